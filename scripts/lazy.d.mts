import type { Plugin } from 'esbuild';
/** `root`: of the checkout, with a slash at its end. */
export const lazy: (root: string) => Plugin;
