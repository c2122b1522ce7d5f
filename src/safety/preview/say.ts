/** What a dry run changed, in words. */
import { readFileSync } from 'node:fs';
import { sayBytes } from '../bytes.ts';
import { isUnder } from '../paths.ts';
import type { Change } from './changes.ts';
import { changedLines } from './lines.ts';

const MOST = 20;
const MOST_DIFF = 12;
const MOST_BYTES = 512 * 1024;

const near = (path: string, cwd: string): string => {
  if (path === cwd) return '.';
  return isUnder(path, cwd) ? path.slice(cwd.length + 1) : path;
};

const WORDS: Readonly<Record<Change['kind'], string>> = {
  created: 'new',
  changed: 'changed',
  deleted: 'deleted',
  moved: 'moved',
  mode: 'mode',
  times: 'time',
};

const sayOne = (change: Change, cwd: string): string => {
  const { kind, path, entry, from, size } = change;
  const name = `${near(path, cwd)}${entry === 'dir' ? '/' : ''}`;
  const bytes = entry === 'file' || kind === 'deleted' ? ` (${sayBytes(size)})` : '';
  return `${WORDS[kind].padEnd(8)} ${from === undefined ? name : `${near(from, cwd)} → ${name}`}${bytes}`;
};

const diffOf = ({ kind, entry, path, layer, size }: Change): readonly string[] => {
  if (kind !== 'changed' || entry !== 'file' || layer === undefined || size > MOST_BYTES) return [];
  try {
    return (changedLines(readFileSync(path), readFileSync(layer), MOST_DIFF) ?? ['(not text)']).map(
      (line) => `    ${line}`,
    );
  } catch {
    return [];
  }
};

const counted = (changes: readonly Change[]): string => {
  const counts = new Map<string, number>();
  for (const { kind } of changes) counts.set(WORDS[kind], (counts.get(WORDS[kind]) ?? 0) + 1);
  return [...counts].map(([word, count]) => `${count} ${word}`).join(', ');
};

/** A line for each change, with the changed lines of text; the deleted first. */
export const sayChanges = (changes: readonly Change[], cwd: string): readonly string[] => {
  if (changes.length === 0) return ['it would change no files'];
  const order: readonly Change['kind'][] = ['deleted', 'moved', 'changed', 'created', 'mode', 'times'];
  const sorted = [...changes].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  const lines = sorted.slice(0, MOST).flatMap((change) => [sayOne(change, cwd), ...diffOf(change)]);
  const more = sorted.length - MOST;
  return [`it would change: ${counted(sorted)}`, ...lines, ...(more > 0 ? [`… and ${more} more`] : [])];
};
