/** Turns of a block that a query may mean, newest first, judged by what the index holds. */
import { doerOf, type TurnQuery } from '../turns.ts';
import { isInside } from '../within.ts';
import { ACTORS, type Columns, digestAt, foldText, SOURCES, STATUSES } from './block.ts';
import type { Digest, Open } from './digest.ts';
import type { Block } from './sidecar.ts';

/** What is sought, made ready once for all blocks. */
export interface Sought {
  readonly query: TurnQuery;
  readonly needle: Buffer | undefined;
}

export const soughtBy = (query: TurnQuery): Sought => ({
  query,
  needle: query.text === undefined || query.text === '' ? undefined : Buffer.from(foldText(query.text)),
});

/** Turns whose end was written into a later block or another month, by the name of the journal and the place where they began. */
export type Late = Map<string, Map<number, Digest>>;

const note = (late: Late, { file, digest }: Open): void => {
  const known = late.get(file);
  if (known === undefined) late.set(file, new Map([[digest.offset, digest]]));
  else known.set(digest.offset, digest);
};

/** The turn that this place in the text belongs to: the first that ends behind it. */
const turnAt = (ends: Uint32Array | Float64Array, position: number): number => {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ends[middle]! > position) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** Numbers of the turns that hold the needle, in their order. */
const holding = (folded: Buffer, ends: Uint32Array, needle: Buffer): number[] => {
  const found: number[] = [];
  for (let at = folded.indexOf(needle); at !== -1; ) {
    const turn = turnAt(ends, at);
    found.push(turn);
    at = folded.indexOf(needle, ends[turn]!);
  }
  return found;
};

const holds = (digest: Digest, needle: Buffer | undefined): boolean => {
  if (needle === undefined) return true;
  const text = needle.toString();
  return [digest.line, ...digest.commands].some((part) => foldText(part).includes(text));
};

/** Everything but the text. */
export const fits = (
  digest: Pick<Digest, 'at' | 'code' | 'by' | 'source' | 'status' | 'cwd'>,
  query: TurnQuery,
): boolean => {
  const { since = -Infinity, until = Infinity, code, by, lines, ended, folder } = query;
  if (digest.at < since || digest.at > until) return false;
  if (code !== undefined && digest.code !== code) return false;
  if (by !== undefined && doerOf(digest.by, digest.source) !== by) return false;
  if (lines === 'typed' && digest.by !== 'person') return false;
  if (ended !== undefined && digest.status !== (ended === 'ok' ? 'done' : 'failed')) return false;
  return folder === undefined || isInside(digest.cwd, folder);
};

/** As `fits`, on the columns. */
const fitting = (columns: Columns, query: TurnQuery, folders: readonly string[]): ((i: number) => boolean) => {
  const inside = query.folder === undefined ? undefined : folders.map((path) => isInside(path, query.folder!));
  const { folder: _, ...rest } = query;
  return (i) =>
    (inside === undefined || inside[columns.folder[i]!] === true) &&
    fits(
      {
        at: columns.at[i]!,
        code: columns.code[i]!,
        by: ACTORS[columns.by[i]!]!,
        source: SOURCES[columns.source[i]!],
        status: STATUSES[columns.status[i]!]!,
        cwd: '',
      },
      rest,
    );
};

const isOutside = ({ footer }: Block, { since = -Infinity, until = Infinity }: TurnQuery): boolean =>
  footer.latest < since || footer.earliest > until;

/** The number of the turn that begins at this place of the journal; the places ascend. */
const beginsAt = (offsets: Float64Array, offset: number): number | undefined => {
  const last = turnAt(offsets, offset) - 1;
  return offsets[last] === offset ? last : undefined;
};

/** The turns of this block that ended later, by their numbers. */
const lateIn = (columns: Columns, file: string, late: Late): Map<number, Digest> => {
  const found = new Map<number, Digest>();
  for (const digest of late.get(file)?.values() ?? []) {
    const turn = beginsAt(columns.offset, digest.offset);
    if (turn !== undefined) found.set(turn, digest);
  }
  return found;
};

export type Picked = { readonly kind: 'digest'; readonly digest: Digest } | { readonly kind: 'broken' };

const BROKEN: Picked = { kind: 'broken' };

/** The numbers to be judged, oldest first; undefined where it is all of them. */
const candidates = (
  folded: Buffer,
  columns: Columns,
  { needle, after }: { needle: Buffer | undefined; after: ReadonlyMap<number, Digest> },
): readonly number[] | undefined =>
  needle && [...new Set([...holding(folded, columns.folded, needle), ...after.keys()])].sort((a, b) => a - b);

/** `file`: the journal's name. Notes in `late` what older blocks have to know. */
export function* pick(block: Block, sought: Sought, { file, late }: { file: string; late: Late }): Generator<Picked> {
  const { query, needle } = sought;
  const rest = block.rest();
  if (rest === undefined) return yield BROKEN;
  for (const one of rest.meta.late) note(late, one);
  if (isOutside(block, query)) return;
  const columns = block.columns();
  const folded = block.folded();
  if (columns === undefined || folded === undefined) return yield BROKEN;
  const after = lateIn(columns, file, late);
  const hits = candidates(folded, columns, { needle, after });
  const isMeant = fitting(columns, query, rest.meta.folders);
  const texts = { folded, original: rest.original };
  for (let n = (hits?.length ?? block.footer.count) - 1; n >= 0; n -= 1) {
    const i = hits?.[n] ?? n;
    const ended = after.get(i);
    if (ended === undefined ? !isMeant(i) : !fits(ended, query) || !holds(ended, needle)) continue;
    yield { kind: 'digest', digest: ended ?? digestAt(columns, texts, rest.meta.folders, i) };
  }
}
