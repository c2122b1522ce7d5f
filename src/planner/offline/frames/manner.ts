/** How a file is copied, moved or removed: what is kept, what is not overwritten, what is asked and told. */
import type { Understood } from '../skill.ts';
import type { Taker } from '../takers.ts';
import { saidAs } from './said.ts';

type Way = 'attributes' | 'no-clobber' | 'update' | 'ask' | 'tell' | 'force' | 'follow' | 'contents';

const WAYS: readonly (readonly [Way, RegExp])[] = [
  [
    'attributes',
    /,? ?\b(?:while |and |but |by )?(?:preserv|keep|retain|maintain)\w* (?:\w+,? ){0,6}(?:permissions?|timestamps?|times?|attributes|modes?|dates?|ownership|owners?|metadata)\b(?: intact| preserved| unchanged| the same)?/i,
  ],
  ['attributes', /,? ?\b(?:in )?archive mode\b/i],
  [
    'no-clobber',
    /,? ?(?:but |and )?(?:without (?:overwriting|replacing|clobbering)|(?:do not|don't|never|not) (?:overwrite|overwriting|replace|clobber))(?: (?:any|an|the|those|of|if)? ?(?:existing|already existing|destination|target)? ?(?:ones?|files?|anything|it|them)?(?: (?:that|which)? ?(?:already )?(?:exists?|there|existing)(?: there)?)?)?|,? ?(?:only )?(?:if|unless) (?:it|they|the (?:file|target|destination)) (?:does not|doesn't|do not|don't|is not|already|are not)(?: already)? ?(?:exists?|there)?(?: (?:there|yet|already))?|,? ?\bskip(?:ping)? (?:existing|files that (?:already )?exist|those that (?:already )?exist|what exists)(?: (?:files|ones))?/i,
  ],
  [
    'update',
    /,? ?(?:but )?(?:only )?(?:if|when|where|those|files|the ones) (?:that are|which are|the source is|it is|they are|the source file is) newer(?: than (?:the )?(?:destination|target|those|ones|copy|copies)(?: (?:files?|ones?))?)?|\bonly (?:the )?newer(?: files| ones)?\b/i,
  ],
  [
    'ask',
    /,? ?(?:but |and )?\b(?<!without )(?<!not )(?:ask(?:ing)?|prompt(?:ing)?)\b(?: me)?(?: for confirmation)?(?: before (?:overwriting|every|each|deleting|removing|doing so|removal|deletion|it does)(?: (?:anything|any|each|every|one|file|files|it|them|removal|deletion|copy|move))*)?|,? ?\b(?:interactively|with (?:a )?confirmation|in interactive mode)\b/i,
  ],
  [
    'tell',
    /,? ?\b(?:verbosely|in verbose mode|with verbose output|showing (?:progress|what is (?:being )?done|each (?:step|file)|every file)|(?:and )?(?:tell|show|print)(?:ing)? (?:me )?what (?:is|was) (?:being )?(?:done|copied|moved|removed|deleted))\b/i,
  ],
  [
    'force',
    /,? ?\b(?:forcefully|forcibly|by force|without (?:asking|confirmation|prompting|any prompts?|a prompt|prompts?)(?: (?:me|for confirmation))?|no questions asked|even if (?:it is |they are )?(?:write[- ]protected|read[- ]only))\b/i,
  ],
  [
    'contents',
    /,? ?\b(?:and |with )?(?:including|also|even|along with|together with) (?:all |any |the |its )*(?:hidden|dot)[- ]?(?:files|ones|folders|contents)?(?: files| ones)?\b|,? ?\b(?:with|including|and) (?:all |everything )*(?:of )?(?:the |its )*(?:contents?|subdirectories|subfolders|sub-directories)\b/i,
  ],
  [
    'follow',
    /,? ?(?:while )?(?:following|dereferencing|resolving) (?:the |any |all )?(?:sym(?:bolic )?links?|symlinks?|links)\b/i,
  ],
];

export interface Manner {
  readonly ways: ReadonlySet<Way>;
  readonly explains: readonly number[];
}

/** Letters of which one is in every turn above. */
const CUES =
  /preserv|keep|retain|maintain|archive m|overwrit|clobber|replac|exist|skip|newer|ask|prompt|confirm|interactive|verbose|progress|what |force|forcibly|protected|read-only|follow|deref|resolv|hidden|dot|content|subd|subf|everything|\byet\b|already|there/i;

/** What a request says of the manner of its deed. */
export const mannerOf = (request: Understood): Manner => {
  if (!CUES.test(request.text)) return { ways: new Set(), explains: [] };
  const ways = new Set<Way>();
  const explains: number[] = [];
  for (const [way, form] of WAYS) {
    const said = saidAs(request, form);
    if (said === undefined || said.explains.length === 0) continue;
    ways.add(way);
    explains.push(...said.explains);
  }
  return { ways, explains };
};

const FLAGS: Readonly<Record<'cp' | 'mv' | 'rm', Readonly<Partial<Record<Way, string>>>>> = {
  cp: { contents: '', attributes: 'p', 'no-clobber': 'n', update: 'u', ask: 'i', tell: 'v', force: 'f', follow: 'L' },
  mv: { contents: '', attributes: '', 'no-clobber': 'n', update: 'u', ask: 'i', tell: 'v', force: 'f' },
  rm: { contents: '', ask: 'i', tell: 'v', force: 'f' },
};

/** The letters of the options, or undefined where the program cannot do what is said. */
export const mannerFlags = (program: 'cp' | 'mv' | 'rm', { ways }: Manner): string | undefined => {
  const letters = [...ways].map((way) => FLAGS[program][way]);
  return letters.includes(undefined) ? undefined : letters.join('');
};

/** The manner as an intent's slot. */
export const manner: Taker<Manner> = (request) => {
  const said = mannerOf(request);
  return said.ways.size === 0 ? undefined : { value: said, tokens: said.explains };
};
