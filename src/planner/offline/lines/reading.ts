/** Reads a request as works on lines: the first source whose rest is covered by operations to the last word. */
import type { Understood } from '../skill.ts';
import { type Command, into, operand, pipe, run, type Word } from '../write/command.ts';
import { type Cover, coversOf, type Piece } from './cover.ts';
import type { Given, Manner, Operation, Phase, Work } from './operation.ts';
import { isSpelt, OPERATIONS, PLAIN } from './operations.ts';
import { type Output, outputOf } from './output.ts';
import { commandsOf, inPlaceOf } from './pipeline.ts';
import { columnsOf, isFirm, numberOf, quotedIn, signOf, whatOf } from './said-value.ts';
import { type Source, sourcesOf } from './source.ts';
import { type Spoken, spokenOf } from './spoken.ts';

const KNOWN: readonly (readonly [RegExp, string])[] = [
  [/\.csv$/i, ','],
  [/\.tsv$/i, '\t'],
  [/^\/etc\/(?:passwd|group|shadow)$/, ':'],
];

interface Scene {
  readonly request: Understood;
  readonly spoken: Spoken;
  readonly source: Source;
}

const given = (piece: Piece, manner: Manner, { request, spoken, source }: Scene): Given => {
  const said = (place: string) => piece.groups[place];
  return {
    manner,
    names: source.names,
    world: request.world,
    isText: source.feed !== undefined,
    said,
    number: (place) => numberOf(said(place)),
    sign: (place) => signOf(said(place), spoken),
    what: (place) => whatOf(said(place), spoken),
    isFirm: (place) => isFirm(said(place), spoken),
    quoted: (place) => quotedIn(said(place), spoken),
    columns: (place = 'col') => columnsOf(said(place)),
    form: piece.form.toLowerCase(),
  };
};

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

/** Clauses keep their order; within one the works have theirs, but "the first 10 lines, sorted" cuts first. */
const ordered = (pieces: readonly Piece[]): readonly Piece[] => {
  const place = (piece: Piece, at: number): number => {
    const phase = PHASES.indexOf(piece.operation.phase);
    const later = pieces.slice(at + 1).filter((one) => one.clause === piece.clause);
    const isCut = piece.operation.phase === 'ends' && at === pieces.findIndex((one) => one.clause === piece.clause);
    const isFirst =
      piece.inner ||
      (isCut && later.some(({ operation }) => operation.phase === 'sort' && operation.work !== undefined));
    return piece.clause * 100 + (isFirst && piece.operation.phase === 'ends' ? -1 : phase);
  };
  return pieces
    .map((piece, at) => ({ piece, at, place: place(piece, at) }))
    .sort((a, b) => a.place - b.place || a.at - b.at)
    .map(({ piece }) => piece);
};

/** What is said of all, first; a manner that cannot be made out spoils the reading. */
const mannerOf = (cover: Cover, scene: Scene): Manner | undefined => {
  const known = KNOWN.find(([name]) => scene.source.names.some((one) => name.test(one)))?.[1];
  let manner: Manner = known === undefined ? {} : { parted: known };
  for (const piece of cover.pieces) {
    if (piece.operation.manner === undefined) continue;
    const more = piece.operation.manner(given(piece, manner, scene));
    if (more === undefined) return undefined;
    const isOther = known !== undefined && more.parted !== undefined && more.parted !== known;
    manner = {
      ...manner,
      ...more,
      ...(isOther && !/separator|delimit/.test(piece.form) ? { parted: known, joined: more.parted } : {}),
    };
  }
  return cover.shown ? { ...manner, shown: true } : manner;
};

/** What was said of a sort or a match makes one where none is named: "in reverse order", "ignoring case". */
const isCarried = (manner: Manner, works: readonly Work[]): boolean => {
  const has = (...kinds: readonly Work['does'][]) => works.some((work) => kinds.includes(work.does));
  const wantsSort =
    manner.numeric ||
    manner.reversed ||
    manner.alphabetic ||
    manner.keys !== undefined ||
    manner.sortFlag !== undefined;
  const wantsMatch = manner.whole || manner.matchOnly || manner.context !== undefined || manner.most !== undefined;
  return (
    !(wantsSort && !has('sort', 'run', 'turn')) &&
    !(wantsMatch && !has('match', 'run', 'edit')) &&
    !(manner.insensitive && !has('match', 'sort', 'edit', 'run'))
  );
};

interface Plan {
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

const planOf = (cover: Cover, scene: Scene): Plan | undefined => {
  if (!isReadable(cover, scene)) return undefined;
  const manner = mannerOf(cover, scene);
  if (manner === undefined) return undefined;
  const works: Work[] = [];
  const tallies = cover.pieces.some(({ operation }) => operation.tallies);
  for (const piece of ordered(cover.pieces)) {
    if (piece.operation.work === undefined) continue;
    const work = piece.operation.work(given(piece, manner, scene));
    if (work === undefined) return undefined;
    if (!(tallies && work.does === 'unique')) works.push(work);
  }
  if (manner.reversed && !works.some((work) => ['sort', 'turn', 'run'].includes(work.does)) && !scene.source.feed)
    works.push({ does: 'turn' });
  const all =
    manner.numbered && !works.some((work) => work.does === 'match') ? [...works, { does: 'number' } as const] : works;
  return all.length > 0 && isCarried(manner, all) ? { works: all, manner } : undefined;
};

const commandOf = ({ works, manner }: Plan, scene: Scene, output: Output | undefined): Command | undefined => {
  const { request, source } = scene;
  const files: readonly Word[] = source.names.map(operand);
  const isShown = manner.shown === true && manner.inPlace !== true;
  const edited =
    files.length > 0 && output === undefined && !isShown
      ? inPlaceOf(works, manner, { files, bsd: request.world.userland === 'bsd' })
      : undefined;
  if (edited !== undefined) return edited;
  const commands = commandsOf(works, manner, files);
  const [only] = commands;
  if (manner.inPlace) {
    const isSort =
      works.every((work) => work.does === 'sort' || work.does === 'unique') &&
      commands.length === 1 &&
      only?.type === 'run';
    return isSort && only?.type === 'run'
      ? { type: 'run', words: ['sort', '-o', ...files, ...only.words.slice(1)] }
      : undefined;
  }
  const isLength = works.length === 1 && works[0]?.does === 'count' && works[0].flag === '-m';
  const feed = isLength && source.text !== undefined ? run('printf', '%s', source.text) : source.feed;
  const fed = feed === undefined ? commands : [feed, ...commands];
  const whole = pipe(...fed.flatMap((one) => (one.type === 'pipe' ? one.parts : [one])));
  return output === undefined ? whole : into(whole, { path: output.file }, output.append ? '>>' : '>');
};

export interface Read {
  readonly command: Command;
  readonly reason: string;
}

const operationsFor = (source: Source): readonly Operation[] => (source.own === true ? OPERATIONS : PLAIN);

const MOST_COVERS = 12;

/** Own files belong to exactly one operation, and to the first. */
const isOwned = ({ pieces }: Cover, { source }: Scene): boolean => {
  const works = pieces.filter(({ operation }) => operation.work !== undefined);
  const owns = works.filter(({ operation }) => operation.own);
  return source.own === true ? owns.length === 1 && works[0]?.operation.own === true : owns.length === 0;
};

const readFrom = (scene: Scene, output: Output | undefined): Read | undefined => {
  let tried = 0;
  for (const cover of coversOf(scene.source.rest, operationsFor(scene.source), (piece) => fits(piece, scene))) {
    if (tried++ >= MOST_COVERS) return undefined;
    const plan = cover.pieces.length > 0 && isOwned(cover, scene) ? planOf(cover, scene) : undefined;
    const command = plan && commandOf(plan, scene, output);
    if (command !== undefined) return { command, reason: reasonOf(cover) };
  }
  return undefined;
};

const reasonOf = ({ pieces }: Cover): string => {
  const works = ordered(pieces).filter(({ operation }) => operation.work !== undefined);
  return [...new Set(works.map(({ operation }) => operation.reason))].join(', then ');
};

/** A piece whose places stand for nothing is none. */
const fits = (piece: Piece, scene: Scene): boolean => {
  const { operation } = piece;
  const known = given(piece, {}, scene);
  if (operation.manner !== undefined && operation.manner(known) === undefined) return false;
  return operation.work === undefined || operation.work({ ...known, manner: { parted: ',' } }) !== undefined;
};

export const readLines = (request: Understood): Read | undefined => {
  const said = spokenOf(request, isSpelt);
  const { output, spoken } = outputOf(said);
  for (const source of sourcesOf(spoken, request)) {
    const read = readFrom({ request, spoken, source }, output);
    if (read !== undefined) return read;
  }
  return undefined;
};
