/** A cover becomes works in their order, with what is said of all of them; undefined where they do not go together. */

import { run, type Word } from '../write/command.ts';
import { addressed, type Placed } from './addressed.ts';
import { isNamed } from './column.ts';
import type { Cover, Piece } from './cover.ts';
import type { Manner, Phase, Work } from './operation.ts';
import { columnsOf } from './said-value.ts';
import { given, type Scene } from './scene.ts';
import { doNotGoTogether, isCarried, isExtreme } from './together.ts';

const KNOWN: readonly (readonly [RegExp, string])[] = [
  [/\.csv$/i, ','],
  [/\.tsv$/i, '\t'],
  [/^\/etc\/(?:passwd|group|shadow)$/, ':'],
];

const PHASES: readonly Phase[] = [
  'source',
  'pick',
  'words',
  'column',
  'edit',
  'unique',
  'sort',
  'ends',
  'reduce',
  'form',
];

const RELATIVE =
  /^(?:that|which|who|where|with|containing|matching|mentioning|including|having|starting|beginning|ending|saying)\b/;

/** "the third line containing x", "the last 2 lines that …": of those that contain it. */
const isOfThose = ({ operation, groups, clause }: Piece, next: Piece | undefined): boolean =>
  (operation.phase === 'ends' || (operation.phase === 'source' && groups['nth'] !== undefined)) &&
  next?.clause === clause &&
  !next.joined &&
  next.operation.phase === 'pick' &&
  next.operation.work !== undefined &&
  RELATIVE.test(next.form);

/** "sort the first 10 lines": what follows a bare verb is what it is done to. */
const isObject = ({ joined, clause }: Piece, before: Piece | undefined): boolean =>
  !joined && before?.clause === clause && before.operation.work !== undefined && /^[a-z]+$/.test(before.form);

/** Clauses keep their order; within one the works have theirs, but "the first 10 lines, sorted" cuts first. */
export const ordered = (pieces: readonly Piece[]): readonly Piece[] => {
  const place = (piece: Piece, at: number): number => {
    const isOf = isOfThose(piece, pieces[at + 1]);
    const phase = PHASES.indexOf(isOf ? 'ends' : piece.operation.phase);
    const later = pieces.slice(at + 1).filter((one) => one.clause === piece.clause);
    const isCut = piece.operation.phase === 'ends' && at === pieces.findIndex((one) => one.clause === piece.clause);
    const isFirst =
      piece.inner ||
      isObject(piece, pieces[at - 1]) ||
      (isCut && later.some(({ operation }) => operation.phase === 'sort' && operation.work !== undefined));
    return piece.clause * 100 + (isFirst && !isOf && piece.operation.phase === 'ends' ? -1 : phase);
  };
  return pieces
    .map((piece, at) => ({ piece, at, place: place(piece, at) }))
    .sort((a, b) => a.place - b.place || a.at - b.at)
    .map(({ piece }) => piece);
};

/** What parts a text that has no blanks: "a,b,c". */
const parting = (text: string | undefined): string | undefined =>
  text === undefined || /\s/.test(text)
    ? undefined
    : [',', ';', '|', ':', '/', '-', '='].find((sign) => text.includes(sign));

const rawOf = (value: Word | undefined): string => (typeof value === 'object' && 'raw' in value ? value.raw : '');

const EDITING: readonly Phase[] = ['edit', 'column', 'pick', 'source'];

/** "everything before the comma in each line of x": no deed is ordered, and what is asked for is shown. */
const isShown = ({ pieces, shown }: Cover): boolean => {
  const edits = pieces.filter(({ operation }) => operation.work !== undefined && EDITING.includes(operation.phase));
  const isOnlyNamed =
    edits.length > 0 &&
    edits.every(({ form }) =>
      /^(?:only |just )?(?:everything|all|text|string|anything|what|whatever|characters|rest|part|portion|content|piece|words?|with|without|letters|before|after|up to)\b/.test(
        form,
      ),
    );
  return shown || isOnlyNamed;
};

/** What is said of all, first; a manner that cannot be made out spoils the reading. */
const mannerOf = (cover: Cover, scene: Scene): Manner | undefined => {
  const known =
    scene.source.parted ??
    KNOWN.find(([name]) => scene.source.names.some((one) => name.test(one)))?.[1] ??
    parting(scene.source.text) ??
    (/PATH\b/.test(rawOf(scene.source.value)) ? ':' : undefined);
  let manner: Manner = known === undefined ? {} : { parted: known };
  for (const piece of cover.pieces) {
    if (piece.operation.manner === undefined) continue;
    const more = piece.operation.manner(given(piece, manner, scene));
    if (more === undefined) return undefined;
    const isOther = known !== undefined && more.parted !== undefined && more.parted !== known;
    manner = {
      ...manner,
      ...more,
      ...(more.parted === undefined ? {} : { isParted: true as const }),
      ...(isOther && !/separator|delimit/.test(piece.form) ? { parted: known, joined: more.parted } : {}),
    };
  }
  const said = partedOrJoined(cover, manner, known);
  return isShown(cover) ? { ...said, shown: true } : said;
};

/** "columns 1 and 3, separated by a comma": said of several columns that are printed, it is what stands between them then. */
const partedOrJoined = (cover: Cover, manner: Manner, known: string | undefined): Manner => {
  const at = cover.pieces.findIndex(({ form }) => /^(?:separated|delimited) (?:by|with)\b/.test(form));
  const before = cover.pieces[at - 1];
  const isOfSeveral = before?.operation.reason === 'print the columns' && /\band\b|,|columns|fields/.test(before.form);
  if (known !== undefined || at < 0 || !isOfSeveral || manner.joined !== undefined || manner.parted === undefined)
    return manner;
  const { parted, isParted: _, ...others } = manner;
  return { ...others, joined: parted };
};

export interface Plan {
  readonly works: readonly Work[];
  readonly manner: Manner;
}

/** Nobody reads these as lines, but for their bytes. */
const BINARY =
  /\.(?:zip|tar|gz|tgz|bz2|xz|7z|png|jpe?g|gif|webp|pdf|mp[34]|mkv|avi|mov|wav|flac|ogg|iso|img|docx?|xlsx?|pptx?|deb|rpm|exe|o|so)$/i;
const OF_BYTES = /\b(?:bytes?|kb|mb|kib|mib|k|m|hex|hexdump|strings|dump)\b|\d(?:k|m)/;

const isReadable = (cover: Cover, { spoken, source }: Scene): boolean => {
  const names = source.own ? spoken.files.map((at) => spoken.tokens[at]?.value ?? '') : source.names;
  return !names.some((name) => BINARY.test(name)) || cover.pieces.some(({ form }) => OF_BYTES.test(form));
};

/** The names of columns are in the header, and who reads them leaves it out. */
const namesColumns = ({ groups }: Piece, { spoken }: Scene): boolean =>
  ['col', 'by', 'a', 'b'].some((place) => columnsOf(groups[place], spoken)?.some(isNamed));

/** "how often each occurs, sorted by count", "upside down, the last one first": it is counted once, and turned once. */
const isSaidAgain = ({ work, piece }: Placed, works: readonly Placed[]): boolean =>
  works.some(
    (one) =>
      (piece.operation.tallies && one.piece.operation.tallies) || (work.does === 'turn' && one.work.does === 'turn'),
  );

/** The works of a cover, in their order; undefined where one cannot be made out. */
const worksOf = (cover: Cover, manner: Manner, scene: Scene): readonly Placed[] | undefined => {
  const works: Placed[] = [];
  const tallies = cover.pieces.some(({ operation }) => operation.tallies);
  const isHeaded = cover.pieces.some((piece) => namesColumns(piece, scene));
  for (const piece of ordered(cover.pieces)) {
    if (piece.operation.work === undefined || (isHeaded && piece.operation.heads)) continue;
    const work = piece.operation.work(given(piece, manner, scene));
    if (work === undefined) return undefined;
    const last = works.at(-1);
    if (!isSaidAgain({ work, piece }, works) && !(tallies && work.does === 'unique'))
      works.push({ work: last === undefined ? work : goneOn(work, piece, last), piece });
  }
  return works;
};

/** "ignoring blank lines and lines with a comma": what is left out goes on being left out. */
const goneOn = (work: Work, piece: Piece, last: Placed): Work => {
  const isLeftOut =
    last.work.does === 'match' &&
    last.work.not &&
    /^(?:without|except|exclud|ignor|skip|omit|leav|hid|besides|apart|aside|minus|other than|but not|everything except)/.test(
      last.piece.form,
    );
  const isMore =
    work.does === 'match' &&
    !work.not &&
    piece.clause === last.piece.clause &&
    (/^(?:lines|rows|those|ones)\b/.test(piece.form) ||
      (piece.joined && /^\S+ (?:lines|rows|messages|entries|ones)$/.test(piece.form)));
  return isLeftOut && isMore ? { ...work, not: true } : work;
};

/** "in reverse" without a sort turns the lines; "with line numbers" without a match numbers them, before lines are left out. */
const implied = (works: readonly Placed[], manner: Manner, { source }: Scene): readonly Work[] => {
  const all = works.map(({ work }) => work);
  const isTurned =
    works.some(isExtreme) ||
    works.some(
      ({ work, piece }) =>
        ['sort', 'turn'].includes(work.does) || ['sort', 'unique', 'reduce'].includes(piece.operation.phase),
    ) ||
    (source.feed !== undefined && !works.some(({ piece }) => piece.operation.phase === 'words'));
  const turned: readonly Work[] = manner.reversed && !isTurned ? [...all, { does: 'turn' }] : all;
  if (!manner.numbered || all.some((work) => work.does === 'match')) return turned;
  if (works.some(({ piece }) => piece.operation.numbers)) return turned;
  const isOfPlaces = works.length > 0 && works.every(({ piece }) => ['source', 'ends'].includes(piece.operation.phase));
  return isOfPlaces ? [{ does: 'number' }, ...turned] : [...turned, { does: 'number' }];
};

const WORDS: Work = { does: 'run', write: () => run('tr', ' ', '\\n') };

/** "sort the words \"b a c\"": each on a line; undefined where one line has no order. */
const withOrder = (works: readonly Work[], { source: { text } }: Scene): readonly Work[] | undefined => {
  if (text === undefined || !['sort', 'unique'].includes(works[0]?.does ?? '') || /\n|\\n/.test(text)) return works;
  if (/[,;|]/.test(text)) return undefined;
  return /\S \S/.test(text) ? [WORDS, ...works] : works;
};

export const planOf = (cover: Cover, scene: Scene): Plan | undefined => {
  const manner = isReadable(cover, scene) ? mannerOf(cover, scene) : undefined;
  const found = manner && worksOf(cover, manner, scene);
  if (manner === undefined || found === undefined || doNotGoTogether(found)) return undefined;
  const isShown = (manner.shown === true && manner.inPlace !== true) || scene.source.names.length === 0;
  const works = addressed(found, manner, isShown);
  const all = works && withOrder(implied(works, manner, scene), scene);
  return all !== undefined && works !== undefined && all.length > 0 && isCarried(manner, works, all)
    ? { works: all, manner }
    : undefined;
};
