/** Where a result goes: "and save the result to out.txt", "write it into list.txt". */
import { type Found, found } from '../slot.ts';
import { means, type Token } from '../understand.ts';
import { type Context, skip } from './reading.ts';
import { inSameFolder } from './same-folder.ts';

/** "into", "as", "in", but not "of" or "from". */
const isTarget = (token: Token, verb: 'write' | 'show'): boolean =>
  means(token, 'NAMED', 'TO') || (verb === 'write' && ['in', 'inside'].includes(token.lemma));

/** A path, a quoted name, or a name in capitals such as people give to lists. */
const isFileName = (token: Token): boolean =>
  token.kind === 'path' ||
  token.kind === 'quoted' ||
  (token.kind === 'word' && /^[A-Z][A-Z\d_]{2,}$/.test(token.value));

/** "save the list of … to out.txt": the verb stands far in front. */
const farOutput = (tokens: readonly Token[], at: number): Found | undefined => {
  const verb = tokens.findIndex(
    (token) =>
      means(token, 'WRITE') && ['save', 'store', 'write', 'redirect', 'output', 'record', 'put'].includes(token.lemma),
  );
  const noun =
    tokens[verb + 1]?.lemma === 'the' || tokens[verb + 1]?.lemma === 'a' ? tokens[verb + 2] : tokens[verb + 1];
  const isList = ['list', 'name', 'output', 'result', 'path', 'listing', 'file name', 'number of'].includes(
    noun?.lemma ?? '',
  );
  const isTarget = ['to', 'into', 'in'].includes(tokens[at]?.lemma ?? '');
  const start = skip(tokens, at + 1, 'GLUE', 'FILE', 'NAMED');
  const file = tokens[start];
  // "in Documents to x": the first of them is a place.
  const isTwo = tokens.slice(at + 1, start).some((token) => ['to', 'into', 'in'].includes(token.lemma));
  const isEnd = !isTwo && tokens.slice(start + 1).every((token) => token.kind === 'mark' || means(token, 'FILE'));
  return verb >= 0 && verb < at && isList && isTarget && isEnd && file !== undefined && isFileName(file)
    ? found('output', { file: file.value, append: false }, start + 1)
    : undefined;
};

/** "and save the result to out.txt", "write it into list.txt", "> out.txt" */
export const recogniseOutput = ({ tokens }: Context, at: number): Found | undefined => {
  const far = farOutput(tokens, at);
  if (far !== undefined) return far;
  const start = means(tokens[at], 'AND') ? at + 1 : at;
  const verb = tokens[start];
  if (!(means(verb, 'WRITE', 'APPEND') || ['output', 'print', 'send', 'put'].includes(verb?.lemma ?? '')))
    return undefined;
  const here = skip(
    tokens,
    start + 1,
    'GLUE',
    'THING',
    'SHOW',
    'INFO',
    'LINE',
    'NAME',
    'TO',
    'AS',
    'FOLDER',
    'NEWEST',
    'FILE',
    'NAMED',
    'SORT',
    'IN',
  );
  const file = tokens[here];
  const between = tokens.slice(start + 1, here);
  const isWrite = means(verb, 'WRITE', 'APPEND');
  const isResult = between.some((token) => ['output', 'result', 'list', 'them', 'it'].includes(token.lemma));
  const isTo = between.some((token) => isTarget(token, isWrite ? 'write' : 'show') && (isWrite || isResult));
  // "the list of all files in x": the place of those.
  const isPlace = between.some(
    (token, index) => means(token, 'FILE') && between.slice(0, index).some(({ lemma }) => lemma === 'of'),
  );
  // What is put into an archive is no text.
  if (file === undefined || !isTo || isPlace || !isFileName(file) || /\.(?:zip|jar|tar|tgz)$/i.test(file.value))
    return undefined;
  const same = inSameFolder(tokens, start, here);
  return found('output', { file: same?.file ?? file.value, append: means(verb, 'APPEND') }, same?.to ?? here + 1);
};
