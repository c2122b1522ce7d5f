/** Where the result goes: "and save it to new.txt", "into out.csv" at the end. */
import type { Spoken } from './spoken.ts';

export interface Output {
  readonly file: string;
  readonly append: boolean;
}

const SAVED =
  /(?:(?:, )?(?:and |then |, )*)?(?:sav(?:e|es|ing)|writ(?:e|es|ing)|stor(?:e|es|ing)|redirect(?:s|ing)?|puts?|outputs?|sends?|dumps?|record|prints?|append(?:s|ing)?|add(?:s|ing)?)(?: (?:it|them|this|that|result|results|output|outcome|everything|all|of|to|sorted|list|lines|answer|new|version|whole|thing))* (?:in|into|to|as)(?: new| another| text| output)?(?: file)?(?: called| named)? f#(\d+)(?: file)? $/i;
const AT_END =
  /(?:(?:results?|output|saved|written|redirected|stored) )?(?:to|into|>|in|as)(?: new| another| text| output)(?: file)?(?: called| named)? f#(\d+) $|(?:results?|output|saved|written|redirected|stored) (?:to|into|>|in|as) (?:file )?f#(\d+) $|(?<=#\d+ (?:.* )?)(?:to|into|>) (?:file )?f#(\d+) $|(?<=(?:separated|delimited|format|sorted|unix|dos|new) )(?:one|file|list|version|copy) (?:called|named) f#(\d+) $/i;

/** "save a small version of x as y", "a sorted copy of x called y": what is made of x goes there. */
const COPY =
  /(?<=^(?:(?:sav\w*|stor\w*|write|make|create|put) )?[^#]*\b(?:version|copy) of (?:file )?f#\d+ (?:(?:with|without|in|where) (?:[a-z-]+ ){1,6})?)(?:as|in|into|to|called|named)(?: new| another| text)?(?: file)?(?: called| named)? f#(\d+) $/i;

/** "save the lines of x in reverse as y" */
const SAVED_AS = /(?<=^(?:sav\w*|stor\w*|record) (?:.* )?f#\d+ (?:.* )?)(?:as|to|into) (?:file )?f#(\d+) $/i;

const SAVES = /\b(?:sav|writ|stor|redirect|output|result|new|another)/i;

/** Asked first: the expressions above are slow to compile. */
const TOLD =
  /\b(?:to|into|new|another|text|outputs?|results?|saved?|saves|saving|written|writes?|writing|redirect|stor|puts?|sends?|dump|record|prints?|append|add|version|copy)|>/i;

/** The text without its output. */
export const outputOf = (spoken: Spoken): { readonly spoken: Spoken; readonly output?: Output } => {
  const found = !TOLD.test(spoken.text)
    ? null
    : (SAVED.exec(spoken.text) ?? AT_END.exec(spoken.text) ?? COPY.exec(spoken.text) ?? SAVED_AS.exec(spoken.text));
  const at = found?.slice(1).find((one) => one !== undefined);
  const file = at === undefined ? undefined : spoken.tokens[Number(at)]?.value;
  if (found === null || file === undefined) return { spoken };
  const text = spoken.text
    .slice(0, found.index)
    .replace(/^(?:save|store|make|create|produce|generate) (?=.*(?:version|copy) of )/i, '')
    .replace(/^(?:save|store|record) /i, 'show ');
  // "add the line x to f": f is what is edited.
  if (/^(?:add|append|insert|put|prepend|attach)(?:s|ing)? /i.test(text) && !SAVES.test(found[0])) return { spoken };
  // The only file is what is read, or edited.
  if (!/[fq]#/.test(text)) return { spoken };
  return {
    spoken: { ...spoken, text, files: spoken.files.filter((one) => String(one) !== at) },
    output: { file, append: /\bappend|\badd/i.test(found[0]) },
  };
};
