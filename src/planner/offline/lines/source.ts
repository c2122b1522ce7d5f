/** Where the lines come from: files, a quoted text, the output of a command, standard input. Each candidate leaves a rest to be understood. */
import { commandNamed, commandOf } from '../frames/feed.ts';
import type { Understood } from '../skill.ts';
import { means } from '../understand.ts';
import { type Command, run, type Word } from '../write/command.ts';
import { variableAt } from './bare-sources.ts';
import type { Spoken } from './spoken.ts';

export interface Source {
  readonly names: readonly string[];
  /** Undefined for files and standard input. */
  readonly feed?: Command;
  /** The quoted text that is fed. */
  readonly text?: string;
  /** The same, or a variable, as one word of a command. */
  readonly value?: Word;
  readonly rest: string;
  /** What parts the columns, where it is known. */
  readonly parted?: string;
  /** The operations name their own files. */
  readonly own?: true;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const FILE_NOUN = words('file files document documents script');
const FILE_KIND = words('text csv tsv log json yaml config configuration input source data sorted local');
const PREPOSITION = words('in of from for on inside within through to at into across');
const RELATED = words('unique similar equal identical compared related common exclusive relative specific');
const PARTICIPLE = words('contained found present stored');
const QUANTITY = words('both all every each');
const SAID_BY = words('according going judging based');
const NAMED = words('called named');
const TEXT_NOUN = words(
  'string text sentence word words phrase list line value variable input name path number expression filename pathname url date',
);
const TEXT_PREPOSITION = words('in of from on for inside within to at');

const isFile = (word: string | undefined): boolean => word?.startsWith('f#') === true;
const isQuoted = (word: string | undefined): boolean => word?.startsWith('q#') === true;

interface Phrase {
  readonly from: number;
  readonly to: number;
  /** Numbers of the tokens that it names. */
  readonly tokens: readonly number[];
}

const tokenOf = (word: string): number => Number(word.slice(2));

/** Steps back over a word of the set. */
const back = (all: readonly string[], at: number, set: ReadonlySet<string>): number =>
  set.has((all[at - 1] ?? '').toLowerCase()) ? at - 1 : at;

/** "according to x", "going by x" */
const isSaidBy = (all: readonly string[], at: number): boolean =>
  SAID_BY.has(all[at - 2] ?? '') && ['to', 'by', 'on'].includes(all[at - 1] ?? '');

/** The words before a file that belong to its name: "in all of the text file called". */
const fileFrom = (all: readonly string[], at: number): number => {
  const noun = back(all, back(all, at, NAMED), FILE_NOUN);
  let here = noun < at ? back(all, noun, FILE_KIND) : at;
  if (all[here - 1] === 'of' && /^contents?$/.test(all[here - 2] ?? '')) here -= 2;
  if (all[here - 1] === 'of' && QUANTITY.has(all[here - 2] ?? '')) here -= 1;
  here = back(all, here, QUANTITY);
  // "unique to x" compares x with something.
  if (all[here - 1] === 'to' && RELATED.has(all[here - 2] ?? '')) return here;
  if (isSaidBy(all, here)) return here - 2;
  const before = back(all, here, PREPOSITION);
  if (all[before] === 'of' && all[before - 1] === 'out') return before - 1;
  return before < here ? back(all, before, PARTICIPLE) : here;
};

const JOINT = words(', and with');

/** The next file of a list: "and f", ", f", "f f"; undefined where the list is over. */
const nextFile = (all: readonly string[], at: number): number | undefined => {
  let here = at;
  while (JOINT.has(all[here] ?? '')) here++;
  if (here === at) return isFile(all[at]) ? at : undefined;
  const word = all[here] ?? '';
  const file = FILE_NOUN.has(word) || PREPOSITION.has(word) ? here + 1 : here;
  return isFile(all[file]) ? file : undefined;
};

/** Behind a file: the others of its list, its noun. */
const fileTo = (all: readonly string[], at: number): { readonly to: number; readonly tokens: readonly number[] } => {
  const tokens: number[] = [];
  let last = at;
  for (let here: number | undefined = at; here !== undefined; here = nextFile(all, here + 1)) {
    tokens.push(tokenOf(all[here] ?? ''));
    last = here;
  }
  return { to: FILE_NOUN.has(all[last + 1] ?? '') ? last + 2 : last + 1, tokens };
};

const filesIn = (all: readonly string[]): readonly Phrase[] => {
  const found: Phrase[] = [];
  for (let at = 0; at < all.length; at++) {
    if (!isFile(all[at])) continue;
    const end = fileTo(all, at);
    found.push({ from: fileFrom(all, at), ...end });
    at = end.to - 1;
  }
  return found;
};

const without = (all: readonly string[], { from, to }: Phrase): string =>
  [...all.slice(0, from), ...all.slice(to)].map((word) => `${word} `).join('');

/** "what "seq 9" prints" */
const isPrinting = (all: readonly string[], at: number): boolean =>
  all[at - 1] === 'what' && /^(?:prints|outputs|writes|returns|gives|shows|produces)$/.test(all[at + 1] ?? '');

/** "the output of "seq 9"" */
const outputFrom = (all: readonly string[], at: number): number | undefined => {
  let here = at;
  while (['running', 'command', 'executing'].includes(all[here - 1] ?? '')) here--;
  if (isPrinting(all, at)) return back(all, here - 1, TEXT_PREPOSITION);
  const isOutput = all[here - 1] === 'of' && ['output', 'result', 'results'].includes(all[here - 2] ?? '');
  return isOutput ? back(all, here - 2, TEXT_PREPOSITION) : undefined;
};

const textFrom = (all: readonly string[], at: number): number => {
  const noun = back(all, at, TEXT_NOUN);
  const before = back(all, back(all, noun, words('both following')), TEXT_PREPOSITION);
  return before;
};

/** What a person writes as \\n is the end of a line. */
const echoed = (text: string): Command => (/\\[nt]/.test(text) ? run('printf', '%b\\n', text) : run('echo', text));

/** A text behind "of", "in" or its noun is likelier than one that stands bare. */
const textsIn = (all: readonly string[], spoken: Spoken): readonly Source[] => {
  const quoted = all.flatMap((word, at) => (isQuoted(word) ? [at] : []));
  const outputs = quoted.filter((at) => outputFrom(all, at) !== undefined);
  const sure = (at: number): number => (textFrom(all, at) < at ? 0 : 1);
  const order = (outputs.length > 0 ? outputs : quoted).toSorted((a, b) => sure(a) - sure(b) || b - a);
  return order.flatMap((at) => {
    const token = spoken.tokens[tokenOf(all[at] ?? '')];
    if (token === undefined) return [];
    const output = commandOf(token, outputs.length > 0);
    const phrase = {
      from: outputFrom(all, at) ?? textFrom(all, at),
      to: isPrinting(all, at) ? at + 2 : at + 1,
      tokens: [],
    };
    const source = { names: [], feed: output ?? echoed(token.value), rest: without(all, phrase) };
    return [output === undefined ? { ...source, text: token.value, value: token.value } : source];
  });
};

const VARIABLE_NOUN = words('variable var environment env shell bash');

/** "the value of the variable HOME", "$HOME": what it holds is fed. */
const variablesIn = (all: readonly string[], spoken: Spoken): readonly Source[] =>
  all.flatMap((word, at) => {
    const name = word.startsWith('v#') ? variableAt(spoken.tokens, tokenOf(word)) : undefined;
    if (name === undefined) return [];
    let from = back(all, back(all, at, VARIABLE_NOUN), VARIABLE_NOUN);
    if (
      ['of', 'in'].includes(all[from - 1] ?? '') &&
      /^(?:value|values|contents?|string|text)$/.test(all[from - 2] ?? '')
    )
      from -= 2;
    from = back(all, back(all, from, TEXT_NOUN), TEXT_PREPOSITION);
    let to = at + 1;
    while (VARIABLE_NOUN.has(all[to] ?? '')) to++;
    const value = { raw: `"$${name}"` };
    return [{ names: [], feed: run('echo', value), value, rest: without(all, { from, to, tokens: [] }) }];
  });

const NO_PROGRAM = words('all every each a the two both which that following');
const RUNNING = words('running command executing');

/** Where the words of a command end that begin at `from`: a program that is there, and its flags. */
const commandEnd = (all: readonly string[], from: number, { world }: Understood): number | undefined => {
  const program = all[from] ?? '';
  if (!/^[a-z][\w-]*$/.test(program) || NO_PROGRAM.has(program)) return undefined;
  if ((commandNamed(program) ?? world.command(program)) === undefined) return undefined;
  let to = from + 1;
  while (/^-{1,2}\w[\w=-]*$/.test(all[to] ?? '')) to++;
  return to;
};

/** "the output of ls -l", "the output of the ps command": what a program prints is fed. */
const printedIn = (all: readonly string[], request: Understood): readonly Source[] =>
  all.flatMap((word, at) => {
    if (!/^(?:outputs?|results?)$/.test(word) || all[at + 1] !== 'of') return [];
    const from = RUNNING.has(all[at + 2] ?? '') ? at + 3 : at + 2;
    const end = commandEnd(all, from, request);
    if (end === undefined) return [];
    const to = ['command', 'program'].includes(all[end] ?? '') ? end + 1 : end;
    const rest = without(all, { from: back(all, at, TEXT_PREPOSITION), to, tokens: [] });
    return [{ names: [], feed: run(...all.slice(from, end)), rest }];
  });

/** What waits on standard input is meant where no file is spoken of: "delete numbers.txt" takes no text out of it. */
const isPiped = (spoken: Spoken, { stdin, tokens }: Understood): boolean =>
  stdin && spoken.files.length === 0 && !tokens.some((token) => means(token, 'FILE', 'FOLDER'));

/** Candidates, the likeliest first. */
export const sourcesOf = (spoken: Spoken, request: Understood): readonly Source[] => {
  const all = spoken.text.split(' ').filter((word) => word !== '');
  const own: Source = { names: [], rest: spoken.text, own: true };
  const files = filesIn(all).map((phrase) => ({
    names: phrase.tokens.map((at) => spoken.tokens[at]?.value ?? ''),
    rest: without(all, phrase),
  }));
  const piped: readonly Source[] = isPiped(spoken, request) ? [{ names: [], rest: spoken.text }] : [];
  const others = [...variablesIn(all, spoken), ...printedIn(all, request), ...textsIn(all, spoken)];
  const texts = spoken.files.length === 0 ? others : [];
  return [...(spoken.files.length > 1 ? [own] : []), ...files, ...piped, ...texts].slice(0, 6);
};
