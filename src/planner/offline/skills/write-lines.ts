/** Several lines into a file, where it is said how many they are. */
import { NUMERALS } from '../lines/classes.ts';
import { isFileToken } from '../lines/spoken.ts';
import type { Proposal, Skill, Understood } from '../skill.ts';
import { means, type Token } from '../understand.ts';
import { into, run } from '../write/command.ts';

const countOf = (token: Token | undefined): number => {
  const word = token?.value.toLowerCase() ?? '';
  return /^\d+$/.test(word) ? Number(word) : NUMERALS.indexOf(word) + 1;
};

const isJoint = ({ kind, text, lemma }: Token): boolean =>
  kind === 'quoted' ? false : /^[,:;()]$/.test(text) || /^(?:and|then|and then)$/.test(lemma);

/** The texts of a list: what stands between commas and "and"s, a word or a quoted text each. */
const textsFrom = (
  tokens: readonly Token[],
  from: number,
  count: number,
): { texts: readonly string[]; to: number } | undefined => {
  const texts: string[] = [];
  let at = from;
  while (texts.length < count) {
    while (tokens[at] !== undefined && isJoint(tokens[at] as Token)) at++;
    const token = tokens[at];
    if (token === undefined || token.kind === 'mark') return undefined;
    texts.push(token.value);
    at++;
    const next = tokens[at];
    if (texts.length < count && (next === undefined || !isJoint(next))) return undefined;
  }
  return { texts, to: at };
};

const match = (request: Understood): Proposal | undefined => {
  const { tokens, stdin } = request;
  const line = tokens.findIndex((token, at) => means(token, 'LINE') && countOf(tokens[at - 1]) > 1);
  if (stdin || line < 0 || !tokens.slice(0, line).some((token) => means(token, 'WRITE', 'CREATE', 'INSERT', 'APPEND')))
    return undefined;
  const found = textsFrom(tokens, line + 1, countOf(tokens[line - 1]));
  const others = tokens.filter(({ index }) => index < line - 1 || (found !== undefined && index >= found.to));
  const files = others.filter((token) => isFileToken(token, request));
  const [file, more] = files;
  if (found === undefined || file === undefined || more !== undefined) return undefined;
  const isMore = tokens.some((token) => means(token, 'APPEND') || token.lemma === 'add');
  const said = others.filter((token) =>
    means(token, 'WRITE', 'CREATE', 'INSERT', 'APPEND', 'FILE', 'NAMED', 'CONTAIN'),
  );
  const list = Array.from({ length: found.to - line + 1 }, (_, at) => line - 1 + at);
  return {
    command: into(run('printf', '%s\\n', [...found.texts]), { path: file.value }, isMore ? '>>' : '>'),
    reason: 'Write the lines',
    explains: new Set([...list, file.index, ...said.map(({ index }) => index)]),
    bonus: 0.03,
  };
};

export const writeLines: Skill = {
  name: 'write-lines',
  topic: 'files',
  summary: 'write several lines into a file',
  says: ['WRITE|CREATE|INSERT|APPEND LINE'],
  examples: [['write the two lines plum, pear to fruit.txt', "printf '%s\\n' plum pear > fruit.txt"]],
  match,
};
