/** Statements of the MongoDB shell that only show: one call on a collection or a database, its arguments plain values. */
const VALUES = String.raw`[\w\s"',:{}[\].\-]*`;
const SHOWS =
  'find findOne countDocuments estimatedDocumentCount count distinct stats getIndexes getCollectionNames getCollectionInfos version serverStatus hello getName dataSize'.replaceAll(
    ' ',
    '|',
  );
const SHAPES = 'limit sort skip pretty toArray count size'.replaceAll(' ', '|');
const ONE = new RegExp(
  String.raw`^\s*(?:show (?:dbs|databases|collections|tables|users|roles|profile)|db(?:\.\w+)*\.(?:${SHOWS})\(${VALUES}\)(?:\.(?:${SHAPES})\(${VALUES}\))*)\s*;?\s*$`,
);

/** True when the statement only shows. False says nothing but 'not known to'. */
export const onlyShows = (source: string): boolean => ONE.test(source);
