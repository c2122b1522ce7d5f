/** `llmos config`: settings as they hold, and changing them in the person's own file. */
import { SETTING_KEYS } from '../settings.ts';
import { type Machine, Refusal } from './machine.ts';
import type { Options } from './options.ts';
import { stdout } from './output.ts';

export const held = (machine: Machine, key: string): string => {
  let value: unknown = machine.settings;
  for (const part of key.split('.')) value = (value as Record<string, unknown> | undefined)?.[part];
  return value === undefined ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value);
};

const known = (key: string | undefined): string => {
  if (key === undefined || !SETTING_KEYS.some((each) => each.key === key)) {
    throw new Refusal(`there is no setting '${key ?? ''}'; \`llmos config\` lists them`, 2);
  }
  return key;
};

export const configure = async (words: readonly string[], _options: Options, machine: Machine): Promise<number> => {
  const [verb = 'list', key, ...rest] = words;
  if (verb === 'list') {
    const width = Math.max(...SETTING_KEYS.map((each) => each.key.length));
    for (const each of SETTING_KEYS)
      stdout(`${each.key.padEnd(width)}  ${held(machine, each.key) || '-'}  # ${each.about}\n`);
    return 0;
  }
  if (verb === 'get') {
    stdout(`${held(machine, known(key))}\n`);
    return 0;
  }
  if (verb !== 'set' && verb !== 'unset') throw new Refusal(`config knows list, get, set and unset, not '${verb}'`, 2);
  if (verb === 'set' && rest.length === 0) throw new Refusal('config set needs a value', 2);
  const { changeSetting } = await import('../settings/change.ts');
  const done = await changeSetting({
    folder: machine.folders.config,
    key: known(key),
    value: verb === 'set' ? rest.join(' ') : undefined,
  });
  if (!done.ok) throw new Refusal(done.reason, 2);
  return 0;
};
