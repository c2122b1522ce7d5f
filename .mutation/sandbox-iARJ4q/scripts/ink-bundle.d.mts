// @ts-nocheck
import type { BuildOptions, Plugin } from 'esbuild';

type Part = Pick<Required<BuildOptions>, 'plugins' | 'inject' | 'define' | 'jsx'>;

export declare const inkOptions: Part;
export declare const textOptions: Part;
export declare const inkApart: (file: string) => Plugin;
