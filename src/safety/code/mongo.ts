/** Statements of the MongoDB shell that only show: calls on a collection or a database, their arguments plain values. */
const SHOWN = new Set(['dbs', 'databases', 'collections', 'tables', 'users', 'roles', 'profile']);
const SHOWS = new Set(
  'find findOne countDocuments estimatedDocumentCount count distinct stats getIndexes getCollectionNames getCollectionInfos version serverStatus hello getName dataSize'.split(
    ' ',
  ),
);
const SHAPES = new Set('limit sort skip pretty toArray count size'.split(' '));

/** One call without its closing bracket; values hold no bracket, no operator and no function. */
const CALL = /^([\w.]+)\([\w\s"',:{}[\].-]*$/;

const isCall = (text: string, at: number): boolean => {
  const name = CALL.exec(text)?.[1];
  if (name === undefined) return false;
  if (at > 0) return SHAPES.has(name);
  const parts = name.split('.');
  return parts[0] === 'db' && parts.length > 1 && SHOWS.has(parts.at(-1) ?? '');
};

/** True when the statement only shows. False says nothing but 'not known to'. */
export const onlyShows = (source: string): boolean => {
  const text = source.trim().replace(/;$/, '').trimEnd();
  const shown = /^show (\w+)$/.exec(text)?.[1];
  if (shown !== undefined) return SHOWN.has(shown);
  return text.endsWith(')') && text.slice(0, -1).split(').').every(isCall);
};
