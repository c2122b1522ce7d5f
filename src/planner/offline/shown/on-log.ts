/** Commits: what is shown of each, how many, in which order. */
import { run } from '../write/command.ts';
import { type Field, type Manner, without } from './manner.ts';
import type { OnRun } from './options.ts';

const PLACES: Readonly<Partial<Record<Field, string>>> = {
  hash: '%h',
  author: '%an',
  owner: '%an',
  name: '%an',
  email: '%ae',
  time: '%ad',
  subject: '%s',
};

/** One of them beside what tells the commit, or those that are named. */
const formatOf = ({ fields, place }: Manner): string | undefined => {
  const places = fields?.map((field) => PLACES[field] ?? '');
  if (places === undefined) return '';
  if (places.includes('')) return undefined;
  const isAlone = place === 'only' || places.length > 2;
  const named = isAlone ? places : ['%h', ...places, '%s'];
  return [...new Set(named)].join(' ');
};

export const onLog: OnRun = (command, { left }) => {
  const { limit, order } = left;
  const format = formatOf(left);
  if (format === undefined || limit?.which === 'last') return undefined;
  if (order !== undefined && order.by !== 'time' && order.by !== undefined) return undefined;
  const [git = '', log = '', ...rest] = command.words.filter((word) => format === '' || word !== '--oneline');
  const list = run(
    git,
    log,
    format === '' ? [] : `--format=${format}`,
    limit === undefined ? [] : ['-n', String(limit.count)],
    order?.down === false ? '--reverse' : [],
    rest,
  );
  return { parts: [list], left: without(left, 'fields', 'place', 'limit', 'order', 'oneALine'), rows: 'plain' };
};
