/** `llmos models use ROLE ENDPOINT/MODEL`: who is asked first for this work; those that were there stay behind it. */
import { KNOWN } from '../planner/model/known.ts';
import { endpointNamed, ROLES, type Role } from '../planner/model/roles.ts';
import { type Machine, Refusal } from './machine.ts';
import { stdout } from './output.ts';

const USAGE = `models use takes a role (${ROLES.join(', ')}) and ENDPOINT/MODEL`;

const isRole = (word: string): word is Role => ROLES.some((role) => role === word);

export const useModel = async (words: readonly string[], machine: Machine): Promise<number> => {
  const [role = '', choice = '', ...more] = words;
  if (!isRole(role) || choice === '' || more.length > 0) throw new Refusal(USAGE, 2);
  const { endpoints, roles } = machine.settings;
  const named = endpointNamed(choice, { endpoints });
  if (named === undefined) {
    const known = [...new Set([...Object.keys(endpoints), ...KNOWN.map(({ name }) => name)])].join(', ');
    throw new Refusal(`'${choice}' is no ENDPOINT/MODEL; endpoints are ${known}`, 2);
  }
  const first = `${named.name}/${named.model}`;
  const others = (roles[role] ?? []).filter((other) => other !== first && other !== choice);
  const { changeSetting } = await import('../settings/change.ts');
  const value = JSON.stringify({ ...roles, [role]: [first, ...others] });
  const done = await changeSetting({ folder: machine.folders.config, key: 'roles', value });
  if (!done.ok) throw new Refusal(done.reason, 1);
  stdout(`${role}: ${[first, ...others].join(', then ')}\n`);
  return 0;
};
