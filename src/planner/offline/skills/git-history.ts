/** The history of a repository with what is said of it: how many, whose, since when, of which file, between which, in which form. */
import { intent } from '../intent.ts';
import { type Skill, slotsOf, spanOf } from '../skill.ts';
import { said, type Taker, take } from '../takers.ts';
import { type Command, run } from '../write/command.ts';

const word =
  (pattern: RegExp): Taker<true> =>
  ({ tokens }) => {
    const found = tokens.filter((token) => pattern.test(token.value));
    return found.length === 0 ? undefined : { value: true, tokens: found.map((token) => token.index) };
  };

const inText =
  (pattern: RegExp): Taker<string> =>
  ({ text, tokens }) => {
    const match = pattern.exec(text);
    const value = match?.[1];
    if (match === null || value === undefined) return undefined;
    const end = match.index + match[0].length;
    return {
      value,
      tokens: tokens.filter((token) => token.start >= match.index && token.end <= end).map((token) => token.index),
    };
  };

const AUTHOR =
  /\b(?:(?:made|written|authored|committed|done) by|by(?: the)?(?: author| user)?|author(?: is)?|from(?: the)? author)\s+["'`]?([A-Za-z][\w.@-]*(?: [A-Z][a-z]+)?)["'`]?(?=\s|$|[,.?!])/;
const SINCE =
  /\b(?:since|after|from|in|within|during|over)\s+(?:the\s+)?(?:last|past)\s+((?:\d+\s+)?(?:hour|day|week|month|year)s?)\b|\b(?:since|after)\s+(yesterday|today|\d{4}-\d\d-\d\d|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/i;
const NOBODY =
  /^(names?|emails?|dates?|line|message|date|time|default|author|name|file|commit|month|day|week|year|adding|using|the|hash|size)$/i;

const since: Taker<string> = ({ text, tokens }) => {
  const match = SINCE.exec(text);
  const spoken = (match?.[1] ?? match?.[2])?.toLowerCase();
  if (match === null || spoken === undefined) return undefined;
  const end = match.index + match[0].length;
  const value = /^(hour|day|week|month|year)$/.test(spoken)
    ? `1.${spoken}.ago`
    : spoken.replace(/^(\d+) (\w+)$/, '$1.$2.ago');
  return {
    value,
    tokens: tokens.filter((token) => token.start >= match.index && token.end <= end).map((token) => token.index),
  };
};

const count: Taker<number> = (request, used) => {
  const [rank] = slotsOf(request, 'rank');
  if (rank?.value.explicit) return { value: rank.value.count, tokens: spanOf(rank) };
  const number = request.tokens.find(
    (token) => token.kind === 'number' && /^\d+$/.test(token.value) && !used.has(token.index),
  );
  return number && { value: Number(number.value), tokens: [number.index] };
};

interface Asked {
  readonly author?: string;
  readonly since?: string;
  readonly between?: string;
  readonly count?: number;
  readonly file?: string;
  readonly total?: true;
  readonly graph?: true;
  readonly stat?: true;
  readonly patch?: true;
  readonly names?: string;
  readonly full?: true;
}

const SEPARATE =
  /\b(?:between|from)\s+(?:the\s+)?(?:branch(?:es)?\s+|tags?\s+)?([\w][\w./~^-]*)\s+(?:and|to)\s+([\w][\w./~^-]*)/i;

const between: Taker<string> = ({ text, tokens }) => {
  const match = SEPARATE.exec(text);
  if (match === null) return undefined;
  const end = match.index + match[0].length;
  return {
    value: `${match[1]}..${match[2]}`,
    tokens: tokens.filter((token) => token.start >= match.index && token.end <= end).map((token) => token.index),
  };
};

/** Other questions about commits. */
const OTHER =
  /\b(undo|revert|amend|push|unpushed|pushed|merge|squash|reset|hash|sha|introduced|message (of|for)|tags?|who|reflog|differences?|diff between|compare|each author|per author|contributors|reword|containing|files? (changed|modified|in)|what changed|last commit)\b/i;

const FORMS = { graph: '--graph', patch: '-p', stat: '--stat', names: '--name-only' } as const;

const formsOf = (asked: Asked): readonly string[] => {
  const said = (Object.keys(FORMS) as (keyof typeof FORMS)[]).filter((form) => asked[form] !== undefined);
  const isShort = asked.full === undefined && said.every((form) => form === 'graph');
  return [...(isShort ? ['--oneline'] : []), ...said.map((form) => FORMS[form])];
};

const write = (asked: Asked, text: string): Command | undefined => {
  if (OTHER.test(text) || (asked.author !== undefined && NOBODY.test(asked.author))) return undefined;
  const limits = [
    ...(asked.author === undefined ? [] : [`--author=${asked.author}`]),
    ...(asked.since === undefined ? [] : [`--since=${asked.since}`]),
  ];
  const tail = asked.file === undefined ? [] : ['--', { path: asked.file }];
  if (asked.total) return run('git', 'rev-list', '--count', limits, asked.between ?? 'HEAD', tail);
  const number = asked.count === undefined ? [] : ['-n', String(asked.count)];
  return run('git', 'log', formsOf(asked), limits, number, asked.between, tail);
};

export const gitHistory: Skill = intent({
  name: 'git-log',
  topic: 'git',
  summary: 'commits: how many, whose, since when, of which file',
  says: ['COMMIT', 'git LOGFILE|HISTORY', 'COMMIT LOGFILE|HISTORY|=messages'],
  slots: {
    total: said('COUNT'),
    since,
    between,
    author: inText(AUTHOR),
    graph: word(/^(graph|ascii|tree)$/i),
    patch: word(/^(patch|patches|diffs|diff)$/i),
    stat: word(/^(stat|stats|statistics|diffstat)$/i),
    names: inText(
      /\b(names? of (?:the )?(?:changed|modified) files|(?:changed|modified) files?(?: names?)?|file ?names?)\b/i,
    ),
    full: word(/^(full|complete|detailed|details|long|verbose)$/i),
    file: take.file,
    count,
  },
  free: [
    'COMMIT',
    'HISTORY',
    'LOGFILE',
    'REPOSITORY',
    'NEWEST',
    'NEWER',
    'LAST',
    'LINE',
    'PER',
    'EVERY',
    'THING',
    'NUMBER',
    'WITH',
    'WHOLE',
    'FILE',
    'BRANCH',
    'AS',
    'IN',
    'CURRENT',
    'CHANGE',
    'MODIFIED',
    'TREE',
    'FIRST',
  ],
  write: (asked, _world, { text }) => write(asked as Asked, text),
  examples: [
    ['show the last 5 commits', 'git log --oneline -n 5'],
    ['commits by nora in the last 2 weeks', 'git log --oneline --author=nora --since=2.weeks.ago'],
    ['commit history as a graph, one line each', 'git log --oneline --graph'],
    ['last 3 commits with their diffs', 'git log -p -n 3'],
    ['count the commits', 'git rev-list --count HEAD'],
    ['commits between v1.0 and v2.0', 'git log --oneline v1.0..v2.0'],
  ],
});
