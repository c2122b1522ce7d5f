/**
 * Ways of saying that are tried where a request as it stands is not understood: what is spoken of first ("notes.txt: how many lines?"),
 * asides that ask for nothing, relations of two places in other words. Nothing that is understood comes here.
 */
import { lexicon } from '../lexicon.ts';

interface Turn {
  /** Words of which the text must hold one, in lower case. */
  readonly needs: readonly string[];
  readonly said: RegExp;
  readonly meant: string;
  /** What else must be spoken of. */
  readonly of?: RegExp;
}

const CODES = /\b(?:base64|hex\w*|md5\w*|sha-?\d+\w*|checksum|hash)\b/i;

const TURNS: readonly Turn[] = [
  {
    needs: ['case '],
    said: /case (?:is |being )?(?:ignored|irrelevant|unimportant)\b|case (?:does not|doesn't|should not|shouldn't) (?:matter|count)\b/gi,
    meant: 'ignoring case',
  },
  {
    needs: ['newline', 'line break'],
    said: /(?:,? (?:and|but))?,? (?:without|with no|no) (?:a |the |any )?(?:trailing |final |ending )?(?:newline|line break)s?(?: (?:character|byte))?(?: at (?:the|its) end)?/gi,
    meant: '',
    of: CODES,
  },
  {
    needs: ['subfolders', 'subdirectories', 'sub-folders'],
    said: /,? (?:and )?(?:the )?(?:subfolders|subdirectories|sub-folders) (?:too|as well|also|included)\b/gi,
    meant: ' recursively',
  },
  {
    needs: ['counterpart', 'equivalent', 'namesake', 'twin'],
    said: /ha(?:ve|s) no (?:counterpart|equivalent|namesake|twin)s?(?: (?:of|with) (?:the same|that|this) name)? (?=in|under|inside)/gi,
    meant: 'are not ',
  },
  {
    needs: ['offset', 'address'],
    said: /,? (?:and )?(?:with )?(?:no|without) (?:the |any )?(?:offsets?|address(?:es)?)(?: column)?\b/gi,
    meant: '',
    of: /\bhex/i,
  },
  {
    needs: ['does '],
    said: /^(?:what|which) (files|names|folders|directories|lines|entries) does (\S+) have (?:that|which|but|and)(?: it)? /gi,
    meant: 'which $1 are in $2 that ',
  },
  {
    needs: ['missing', 'absent', 'lacking'],
    said: /(?<=\b(?:in|of|under|inside|from) \S+,? (?:that |which |but |and )*)(?:are|is) (?:missing|absent|lacking) (?:from|in|under)\b/gi,
    meant: 'are not in',
  },
  {
    needs: ['not '],
    said: /are not (?:the same|identical|equal|alike)\b/gi,
    meant: 'differ',
    of: /\b(?:compare|diff)/i,
  },
  // What a setting is as yet.
  {
    needs: ['now', 'moment', 'currently', 'present', 'still', 'so far'],
    said: /,? ?\(?(?:(?:it's|it is|it was|which is|that is|is|was|it says|it reads) (?:(?:currently|now|still|presently) (?:set to )?\S+?|(?:set to )?\S+ (?:at the moment|right now|now|currently|at present|so far))|(?:currently|now|at the moment|right now|at present|so far)[:,]? (?:it's |it is |set to |at )?\S+?)\)?[.!]*$/gi,
    meant: '',
    of: /\b(?:set|change|update|switch|replace|make|should|must)\b/i,
  },
  {
    needs: ['decoded'],
    said: /^what (?:does|do|is|would) (.+?)(?: (?:mean|say|stand for|read|give|contain))?,? (?:when|if|once) (?:it is |it's )?(base64|url|percent|hex)[- ]?decoded[?.!]*$/gi,
    meant: '$2 decode $1',
  },
  {
    needs: ['both ', 'two '],
    said: /(?<= of )(?:both|the two|both of the|two) ([\w-]+\.\w+)(?: files?)?,? (?:(?:the |that )?one )?(?:in|from) (?:the )?([\w./~-]+?)(?: and|,)+ (?:(?:the |that )?one )?(?:in|from) (?:the )?(?=[\w./~-]+)([\w./~-]*\w)/gi,
    meant: '$2/$1 and $3/$1',
  },
  {
    needs: ['how many', 'number of', 'count'],
    said: /(?<=\b(?:how many|number of|count(?: the)?)(?: \w+)? (?:lines|rows|matches|occurrences)\b.*) (?:within|anywhere (?:in|under)|throughout|all over|everywhere in|everywhere under|in the whole of|under|below) (?!all\b|every\b|each\b|the\b)([~./]?[\w/-]+)(?=[?.!]*$|,| (?:and|that|mention|contain|in total|altogether))/gi,
    meant: ' in all files under $1',
  },
  // What it is for, and why, asks for nothing.
  { needs: ['so '], said: /,? so(?: that)? (?:i|we) can [a-z ]+[.!]*$/gi, meant: '' },
  { needs: ['because '], said: /,? because [^,;"']+$/gi, meant: '' },
  { needs: ['the dot'], said: /,? ?\(?without (?:its|the) (?:leading )?dot\)?/gi, meant: '', of: /\bextension\b/i },
  { needs: ['(with'], said: / \(with (?:the|a) (?:blank|space)\)/gi, meant: '' },
  { needs: ['my .'], said: /\bmy \.(?=(?:bash|zsh|vim|profile|inputrc|gitconfig|npmrc))/gi, meant: '~/.' },
  // "x in a and the one in b"
  {
    needs: ['the one in '],
    said: /(?<= )([\w-]+\.\w+) in (?:the )?([\w./~-]+?) and the one in (?:the )?([\w./~-]+)/gi,
    meant: '$2/$1 and $3/$1',
  },
];

const PATH = /^(?:~|\.{0,2})(?:\/?[\w@%+-][\w@%+.-]*)*(?:\/[\w@%+.-]+|\.\w{1,8})$/;

/** What is thought of a file, and says nothing of its lines: "is far too long", "bothers me". */
const THOUGHT =
  /^(?:(?:is|looks|seems|became|has become|got|gets) (?:(?:far|much|way|too|so|very|really|rather|quite|a|an|bit|all) )*[a-z]+(?: (?:to read|to me|for me|mess|here))?|[a-z]+s (?:at |to )?me)$/i;
const OF_ITS_FORM =
  /(?:ed|ing)$|\b(?:binary|empty|executable|gone|mine|csv|json|table|log|list|link|folder|director\w+|script|archive|old|new|root)\b/i;

const isThought = (said: string): boolean => said === '' || (THOUGHT.test(said) && !OF_ITS_FORM.test(said));

const placed = (rest: string, path: string): string | undefined => {
  const pointed = rest.replace(/\b(?:it|(?:this|that|the) file)\b(?! is\b)/i, path);
  if (pointed !== rest) return pointed;
  const bare = rest.replace(/[?!. ]+$/, '');
  if (/[\w"']\.\w{1,5}\b|\//.test(bare)) return undefined;
  return bare.includes(' ') ? `${bare.replace(/\bits\b/gi, 'the')} in ${path}` : `${bare} ${path}`;
};

/** "Downloads: how many files?": a folder by its bare name. */
const ofFolder = (name: string, rest: string): string | undefined => {
  const { folderNames, homeFolders } = lexicon().language;
  const low = name.toLowerCase();
  if (!folderNames.has(low) && (!Object.hasOwn(homeFolders, low) || homeFolders[low] !== name)) return undefined;
  const bare = rest.replace(/[?!. ]+$/, '');
  return /^how (?:big|large|full)$/i.test(bare) ? `${bare} is ${name}` : placed(rest, name);
};

/** "logs: delete everything older than a week": what is in that folder, and no logs elsewhere. */
export const inFolderSaid = (text: string): string => {
  const [, name = '', rest = ''] = /^([\w-]+): (\S.*)$/.exec(text) ?? [];
  if (name === '' || /^(?:photo|picture|pic|image|img|video)s?$/i.test(name)) return text;
  return ofFolder(name, rest) ?? text;
};

/** "notes.txt: …", "notes.txt is too long, …": the request, with what it is of in its place. */
const topicInPlace = (text: string): string | undefined => {
  const [first = '', ...others] = text.split(' ');
  const bare = first.replace(/[,:;]$/, '');
  if (!PATH.test(bare)) return first.endsWith(':') ? ofFolder(bare, others.join(' ')) : undefined;
  const rest = others.join(' ');
  if (bare !== first) return PATH.test((others[0] ?? '').replace(/[,:;]$/, '')) ? undefined : placed(rest, bare);
  const end = rest.search(/[,:;.!-] /);
  return end < 0 || !isThought(rest.slice(0, end).trim()) ? undefined : placed(rest.slice(end + 2), bare);
};

/** The request in other words, where there are any; what is quoted stays as it is. */
export const withTopicInPlace = (text: string): readonly string[] => {
  const kept: string[] = [];
  const bare = text.replace(/"[^"]*"|(?<!\w)'[^']*'/g, (quoted) => `\u0002${kept.push(quoted) - 1}\u0003`);
  let said = topicInPlace(bare) ?? bare;
  const low = said.toLowerCase();
  for (const { needs, said: form, meant, of } of TURNS)
    if (needs.some((word) => low.includes(word)) && (of === undefined || of.test(said)))
      said = said.replace(form, meant);
  return said === bare ? [] : [said.replace(/\u0002(\d+)\u0003/g, (all, at: string) => kept[Number(at)] ?? all).trim()];
};
