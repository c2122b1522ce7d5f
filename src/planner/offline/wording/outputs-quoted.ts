/** Commands that a request names as what is read, without quotes: "the output of df -h sorted by size" is that of `df -h`. */
import type { World } from '../../../world.ts';

/** They only look, and print a list that people read on. */
const PROGRAMS = new Set(
  'ls ps df du free uptime who w last id groups env mount lsblk lsusb lspci lscpu dmesg netstat ss uname hostname date cal seq history jobs printenv vmstat iostat lsof pgrep ifconfig find stat locale arch nproc tty'.split(
    ' ',
  ),
);

/** A flag, a number or what looks like a path goes on with the command. */
const isArgument = (word: string): boolean =>
  /^-{1,2}[\w-]|^[/~.]|^\d+$|^(?:aux\w*|ax\w*)$/.test(word) && !/["'`]/.test(word);

interface Placed {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

const wordsOf = (text: string): readonly Placed[] =>
  [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => {
    const bare = word.replace(/[,;:?!]+$/, '');
    return { word: bare, from: index, to: index + bare.length };
  });

/** Where the command begins: behind "output of", "result of running the command". */
const startOf = (words: readonly Placed[]): number | undefined => {
  const noun = words.findIndex(
    ({ word }, at) => /^(?:outputs?|results?)$/i.test(word) && /^(?:of|from)$/i.test(words[at + 1]?.word ?? ''),
  );
  if (noun < 0) return undefined;
  let at = noun + 2;
  while (/^(?:the|running|executing|command|calling)$/i.test(words[at]?.word ?? '')) at++;
  return at;
};

/** The text with such a command in quotes. */
export const withOutputsQuoted = (text: string, world: World): string => {
  const words = wordsOf(text);
  const start = startOf(words);
  const first = start === undefined ? undefined : words[start];
  if (start === undefined || first === undefined || !PROGRAMS.has(first.word)) return text;
  if (world.entry(first.word) !== undefined) return text;
  let end = start;
  while (isArgument(words[end + 1]?.word ?? '')) end++;
  const to = words[end]?.to ?? first.to;
  return `${text.slice(0, first.from)}\`${text.slice(first.from, to)}\`${text.slice(to)}`;
};
