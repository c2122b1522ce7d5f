/** Lines that are no file: a quoted text ("in the string "x""), or what a quoted command prints ("the output of "seq 9""). */
import type { Understood } from '../skill.ts';
import { means, type Token } from '../understand.ts';
import { type Command, run } from '../write/command.ts';

export interface Feed {
  /** The request as it is asked of standard input. */
  readonly request: Understood;
  readonly command: Command;
  readonly explains: readonly number[];
}

const NOUNS = new Set(['string', 'text', 'phrase', 'sentence', 'list', 'word', 'line', 'value', 'input', 'variable']);
const BEFORE = new Set(['in', 'from', 'of', 'on', 'reverse', 'to', 'within']);

/** Only plain words: nothing in it can mean anything to a shell. */
const PLAIN = /^[a-z][\w./-]*( [\w./:,=+-]+)*$/i;
const PRINTERS = /^(echo|seq|printf|ls|date|whoami|hostname|uname|cat|id|groups|pwd|ps|df|who|cal)\b/;

/** A program that prints without being told anything. */
export const commandNamed = (name: string): true | undefined =>
  PRINTERS.test(name) ||
  /^(?:env|history|dmesg|mount|lsof|jobs|alias|last|users|free|uptime|lscpu|lsblk|du|tree|git|ip)$/.test(name)
    ? true
    : undefined;

const isName = (token: Token): boolean => /^[^\s]*[/\\][^\s]*$|^\S+\.[a-z]\w{0,4}$|[*?]/i.test(token.value);

/** "the output of" before the token. */
const outputBefore = (tokens: readonly Token[], at: number): readonly number[] => {
  const noun = [tokens[at - 1], tokens[at - 2], tokens[at - 3]].find((token) =>
    ['output', 'result'].includes(token?.lemma ?? ''),
  );
  return noun === undefined ? [] : [noun.index];
};

export const commandOf = (token: Token, isOutput: boolean): Command | undefined => {
  const text = token.value;
  if (!PLAIN.test(text) || !(isOutput || (PRINTERS.test(text) && text.includes(' ')))) return undefined;
  return run(...text.split(' '));
};

const isSource = (tokens: readonly Token[], { index }: Token): boolean => {
  const before = tokens[index - 1];
  return NOUNS.has(before?.lemma ?? '') || BEFORE.has(before?.lemma ?? '') || means(before, 'TEXT');
};

/** One word has one line: where lines are spoken of, it is the name of a file. */
export const isFileName = (token: Token): boolean => /^[\w.-]+$/.test(token.value);

export const isOfLines = ({ tokens }: Understood): boolean =>
  tokens.some(
    (token) =>
      token.kind === 'word' &&
      means(token, 'LINE', 'SORT', 'UNIQUE', 'DUPLICATE', 'JOIN', 'CONCATENATE', 'COLUMN', 'SHOW') &&
      !means(token, 'FIND'),
  ) &&
  tokens.some((token) => means(token, 'LINE', 'SORT', 'UNIQUE', 'DUPLICATE', 'JOIN', 'CONCATENATE')) &&
  !tokens.some((token) => means(token, 'CHARACTER', 'TEXT'));

/** The quoted token that is worked on: the one behind "of", "in", "string", else the only one. */
const sourceToken = ({ tokens }: Understood): Token | undefined => {
  const all = tokens.filter((token) => token.kind === 'quoted' && token.value !== '');
  const said = all.findLast((token) => NOUNS.has(tokens[token.index - 1]?.lemma ?? ''));
  const quoted = all.filter((token) => !isName(token));
  const cued = said ?? quoted.findLast((token) => isSource(tokens, token));
  return cued ?? (quoted.length === 1 ? quoted[0] : undefined);
};

/** What the text frame reads where no file is spoken of. */
export const feedOf = (request: Understood): Feed | undefined => {
  const { tokens, slots } = request;
  const isOfFiles = slots.some(
    (slot) => ['path', 'kind', 'output'].includes(slot.type) && tokens[slot.to - 1]?.kind !== 'quoted',
  );
  const token = request.stdin || isOfFiles ? undefined : sourceToken(request);
  if (token === undefined || (isFileName(token) && isOfLines(request))) return undefined;
  const output = outputBefore(tokens, token.index);
  const command = commandOf(token, output.length > 0) ?? (output.length > 0 ? undefined : run('echo', token.value));
  if (command === undefined) return undefined;
  const blank: Token = { ...token, kind: 'mark', value: '', lemma: '', concepts: [] };
  const noun = tokens[token.index - 1];
  return {
    command,
    explains: [token.index, ...output, ...(NOUNS.has(noun?.lemma ?? '') && noun ? [noun.index] : [])],
    request: {
      ...request,
      stdin: true,
      tokens: tokens.map((one) => (one === token ? blank : one)),
      slots: slots.filter((slot) => !(slot.from <= token.index && token.index < slot.to)),
    },
  };
};
