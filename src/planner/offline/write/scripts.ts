/** A script runs under its interpreter: who looks for one by its name must look at whole command lines. */
import type { Command, Word } from './command.ts';

const SCRIPT = /^[\w.-]+\.(?:py|sh|js|mjs|cjs|ts|pl|rb|php|jar|lua|r)$/i;
/** Options that take the next word. */
const TAKES = /^-(?:[A-Za-z]*[uUPgGst]|-(?:user|signal|parent|group|session|terminal|older|newer))$/;

const ofScript = (words: readonly Word[]): readonly Word[] => {
  const at = words[0] === 'sudo' ? 1 : 0;
  const last = words.at(-1);
  const isLooked = words[at] === 'pgrep' || words[at] === 'pkill';
  if (!isLooked || typeof last !== 'string' || !SCRIPT.test(last) || TAKES.test(String(words.at(-2)))) return words;
  if (words.some((word) => typeof word === 'string' && /^-[a-z]*f/.test(word))) return words;
  const options = words.slice(at + 1, -1).filter((word) => word !== '-x');
  return [...words.slice(0, at + 1), '-f', ...options, last];
};

/** The command with every such look made one at command lines. */
export const withScripts = (command: Command): Command => {
  switch (command.type) {
    case 'run':
      return /^(?:pgrep|pkill|sudo)$/.test(String(command.words[0]))
        ? { ...command, words: ofScript(command.words) }
        : command;
    case 'redirect':
      return { ...command, command: withScripts(command.command) };
    default:
      return { ...command, parts: command.parts.map(withScripts) };
  }
};
