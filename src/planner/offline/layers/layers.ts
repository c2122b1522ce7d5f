/** The layers in the order in which they are asked. */
import { beside } from './beside.ts';
import { containing } from './containing.ts';
import type { Layer } from './layer.ts';

/** A new layer is one file and one line here. */
export const layers: readonly Layer[] = [containing, beside];
