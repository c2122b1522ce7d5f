import { intent } from '../intent.ts';
import { means } from '../understand.ts';
import { run } from '../write/command.ts';

export const workingFolder = intent({
  name: 'working-folder',
  topic: 'shell',
  summary: 'the current folder',
  says: ['CURRENT FOLDER', 'HERE PATH?', 'where am i|I', 'pwd'],
  free: ['PATH', 'HERE', 'FOLDER', 'NAME', 'WHOLE'],
  write: (_slots, _world, { text, tokens }) => {
    // "list the current directory", "everything in it": what is there, not where it is.
    const isOfContents =
      /\b(list|find|search|contents?|everything|anything|all|things?|items?|entries)\b/i.test(text) ||
      tokens.some(
        (token) =>
          means(token, 'HERE') &&
          ['in', 'under', 'below', 'inside', 'within', 'from'].includes(tokens[token.index - 1]?.lemma ?? '') &&
          !/\bam i\b/i.test(text),
      );
    return isOfContents ? undefined : run('pwd');
  },
  examples: [['where am i', 'pwd']],
});
