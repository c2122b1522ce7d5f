/** Commands called like verbs, where none is installed: `compress video.mp4` may be meant for it, or may be a wish. */
import { type Evidence, forShell } from './evidence.ts';
import type { Token } from './scan.ts';

/** ncompress, the mailcap tools, ImageMagick, binutils and the like: each takes files and nothing else. */
const NAMESAKES = /^(?:compress|edit|display|compare|compose|composite|import|annotate|stream|size|serve|see|crop)$/;

const FILE_SHAPES: ReadonlySet<Token['shape']> = new Set(['path', 'glob', 'variable', 'name', 'assignment']);

/** A file has an ending or a folder; what is written in words is asked for. */
const isFileLike = ({ shape, text, after }: Token): boolean =>
  after === '' && FILE_SHAPES.has(shape) && /^\p{ASCII}+$/u.test(text);

/** True where only files follow such a verb: either reading may be meant. */
export const isNamesake = ([first, ...rest]: readonly Token[]): boolean =>
  first !== undefined && NAMESAKES.test(first.text) && rest.length > 0 && rest.every(isFileLike);

/** A little more than the verb weighs, so that the line is in doubt. */
export const ofNamesake = (tokens: readonly Token[]): readonly Evidence[] =>
  isNamesake(tokens)
    ? [forShell(2.6, `elsewhere a command is called \`${tokens[0]?.text}\`, and only files follow`)]
    : [];
