/** Path below the checkout → the text that stands there in the bundle; `root` with a slash at its end. */
export const madeSources: (root: string) => Readonly<Record<string, () => Promise<string>>>;
