/** A turn of phrase and what is said for it, asked only of a text that holds one of the cues: `a|b`. */
export type Turn = readonly [
  cues: string,
  said: RegExp,
  plain: string | ((whole: string, ...groups: string[]) => string),
];

/** The text with all turns in plain wording. */
export const turnedBy = (turns: readonly Turn[], text: string): string =>
  turns.reduce(
    (now, [cues, said, plain]) =>
      cues.split('|').some((cue) => now.includes(cue)) ? now.replace(said, plain as string) : now,
    text,
  );
