/** What a command prints, where that is fixed: then a shell or a database behind a pipe can be judged by its text. */
import type { CommandNode } from 'unbash';
import type { Scope } from './scope.ts';
import { expandWord } from './word.ts';

/** The output of a plain `echo`, `printf` or `cat` of a here-document; undefined when it cannot be told. */
export const fixedOutput = (node: CommandNode, scope: Scope): string | undefined => {
  if (node.type !== 'Command' || node.name === undefined || node.prefix.length > 0) return undefined;
  const words = node.args.flatMap((word) => (word.type === 'Word' ? expandWord(word, scope) : []));
  if (words.length !== node.args.length || words.some((word) => word.dynamic !== 'no' || word.glob)) return undefined;
  const texts = words.map((word) => word.text);
  const [redirect] = node.redirects;
  if (node.name.value === 'cat' && words.length === 0 && node.redirects.length === 1 && redirect?.type === 'HereDoc') {
    return redirect.body.parts === undefined ? redirect.body.text : undefined;
  }
  if (node.redirects.length > 0 || texts.some((text) => text.includes('\\'))) return undefined;
  if (node.name.value === 'echo')
    return texts.some((text) => text.startsWith('-')) ? undefined : `${texts.join(' ')}\n`;
  return node.name.value === 'printf' && texts.length === 1 && !texts[0]?.includes('%') ? texts[0] : undefined;
};
