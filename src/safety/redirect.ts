/** Redirections: what they read and write, and what they put on standard input. */
import type { Redirection } from 'unbash';
import type { Call } from './call.ts';
import type { Role } from './grammar.ts';
import type { Scope, Stdin } from './scope.ts';
import { expandOne } from './word.ts';

const ROLES: Readonly<Record<string, Role>> = {
  '>': 'write',
  '>|': 'write',
  '&>': 'write',
  '>&': 'write',
  '<>': 'write',
  '>>': 'append',
  '&>>': 'append',
  '<': 'read',
};

const isDescriptor = (text: string): boolean => /^\d*-?$/.test(text);

/** The text of a here-document or here-string where it is fixed. */
const textOf = (redirect: Redirection, scope: Scope): Stdin => {
  if (redirect.type === 'HereDoc') {
    const fixed = redirect.body.parts === undefined || redirect.body.parts.every((part) => part.type === 'Literal');
    return fixed
      ? { kind: 'text', text: redirect.body.text }
      : { kind: 'pipe', from: 'a here-document with expansions' };
  }
  const word = redirect.target === undefined ? undefined : expandOne(redirect.target, scope);
  return word?.dynamic === 'no'
    ? { kind: 'text', text: `${word.text}\n` }
    : { kind: 'pipe', from: 'a here-string with expansions' };
};

/** Plays one redirection; gives the standard input it sets, if it does. */
export const playRedirect = (call: Call, redirect: Redirection): Stdin | undefined => {
  if (redirect.type !== 'Redirect') return textOf(redirect, call.scope);
  if (redirect.target === undefined) return undefined;
  const arg = expandOne(redirect.target, call.scope);
  const copies = redirect.operator === '>&' || redirect.operator === '<&';
  if (copies && (isDescriptor(arg.text) || redirect.operator === '<&')) return undefined;
  call.play(ROLES[redirect.operator] ?? 'write', arg);
  if (redirect.operator !== '<' || (redirect.descriptor?.type === 'FileDescriptor' && redirect.descriptor.value !== 0))
    return undefined;
  return arg.text === '/dev/null' ? { kind: 'text', text: '' } : { kind: 'file', path: arg.text };
};

/** True when the redirections leave an existing file empty if the command prints nothing. */
export const replaces = (redirects: readonly Redirection[]): boolean =>
  redirects.some(
    (redirect) =>
      redirect.type === 'Redirect' &&
      /^(?:>|>\||&>|>&)$/.test(redirect.operator) &&
      !/^["']?\/dev\/|^\d*-?$/.test(redirect.target?.text ?? ''),
  );
