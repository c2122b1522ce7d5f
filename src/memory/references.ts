/**
 * Requests that point back: "open that file I worked on yesterday", "the same as last time but in ~/b". What they point to
 * is looked up among the turns; the request then says it in full, or the plan is that of the turn meant. Pure.
 */
import type { Because, Plan, Step } from '../plan.ts';
import { quoted, simplesOf } from './preferences/command.ts';
import { fill } from './recipes/fill.ts';
import { readRequest, type Value } from './recipes/request.ts';
import type { Turn } from './turns.ts';
import { spanIn } from './when.ts';

export type Pointed =
  /** The request with the name in the place of what pointed to it. */
  | { readonly kind: 'request'; readonly request: string; readonly because: Because }
  | { readonly kind: 'plan'; readonly plan: Plan };

const THAT_FILE =
  /\b(?:that|the|my)(?: last)? (?:file|script|document|note|notes|report|thing|one)s?(?: that| which)? I (?:was |have |had |just |last )*(?:work(?:ed|ing) on|edit(?:ed|ing)|wrote|writing|written|changed|changing|opened|saved|created|made|touched)(?: last)?\b/i;
const SAME =
  /^(?:please )?(?:do |run |make )?(?:exactly )?(?:the same|same|again|once more|that again|it again)(?: thing)?(?: again)?(?: (?:as|like) (?:the )?(?:last time|before|always|yesterday|today|earlier|last week|on \w+|last \w+|\d+ \w+ ago))?(?:,? (?:but|only|just))?(?: (in|inside|for|with|on|at|to|from) (.+))?$/i;

/** Cheap: does the request point back at all? */
export const pointsBack = (request: string): boolean => THAT_FILE.test(request) || SAME.test(request.trim());

const EDITORS = new Set(
  'vi vim nvim nano emacs code subl hx micro kate gedit ed mcedit joe kak zed tee touch'.split(' '),
);
const REDIRECT = /(?<![0-9&>])>>?\s*(?!&)("[^"]+"|'[^']+'|[^\s;|&<>]+)/g;

const plain = (word: string): string => word.replace(/^(["'])(.*)\1$/, '$2');

const isPath = (text: string): boolean =>
  text !== '' && !/^[-+]/.test(text) && !/[*?$`]/.test(text) && text !== '/dev/null';

/** Files that a command edits or writes, as it names them. */
const editedBy = (command: string): readonly string[] => {
  const named = (simplesOf(command) ?? []).flatMap(({ program, words }) =>
    EDITORS.has(program.slice(program.lastIndexOf('/') + 1)) ? words.slice(1).map(({ value }) => value) : [],
  );
  const written = [...command.matchAll(REDIRECT)].map(([, word]) => plain(word!));
  return [...named, ...written].filter(isPath);
};

const absolute = (path: string, cwd: string): string =>
  /^[/~]/.test(path) ? path : `${cwd.replace(/\/$/, '')}/${path.replace(/^\.\//, '')}`;

const ran = ({ status, by, planned }: Turn): boolean =>
  by === 'person' && planned === undefined && (status === 'done' || status === 'failed');

/** The turn in words, for the reason. */
const when = ({ at }: Turn): string => new Date(at).toISOString().slice(0, 10);

const lastFile = (turns: readonly Turn[]): { readonly path: string; readonly turn: Turn } | undefined => {
  for (const turn of turns) {
    const commands = turn.commands.length > 0 ? turn.commands : [turn.line];
    const path = commands.flatMap(editedBy).at(-1);
    if (path !== undefined) return { path: absolute(path, turn.cwd), turn };
  }
  return undefined;
};

export interface Looking {
  /** Newest first. */
  readonly turns: readonly Turn[];
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly cwd: string;
}

/** Below the working folder a name is said from there. */
const near = (path: string, cwd: string): string => (path.startsWith(`${cwd}/`) ? path.slice(cwd.length + 1) : path);

const inSpan = (request: string, { turns, now }: Looking): readonly Turn[] => {
  const span = spanIn(request, now);
  return turns.filter((turn) => ran(turn) && (span === undefined || (turn.at >= span.since && turn.at <= span.until)));
};

const thatFile = (request: string, looking: Looking): Pointed | undefined => {
  const found = lastFile(inSpan(request, looking));
  if (found === undefined) return undefined;
  const { path, turn } = found;
  const words = spanIn(request, looking.now)?.words;
  const name = /[^\w./~-]/.test(path) ? `"${near(path, looking.cwd)}"` : near(path, looking.cwd);
  const said = words === undefined ? request : request.replace(words, '');
  const because = { step: '1', text: `because you worked on ${path} (${turn.line}, ${when(turn)})`, from: turn.turn };
  return { kind: 'request', request: said.replace(THAT_FILE, name).replace(/\s+/g, ' ').trim(), because };
};

const inFolder = (steps: readonly Step[], folder: string): readonly Step[] | undefined =>
  steps.every((step) => step.kind === 'shell')
    ? steps.map((step) => ({ ...step, command: `(cd ${quoted(folder)} && ${(step as { command: string }).command})` }))
    : undefined;

const isFolderLike = ({ kind, text }: Value): boolean =>
  kind === 'path' && !/\.[a-z\d]{1,5}$/i.test(text.replace(/.*\//, ''));

/** The only value of that kind in the line or the commands; undefined where there is none, or several. */
const only = (turn: Turn, like: Value): Value | undefined => {
  const own = [turn.line, ...turn.commands].flatMap((text) => readRequest(text).values);
  const same = own.filter((value) => value.kind === like.kind && isFolderLike(value) === isFolderLike(like));
  return new Set(same.map(({ text }) => text)).size === 1 ? same[0] : undefined;
};

/** The steps with the value that was named in the place of the one of its kind. */
const otherwise = (turn: Turn, steps: readonly Step[], named: string, how: string): readonly Step[] | undefined => {
  const [value, ...more] = readRequest(named).values;
  if (value === undefined || more.length > 0) return undefined;
  const old = only(turn, value);
  if (old !== undefined) return fill(steps, { pairs: [{ from: old, to: value }], proved: new Set([old.text]) });
  return /^in/i.test(how) && isFolderLike(value) ? inFolder(steps, value.text) : undefined;
};

const sameAgain = (request: string, looking: Looking): Pointed | undefined => {
  const [, how, named] = SAME.exec(request.trim()) ?? [];
  // "the same as yesterday in ~/b": the time is no value.
  const turn = inSpan(request, looking).find(
    ({ line, plan, status, cut, planned }) =>
      plan !== undefined && status === 'done' && !cut && !planned && !SAME.test(line.trim()),
  );
  if (turn?.plan === undefined) return undefined;
  const { steps } = turn.plan;
  const now = how === undefined || named === undefined ? steps : otherwise(turn, steps, named, how);
  if (now === undefined) return undefined;
  const text = `because “${turn.line}” is what you did last (${when(turn)})`;
  const because = [{ step: now[0]!.id, text, from: turn.turn }];
  return {
    kind: 'plan',
    plan: { request, source: 'recipe', steps: now, confidence: 0.9, reason: `the same as “${turn.line}”`, because },
  };
};

/** What the request points to; undefined where it points to nothing that is known. */
export const pointedTo = (request: string, looking: Looking): Pointed | undefined => {
  if (THAT_FILE.test(request)) return thatFile(request, looking);
  return SAME.test(request.trim()) ? sameAgain(request, looking) : undefined;
};
