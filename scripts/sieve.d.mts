/** The program with its expressions behind the literals that they need. */
export const withSieves: (code: string) => Promise<string>;
/** A part of the program, an expression, as the statements that return it. */
export const partWithSieves: (code: string) => string;
