/** What the shell's grammar says of a line: whole, wanting more, or wrong. */
import { type AndOr, forEachChild, type PipelineNode, parse, type SyntaxNode } from 'unbash';

export interface Syntax {
  readonly state: 'whole' | 'incomplete' | 'wrong';
  /** A loop, condition, group, function or arithmetic stands first. */
  readonly compound: boolean;
  /** What is missing or wrong, in the parser's words; empty when whole. */
  readonly problem: string;
}

const opensHeredoc = (node: SyntaxNode): boolean => {
  if (node.type === 'HereDoc') return node.closing === undefined;
  let open = false;
  forEachChild(node, (child) => {
    open ||= opensHeredoc(child);
  });
  return open;
};

const endsInBackslash = (line: string): boolean => (/\\+$/.exec(line)?.[0].length ?? 0) % 2 === 1;

const SIMPLE: readonly string[] = ['Command', 'Pipeline', 'AndOr', 'Subshell'];

/** Words that open a compound: a recovery of the parser must not hide them. */
const isCompound = (type: string | undefined): boolean => type !== undefined && !SIMPLE.includes(type);

/** The type of the first command, below `time`, pipes and lists. */
const firstType = (node: PipelineNode | AndOr | undefined): string | undefined =>
  node?.type === 'AndOr' || node?.type === 'Pipeline' ? firstType(node.commands[0]) : node?.type;

/** Beyond this many characters a line is taken as it is: the parser is quadratic in here-documents. */
const LONGEST = 65_536;

let last: { readonly line: string; readonly syntax: Syntax } | undefined;

/** The parser bounds its own depth. The last answer is kept: a line is asked about when Enter is pressed, and when it is taken. */
export const syntaxOf = (line: string): Syntax => {
  if (last?.line !== line) last = { line, syntax: read(line) };
  return last.syntax;
};

const read = (line: string): Syntax => {
  if (line.length > LONGEST) return { state: 'whole', compound: false, problem: '' };
  const script = parse(line);
  const compound = isCompound(firstType(script.commands[0]?.command));
  const wrong = script.errors?.find(({ message }) => !/^unterminated|^expected/.test(message));
  const wanting = script.errors?.find(
    ({ message, pos }) => message.startsWith('unterminated') || pos >= line.trimEnd().length,
  );
  if (wrong !== undefined && wanting === undefined) return { state: 'wrong', compound, problem: wrong.message };
  if (wanting !== undefined) return { state: 'incomplete', compound, problem: wanting.message };
  if (script.errors !== undefined && script.errors.length > 0)
    return { state: 'wrong', compound, problem: script.errors[0]?.message ?? '' };
  if (endsInBackslash(line)) return { state: 'incomplete', compound, problem: 'the line ends in a backslash' };
  if (line.includes('<<') && opensHeredoc(script))
    return { state: 'incomplete', compound, problem: 'the here-document is not closed' };
  return { state: 'whole', compound, problem: '' };
};
