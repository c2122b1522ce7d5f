/** Looks of the pieces of a line, as SGR pairs. Without colour only weight and line remain, and signs carry the meaning. */

export type Look =
  | 'command'
  | 'unknown'
  | 'keyword'
  | 'string'
  | 'operator'
  | 'option'
  | 'variable'
  | 'comment'
  | 'path'
  | 'error'
  | 'hint'
  | 'dim'
  | 'picked'
  | 'ask';

export type Style = (look: Look, text: string) => string;

const COLOUR: Readonly<Record<Look, readonly [string, string]>> = {
  command: ['32', '39'],
  unknown: ['31', '39'],
  keyword: ['35', '39'],
  string: ['33', '39'],
  operator: ['36', '39'],
  option: ['34', '39'],
  variable: ['36', '39'],
  comment: ['2', '22'],
  path: ['4', '24'],
  error: ['31', '39'],
  hint: ['90', '39'],
  dim: ['2', '22'],
  picked: ['7', '27'],
  ask: ['35', '39'],
};

export const coloured: Style = (look, text) =>
  text === '' ? '' : `\x1b[${COLOUR[look][0]}m${text}\x1b[${COLOUR[look][1]}m`;

/** NO_COLOR: weight may stay, colour not. A hint without any mark would look like typed text, so it is dim. */
const PLAIN: ReadonlySet<Look> = new Set(['hint', 'dim', 'comment', 'path', 'picked']);

export const colourless: Style = (look, text) => {
  if (text === '' || !PLAIN.has(look)) return text;
  return look === 'hint' ? coloured('dim', text) : coloured(look, text);
};
