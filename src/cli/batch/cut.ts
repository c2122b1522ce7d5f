/** Text for one row: control characters shown, cut where the row ends. Wide characters count as two. */
import { visible } from '../../safety/show.ts';

/** East Asian wide and emoji blocks, roughly: a row may end a column too soon, never too late. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\ud83c-\ud83e][\udc00-\udfff]/u;

export const cut = (text: string, columns: number): string => {
  let room = columns;
  let kept = '';
  for (const character of visible(text)) {
    room -= (character.codePointAt(0) ?? 0) > 0xffff || WIDE.test(character) ? 2 : 1;
    if (room < 1) return `${kept}…`;
    kept += character;
  }
  return kept;
};
