/** Which shell a turn was typed in: several write to one journal, and "the line before" is that of the same one. */

/** Turn ids are `TIME-PROCESS-RANDOM`, and each shell is a process; the same text for all ids of another form. */
export const shellOf = (turn: string): string => /^[0-9a-z]+-([0-9a-z]+)-[0-9a-z]+$/.exec(turn)?.[1] ?? '';
