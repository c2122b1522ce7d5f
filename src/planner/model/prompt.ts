/** Which words a model is told, by how much it can hold and how its reply is wanted. Pure; the words arrive as data. */
import type { Endpoint } from './endpoints.ts';

export interface Prompts {
  readonly full: string;
  /** For a model that holds little. */
  readonly short: string;
  /** Added where the reply is wanted as plain JSON. */
  readonly json: string;
}

/** Tokens; a model that holds no more gets the short words and little about the machine. */
const SMALL = 8_192;

export const isSmall = ({ window }: Pick<Endpoint, 'window'>): boolean => window !== undefined && window <= SMALL;

export const systemPrompt = (prompts: Prompts, endpoint: Pick<Endpoint, 'window'>, form: 'tools' | 'text'): string => {
  const words = (isSmall(endpoint) ? prompts.short : prompts.full).trim();
  return form === 'tools' ? words : `${words}\n\n${prompts.json.trim()}`;
};
