/** Where the lines come from: files, a quoted text, the output of a command, standard input. Each candidate leaves a rest to be understood. */
import { commandOf } from '../frames/feed.ts';
import type { Understood } from '../skill.ts';
import { type Command, run } from '../write/command.ts';
import type { Spoken } from './spoken.ts';

export interface Source {
  readonly names: readonly string[];
  /** Undefined for files and standard input. */
  readonly feed?: Command;
  /** The quoted text that is fed. */
  readonly text?: string;
  readonly rest: string;
  /** The operations name their own files. */
  readonly own?: true;
}

const NOUN =
  '(?:(?:text|csv|tsv|log|json|yaml|config|configuration|input|source|data|data set|script|comma[- ]separated|sorted|local) )?(?:files?|documents?|script) ';
const BEFORE =
  '(?:(?:in|of|from|for|on|inside|within|through|to|at|into|contained in|found in|present in|stored in|across|that are in|are in|is in) )?(?:(?:both|all|all of|every|each) )?(?:contents? of |text (?:of|in) |(?:each|every) of )?';
const FILE = `(?:${NOUN}(?:called |named )?)?f#(\\d+)(?: (?:file|files|document|script)(?= ))?`;
const LIST = new RegExp(
  `(?<=^| )${BEFORE}${FILE}(?:(?: ,)? (?:and|with) (?:in |of |from )?${FILE}|(?: , ${FILE})+ ,? ?(?:and )?${FILE})? `,
  'g',
);
const POSSESSIVE = /\bf#(\d+) (?=(?:lines?|first|last|content)\b)/g;

const TEXT_NOUN =
  'string|text|sentence|word|words|phrase|list|line|value|variable|input|name|path|number|expression|filename|file name|pathname|url|date';
const TEXT = new RegExp(
  `(?<=^| )(?:(?:in|of|from|on|for|inside|within|to|contained in|found in|at) )?(?:both )?(?:following )?(?:(?:${TEXT_NOUN}) )?q#(\\d+) `,
  'g',
);
const OUTPUT =
  /(?<=^| )(?:(?:in|of|from|on) )?(?:output|result|results) of (?:running |command |executing )?q#(\d+)(?: command)? /g;

const removed = (text: string, at: number, length: number): string =>
  `${text.slice(0, at)}${text.slice(at + length)}`.replace(/^ +/, '');

const filesIn = (found: RegExpExecArray, spoken: Spoken): readonly string[] =>
  [...found[0].matchAll(/\bf#(\d+)/g)].map((one) => spoken.tokens[Number(one[1])]?.value ?? '');

const ofFiles = (spoken: Spoken): readonly Source[] =>
  (spoken.text.includes('f#') ? [...spoken.text.matchAll(LIST)] : []).map((found) => ({
    names: filesIn(found, spoken),
    rest: removed(spoken.text, found.index, found[0].length),
  }));

/** A text behind "of", "in" or its noun is likelier than one that stands bare. */
const ofTexts = (spoken: Spoken): readonly Source[] => {
  if (!spoken.text.includes('q#')) return [];
  const outputs = [...spoken.text.matchAll(OUTPUT)];
  const all = outputs.length > 0 ? outputs : [...spoken.text.matchAll(TEXT)];
  const sure = (found: RegExpExecArray): number =>
    /^(?:in|of|from|on|inside|within|string|text|sentence|list)/.test(found[0]) ? 0 : 1;
  return all
    .sort((a, b) => sure(a) - sure(b) || b.index - a.index)
    .flatMap((found) => {
      const token = spoken.tokens[Number(found[1])];
      if (token === undefined) return [];
      const output = commandOf(token, outputs.length > 0);
      const feed = output ?? run('echo', token.value);
      return [
        {
          names: [],
          feed,
          ...(output === undefined ? { text: token.value } : {}),
          rest: removed(spoken.text, found.index, found[0].length),
        },
      ];
    });
};

/** Candidates, the likeliest first. */
export const sourcesOf = (spoken: Spoken, request: Understood): readonly Source[] => {
  const own: Source = { names: [], rest: spoken.text, own: true };
  // A file that is named is what is meant, whatever waits on standard input: "delete numbers.txt" deletes no text.
  const isPiped = request.stdin && spoken.files.length === 0;
  const piped: readonly Source[] = isPiped ? [{ names: [], rest: spoken.text }] : [];
  const files = ofFiles({ ...spoken, text: spoken.text.replace(POSSESSIVE, 'of f#$1 ') });
  const texts = spoken.files.length === 0 ? ofTexts(spoken) : [];
  return [...(spoken.files.length > 1 ? [own] : []), ...files, ...piped, ...texts].slice(0, 6);
};
