import { intent } from '../intent.ts';
import { tokensWithin } from '../skill.ts';
import { type Taker, take } from '../takers.ts';
import { means } from '../understand.ts';
import { operand, pipe, run } from '../write/command.ts';

/** "without a trailing newline": none is fed in any case. */
const unended: Taker<true> = ({ text, tokens }) => {
  const found =
    /\b(?:without|with no|no|omitting|excluding) (?:an? |the |any |its )*(?:trailing |final |ending )?(?:new ?line|line break|line feed)s?(?: (?:character|at the end|in the input|in it|added))*/i.exec(
      text,
    );
  return found === null ? undefined : { value: true, tokens: [...tokensWithin(tokens, found)] };
};

export const base64Text = intent({
  name: 'base64-text',
  topic: 'text',
  summary: 'encode or decode base64',
  says: ['BASE64 ENCODE|DECODE? {text}', 'BASE64 ENCODE|DECODE? {path}'],
  slots: { text: take.text, path: take.path, unended },
  free: ['TEXT', 'WORD', 'FILE', 'ENCODE', 'DECODE', 'CHANGE'],
  write: ({ text, path }, _world, request) => {
    const isDecoded =
      request.tokens.some((token) => means(token, 'DECODE')) || /\b(?:plain|clear) text\b/i.test(request.text);
    const flag = isDecoded ? '-d' : undefined;
    if (text !== undefined) return pipe(run('printf', '%s', text), run('base64', flag));
    return path === undefined ? undefined : run('base64', flag, operand(path));
  },
  examples: [
    ['encode "blue sky" as base64', "printf %s 'blue sky' | base64"],
    ['decode the base64 file notes.txt', 'base64 -d notes.txt'],
  ],
});
