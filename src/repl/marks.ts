/** Shell integration marks: OSC 133 (prompt, input, run, end), OSC 7 (folder) and the title, for the terminals that use them. */
import { pathToFileURL } from 'node:url';

export interface Place {
  readonly cwd: string;
  readonly host: string;
  /** What the last line ended with; undefined where none ran since the last prompt. */
  readonly status: number | undefined;
}

export interface Marks {
  /** In front of the prompt. */
  readonly prompt: string;
  /** Between the prompt and what is typed. */
  readonly input: string;
  /** Behind the line that was entered. */
  readonly run: (line: string) => string;
}

export const NO_MARKS: Marks = { prompt: '', input: '', run: () => '' };

/** Consoles that would print what they do not know, or have no use for it. */
const WITHOUT = /^(?:dumb|linux|vt\d.*|ansi|cons25|eterm.*|screen(?:[.-].*)?|sun.*|)$/;
const LONGEST_TITLE = 100;

const title = (text: string): string =>
  `\x1b]2;${text
    .replace(/\s+/g, ' ')
    .replace(/[\x00-\x1f\x7f-\x9f]/g, '')
    .slice(0, LONGEST_TITLE)}\x07`;

/** A URL whose host is the machine's own, so that a terminal can tell a folder of another machine. */
const folder = ({ cwd, host }: Place): string => `\x1b]7;file://${host}${pathToFileURL(cwd).pathname}\x07`;

const lastParts = (path: string): string => (path === '/' ? '/' : path.split('/').slice(-2).join('/'));

/** What the person's own prompt says already is not said again. */
export const marksFor = (place: Place, prompt: string, env: (name: string) => string | undefined): Marks => {
  const term = env('TERM') ?? '';
  if (WITHOUT.test(term) && !(term.startsWith('screen') && env('TMUX'))) return NO_MARKS;
  const own = /\x1b\](?:133|633);/.test(prompt);
  const titled = /\x1b\][02];/.test(prompt);
  const ended = place.status === undefined ? '' : `\x1b]133;D;${place.status}\x07`;
  const where = /\x1b\]7;/.test(prompt) ? '' : folder(place);
  return {
    prompt: `${own ? '' : ended}${where}${titled ? '' : title(lastParts(place.cwd))}${own ? '' : '\x1b]133;A\x07'}`,
    input: own ? '' : '\x1b]133;B\x07',
    run: (line) => `${titled ? '' : title(line)}${own ? '' : '\x1b]133;C\x07'}`,
  };
};
