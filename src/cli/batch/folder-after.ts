/** The folder that a shell line leaves, where its text tells. Pure. */
import { absolute } from '../../safety/paths.ts';

const MOVES = /(?:^|[\s;&|({])(?:cd|chdir|pushd|popd|source|\.|eval|exec)(?=$|[\s;&|)])/g;
const PLAIN = /(?:^|&&|;)\s*cd\s+("[^"$`\\]+"|'[^']+'|[\w./~+-]+)\s*(?=$|&&|;)/;

/** Undefined where only running it would tell. A folder that is not there yet is named all the same. */
export const folderAfter = (text: string, cwd: string, home: string): string | undefined => {
  const moves = [...text.matchAll(MOVES)].length;
  if (moves === 0) return cwd;
  if (moves > 1 || /[|(){}]|\|\||(?<!&)&(?!&)/.test(text)) return undefined;
  if (/^\s*cd\s*$/.test(text)) return home;
  const named = PLAIN.exec(text)?.[1]?.replace(/^["']|["']$/g, '');
  if (named === undefined || named === '-') return undefined;
  const path = named === '~' || named.startsWith('~/') ? home + named.slice(1) : named;
  return path.startsWith('~') ? undefined : absolute(cwd, path);
};
