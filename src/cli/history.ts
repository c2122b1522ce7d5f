/** `llmos history`: what was asked and run, newest first, searchable by text, folder, end, time and who did it. */
import { resolve } from 'node:path';
import { ACTORS } from '../memory/index/block.ts';
import { searchTurns } from '../memory/search.ts';
import type { Turn, TurnQuery } from '../memory/turns.ts';
import { visible } from '../safety/show.ts';
import { type Machine, Refusal } from './machine.ts';
import { momentOf } from './moment.ts';
import { stdout } from './output.ts';
import { stamp } from './stamp.ts';

export interface HistoryOptions {
  readonly json?: boolean;
  readonly limit?: string;
  readonly folder?: string;
  readonly here?: boolean;
  readonly code?: string;
  readonly ok?: boolean;
  readonly failed?: boolean;
  readonly since?: string;
  readonly until?: string;
  readonly by?: string;
}

const number = (text: string, name: string): number => {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0) throw new Refusal(`${name} takes a whole number, not '${text}'`, 2);
  return value;
};

const moment = (text: string, name: string): number => {
  const at = momentOf(text, Date.now(), name === '--until' ? 'end' : 'start');
  if (at === undefined)
    throw new Refusal(`${name} takes a date such as 2026-01-31, a time, or an age such as 3d or 2h, not '${text}'`, 2);
  return at;
};

const actor = (text: string): NonNullable<TurnQuery['by']> => {
  const found = ACTORS.find((one) => one === text);
  if (found === undefined) throw new Refusal(`--by takes ${ACTORS.join(', ')}, not '${text}'`, 2);
  return found;
};

const folderOf = ({ folder, here }: HistoryOptions, cwd: string): string | undefined =>
  folder === undefined ? (here === true ? cwd : undefined) : resolve(cwd, folder);

const queryOf = (words: readonly string[], options: HistoryOptions, cwd: string): TurnQuery => {
  const { limit, code, ok, failed, since, until, by } = options;
  if (ok === true && failed === true) throw new Refusal('--ok and --failed leave nothing', 2);
  const folder = folderOf(options, cwd);
  return {
    limit: limit === undefined ? 20 : number(limit, '--limit'),
    ...(words.length > 0 && { text: words.join(' ') }),
    ...(folder !== undefined && { folder }),
    ...(code !== undefined && { code: number(code, '--code') }),
    ...(ok === true && { ended: 'ok' as const }),
    ...(failed === true && { ended: 'failed' as const }),
    ...(since !== undefined && { since: moment(since, '--since') }),
    ...(until !== undefined && { until: moment(until, '--until') }),
    ...(by !== undefined && { by: actor(by) }),
  };
};

const endOf = ({ status, code, planned }: Turn): string => {
  if (planned === true) return 'planned';
  if (status === 'done') return 'ok';
  return code === undefined ? status : `${status} ${code}`;
};

const row = (turn: Turn): string => {
  const ran = turn.source === undefined || turn.source === 'typed' ? '' : `  → ${turn.commands.join(' && ')}`;
  return visible(`${stamp(turn.at)}  ${endOf(turn).padEnd(10)} ${turn.line}${ran}`);
};

export const showHistory = (words: readonly string[], options: HistoryOptions, machine: Machine): number => {
  const query = queryOf(words, options, machine.cwd);
  for (const turn of searchTurns(machine.folders.state, query))
    stdout(`${options.json === true ? JSON.stringify(turn) : row(turn)}\n`);
  return 0;
};
