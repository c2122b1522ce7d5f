/** What a person does to the memory itself, as the journal keeps it: so that the memory can be rebuilt from the journal alone. */
import { createHash } from 'node:crypto';
import type { Preference, Recipe, RouteRule } from './shape.ts';

/** `forgot` names what was forgotten by hashes: no byte of it may be left. */
export type MemoryAct =
  | {
      readonly type: 'memory';
      readonly act: 'fact';
      readonly text: string;
      readonly source: string;
      readonly evidence: string;
      /** The text of the fact that it takes the place of. */
      readonly replaces?: string;
    }
  | { readonly type: 'memory'; readonly act: 'prefers'; readonly text: string }
  | { readonly type: 'memory'; readonly act: 'reads'; readonly line: string; readonly kind: RouteRule['kind'] }
  | { readonly type: 'memory'; readonly act: 'forgot'; readonly keys: readonly string[] };

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 24);

/** The same preference learned again has the same key. */
export const preferenceKey = ({ about, choice }: Preference): string => hash(`prefers ${about} ${choice}`);

export const recipeKey = ({ request }: Recipe): string => hash(`recipe ${request}`);

export const ruleKey = ({ line }: RouteRule): string => hash(`reads ${line}`);
