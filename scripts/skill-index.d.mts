/** The source that stands in the place of the catalogue; `root`: of the checkout, with a slash at its end. */
export const skillIndex: (root: string) => Promise<string>;
