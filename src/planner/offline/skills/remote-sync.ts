/** rsync, with what is said of it: from where, to where, deleting, showing, trying, leaving out. */
import { intent } from '../intent.ts';
import { type Skill, slotsOf, spanOf, type Understood } from '../skill.ts';
import type { Taker } from '../takers.ts';
import { means } from '../understand.ts';
import { type Command, operand, run, type Word } from '../write/command.ts';

const said =
  (pattern: RegExp): Taker<true> =>
  ({ tokens }) => {
    const found = tokens.filter((token) => pattern.test(token.value));
    return found.length === 0 ? undefined : { value: true, tokens: found.map((token) => token.index) };
  };

const REMOTE = /^([\w.-]+@)?[\w.-]+:[\w./~+-]*$/;

interface Ends {
  readonly from: string;
  readonly to: string;
}

/** The first place, and the one behind "to" or "into". */
const ends: Taker<Ends> = (request) => {
  const places = request.tokens.filter(
    (token) =>
      token.kind !== 'quoted' && (REMOTE.test(token.value) || token.kind === 'path' || isPath(request, token.index)),
  );
  const excluded = new Set(spanOf(...request.slots.filter((slot) => slot.not)));
  const open = places.filter((token) => !excluded.has(token.index));
  const [one, two] = open;
  if (one === undefined || two === undefined || open.length !== 2) return undefined;
  const isBack = means(request.tokens[one.index - 1], 'FROM') === false && means(request.tokens[two.index - 1], 'FROM');
  const host = /\b(?:host|server|machine|backup server)\s+([a-z][\w.-]*)\b/i.exec(request.text)?.[1];
  const [from, to] = isBack ? [two, one] : [one, two];
  const target = host !== undefined && !REMOTE.test(to.value) ? `${host}:${to.value}` : to.value;
  return { value: { from: from.value, to: target }, tokens: [one.index, two.index] };
};

const isPath = (request: Understood, index: number): boolean =>
  /^(folder|directory|dir)$/i.test(request.tokens[index - 1]?.value ?? '') ||
  slotsOf(request, 'path').some(
    (slot) => spanOf(slot).includes(index) && slot.value.path !== '.' && slot.to - slot.from === 1,
  );

/** A place and a host beside it: "sync docs to the host falcon". */
const lone: Taker<Ends> = (request) => {
  const match =
    /\b(?:sync|synchroni[sz]e|mirror|rsync|back up|backup)\s+(?:the\s+)?(?:folder\s+|directory\s+)?(\S+)\s+(?:to|with|onto)\s+(?:the\s+)?(?:\w+\s+)?(?:host|server|machine)\s+([a-z][\w.-]*)\b/i.exec(
      request.text,
    );
  if (match?.[1] === undefined || match[2] === undefined) return undefined;
  const end = match.index + match[0].length;
  const tokens = request.tokens
    .filter((token) => token.start >= match.index && token.end <= end)
    .map((token) => token.index);
  return { value: { from: match[1], to: `${match[2]}:` }, tokens };
};

const excluded: Taker<readonly string[]> = (request) => {
  const slots = request.slots.filter(
    (slot) => slot.not && (slot.type === 'name' || slot.type === 'path' || slot.type === 'kind'),
  );
  const names = slots.flatMap((slot) =>
    slot.type === 'name'
      ? slot.value.patterns
      : slot.type === 'path'
        ? [slot.value.path]
        : slot.type === 'kind'
          ? slot.value.extensions.map((one) => `*.${one}`)
          : [],
  );
  const words = request.tokens.filter((token) => means(token, 'EXCEPT', 'NOT')).map((token) => token.index);
  return names.length === 0 ? undefined : { value: names, tokens: [...spanOf(...slots), ...words] };
};

interface Asked {
  readonly ends?: Ends;
  readonly lone?: Ends;
  readonly excluded?: readonly string[];
  readonly remove?: true;
  readonly progress?: true;
  readonly dry?: true;
  readonly pack?: true;
  readonly verbose?: true;
  readonly contents?: true;
}

const place = (path: string): Word => (REMOTE.test(path) ? path : operand(path));

/** `a`, and the letters that go with it. */
const lettersOf = (asked: Asked): string =>
  `a${asked.verbose ? 'v' : ''}${asked.pack ? 'z' : ''}${asked.progress && asked.pack ? 'P' : ''}`;

const write = (asked: Asked, text: string): Command | undefined => {
  const both = asked.ends ?? asked.lone;
  if (both === undefined) return undefined;
  const isRsync = /\b(rsync|sync|synchroni[sz]e|synchroni[sz]ing|mirror|mirroring)\b/i.test(text);
  if (!isRsync) return undefined;
  const from =
    /[/:]$/.test(both.from) || (REMOTE.test(both.from) && !asked.contents) || !isTree(text)
      ? both.from
      : `${both.from}/`;
  const options = [
    ...(asked.remove || /\bmirror/i.test(text) ? ['--delete'] : []),
    ...(asked.progress && !asked.pack ? ['--progress'] : []),
    ...(asked.dry ? ['--dry-run'] : []),
    ...(asked.excluded ?? []).map((name) => `--exclude=${name}`),
  ];
  return run('rsync', `-${lettersOf(asked)}`, options, place(from), place(both.to));
};

/** "copy … using rsync" takes the folder itself; to synchronise is about what is in it. */
const isTree = (text: string): boolean => !/^\W*(copy|transfer|send|upload|download)\b/i.test(text);

export const remoteSync: Skill = intent({
  name: 'sync-folders',
  topic: 'network',
  summary: 'bring a copy of a folder up to date, here or on another host',
  says: [
    '=sync|=rsync|=synchronize|=synchronise|=mirror {ends}',
    '=sync|=rsync|=synchronize|=synchronise|=mirror {lone}',
    'COPY|BACKUP|MOVE =rsync {ends}',
    '=transfer|=send|=upload|=download =rsync {ends}',
  ],
  slots: {
    excluded,
    ends,
    lone,
    remove: said(/^(delete|deleting|removing|remove|deletes?|extra|extraneous|gone|missing|vanished|longer)$/i),
    progress: said(/^(progress|showing|progressbar)$/i),
    dry: said(/^(dry|dry-run|simulate|trial|preview)$/i),
    pack: said(/^(compress|compression|compressed|compressing)$/i),
    verbose: said(/^(verbose|verbosely|details)$/i),
    contents: said(/^contents?$/i),
  },
  free: [
    'COPY',
    'FILE',
    'FOLDER',
    'TO',
    'FROM',
    'IN',
    'WITH',
    'HOST',
    'USE',
    'RECURSIVE',
    'DELETE',
    'THING',
    'AND',
    'COMPRESS',
    'KEEP',
    'PERMISSION',
    'RUN',
    'SHOW',
    'CHANGE',
    'EXIST',
    'LONG',
    'BACKUP',
    'MODIFIED',
    'TIME',
    'OWNER',
    'EXCEPT',
    'VERBOSE',
    'NOT',
    'TREE',
  ],
  act: true,
  write: (asked, _world, { text }) => write(asked as Asked, text),
  examples: [
    ['sync docs to falcon:/srv/docs', 'rsync -a docs/ falcon:/srv/docs'],
    ['copy docs recursively to nora@falcon:/srv using rsync', 'rsync -a docs nora@falcon:/srv'],
    ['mirror docs/ to /backup/docs', 'rsync -a --delete docs/ /backup/docs'],
    [
      'sync docs with /backup/docs, showing progress and deleting what is gone',
      'rsync -a --delete --progress docs/ /backup/docs',
    ],
    ['rsync docs to falcon:/srv with compression, dry run', 'rsync -az --dry-run docs/ falcon:/srv'],
  ],
});
