/** Colour and weight for one stream; plain text where the stream, NO_COLOR or TERM say so. Meaning never hangs on colour alone. */
import { styleText } from 'node:util';
import type { Level } from '../plan.ts';

type Style = Parameters<typeof styleText>[0];

export type Paint = (style: Style, text: string) => string;

/** FORCE_COLOR beats NO_COLOR beats TERM=dumb beats what the stream is. */
export const paintFor = (stream: { isTTY?: boolean }, env: (name: string) => string | undefined): Paint => {
  const forced = env('FORCE_COLOR');
  const on =
    forced !== undefined && forced !== '0'
      ? true
      : (env('NO_COLOR') ?? '') === '' && env('TERM') !== 'dumb' && env('TERM') !== undefined && stream.isTTY === true;
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
