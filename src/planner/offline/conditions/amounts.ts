/**
 * Conditions on amounts and on sets, made of the planner's own readings: "there are more than 100 lines in x" counts the lines in x,
 * "there are .tmp files in x" looks for them.
 */
import { beginsOrder } from '../sequence/clauses.ts';
import type { Thing } from '../sequence/results.ts';
import type { Read } from '../sequence/state.ts';
import type { Understood } from '../skill.ts';
import { means, type Token } from '../understand.ts';
import { type Command, from, pipe, textOf } from '../write/command.ts';
import { pathText } from './subject.ts';

/** Shell text whose exit status answers. */
export interface Answering {
  readonly text: string;
  /** What was measured. */
  readonly thing?: Thing;
}

const FEWER = /^(?:fewer|less|under|below|at most|up to|no more)/;
const LEAST = /^(?:at least|no less|no fewer|not less)/;
const MOST = /^(?:at most|up to|no more|not more)/;

const signFor = (token: Token): string | undefined => {
  const { lemma } = token;
  if (LEAST.test(lemma)) return '-ge';
  if (MOST.test(lemma)) return '-le';
  if (FEWER.test(lemma) || means(token, 'LESS')) return '-lt';
  if (means(token, 'MORE')) return '-gt';
  return means(token, 'EXACTLY') ? '-eq' : undefined;
};

/** A count alone, without the name that `wc` prints beside it. */
const bareCount = (command: Command): Command | undefined => {
  const last = command.type === 'pipe' ? command.parts.at(-1) : command;
  if (last?.type !== 'run') return undefined;
  const [program, flag, file, more] = last.words;
  if (program === 'grep') return /^-\w*c/.test(String(flag)) ? command : undefined;
  if (program !== 'wc' || typeof flag !== 'string' || more !== undefined || !/^-[lwcm]$/.test(flag)) return undefined;
  if (file === undefined) return command;
  const counted = from({ ...last, words: [program, flag] }, file);
  return command.type === 'pipe' ? pipe(...command.parts.slice(0, -1), counted) : counted;
};

const UNITS: Readonly<Record<string, number>> = { b: 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3, t: 1024 ** 4 };

/** "10 MB", "1G" in bytes. */
const bytesOf = (tokens: readonly Token[]): number | undefined => {
  const [, count, unit] =
    /^(\d+(?:\.\d+)?)\s*(bytes?|[kmgt](?:i?b)?|kilobytes?|megabytes?|gigabytes?|terabytes?)$/i.exec(
      tokens.map(({ value }) => value).join(' '),
    ) ?? [];
  return count === undefined || unit === undefined
    ? undefined
    : Math.round(Number(count) * (UNITS[unit.charAt(0).toLowerCase()] ?? 1));
};

const sizeTest = (
  before: readonly Token[],
  after: readonly Token[],
  given: { sign: string; request: Understood },
): Answering | undefined => {
  const bytes = bytesOf(after.filter(({ text }) => text !== 'in' && text !== 'size'));
  const subject = before.filter(
    (token) =>
      !means(token, 'GLUE', 'FILE', 'SIZE', 'OF', 'ARCHIVE') && !/^(?:is|of|script|the|exceeds?)$/.test(token.lemma),
  );
  const [path, more] = subject;
  // "any file in x": of those in it.
  const isOfThose = before.some(
    (token, at) =>
      means(token, 'FILE') &&
      /(?:any|some|one|every|each|all)$/.test(before[at - 1]?.lemma ?? '') &&
      before[at + 1] !== path,
  );
  if (isOfThose) return undefined;
  if (bytes === undefined || path === undefined || more !== undefined || given.request.world.userland !== 'gnu')
    return undefined;
  if (path.kind !== 'path' && path.kind !== 'quoted' && path.concepts.length > 0) return undefined;
  return {
    text: `[ "$(stat -c %s ${pathText(path.value)})" ${given.sign} ${bytes} ]`,
    thing: { path: path.value, noun: 'file' },
  };
};

const saidOf = ({ text }: Understood, tokens: readonly Token[]): string =>
  text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);

/** What is to be counted, in words. */
const countedIn = (request: Understood, before: readonly Token[], behind: readonly Token[]): string | undefined => {
  const verb = before.at(-1);
  const isThere =
    before.length > 0 &&
    before.every(({ lemma }) => /^(?:there|is|are|there is|there are|is there|are there|exist)$/.test(lemma));
  if (behind.length > 0 && isThere) return saidOf(request, behind);
  const has = before.findLastIndex((token) => /^(?:has|have|contain|contains|hold|holds)$/.test(token.lemma));
  if (behind.length > 0 && has > 0 && has === before.length - 1)
    return `${saidOf(request, behind)} in ${saidOf(request, before.slice(0, has))}`;
  const first = before.findIndex((token) => means(token, 'COUNT') || /^(?:number|count)$/.test(token.lemma));
  if (behind.length > 0 || first < 0 || verb === undefined) return undefined;
  const end = /^(?:is|are|exceed)$/.test(verb.lemma) ? -1 : before.length;
  return saidOf(request, before.slice(first + 1, end)).replace(/^of /, '');
};

/** "there are more than 5 files in x", "x has fewer than 10 lines", "x is larger than 1 GB". */
export const amountTest = (request: Understood, read: Read): Answering | undefined => {
  const { tokens } = request;
  const at = tokens.findIndex(
    (token, n) => signFor(token) !== undefined && tokens.slice(n + 1, n + 3).some(({ kind }) => kind === 'number'),
  );
  const mark = tokens[at];
  const number = at < 0 ? -1 : tokens.findIndex(({ kind }, n) => n > at && kind === 'number');
  const value = tokens[number];
  if (mark === undefined || value === undefined) return undefined;
  const sign = signFor(mark) ?? '';
  const before = tokens.slice(0, at);
  const size = sizeTest(before, tokens.slice(number), { sign, request });
  if (size !== undefined) return size;
  const counted = /^\d+$/.test(value.value) ? countedIn(request, before, tokens.slice(number + 1)) : undefined;
  const found =
    counted === undefined ? undefined : read(`count the ${counted}`, { world: request.world, stdin: false });
  const command = found && bareCount(found.reading.proposal.command);
  return command && { text: `[ "$(${textOf(command)})" ${sign} ${value.value} ]` };
};

/** "there are .tmp files in x", "any file in x is older than 3 days". */
export const foundTest = (request: Understood, read: Read): Answering | undefined => {
  const { tokens } = request;
  const rest = tokens.filter(
    ({ lemma }) => !/^(?:there|there is|there are|is there|are there|any|if any|some|a|exist)$/.test(lemma),
  );
  const isSet = tokens.some(
    (token, at) =>
      token.kind === 'glob' ||
      (means(token, 'FILE', 'FOLDER') &&
        (/s$/i.test(token.text) || tokens.slice(0, at).some(({ lemma }) => /any$/.test(lemma)))),
  );
  if (tokens.some((_token, at) => at > 0 && beginsOrder(tokens, at))) return undefined;
  const isAsked = tokens.some(({ lemma }) =>
    /^(?:there|there is|there are|is there|are there|any|if any|exist)$/.test(lemma),
  );
  if (!isSet || !isAsked || rest.length === 0) return undefined;
  const said = rest.map(({ text }) => text).join(' ');
  const command = read(`find ${said}`, { world: request.world, stdin: false })?.reading.proposal.command;
  if (
    command?.type !== 'run' ||
    command.words[0] !== 'find' ||
    command.words.some((word) => typeof word === 'string' && /^-(?:exec|delete|print)/.test(word))
  )
    return undefined;
  return { text: `[ -n "$(${textOf({ ...command, words: [...command.words, '-print', '-quit'] })})" ]` };
};
