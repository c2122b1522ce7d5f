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

/** The program as one file of CommonJS. */
export const bundleModules: (options: Options) => Promise<string>;
