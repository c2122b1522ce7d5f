/** The English language layer: words only. The grammar knows concepts; another language is another file of this shape. */
import { grammar } from './english/grammar.ts';
import { extensions, kinds, standaloneKinds } from './english/kinds.ts';
import { modifiers } from './english/modifiers.ts';
import { nouns } from './english/nouns.ts';
import { verbs } from './english/verbs.ts';

/** Concept → its words, in lists that share no concept. */
export const concepts = [verbs, nouns, modifiers, grammar] as const;

type KeyOf<List> = List extends unknown ? keyof List : never;

/** A meaning that the grammar can speak of. */
export type Concept = KeyOf<(typeof concepts)[number]>;

export interface Language {
  /** Inflected form → base form, where the rules of `lemma.ts` fail. */
  readonly irregular: Readonly<Record<string, string>>;
  readonly numbers: Readonly<Record<string, number>>;
  readonly timeUnits: Readonly<Record<string, 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year'>>;
  readonly sizeUnits: Readonly<Record<string, string>>;
  readonly kinds: Readonly<Record<string, readonly string[]>>;
  readonly standaloneKinds: ReadonlySet<string>;
  readonly extensions: ReadonlySet<string>;
  /** What folders are commonly called, though the words mean other things as well. */
  readonly folderNames: ReadonlySet<string>;
  /** Folders in the home that people name by a word: "my downloads folder". */
  readonly homeFolders: Readonly<Record<string, string>>;
}

const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const ORDINALS = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const counted = (words: readonly string[]) => words.map((word, value) => [word, value] as const);

export const english: Language = {
  irregular: {
    wrote: 'write',
    written: 'write',
    shown: 'show',
    found: 'find',
    kept: 'keep',
    made: 'make',
    gave: 'give',
    given: 'give',
    children: 'child',
    ran: 'run',
    got: 'get',
    held: 'hold',
    took: 'take',
    taken: 'take',
    eating: 'eat',
    ate: 'eat',
    hidden: 'hidden',
    used: 'use',
    data: 'data',
    indices: 'index',
    indexes: 'index',
    matches: 'match',
    processes: 'process',
    addresses: 'address',
    caches: 'cache',
    movies: 'movie',
    zeros: 'zero',
  },
  numbers: Object.fromEntries([
    ...counted(NUMBERS),
    ...counted(ORDINALS),
    ['a', 1],
    ['an', 1],
    ['couple', 2],
    ['dozen', 12],
    ['twenty', 20],
    ['twentieth', 20],
    ['thirty', 30],
    ['forty', 40],
    ['fifty', 50],
    ['sixty', 60],
    ['ninety', 90],
    ['hundred', 100],
    ['thousand', 1000],
  ]),
  timeUnits: {
    second: 'second',
    sec: 'second',
    s: 'second',
    minute: 'minute',
    min: 'minute',
    hour: 'hour',
    hr: 'hour',
    h: 'hour',
    day: 'day',
    d: 'day',
    week: 'week',
    fortnight: 'week',
    month: 'month',
    year: 'year',
    yr: 'year',
  },
  sizeUnits: {
    b: 'c',
    byte: 'c',
    k: 'k',
    kb: 'k',
    kib: 'k',
    kilobyte: 'k',
    kibibyte: 'k',
    m: 'M',
    mb: 'M',
    mib: 'M',
    meg: 'M',
    megabyte: 'M',
    mebibyte: 'M',
    g: 'G',
    gb: 'G',
    gib: 'G',
    gig: 'G',
    gigabyte: 'G',
    gibibyte: 'G',
    kbyte: 'k',
    mbyte: 'M',
    gbyte: 'G',
    t: 'T',
    tb: 'T',
    terabyte: 'T',
  },
  kinds,
  standaloneKinds,
  extensions,
  folderNames: new Set(
    'archive archives assets audio backup backups bin build cache config configs copies css data dir dist docs drafts examples family final html images img inbox include incoming letters lib logs media modules notes old outgoing packages photos pics pictures plugins private processed projects public raw recipes recordings releases reports results scans scripts share shared sources spec src static storage stuff styles target taxes temp templates test tests tmp tools trash uploads utils vendor web website work www'.split(
      ' ',
    ),
  ),
  homeFolders: {
    downloads: 'Downloads',
    download: 'Downloads',
    documents: 'Documents',
    document: 'Documents',
    desktop: 'Desktop',
    pictures: 'Pictures',
    picture: 'Pictures',
    photos: 'Pictures',
    music: 'Music',
    videos: 'Videos',
    video: 'Videos',
    home: '',
  },
};
