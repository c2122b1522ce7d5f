/** What a loop goes over, as a request says it: the lines of a list, the folders in a place, a row of numbers, so many times. */
import { type Form, form, turnOf } from '../frames/wording.ts';
import type { Understood } from '../skill.ts';
import { means } from '../understand.ts';

export type Over =
  | { readonly over: 'list'; readonly noun: string; readonly file: string }
  | { readonly over: 'folders'; readonly place: string | undefined }
  | { readonly over: 'numbers'; readonly from: number; readonly to: number; readonly name: string | undefined }
  | { readonly over: 'times'; readonly count: number }
  | { readonly over: 'seconds'; readonly count: number };

/** Where the head stands among the tokens, and whether its words begin with "for". */
export interface Head {
  readonly over: Over;
  readonly at: number;
  readonly to: number;
  readonly isApart: boolean;
}

const EACH = '(?:for each|for every|of each|of every|for all|each|every|all|any|all of)(?: of)?(?: the| single)*';
const NOUN =
  '(files?|names?|paths?|urls?|links?|hosts?|hostnames?|servers?|ips?|addresses|address|users?|usernames?|director(?:y|ies)|folders?|packages?|lines?|entries|entry|items?|domains?|file names?|filenames?|ip address|ip addresses|host name|user name|file path)';
const IN =
  '(?:(?:that |which )?(?:is |are )?(?:listed in|named in|mentioned in|given in|list in|name in|mention in|find in|found in|contain in|store in|specify in|in|from|of|inside))(?: the)?(?: file| list| text file)?(?: named| called)?';

const NUMBER = '(-?\\d+)';

interface Reader {
  readonly forms: readonly string[];
  readonly read: (values: readonly (string | undefined)[], request: Understood) => Over | undefined;
}

const READERS: readonly Reader[] = [
  {
    forms: [
      `${EACH} (?:single )?${NOUN} ${IN} {V}`,
      `(?:all|every|each)?(?: of)? ?(?:the )?${NOUN} (?:listed in|named in|mentioned in|given in)(?: the)?(?: file)? {V}`,
    ],
    read: ([noun = '', file = ''], { world }) =>
      /^[\w./~-]+\.(?:txt|list|lst|csv|conf|cfg|log|out|tsv)$/.test(file) || world.entry(file)?.kind === 'file'
        ? {
            over: 'list',
            noun: noun
              .replace(/ies$/, 'y')
              .replace(/sses$/, 'ss')
              .replace(/([^s])s$/, '$1'),
            file,
          }
        : undefined,
  },
  {
    forms: [
      '(?:in |for |within |inside )?(?:for each|for every|of each|of every|each|every|all)(?: of)?(?: the| single| immediate)* (?:subfolder|subdirectory|folder|directory|sub-directory|sub-folder|dir)(?: (?:in|of|under|inside|within) (?:the )?(?:folder |directory )?(?:(here|current folder|current directory|this folder|this directory)|(\\S+)))?',
    ],
    read: ([here, place]) => ({ over: 'folders', place: here === undefined ? place : undefined }),
  },
  {
    forms: [
      `(?:for )?(?:each |every |all )?(?:the )?(?:([a-z]) )?(?:number |value |integer )(?:in |from |between |= ?)*${NUMBER} (?:to|through|and|until|up to|till) ${NUMBER}`,
      `(?:for )?(?:each |every |all )?(?:the )?(?:number |value |integer )?(?:([a-z]) )?(?:in |from |between |= ?)+${NUMBER} (?:to|through|and|until|up to|till) ${NUMBER}`,
      `(?:for )?(?:each |every |all )?(?:the )?(?:([a-z]) )?(?:in |from |= ?)*${NUMBER}\\.\\.${NUMBER}`,
    ],
    read: ([name, from, to], { text }) =>
      /^\W*for\b|\bfor (?:each|every|all|numbers?|[a-z]\b)/i.test(text)
        ? { over: 'numbers', from: Number(from), to: Number(to), name }
        : undefined,
  },
  {
    forms: [`(?:repeat )?(?:exactly )?${NUMBER} (?:time|times|times over|times in a row)`],
    read: ([count]) => ({ over: 'times', count: Number(count) }),
  },
  {
    forms: [`(?:once )?(?:every|each) ${NUMBER} (second|minute)`, '(?:once )?(?:every|each) ()(second|minute)'],
    read: ([count, unit]) => ({
      over: 'seconds',
      count: (count === undefined || count === '' ? 1 : Number(count)) * (unit === 'minute' ? 60 : 1),
    }),
  },
];

let made: readonly { readonly reader: Reader; readonly forms: readonly Form[] }[] | undefined;

const LIMIT = 10_000;

const isSmall = (over: Over): boolean => {
  if (over.over === 'numbers') return Math.abs(over.to - over.from) <= LIMIT && Number.isFinite(over.from + over.to);
  return !('count' in over) || (over.count > 0 && over.count <= LIMIT);
};

/** "here and in every subfolder", "for each directory in the tree": all of a tree. */
const isOfTree = ({ over }: Over, { tokens }: Understood, at: number): boolean =>
  over === 'folders' &&
  ((at > 1 && means(tokens[at - 1], 'AND')) || tokens.slice(at, at + 7).some((token) => means(token, 'TREE')));

/** True where a command goes over what the head names. */
export const goesOver = ({ over, isApart }: Head, { tokens }: Understood, command: string): boolean => {
  if (over.over === 'folders' && isApart)
    return /\bfor \w+ in|%h|-exec|xargs|while|dirname|\*\/|awk|du |-maxdepth 1/.test(command);
  const isListed = over.over === 'list' && /^(?:file|path|url|host|folder|directory|user|server)$/.test(over.noun);
  const isDeed = means(
    tokens[0],
    'DELETE',
    'COPY',
    'MOVE',
    'CREATE',
    'COMPRESS',
    'CHANGE',
    'BACKUP',
    'DOWNLOAD',
    'RENAME',
  );
  return !(isListed && isDeed) || /xargs|while|\bfor \w+ in|-i \S|--files-from|-T /.test(command);
};

/** The first head of a loop in a request. */
export const headOf = (request: Understood): Head | undefined => {
  if (!/\b(?:each|every|all|times|listed|named|for|repeat)\b/i.test(request.text)) return undefined;
  made ??= READERS.map((reader) => ({ reader, forms: reader.forms.map(form) }));
  for (const { reader, forms } of made) {
    const turn = turnOf(request, forms);
    const over = turn && reader.read(turn.values, request);
    const [at, to] = [turn?.explains[0], turn?.explains.at(-1)];
    if (over === undefined || at === undefined || to === undefined) continue;
    if (!isSmall(over) || isOfTree(over, request, at)) continue;
    return {
      over,
      at,
      to: to + 1,
      isApart: /^(?:for|in|within|inside|repeat)\b/i.test(request.tokens[at]?.lemma ?? ''),
    };
  }
  return undefined;
};
