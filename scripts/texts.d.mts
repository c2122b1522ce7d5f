/** Long texts of several files of the program, one behind the other. */
export class Texts {
  /** `stamp`: what the file begins with, so that the program knows its own. */
  constructor(stamp: string);
  /** The code with a call of `__text` in place of each long text; `depth`: how many functions deep the code of a file is. */
  without(code: string, depth: number): string;
  /** The file, to be written as Latin-1. */
  toString(): string;
}
