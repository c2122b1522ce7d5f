/** Where the planning of a sequence stands: its steps, what they spoke of, and the World as they leave it. */
import type { World } from '../../../world.ts';
import type { Reading } from '../offline.ts';
import type { Understood } from '../skill.ts';
import { means } from '../understand.ts';
import type { Command } from '../write/command.ts';
import { namedIn } from './named.ts';
import type { Spoken } from './reference.ts';
import { type Results, resultsOf } from './results.ts';

/** A clause that was understood. */
export interface Clear {
  readonly request: Understood;
  readonly reading: Reading;
}

/** A request read by its parts: all of it is explained. */
export const clear = (request: Understood, command: Command, reason: string): Clear => ({
  request,
  reading: {
    skill: { name: 'composed', topic: 'shell', summary: reason, examples: [], match: () => undefined },
    proposal: { command, reason, explains: new Set(request.tokens.map(({ index }) => index)) },
    confidence: 1,
    unknown: [],
  },
});

/** How one clause is read; undefined where it is not understood well enough. */
export type Read = (text: string, given: { readonly world: World; readonly stdin: boolean }) => Clear | undefined;

/** What is planned so far, and what it spoke of. */
export interface State {
  readonly steps: readonly Reading[];
  readonly spoken: Spoken;
  readonly world: World;
  /** The last clause only looked for something: what comes next says what for. */
  readonly isSearch: boolean;
  /** The verb of the last clause, where it only shows. */
  readonly verb?: string | undefined;
  /** The last clause, as it was read. */
  readonly said?: string | undefined;
}

const bare = (path: string): string => path.replace(/\/$/, '');

/** The World with what a step has made in it, and what it worked on. */
const worldAfter = (world: World, { results: { made, from } }: Spoken): World => {
  const things = made === undefined ? from : [made, ...from];
  if (things.length === 0) return world;
  const entry: World['entry'] = (path) => {
    const known = world.entry(path);
    const thing = known === undefined ? things.find((one) => bare(one.path) === bare(path)) : undefined;
    return thing === undefined
      ? known
      : { kind: thing.noun === 'folder' ? 'dir' : 'file', size: 1, mtime: world.now, mode: 0o644 };
  };
  return Object.create(world, { entry: { value: entry } });
};

export const withCommand = (reading: Reading, command: Command): Reading => ({
  ...reading,
  proposal: { ...reading.proposal, command },
});

/** The words of a query behind its verb: what "them" stands for later. */
const phraseOf = ({ text, tokens }: Understood): string | undefined => {
  const [verb] = tokens;
  if (
    !means(verb, 'FIND', 'SHOW', 'COUNT', 'SORT', 'SUM', 'AVERAGE') ||
    tokens.some((token) => token.kind === 'mark' && token.text !== ',')
  )
    return undefined;
  const first = tokens.findIndex(
    (token, at) => at > 0 && token.lemma !== 'me' && token.lemma !== 'for' && token.lemma !== 'out',
  );
  return first < 0 ? undefined : text.slice(tokens[first]?.start).replace(/[\s.,;]+$/, '');
};

/** What a step that leaves nothing speaks of is what stood before: "remove the original and list the archive". */
const lasting = (own: Results, before: Results): Results => {
  const isNothing = own.made === undefined && own.from.length === 0 && !own.prints && own.place === undefined;
  const archive = own.archive ?? before.archive;
  return isNothing ? { ...before, from: [], prints: false } : { ...own, archive };
};

/** After one more step. */
export const stated = (state: State, { request, reading }: Clear, steps: readonly Reading[]): State => {
  const { command } = reading.proposal;
  const own = resultsOf(command, state.world);
  const results = lasting(own, state.spoken.results);
  const isQuery = results.prints && results.made === undefined;
  const spoken: Spoken = {
    results,
    thing: namedIn(request),
    phrase: isQuery ? (phraseOf(request) ?? undefined) : undefined,
  };
  return {
    steps: [...steps, reading],
    spoken,
    world: worldAfter(state.world, spoken),
    said: request.text,
    verb: isQuery && means(request.tokens[0], 'SHOW', 'COUNT') ? request.tokens[0]?.text : undefined,
    isSearch: isQuery && means(request.tokens[0], 'FIND') && !means(request.tokens[0], 'SHOW'),
  };
};

/** The last step replaced by one that does more. */
export const replaced = (state: State, command: Command): State => {
  const last = state.steps.at(-1);
  if (last === undefined) return state;
  const results = resultsOf(command, state.world);
  const spoken = { ...state.spoken, results, ...(results.made === undefined ? {} : { phrase: undefined }) };
  return { ...state, steps: [...state.steps.slice(0, -1), withCommand(last, command)], spoken, isSearch: false };
};
