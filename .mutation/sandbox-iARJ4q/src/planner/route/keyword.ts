/** Keywords that are everyday words: `for each file …` is no loop, `if the disk is full …` no condition. */
// @ts-nocheck

import type { World } from '../../world.ts';
import { commandKind } from './known.ts';

/** How a line goes on after each keyword when the shell is meant. */
const GOES_ON: Readonly<Record<string, RegExp>> = {
  for: /^for(?:\s*\(\(|\s+[A-Za-z_]\w*(?:\s*$|\s*[;\n]|\s+(?:in(?:\s|;|$)|do(?:\s|$))))/,
  select: /^select\s+[A-Za-z_]\w*(?:\s*$|\s*[;\n]|\s+in(?:\s|;|$))/,
  case: /^case\s+(?:\S+\s+in(?:\s|$)|["'$`]\S*\s*(?:$|\n))/,
  function: /^function\s+[\w:.-]+\s*(?:\(\)|\{|\n|$)/,
};

const CONDITION = /^(?:if|while|until)\s+(?:!\s+)?(\S+)/;
const NEVER_FIRST = /^(?:do|then|else|elif|done|fi|esac|in)\s+\S/;

/** A word, or a file's name where no clause ends: `if notes.txt exists delete it`. */
const isSaid = (tested: string, line: string): boolean =>
  /^\p{L}+$/u.test(tested) || (/^[\p{L}\d][\w.-]*$/u.test(tested) && !/[;\n]|\b(?:then|do)\b/.test(line));

/** Why a line that opens with a keyword is no shell, or undefined. */
export const keywordMisused = (line: string, world: World): string | undefined => {
  const inner = line.replace(/^(?:(?:time|!)\s+)+/, '');
  const word = /^[a-z]+(?=\s)/.exec(inner)?.[0] ?? '';
  const pattern = GOES_ON[word];
  if (pattern !== undefined && !pattern.test(inner))
    return `\`${word}\` is a keyword of the shell, but no ${word} clause follows`;
  if (NEVER_FIRST.test(inner)) return `\`${word}\` cannot stand first in a command`;
  const tested = CONDITION.exec(inner)?.[1];
  if (tested === undefined || !isSaid(tested, inner) || commandKind(tested, world) !== undefined) return undefined;
  return `\`${word}\` is a keyword of the shell, but \`${tested}\` is no command to test`;
};
