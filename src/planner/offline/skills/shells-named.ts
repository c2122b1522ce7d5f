/** Shells by their names. */
import type { Taker } from '../takers.ts';

export const KNOWN_SHELL = /^(\/[\w/]+|bash|zsh|fish|sh|dash|ksh|tcsh)$/;

export const shellName: Taker<string> = ({ tokens }) => {
  const token = tokens.findLast(({ value }) => KNOWN_SHELL.test(value) && value !== 'shell');
  return token === undefined ? undefined : { value: token.value, tokens: [token.index] };
};

/** The same with the folder in which shells are. */
export const shellPath: Taker<string> = (request, used, cue) => {
  const found = shellName(request, used, cue);
  return found && { ...found, value: found.value.startsWith('/') ? found.value : `/bin/${found.value}` };
};
