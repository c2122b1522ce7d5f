/** A command line as its simple commands and their words, each with its place in the text, so that a word can be changed and the rest stay as it was. */
import { type CommandNode, forEachChild, parse, type SyntaxNode } from 'unbash';

export interface Word {
  /** As written, quotes included. */
  readonly text: string;
  /** Without quotes. */
  readonly value: string;
  readonly pos: number;
  readonly end: number;
}

/** One program with its arguments. `sub`: the verb of a program that has verbs (`git push`). */
export interface Simple {
  readonly program: string;
  readonly sub: string | undefined;
  readonly words: readonly Word[];
  readonly pos: number;
  readonly end: number;
}

/** Programs whose first operand is a verb of its own. */
const WITH_VERBS = new Set(
  `apt apt-get brew cargo conda dnf docker flatpak gh git go helm kubectl npm pip pip3 pnpm podman poetry snap systemctl
  terraform uv yarn bun bundle rustup svn hg nmcli ip aws gcloud az pacman zypper apk`.split(/\s+/),
);
const LONGEST = 4096;

type Command = Extract<CommandNode, { type: 'Command' }>;

const simpleOf = ({ name, args, pos, end }: Command): Simple | undefined => {
  if (name === undefined) return undefined;
  const words = [name, ...(args as readonly Word[])].map(({ text, value, pos, end }) => ({ text, value, pos, end }));
  const program = name.value;
  const verb = words.slice(1).find(({ value }) => !value.startsWith('-'))?.value;
  const sub = WITH_VERBS.has(program) && verb !== undefined && /^[a-z][a-z-]*$/.test(verb) ? verb : undefined;
  return { program, sub, words, pos, end };
};

/** The simple commands of a line in their order, those of loops and groups included, those of substitutions not; undefined where it does not parse. */
export const simplesOf = (command: string): readonly Simple[] | undefined => {
  if (command.length > LONGEST) return undefined;
  const script = parse(command);
  if (script.errors?.length) return undefined;
  const found: Simple[] = [];
  const visit = (node: SyntaxNode): void => {
    if (node.type === 'Word' || node.type === 'CommandExpansion' || node.type === 'ProcessSubstitution') return;
    if (node.type === 'Command') {
      const simple = simpleOf(node);
      if (simple !== undefined) found.push(simple);
      return;
    }
    forEachChild(node, visit);
  };
  visit(script);
  return found;
};

export const isFlag = ({ value }: Pick<Word, 'value'>): boolean => /^-{1,2}[A-Za-z]/.test(value);

/** `git push`, or the program alone. */
export const nameOf = ({ program, sub }: Pick<Simple, 'program' | 'sub'>): string =>
  sub === undefined ? program : `${program} ${sub}`;

/** A value as one word of a shell line. A leading `~/` stays open, so that it is the home folder. */
export const quoted = (value: string): string => {
  if (/^[A-Za-z0-9_@%+=:,./~-]+$/.test(value)) return value;
  if (value.startsWith('~/')) return `~/${quoted(value.slice(2))}`;
  return `'${value.replaceAll("'", "'\\''")}'`;
};

export interface Change {
  readonly pos: number;
  readonly end: number;
  readonly text: string;
}

/** The text with changes that do not overlap. */
export const changed = (text: string, changes: readonly Change[]): string =>
  changes
    .toSorted((a, b) => b.pos - a.pos)
    .reduce((now, { pos, end, text: own }) => now.slice(0, pos) + own + now.slice(end), text);
