/**
 * Requests that hang on a condition: "if … then … otherwise …", "… unless …", "check whether … and print …". The condition is a shell
 * test, the deeds are planned like any other request.
 */

import { beginsOrder } from '../sequence/clauses.ts';
import { namedIn } from '../sequence/named.ts';
import { inWords, pointerAt, saidInFull } from '../sequence/reference.ts';
import type { Thing } from '../sequence/results.ts';
import { type Clear, clear, type Read } from '../sequence/state.ts';
import type { Understood } from '../skill.ts';
import { means, type Token } from '../understand.ts';
import { type Command, run } from '../write/command.ts';
import { branched } from './branched.ts';
import { type Deeds, deedsIn, isAsking, joints, low, type Mark, markOf, trim, withoutSo } from './parts.ts';
import { answersIn, saidText, saysName } from './said-text.ts';
import { readTest, type Test } from './test.ts';

export interface Means {
  readonly understand: (text: string) => Understood;
  /** One request, of one clause or several. */
  readonly plan: (text: string) => Command | undefined;
  readonly read: Read;
}

const said = ({ text }: Understood, tokens: readonly Token[]): string =>
  text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);

/** What "it" may be. */
interface About {
  readonly thing?: Thing | undefined;
  readonly phrase?: string | undefined;
}

/** A condition that speaks of nothing said elsewhere. */
const conditionOf = (tokens: readonly Token[], request: Understood, given: Means): Test | undefined => {
  // "if it is empty": of what nobody said.
  const isPointed = tokens.some((_token, at) =>
    ['it', 'them', 'file', 'there'].includes(pointerAt(tokens, at)?.kind ?? ''),
  );
  const isInside = /^(?:in it|in there)$/.test(tokens.slice(-2).map(low).join(' '));
  if (isPointed && !isInside) return undefined;
  const test = readTest(tokens, given);
  return test && { ...test, thing: test.thing ?? namedIn(given.understand(said(request, tokens))) };
};

/** "it" in one part is what the other part names. */
const filled = (request: Understood, tokens: readonly Token[], { thing, phrase }: About): string | undefined =>
  saidInFull(request.text, tokens, { results: { from: [], prints: false }, thing, phrase })?.text;

const deedOf = (
  tokens: readonly Token[],
  request: Understood,
  given: Means & About & { readonly about: string },
): Command | undefined => {
  const text = saidText(tokens, given.about);
  if (text !== undefined) return run('echo', text);
  if (given.thing !== undefined && saysName(tokens)) return run('echo', { path: given.thing.path });
  const full = filled(request, tokens, given);
  return full === undefined ? undefined : given.plan(full);
};

const composed = (
  request: Understood,
  test: Test,
  { deed, otherwise }: { deed: Command; otherwise?: Command | undefined },
): Clear => clear(request, run({ raw: branched(test, deed, otherwise) }), 'On a condition');

interface Question {
  readonly condition: readonly Token[];
  readonly deeds: Deeds;
  /** "unless" */
  readonly denied: boolean;
}

/** "check whether C", "is C? print A or B", "if C, A, otherwise B". */
const asked = (request: Understood, { condition, deeds, denied }: Question, given: Means): Clear | undefined => {
  // "…, and if not print B": only what is done where it fails.
  if (deeds.deed.length === 0 && deeds.otherwise !== undefined)
    return asked(request, { condition, deeds: { deed: deeds.otherwise }, denied: !denied }, given);
  const found = conditionOf(trim(condition), request, given);
  if (found === undefined) return undefined;
  const test = denied ? { ...found, not: !found.not } : found;
  const pair = deeds.deed.length === 0 ? ['yes', 'no'] : answersIn(deeds.deed);
  if (pair !== undefined && deeds.otherwise === undefined) {
    if (deeds.deed.length === 0 && test.prints) return undefined;
    const [deed, otherwise] = pair.map((word) => run('echo', word));
    return deed && composed(request, test, { deed, otherwise });
  }
  const inner = { ...given, thing: found.thing, phrase: found.word, about: said(request, condition) };
  const deed = deedOf(withoutSo(deeds.deed), request, inner);
  const otherwise = deeds.otherwise && deedOf(deeds.otherwise, request, inner);
  const isWhole = deed !== undefined && (deeds.otherwise === undefined || otherwise !== undefined);
  return isWhole ? composed(request, test, { deed, otherwise }) : undefined;
};

/** The condition in front: each place where it may end is tried. */
const conditionFirst = (request: Understood, mark: Mark, given: Means): Clear | undefined => {
  const { tokens } = request;
  for (const at of joints(tokens, mark.to)) {
    const condition = tokens.slice(mark.to, at);
    const deeds = deedsIn(tokens.slice(at));
    if (deeds.deed.length === 0 && deeds.otherwise === undefined) continue;
    const found = asked(request, { condition, deeds, denied: mark.not }, given);
    if (found !== undefined) return found;
  }
  const isAsked = mark.at > 0 && !mark.not;
  return isAsked
    ? asked(request, { condition: tokens.slice(mark.to), deeds: { deed: [] }, denied: false }, given)
    : undefined;
};

const THERE =
  /^(?:there|is|isn't|not|is not|are|aren't|one|it|any|none|already|exist|doesn't|does not|does|present|missing|yet|needed|necessary|absent|here)$/;

/** The words of a condition that speaks of what the deed before it names: "… if it is missing", "… unless there is one". */
const conditionAbout = (
  request: Understood,
  tokens: readonly Token[],
  about: About & Pick<Means, 'understand'>,
): readonly Token[] | undefined => {
  const { thing, phrase, understand } = about;
  const isPointed = tokens.some((_token, at) => pointerAt(tokens, at) !== undefined);
  const name = thing === undefined ? phrase : inWords(thing);
  if (tokens.length > 0 && tokens.every((token) => THERE.test(low(token)) || THERE.test(token.lemma))) {
    const isNo =
      tokens.filter((token) =>
        /^(?:isn't|not|is not|aren't|doesn't|does not|missing|none|absent|needed|necessary)$/.test(low(token)),
      ).length %
        2 ===
      1;
    // "copy a to b unless it is there": the copy, or b?
    if (means(request.tokens[0], 'COPY', 'MOVE', 'RENAME', 'LINK')) return undefined;
    return thing && understand(`${name} ${isNo ? 'does not exist' : 'exists'}`).tokens;
  }
  if (isPointed) {
    const full = filled(request, tokens, about);
    return full === undefined ? undefined : understand(full).tokens;
  }
  return thing !== undefined && /^(?:not|already|empty)$/.test(low(tokens[0]))
    ? understand(`${name} is ${said(request, tokens)}`).tokens
    : tokens;
};

/** "the first 5 lines of x": the file that a deed speaks of. */
const onlyPath = (tokens: readonly Token[]): Thing | undefined => {
  const [path, more] = tokens.filter(({ kind }) => kind === 'path');
  return path === undefined || more !== undefined ? undefined : { path: path.value, noun: 'file' };
};

/** "A if C, otherwise B", "A unless C". */
const conditionLast = (request: Understood, mark: Mark, given: Means): Clear | undefined => {
  const { tokens } = request;
  const body = trim(tokens.slice(0, mark.at));
  const { deed: condition, otherwise } = deedsIn(tokens.slice(mark.to));
  const thing = namedIn(given.understand(said(request, body))) ?? onlyPath(body);
  const phrase = said(request, body.slice(1));
  const words = conditionAbout(request, condition, { thing, phrase, understand: given.understand });
  const test = words && readTest(words, given);
  if (test === undefined) return undefined;
  const inner = { ...given, about: said(request, condition) };
  const deed = deedOf(body, request, { ...inner, thing: test.thing });
  const verb = otherwise !== undefined && !beginsOrder(otherwise, 0) && means(body[0], 'SHOW') ? body.slice(0, 1) : [];
  const other = otherwise && deedOf([...verb, ...otherwise], request, { ...inner, thing: test.thing });
  if (deed === undefined || (otherwise !== undefined && other === undefined)) return undefined;
  return composed(request, mark.not ? { ...test, not: !test.not } : test, { deed, otherwise: other });
};

/** A request with a condition, planned; undefined where it has none, or one that is not understood. `whole`: its plain reading. */
export const onCondition = (request: Understood, whole: unknown, given: Means): Clear | undefined => {
  const { tokens } = request;
  const mark = markOf(tokens);
  if (mark !== undefined) {
    const before = trim(tokens.slice(0, mark.at));
    return before.length > 0 && !isAsking(before)
      ? conditionLast(request, mark, given)
      : conditionFirst(request, mark, given);
  }
  if (!/^(?:is|are|does|do|has|have|can)$/.test(low(tokens[0]))) return undefined;
  const end = tokens.findIndex(({ text }) => text === '?');
  const condition = end < 0 ? tokens : tokens.slice(0, end);
  const deeds = end < 0 ? { deed: [] } : deedsIn(tokens.slice(end + 1));
  // What is only asked is answered by the skills first.
  return deeds.deed.length === 0 && whole !== undefined
    ? undefined
    : asked(request, { condition, deeds, denied: false }, given);
};

/** True where a request begins with a condition: a reading that says nothing of it is of another request. */
export const hangs = ({ tokens: [first, second] }: Understood): boolean =>
  /^(?:if|if any|unless|provided|whenever)$/.test(low(first)) || (low(first) === 'only' && low(second) === 'if');
