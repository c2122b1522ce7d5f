/** What a preference says, in a form that can be applied to a command: `of` is the command it speaks of (`ls`, `git push`). */

/** In the place of a flag: the text that a program reads. */
export const READ = '|';

export type Rule =
  /** Another program in its place. `flags`: what becomes of each flag that was seen; '' drops it. `verbs`: likewise. */
  | {
      readonly kind: 'swap';
      readonly of: string;
      readonly to: string;
      readonly flags: Readonly<Record<string, string>>;
      readonly verbs: Readonly<Record<string, string>>;
    }
  /** `value`: the word behind the flag. */
  | { readonly kind: 'add'; readonly of: string; readonly flag: string; readonly value?: string }
  | { readonly kind: 'drop'; readonly of: string; readonly flag: string }
  /** The value of a flag. `glued`: without a blank, where the flag stood alone. */
  | {
      readonly kind: 'value';
      readonly of: string;
      readonly flag: string;
      readonly to: string;
      readonly glued?: true;
    }
  /** Where new files of that ending are put. `named`: also those that the request names, as the person was seen to. */
  | {
      readonly kind: 'folder';
      readonly of: string;
      readonly ending: string;
      readonly to: string;
      readonly named?: true;
    }
  /** What the text given with a flag ends in; with the flag `|`, the text that the program reads (see `reads.ts`). */
  | { readonly kind: 'closing'; readonly of: string; readonly flag: string; readonly to: string }
  /** One operand for another, both always the same. */
  | { readonly kind: 'word'; readonly of: string; readonly from: string; readonly to: string }
  /** In front of the whole command: `nice`, `sudo`. */
  | { readonly kind: 'wrap'; readonly of: string; readonly to: string }
  /** A last stage of the pipe. */
  | { readonly kind: 'pipe'; readonly of: string; readonly to: string }
  /** Proposed, and turned down. */
  | { readonly kind: 'refuse'; readonly of: string; readonly flags: string };

/** What two rules must share to speak of the same choice: they then either agree or contradict. */
export const topicOf = (rule: Rule): string => {
  switch (rule.kind) {
    case 'add':
    case 'drop':
      return `flag ${rule.of} ${rule.flag}`;
    case 'value':
    case 'closing':
      return `${rule.kind} ${rule.of} ${rule.flag}`;
    case 'folder':
      return `folder ${rule.ending}`;
    case 'word':
      return `word ${rule.of} ${rule.from}`;
    case 'refuse':
      return `refuse ${rule.of} ${rule.flags}`;
    default:
      return `${rule.kind} ${rule.of}`;
  }
};

/** The side of the topic that a rule takes. */
export const sideOf = (rule: Rule): string => {
  if ('to' in rule) return rule.to;
  return rule.kind === 'add' && rule.value !== undefined ? `add ${rule.value}` : rule.kind;
};

const flagIn = ({ flag, value }: { readonly flag: string; readonly value?: string }): string =>
  value === undefined ? flag : `${flag} ${value}`;

const textFor = ({ of, flag }: { readonly of: string; readonly flag: string }): string => {
  if (flag === READ) return `texts for ${of}`;
  return flag === '' ? `the text of ${of}` : `${flag} of ${of}`;
};

/** "rg instead of grep": a sentence's end for "because you …" and for the list. */
export const wordsOfRule = (rule: Rule): string => {
  switch (rule.kind) {
    case 'swap':
      return `use ${rule.to} instead of ${rule.of}`;
    case 'add':
      return `give ${rule.of} the flag ${flagIn(rule)}`;
    case 'drop':
      return `leave ${rule.flag} out of ${rule.of}`;
    case 'value':
      return `take ${rule.to} for ${rule.flag} of ${rule.of}`;
    case 'folder':
      return `keep ${rule.ending === 'archive' ? 'archives' : `${rule.ending} files`} in ${rule.to}`;
    case 'word':
      return `say ${rule.to} for ${rule.from} of ${rule.of}`;
    case 'closing':
      return `end ${textFor(rule)} with ${JSON.stringify(rule.to)}`;
    case 'wrap':
      return `run ${rule.of} with ${rule.to}`;
    case 'pipe':
      return `pipe ${rule.of} into ${rule.to}`;
    case 'refuse':
      return `turned ${rule.of}${rule.flags === '' ? '' : ` ${rule.flags}`} down`;
  }
};

const KINDS: Readonly<Record<Rule['kind'], readonly string[]>> = {
  swap: ['of', 'to'],
  add: ['of', 'flag'],
  drop: ['of', 'flag'],
  value: ['of', 'flag', 'to'],
  folder: ['of', 'ending', 'to'],
  word: ['of', 'from', 'to'],
  closing: ['of', 'flag', 'to'],
  wrap: ['of', 'to'],
  pipe: ['of', 'to'],
  refuse: ['of', 'flags'],
};

const isTable = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.values(value).every((one) => typeof one === 'string');

/** For rules read from a file. */
export const isRule = (value: unknown): value is Rule => {
  if (typeof value !== 'object' || value === null) return false;
  const rule = value as Record<string, unknown>;
  const { kind } = rule;
  if (typeof kind !== 'string' || !Object.hasOwn(KINDS, kind)) return false;
  if (!KINDS[kind as Rule['kind']].every((key) => typeof rule[key] === 'string')) return false;
  return kind !== 'swap' || (isTable(rule['flags']) && isTable(rule['verbs']));
};
