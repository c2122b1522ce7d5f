/** The linter of secrets as a finder; loaded when the first text leaves. */
import type { Find } from './find.ts';
import type { SlowFinder } from './redactor.ts';

/** It tells where a pattern of fixed length matched: the rest of the same word belongs to the secret. */
const toWordEnd = (text: string, end: number): number => {
  const rest = /^[A-Za-z0-9+/=_~-]*/.exec(text.slice(end, end + 512))?.[0] ?? '';
  return end + rest.length;
};

/** Shorter texts hold none of the shapes it knows. */
const SHORTEST = 12;

const load = async (): Promise<SlowFinder> => {
  const [{ lintSource }, { creator }] = await Promise.all([
    import('@secretlint/core'),
    import('@secretlint/secretlint-rule-preset-recommend'),
  ]);
  const rules = [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: creator, options: {} }];
  return async (text): Promise<readonly Find[]> => {
    const { messages } = await lintSource({
      source: { filePath: 'text.txt', content: text, contentType: 'text' },
      options: { config: { rules }, noPhysicFilePath: true },
    });
    return messages.map(({ range: [start, end] }) => ({ start, end: toWordEnd(text, end), kind: 'secret' as const }));
  };
};

let loaded: Promise<SlowFinder> | undefined;

const linter = (): Promise<SlowFinder> => {
  loaded ??= load();
  return loaded;
};

/** Rejects only where the package cannot be loaded: then nothing may be sent. */
export const secretLint: SlowFinder = async (text) => (text.length < SHORTEST ? [] : (await linter())(text));
