/** Commands that a request says as they are typed: "run git pull". Each word stands for itself. */
import type { Understood } from '../skill.ts';
import { means, type Token } from '../understand.ts';
import { type Command, run } from '../write/command.ts';

/** The command behind "run"; undefined where its first word is no program. */
export const typed = (tokens: readonly Token[], { world }: Understood): Command | undefined => {
  const isRun = means(tokens[0], 'RUN') || /^(?:repeat|do)$/.test(tokens[0]?.lemma ?? '');
  const words = tokens
    .slice(isRun ? 1 : 0)
    .filter(({ lemma }, at) => at > 1 || !/^(?:the|command|script)$/.test(lemma));
  const [program] = words;
  if (
    !isRun ||
    program === undefined ||
    // "repeat the dash character": no program is run.
    /^(?:character|char|letter|word|text|string|line|sign|symbol|number)s?$/.test(words.at(-1)?.lemma ?? '') ||
    !words.every(({ kind, text }) => kind !== 'mark' && /^[\w./=:@+-]+$/.test(text))
  )
    return undefined;
  const isProgram = world.command(program.value) !== undefined || /^\.\.?\//.test(program.value);
  return isProgram || (world.command('ls') === undefined && /^[a-z]+$/.test(program.value))
    ? run(...words.flatMap(({ text }) => text.split(' ')))
    : undefined;
};
