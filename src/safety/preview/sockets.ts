/** Unix sockets survive a network of one's own: those that have a name in the file system are covered one by one. */
import { existsSync, readFileSync } from 'node:fs';

/** More than that, and somebody makes them faster than they could be covered. */
const MOST = 500;
const MASKED = /^\/(?:run|var\/run|tmp|dev)\//;

/** Names of the sockets that listen in this network, those apart that lie in folders which are empty in the dry run. */
export const namesOf = (table: string): readonly string[] =>
  table
    .split('\n')
    .slice(1)
    .map((line) => /(?:\S+\s+){7}(\/.*)$/.exec(line)?.[1] ?? '')
    .filter((path) => path !== '' && !MASKED.test(path) && !/[\n]/.test(path));

/** Those that are there now. */
export const socketsOf = (): readonly string[] => {
  try {
    return [...new Set(namesOf(readFileSync('/proc/net/unix', 'utf8')))].filter(existsSync).slice(0, MOST);
  } catch {
    return [];
  }
};
