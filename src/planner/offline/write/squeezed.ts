/** Programs that read lines cannot read what gzip, bzip2 and xz have squeezed: it is unpacked on the way to them. */
import { type Command, pipe, type Word } from './command.ts';

const READERS = /^(?:grep|head|tail|wc|cat|sed|awk|sort|cut|uniq|nl|tac|less)$/;
const SQUEEZED = /^[^*?]*(?<!\.tar)\.(gz|bz2|xz)$/;
const CATS: Readonly<Record<string, string>> = { gz: 'zcat', bz2: 'bzcat', xz: 'xzcat' };
const GREPS: Readonly<Record<string, string>> = { gz: 'zgrep', bz2: 'bzgrep', xz: 'xzgrep' };
const PAGERS: Readonly<Record<string, string>> = { gz: 'zless', bz2: 'bzless', xz: 'xzless' };

const pathOf = (word: Word | undefined): string =>
  typeof word === 'string' ? word : word !== undefined && 'path' in word ? word.path : '';

const ofFile = (words: readonly Word[]): Command | undefined => {
  const [first, ...rest] = words;
  const last = rest.at(-1);
  const ending = SQUEEZED.exec(pathOf(last))?.[1];
  if (typeof first !== 'string' || last === undefined || ending === undefined || !READERS.test(first)) return undefined;
  const options = rest.slice(0, -1);
  // Bytes are counted and shown as they are, several files each by itself, and nothing is changed in place.
  const isOther = options.some(
    (one) => SQUEEZED.test(pathOf(one)) || /^-(?:c\b|-bytes|i$|-in-place)/.test(pathOf(one)),
  );
  if (isOther && first !== 'grep' && first !== 'cut') return undefined;
  if (first === 'grep') return { type: 'run', words: [GREPS[ending] ?? first, ...rest] };
  if (first === 'less') return { type: 'run', words: [PAGERS[ending] ?? first, ...rest] };
  const unpacked: Command = { type: 'run', words: [CATS[ending] ?? 'cat', last] };
  return first === 'cat' && options.length === 0
    ? unpacked
    : pipe(unpacked, { type: 'run', words: [first, ...options] });
};

/** The command with squeezed files unpacked for what reads their lines. */
export const unsqueezed = (command: Command): Command => {
  if (command.type === 'run') return ofFile(command.words) ?? command;
  if (command.type === 'redirect') return { ...command, command: unsqueezed(command.command) };
  if (command.type === 'and') return { ...command, parts: command.parts.map(unsqueezed) };
  const [first, ...rest] = command.parts;
  if (first === undefined) return command;
  const begin = unsqueezed(first);
  return pipe(...(begin.type === 'pipe' ? begin.parts : [begin]), ...rest);
};
