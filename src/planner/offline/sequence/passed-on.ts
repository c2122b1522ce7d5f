/** Clauses about what the command before prints or changed: "count them", "print how many were moved", "show me the diff". */
import { means, type Token } from '../understand.ts';
import { and, type Command, into, pipe, run, textOf, type Word } from '../write/command.ts';
import { programsOf } from '../write/programs.ts';

/** Programs that make lines of lines. */
const FILTERS = new Set([
  'sort',
  'uniq',
  'wc',
  'head',
  'tail',
  'grep',
  'awk',
  'sed',
  'cut',
  'tr',
  'tac',
  'nl',
  'rev',
  'paste',
  'shuf',
  'column',
  'tee',
  'cat',
  'fold',
]);

/** True where a command reads lines and gives lines. */
export const isFilter = (command: Command): boolean =>
  programsOf(command).every((program) => FILTERS.has(program)) && command.type !== 'and';

/** Programs that sum lines up: nothing is left to sort. */
const SUMS = /^(?:wc|bc|md5sum|sha\d+sum|cksum)\b|^grep -\w*c|END \{|^du -\w*s/;

/** True where a command may print more than one line. */
export const printsMany = (command: Command): boolean => {
  const last = command.type === 'pipe' ? command.parts.at(-1) : command;
  return last !== undefined && !SUMS.test(textOf(last));
};

/** One command's lines read by the next. */
export const passed = (before: Command, next: Command): Command => {
  if (next.type === 'redirect') return { ...next, command: passed(before, next.command) };
  const stages = (one: Command): readonly Command[] => (one.type === 'pipe' ? one.parts : [one]);
  return pipe(...stages(before), ...stages(next));
};

const low = (token: Token): string => token.text.toLowerCase();

/** What may be said around "how many were changed". */
const PLAIN =
  /^(?:me|how|many|the|of|number|count|were|was|got|have|been|has|files?|folders?|directories|ones?|them|those|these|it|that|which|what|names?|list|lines?|and|also|out|total|there|are|is|they|,)$/;

const isPast = (token: Token): boolean =>
  /(?:ed|renewed|found|made|put|written)$/i.test(token.text) && token.kind === 'word';

/** "how many were changed": a count of what the command before did; "which were deleted": their names. */
export const reportAsked = (tokens: readonly Token[]): 'count' | 'names' | undefined => {
  const rest = tokens.filter(
    (token) => !isPast(token) && !PLAIN.test(low(token)) && !means(token, 'SHOW', 'COUNT', 'GLUE'),
  );
  const isPassive = tokens.some(isPast);
  if (rest.length > 0 || tokens.some(({ kind }) => kind !== 'word' && kind !== 'mark')) return undefined;
  if (tokens.some((token) => means(token, 'COUNT')))
    return isPassive || tokens.some((one) => /^(?:them|those|there|they)$/.test(low(one))) ? 'count' : undefined;
  const isTheirs =
    tokens.some((token) => means(token, 'NAME')) && tokens.some((one) => /^(?:their|its)$/.test(low(one)));
  return isPassive || isTheirs ? 'names' : undefined;
};

/** `grep -q` for what an edit replaces: only files that hold it are changed. */
const heldBy = (words: readonly Word[], at: number): readonly Word[] => {
  const script = words.slice(at).find((word): word is string => typeof word === 'string' && /^s(.)(.+?)\1/.test(word));
  const [, , sought] = script === undefined ? [] : (/^s(.)(.+?)\1/.exec(script) ?? []);
  const isExtended = words.slice(at).some((word) => typeof word === 'string' && /^-\w*E/.test(word));
  return sought === undefined ? [] : ['-exec', 'grep', isExtended ? '-qE' : '-q', '-e', sought, '{}', ';'];
};

/** A command that changes what it finds, printing the name of each. */
const reporting = (command: Command): Command | undefined => {
  if (command.type !== 'run') return undefined;
  const { words } = command;
  const [program = ''] = words;
  if (program === 'find') {
    const at = words.findIndex((word) => typeof word === 'string' && /^-(?:delete|exec|execdir)$/.test(word));
    if (at < 0) return undefined;
    const isEdit = words[at + 1] === 'sed';
    const held = isEdit ? heldBy(words, at) : [];
    if (isEdit && held.length === 0) return undefined;
    return run(...words.slice(0, at), held, ...words.slice(at), '-print');
  }
  const loop = typeof program === 'object' && 'raw' in program && words.length === 1 ? program.raw : undefined;
  if (loop !== undefined && /^for .*\bmv -- /.test(loop)) return run({ raw: loop.replace('mv -- ', 'mv -v -- ') });
  if (typeof program === 'string' && /^(?:rm|mv|cp|ln)$/.test(program) && !words.includes('-v'))
    return run(program, '-v', ...words.slice(1));
  return undefined;
};

/** The command with a report of what it did; undefined where it cannot tell. */
export const reported = (command: Command, asked: 'count' | 'names'): Command | undefined => {
  const telling = reporting(command);
  if (telling === undefined) return undefined;
  return asked === 'count' ? pipe(telling, run('wc', '-l')) : telling;
};

/** "show me the diff" */
export const differenceAsked = (tokens: readonly Token[]): boolean =>
  tokens.some(
    (token) => means(token, 'COMPARE', 'DIFFERENCE') || (/^changes?d?$/.test(low(token)) && token.index > 0),
  ) &&
  tokens.every(
    (token) =>
      means(token, 'SHOW', 'COMPARE', 'DIFFERENCE', 'GLUE') ||
      /^(?:me|the|a|what|was|has|have|is|changes?d?|of|between|between|before|after|with|to|and|original|file|it)$/.test(
        low(token),
      ),
  );

/** An edit in place that keeps the old file, and what differs between them. */
export const compared = (command: Command): Command | undefined => {
  if (command.type !== 'run') return undefined;
  const at = command.words.findIndex((word) => typeof word === 'string' && /^-i$/.test(word));
  const file = command.words.at(-1);
  if (command.words[0] !== 'sed' || at < 0 || file === undefined || typeof file === 'string' || !('path' in file))
    return undefined;
  const kept = run(...command.words.map((word, n) => (n === at ? '-i.bak' : word)));
  return and(kept, run('diff', { path: `${file.path}.bak` }, file));
};

/** "save them to x", "and write the list into x": the file; undefined where more is said. */
export const savedTo = (tokens: readonly Token[]): string | undefined => {
  const [verb] = tokens;
  const target = tokens.at(-1);
  const before = tokens.at(-2);
  if (verb === undefined || target === undefined || before === undefined || !means(verb, 'WRITE')) return undefined;
  const isFile = target.kind === 'path' || target.kind === 'quoted';
  const between = tokens.slice(1, -1);
  const isPlain = between.every((token) =>
    /^(?:it|them|the|this|that|these|those|all|of|to|into|in|as|file|a|called|named|result|results|output|list|lines?|names?|paths?|everything|new|text|count|number|total|match|matches|hits?|found|ones|contents?|values?|words?|files?)$/.test(
      low(token),
    ),
  );
  return isFile && isPlain && between.some((token) => /^(?:to|into|in|as)$/.test(low(token)))
    ? target.value
    : undefined;
};

export const saved = (command: Command, file: string): Command => into(command, { path: file });

/** "and print the result": nothing but that it is shown. */
export const onlyShows = (tokens: readonly Token[]): boolean =>
  means(tokens[0], 'SHOW') &&
  tokens
    .slice(1)
    .every(
      (token) =>
        means(token, 'SCREEN') ||
        (means(token, 'GLUE') && !means(token, 'NOT')) ||
        /^(?:me|it|them|the|this|that|these|those|result|results|output|list|out|to|on|screen|lines?|names?|matches|all|of|file|its|contents?|new|resulting|final)$/.test(
          low(token),
        ),
    );
