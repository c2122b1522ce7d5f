/** The code with its expressions behind the literals that they need. */
export const withSieves: (code: string) => Promise<string>;
