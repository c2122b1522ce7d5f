interface Options {
  /** The checkout, with a slash at its end. */
  readonly root: string;
  readonly packages?: string;
  readonly entry: string;
  readonly target: string;
  readonly define: Readonly<Record<string, string>>;
  readonly sources: Readonly<Record<string, () => string | Promise<string>>>;
  readonly outside: Readonly<Record<string, string>>;
}

interface Division {
  /** Names of the files of the parts. */
  readonly parts?: readonly string[];
  /** Path → 0 for the program itself, 1 for the first part … */
  readonly partOf?: (path: string) => number;
  readonly traced?: boolean;
}

interface Bundle {
  readonly texts: (division?: Division) => Promise<readonly [program: string, ...parts: string[]]>;
}

export const collectModules: (options: Options) => Promise<Bundle>;
export const minified: (code: string, target: string) => Promise<string>;
/** The program as one file of CommonJS. */
export const bundleModules: (options: Options) => Promise<string>;
