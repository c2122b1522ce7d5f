/** A condition in words → a shell test, or undefined where a word of it is not understood. */
import { type Form, form, turnOf } from '../frames/wording.ts';
import type { Thing } from '../sequence/results.ts';
import type { Read } from '../sequence/state.ts';
import type { Understood } from '../skill.ts';
import type { Token } from '../understand.ts';
import { amountTest, foundTest } from './amounts.ts';
import { ofFiles } from './of-files.ts';
import { ofMachine } from './of-machine.ts';
import { type Asked, type Predicate, spelt } from './predicate.ts';
import { meantAsFolder, pathIn } from './subject.ts';

export interface Test {
  /** Shell text whose exit status answers. */
  readonly text: string;
  /** The condition holds where the test fails. */
  readonly not: boolean;
  /** Asked alone, a command that shows more is better. */
  readonly prints: boolean;
  /** What it is about: "it" in the deed. */
  readonly thing?: Thing | undefined;
  readonly word?: string | undefined;
}

/** Words that say no, and what stands in their place. */
const NO: Readonly<Record<string, string>> = {
  not: '',
  "isn't": 'is',
  "aren't": 'are',
  "doesn't": '',
  "don't": '',
  'is not': 'is',
  'are not': 'are',
  'does not': '',
  'do not': '',
  cannot: 'can',
  "can't": 'can',
  "hasn't": 'has',
  "haven't": 'have',
  'has not': 'has',
  'have not': 'have',
};

const ASIDE =
  /^(?:already|currently|yet|still|really|actually|by any chance|at all|right now|now|that|whether|do|does)$/;

/** The condition said as if it were so, and whether it is denied. */
const affirmed = (tokens: readonly Token[]): { readonly text: string; readonly not: boolean } => {
  let not = false;
  const words = tokens.flatMap((token, at) => {
    const { lemma, text } = token;
    const low = text.toLowerCase();
    if (ASIDE.test(lemma) || ASIDE.test(low)) return [];
    const plain = Object.hasOwn(NO, low) ? NO[low] : undefined;
    // "there is no file x"
    const isNone = low === 'no' && /^(?:is|are|there is|there are)$/.test(tokens[at - 1]?.lemma ?? '');
    if (plain === undefined && !isNone) return [text];
    not = !not;
    return isNone || plain === '' ? [] : [plain ?? ''];
  });
  // "has the word x in it"
  return { text: words.join(' ').replace(/ in it$/i, ''), not };
};

interface Ready {
  readonly predicate: Predicate;
  readonly forms: readonly Form[];
}

let made: readonly Ready[] | undefined;

const predicates = (): readonly Ready[] =>
  (made ??= [...ofFiles, ...ofMachine].map((predicate) => ({
    predicate,
    forms: predicate.forms.map((one) => form(spelt(one))),
  })));

/** What may stand beside a form. */
const BESIDE = /^(?:the|a|an|in|of|file|please|,|\?|\.|current|also)$/;

const isWhole = ({ tokens }: Understood, explains: readonly number[]): boolean =>
  tokens.every(({ index, lemma }) => explains.includes(index) || BESIDE.test(lemma));

/** What a condition is about: a file, or a word. */
const subjectOf = (predicate: Predicate, asked: Asked): Pick<Test, 'thing' | 'word'> => {
  if (!ofFiles.includes(predicate)) return { word: asked.values.findLast((value) => value !== undefined) };
  const path = pathIn(asked, 1);
  if (path === undefined) return {};
  const isFolder = meantAsFolder(asked) || /\b(?:folder|directory)\b/i.test(asked.request.text);
  return { thing: { path, noun: isFolder || asked.request.world.entry(path)?.kind === 'dir' ? 'folder' : 'file' } };
};

const byForm = (request: Understood): Test | undefined => {
  for (const { predicate, forms } of predicates()) {
    for (const one of forms) {
      const turn = turnOf(request, [one]);
      if (turn === undefined || !isWhole(request, turn.explains)) continue;
      const text = predicate.test({ ...turn, request });
      if (text !== undefined)
        return {
          text,
          not: predicate.not === true,
          prints: predicate.prints === true,
          ...subjectOf(predicate, { ...turn, request }),
        };
    }
  }
  return undefined;
};

interface Reader {
  readonly understand: (text: string) => Understood;
  readonly read: Read;
}

/** One condition, without "and" and "or". */
const readOne = (tokens: readonly Token[], { understand, read }: Reader): Test | undefined => {
  const { text, not } = affirmed(tokens);
  if (text.trim() === '') return undefined;
  const request = understand(text);
  const said = byForm(request);
  if (said !== undefined) return { ...said, not: not !== said.not };
  const amount = amountTest(request, read) ?? foundTest(request, read);
  return amount && { text: amount.text, not, prints: false, thing: amount.thing };
};

/** Where what is said of a thing begins: "is", "exists", "has". */
const predicateAt = (tokens: readonly Token[]): number =>
  tokens.findIndex(({ text }) =>
    /^(?:is|are|was|isn't|aren't|does|do|doesn't|don't|exists?|has|have|contains?|not|can|cannot|is not|are not|does not|do not)$/i.test(
      text,
    ),
  );

const denied = ({ text, not }: Test): string => (not ? `! ${text}` : text);

const joined = (a: Test, b: Test, sign: '&&' | '||'): Test => ({
  text: sign === '&&' ? `${denied(a)} && ${denied(b)}` : `{ ${denied(a)} || ${denied(b)}; }`,
  not: false,
  prints: false,
});

/** What one side of "and" or "or" leaves out stands in the other: "x exists and is readable", "a and b exist". */
const completed = (left: readonly Token[], right: readonly Token[]): readonly (readonly Token[])[] | undefined => {
  const [leftEnd, rightAt] = [predicateAt(left), predicateAt(right)];
  if (rightAt < 0) return undefined;
  return [
    leftEnd < 0 ? [...left, ...right.slice(rightAt)] : left,
    rightAt === 0 && leftEnd > 0 ? [...left.slice(0, leftEnd), ...right] : right,
  ];
};

const readBoth = (tokens: readonly Token[], at: number, reader: Reader): Test | undefined => {
  const [first, second] = (completed(tokens.slice(0, at), tokens.slice(at + 1)) ?? []).map((side) =>
    readOne(side, reader),
  );
  return first && second && joined(first, second, tokens[at]?.text.toLowerCase() === 'and' ? '&&' : '||');
};

/** Reads a condition, or two of them. `understand` reads its words, `read` plans what is counted or looked for in it. */
export const readTest = (tokens: readonly Token[], reader: Reader): Test | undefined => {
  const isPair = /^(?:both|either)$/i.test(tokens[0]?.text ?? '');
  const one = isPair ? undefined : readOne(tokens, reader);
  if (one !== undefined) return one;
  const bare = isPair ? tokens.slice(1) : tokens;
  const joints = bare.map((_token, at) => at).filter((at) => at > 0 && /^(?:and|or)$/i.test(bare[at]?.text ?? ''));
  return joints.map((at) => readBoth(bare, at, reader)).find((both) => both !== undefined);
};
