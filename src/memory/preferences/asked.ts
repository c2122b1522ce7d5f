/** What a request asks for is no habit of the person: a flag or a value that its words name teaches nothing. */
import { termsOf } from '../words/terms.ts';

/** What the common one-letter flags mean, in the words that people ask with. */
const GLOSSES: Readonly<Record<string, string>> = {
  '-a': 'all hidden dot everything',
  '-A': 'all hidden dot after context',
  '-r': 'recursive recursively reverse reversed below inside subfolders folder directory tree backwards',
  '-R': 'recursive recursively below inside subfolders tree',
  '-i': 'case ignore ignoring insensitive interactive ask prompt inode',
  '-h': 'human readable units',
  '-f': 'force forced follow file',
  '-v': 'verbose except without invert progress version',
  '-n': 'number numbers numeric numerical line lines dry',
  '-l': 'long detail details names only lines',
  '-t': 'time newest recent oldest date',
  '-S': 'size biggest largest',
  '-s': 'size sizes silent summary total',
  '-w': 'word words whole',
  '-c': 'count how many number continue',
  '-u': 'unique distinct user upstream update',
  '-p': 'parents preserve patch port',
  '-d': 'delimiter detached directory directories delete',
  '-k': 'column key keep',
  '-x': 'extract exclude executable trace',
  '-z': 'gzip compress compressed null',
  '-y': 'yes confirm',
  '-e': 'expression pattern',
  '-o': 'only output into',
  '-g': 'global globally group',
  '-b': 'branch bytes new',
  '-m': 'message modified',
  '-L': 'follow links depth level',
  '-P': 'parallel perl',
};

const termsOfFlag = (flag: string): readonly string[] =>
  flag.startsWith('--') ? termsOf(flag.slice(2).replace(/[-=]/g, ' ')) : termsOf(GLOSSES[flag] ?? '');

/** True where the words of the request name this flag or value. */
export const isAsked = (text: string, request: string): boolean => {
  const low = request.toLowerCase();
  if (!/^-/.test(text)) return low.includes(text.trim().toLowerCase());
  if (low.includes(text.toLowerCase())) return true;
  const terms = new Set(termsOf(request));
  return termsOfFlag(text).some((term) => terms.has(term));
};
