/** Reads a request as works on lines: the first source whose rest is covered by operations to the last word. */
import type { Understood } from '../skill.ts';
import { and, type Command, into, operand, pipe, run, type Word } from '../write/command.ts';
import type { Which } from './candidates.ts';
import { type Cover, coversOf, type Piece } from './cover.ts';
import type { Work } from './operation.ts';
import { type Output, outputOf } from './output.ts';
import { commandsOf, inPlaceOf } from './pipeline.ts';
import { ordered, type Plan, planOf } from './plan.ts';
import { given, type Scene } from './scene.ts';
import { type Source, sourcesOf } from './source.ts';
import { spokenOf } from './spoken.ts';
import { withNamedColumns } from './table.ts';
import { isSpelt } from './vocabulary.ts';

/** Only what sorts can write over what it reads. */
const overwritten = (
  works: readonly Work[],
  commands: readonly Command[],
  files: readonly Word[],
): Command | undefined => {
  const [only, more] = commands;
  const isSort = works.every((work) => work.does === 'sort' || work.does === 'unique');
  return isSort && more === undefined && only?.type === 'run'
    ? run('sort', '-o', files, only.words.slice(1))
    : undefined;
};

/** What cannot write where it reads goes by way of a second file. */
const movedBack = (commands: readonly Command[], names: readonly string[]): Command | undefined => {
  const [name, more] = names;
  if (name === undefined || more !== undefined || /[*?[]/.test(name)) return undefined;
  const whole = pipe(...commands.flatMap((one) => (one.type === 'pipe' ? one.parts : [one])));
  return and(into(whole, { path: `${name}.tmp` }), run('mv', operand(`${name}.tmp`), operand(name)));
};

const fedWith = (works: readonly Work[], { feed, value }: Source): Command | undefined => {
  const [only, more] = works;
  const isLength = only?.does === 'count' && only.flag === '-m' && more === undefined;
  const isBare = isLength || (only?.does === 'run' && only.bare === true);
  return isBare && value !== undefined ? run('printf', '%s', value) : feed;
};

const commandOf = ({ works, manner }: Plan, scene: Scene, output: Output | undefined): Command | undefined => {
  const { request, source } = scene;
  const files: readonly Word[] = source.names.map(operand);
  const isShown = manner.shown === true && manner.inPlace !== true;
  const isEdit = files.length > 0 && output === undefined && !isShown;
  const edited = isEdit ? inPlaceOf(works, manner, { files, bsd: request.world.userland === 'bsd' }) : undefined;
  if (edited !== undefined) return edited;
  const commands = commandsOf(works, manner, files);
  if (manner.inPlace) return overwritten(works, commands, files) ?? movedBack(commands, source.names);
  const feed = fedWith(works, source);
  const all = feed === undefined ? commands : [feed, ...commands];
  const whole = pipe(...all.flatMap((one) => (one.type === 'pipe' ? one.parts : [one])));
  return output === undefined ? whole : into(whole, { path: output.file }, output.append ? '>>' : '>');
};

export interface Read {
  readonly command: Command;
  readonly reason: string;
}

/** Those that read what the request names: all but the ones that name their own files. */
const searchFor = ({ own, names }: Source): { readonly which: Which; readonly names: readonly string[] } => ({
  which: own === true ? 'all' : 'plain',
  names,
});

const MOST_COVERS = 12;

/** Own files belong to exactly one operation, and to the first. */
const isOwned = ({ pieces }: Cover, { source }: Scene): boolean => {
  const works = pieces.filter(({ operation }) => operation.work !== undefined);
  const owns = works.filter(({ operation }) => operation.own);
  return source.own === true ? owns.length === 1 && works[0]?.operation.own === true : owns.length === 0;
};

const readFrom = (scene: Scene, output: Output | undefined): Read | undefined => {
  let tried = 0;
  for (const cover of coversOf(scene.source.rest, searchFor(scene.source), (piece) => fits(piece, scene))) {
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

/** The same where the files are known, and stand in the command as `name`; what is said is said of them. */
export const readLinesOf = (
  request: Understood,
  { name, parted }: { readonly name: string; readonly parted: string | undefined },
): Read | undefined => {
  const { output, spoken } = outputOf(spokenOf(request, isSpelt));
  if (spoken.files.length > 0) return undefined;
  const source = { names: [name], rest: spoken.text, ...(parted === undefined ? {} : { parted }) };
  return readFrom({ request, spoken, source }, output);
};

export const readLines = (request: Understood): Read | undefined => {
  const said = spokenOf(request, isSpelt);
  const { output, spoken } = outputOf(said);
  for (const found of sourcesOf(spoken, request)) {
    const source = withNamedColumns(found);
    const read = readFrom({ request, spoken, source }, output);
    if (read !== undefined) return read;
  }
  return undefined;
};
