/** The answer in words to what a request only asked, from the command that looked and what it printed. */
import type { Looked } from './answers/looked.ts';
import { sayings } from './answers/sayings.ts';

const QUESTION =
  /^(?:please |hey |hi |so |and |ok )*(?:(?:can|could) you (?:tell me|check) |tell me |check |i (?:want|would like) to know )?(?:what|which|how|is|are|am|was|were|do|does|did|who|whose|when|where|whether|if|has|have|can|will|any)\b|\?\s*$/i;

/** What the command begins with where the pattern fits: most patterns need not be made ready. */
const startOf = ({ source }: RegExp): string => {
  let at = 1;
  while (/[\w-]/.test(source[at] ?? '')) at += 1;
  return source[0] === '^' && !/[?*{|]/.test(source[at] ?? '') && !source.includes('|') ? source.slice(1, at) : '';
};

/** One sentence, or undefined where the output speaks for itself. */
export const inWords = (looked: Looked): string | undefined => {
  if (!QUESTION.test(looked.request.trim())) return undefined;
  for (const { command, say } of sayings) {
    const match = looked.command.startsWith(startOf(command)) ? command.exec(looked.command) : null;
    if (match === null) continue;
    return say({ ...looked, stdout: looked.stdout.trim(), found: match });
  }
  return undefined;
};
