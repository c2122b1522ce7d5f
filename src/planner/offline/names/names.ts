/**
 * Names among the words: what stands as one is a path before anything is recognised, so that each reader takes it as it takes "src/main.c";
 * and a file is one path with the folder that it lies in.
 */
import type { World } from '../../../world.ts';
import type { Token } from '../understand.ts';
import { withFormats } from './formats.ts';
import { listedNames, standsAsObject } from './objects.ts';
import { isHomeName, withEndings, withHomes, withoutNouns, withScripts } from './spelt.ts';
import { standsAsPlace } from './standing.ts';
import { withFolders } from './within.ts';
import { asName } from './words.ts';

interface Given {
  readonly text: string;
  readonly world: World;
}

/** The tokens with names as paths; indices are counted anew. */
export const withNames = (read: readonly Token[], { text, world }: Given): readonly Token[] => {
  const given = { tokens: read, world };
  const tokens = withoutNouns(withEndings(withHomes(withFormats(read), given), given), text);
  const listed = listedNames({ tokens, world });
  const named = [...tokens];
  const context = { tokens: named, world, text };
  for (const token of tokens) {
    const { kind, index } = token;
    if (kind !== 'word') continue;
    if (
      listed.has(index) ||
      isHomeName(context, index) ||
      standsAsPlace(context, index) ||
      standsAsObject(context, index)
    )
      named[index] = asName(token);
  }
  return withScripts(withFolders(context));
};
