/** Colour and weight for one stream; plain text where the stream, NO_COLOR or TERM say so. Meaning never hangs on colour alone. */
import { styleText } from 'node:util';
import type { Level } from '../plan.ts';

type Style = Parameters<typeof styleText>[0];

export type Paint = (style: Style, text: string) => string;

export interface Surface {
  readonly isTerminal: boolean;
  /** `TERM`. */
  readonly term: string | undefined;
  /** The setting; NO_COLOR and FORCE_COLOR are part of it. */
  readonly color: 'auto' | 'always' | 'never';
}

export const paintFor = ({ isTerminal, term, color }: Surface): Paint => {
  const able = isTerminal && term !== undefined && term !== 'dumb';
  const on = color === 'always' || (color === 'auto' && able);
  return on ? (style, text) => styleText(style, text, { validateStream: false }) : (_style, text) => text;
};

const LEVEL_STYLE: Record<Level, Style> = {
  safe: 'green',
  write: 'yellow',
  dangerous: ['red', 'bold'],
  opaque: ['magenta', 'bold'],
};

const LEVEL_WORDS: Record<Level, string> = {
  safe: 'safe: changes nothing',
  write: 'writes: can be had back',
  dangerous: 'DANGEROUS: deletes, leaves this machine, or cannot be had back',
  opaque: 'OPAQUE: nobody can tell what this does before it runs',
};

export const levelWords = (level: Level, paint: Paint): string => paint(LEVEL_STYLE[level], LEVEL_WORDS[level]);
