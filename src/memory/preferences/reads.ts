/** The texts that programs are given to read: by `echo` or `printf` through a pipe, behind `<<<`, behind `<<`. */
import { type CommandNode, forEachChild, parse, type SyntaxNode } from 'unbash';
import { type Change, quoted, type Word } from './command.ts';

/** `of`: the program that reads it. `value` without quotes, and without the line's end. */
export interface ReadText {
  readonly of: string;
  readonly pos: number;
  readonly end: number;
  readonly value: string;
  /** How it is written: as a word, as a word in which `\n` is a line's end, or as it is. */
  readonly form: 'word' | 'format' | 'document';
}

type Command = Extract<CommandNode, { type: 'Command' }>;

const nameIn = (node: SyntaxNode | undefined): string | undefined =>
  node?.type === 'Command' ? (node as Command).name?.value : undefined;

/** The last word of an `echo` or `printf` that is all text. */
const saidBy = (command: Command, of: string): readonly ReadText[] => {
  const name = command.name?.value;
  const word = (command.args as readonly Word[]).at(-1);
  if ((name !== 'echo' && name !== 'printf') || word === undefined || /[$`]/.test(word.text)) return [];
  const isFormat = name === 'printf';
  // A format with values of its own does not end where its word ends.
  if (isFormat && (command.args.length > 1 || word.value.includes('%'))) return [];
  const value = isFormat ? word.value.replace(/(?:\\n)+$/, '') : word.value;
  return [{ of, pos: word.pos, end: word.end, value, form: isFormat ? 'format' : 'word' }];
};

interface Redirection {
  readonly type: string;
  readonly target?: Word;
  readonly delimiter?: { readonly quoted: boolean };
  readonly body?: { readonly pos: number; readonly end: number; readonly text: string };
}

const readBy = (command: Command): readonly ReadText[] => {
  const of = command.name?.value;
  if (of === undefined) return [];
  const all = ((command as { readonly suffix?: readonly unknown[] }).suffix ?? []) as readonly Redirection[];
  return all.flatMap(({ type, target, body }): readonly ReadText[] => {
    if (type === 'HereString' && target !== undefined && !/[$`]/.test(target.text))
      return [{ of, pos: target.pos, end: target.end, value: target.value, form: 'word' }];
    if (type !== 'HereDoc' || body === undefined) return [];
    const value = body.text.replace(/\n+$/, '');
    return [{ of, pos: body.pos, end: body.pos + value.length, value, form: 'document' }];
  });
};

/** In their order. None where the line does not parse. */
export const textsRead = (command: string): readonly ReadText[] => {
  if (!/\||<</.test(command)) return [];
  const script = parse(command);
  if (script.errors?.length) return [];
  const found: ReadText[] = [];
  const visit = (node: SyntaxNode): void => {
    if (node.type === 'Word') return;
    if (node.type === 'Pipeline') {
      const [first, second] = (node as unknown as { readonly commands: readonly SyntaxNode[] }).commands;
      const of = nameIn(second);
      if (first?.type === 'Command' && of !== undefined) found.push(...saidBy(first as Command, of));
    }
    if (node.type === 'Command') found.push(...readBy(node as Command));
    else forEachChild(node, visit);
  };
  visit(script);
  return found;
};

/** The text with more at its end. */
export const lengthened = ({ pos, end, value, form }: ReadText, more: string): Change => {
  if (form === 'document') return { pos: end, end, text: more };
  if (form === 'word') return { pos, end, text: quoted(value + more) };
  const literal = more.replaceAll('\\', '\\\\').replaceAll('%', '%%').replaceAll('\n', '\\n');
  return { pos, end, text: quoted(`${value}${literal}\\n`) };
};
