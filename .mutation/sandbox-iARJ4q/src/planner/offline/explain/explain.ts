/** A command in words: each program, each flag, and how they hang together. Nothing runs. */
// @ts-nocheck

import { type Command, type CommandNode, parse, type Redirection } from 'unbash';
import { type Part, partsOf } from './parts.ts';

const BETWEEN: Readonly<Record<string, string>> = {
  '|': 'what it prints goes to',
  '|&': 'what it prints, errors too, goes to',
  '&&': 'then, if that worked',
  '||': 'else, if that failed',
};

/** Programs that run the command after them. */
const BEFORE = new Set(['sudo', 'nohup', 'time', 'env']);

const redirected = (one: Redirection): Part => {
  const target = 'target' in one ? (one.target?.text ?? '') : '';
  const from = 'descriptor' in one && one.descriptor?.type === 'FileDescriptor' ? String(one.descriptor.value) : '';
  const what = from === '2' ? 'errors' : 'the output';
  const says: Readonly<Record<string, string>> = {
    '>': `write ${what} to the file`,
    '>>': `add ${what} to the file`,
    '<': 'read this file',
    '>&': from === '2' ? 'errors go where the output goes' : 'the output goes there',
    '&>': 'write output and errors to the file',
  };
  return {
    term: `${from}${one.operator}${one.operator === '>&' ? '' : ' '}${target}`,
    says: says[one.operator] ?? '',
    depth: 1,
  };
};

/** Two lists: a program that runs another, and that one. */
const split = (words: readonly string[]): readonly (readonly string[])[] => {
  const [first = ''] = words;
  const at = words.findIndex((word, place) => place > 0 && !word.startsWith('-') && !/^\w+=/.test(word));
  return BEFORE.has(first) && at > 0 && words[at - 1] !== '-u'
    ? [words.slice(0, at), ...split(words.slice(at))]
    : [words];
};

const ofCommand = (node: Command): readonly Part[] => {
  const written = [node.name?.text ?? '', ...node.args.map((word) => word.text)].filter((word) => word !== '');
  return [...split(written).flatMap(partsOf), ...node.redirects.map(redirected)];
};

type Node =
  | CommandNode
  | { readonly type: string; readonly commands?: readonly unknown[]; readonly operators?: readonly string[] };

const ofNode = (node: Node, lead: string): readonly Part[] => {
  if (node.type === 'Command') {
    const [first, ...rest] = ofCommand(node as Command);
    if (first === undefined) return [];
    return [{ ...first, term: `${lead}${first.term}` }, ...rest];
  }
  const list = node as { readonly commands?: readonly Node[]; readonly operators?: readonly string[] };
  return (list.commands ?? []).flatMap((one, at) => {
    const sign = at === 0 ? undefined : list.operators?.[at - 1];
    const link: readonly Part[] = sign === undefined ? [] : [{ term: sign, says: BETWEEN[sign] ?? '', depth: 0 }];
    return [...link, ...ofNode(one, at === 0 ? lead : '')];
  });
};

const WIDEST = 28;

const asLines = (parts: readonly Part[]): readonly string[] => {
  const width = Math.min(WIDEST, Math.max(...parts.map(({ term, depth }) => term.length + depth * 2)));
  return parts.map(({ term, says, depth }) => {
    const head = `${'  '.repeat(depth)}${term}`;
    return says === '' ? head : `${head.padEnd(width)}   ${says}`;
  });
};

/** Lines that explain a command; undefined where it does not parse or nothing in it is known. */
export const explain = (command: string): readonly string[] | undefined => {
  const script = parse(command);
  if ((script.errors ?? []).length > 0) return undefined;
  const parts = script.commands.flatMap(({ command: node }) => (node === undefined ? [] : ofNode(node as Node, '')));
  return parts.some(({ says, term }) => says !== '' && !Object.hasOwn(BETWEEN, term)) ? asLines(parts) : undefined;
};
