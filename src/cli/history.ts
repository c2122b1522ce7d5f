/** `llmos history`: what was asked and run, newest first, searchable. */
import { openJournal } from '../memory/journal.ts';
import { type Turn, type TurnQuery, turns } from '../memory/turns.ts';
import { visible } from '../safety/show.ts';
import { type Machine, Refusal } from './machine.ts';
import { stdout } from './output.ts';

export interface HistoryOptions {
  readonly json?: boolean;
  readonly limit?: string;
  readonly folder?: string;
  readonly code?: string;
  readonly since?: string;
}

const number = (text: string, name: string): number => {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0) throw new Refusal(`${name} takes a whole number, not '${text}'`, 2);
  return value;
};

const moment = (text: string): number => {
  const at = Date.parse(text);
  if (Number.isNaN(at)) throw new Refusal(`--since takes a date such as 2026-01-31, not '${text}'`, 2);
  return at;
};

const row = (turn: Turn): string => {
  const at = new Date(turn.at).toISOString().slice(0, 16).replace('T', ' ');
  const ended = turn.status === 'done' ? 'ok' : turn.code === undefined ? turn.status : `${turn.status} ${turn.code}`;
  const ran = turn.source === undefined || turn.source === 'typed' ? '' : `  → ${turn.commands.join(' && ')}`;
  return visible(`${at}  ${ended.padEnd(10)} ${turn.line}${ran}`);
};

export const showHistory = (words: readonly string[], options: HistoryOptions, machine: Machine): number => {
  const query: TurnQuery = {
    limit: options.limit === undefined ? 20 : number(options.limit, '--limit'),
    ...(words.length > 0 && { text: words.join(' ') }),
    ...(options.folder !== undefined && { folder: options.folder }),
    ...(options.code !== undefined && { code: number(options.code, '--code') }),
    ...(options.since !== undefined && { since: moment(options.since) }),
  };
  const journal = openJournal({ folder: machine.folders.state });
  for (const turn of turns(journal, query)) stdout(`${options.json === true ? JSON.stringify(turn) : row(turn)}\n`);
  return 0;
};
