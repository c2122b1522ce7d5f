/**
 * What is said in a roundabout way: as a wish ("I'd like a branch called x"), as a duty ("the branch should be called x"), with what goes
 * without saying or with an example of the answer. It is asked only where the request as it stands is not understood, and each of the
 * wordings must be understood like any request.
 */

import { saidOtherwise } from './afterthoughts.ts';
import { TAKEN } from './brought.ts';
import { PURPOSES, SETTINGS, TIMES } from './purposes.ts';

type Turn = readonly [said: RegExp, plain: string | ((whole: string, ...groups: string[]) => string)];

/** All words of duty as one. */
const MODALS: readonly Turn[] = [
  [/\b(?:must|has to|have to|needs to|need to|ought to|shall|is supposed to|is meant to)\b/i, 'should'],
];

/** One thing by its name: who may go is never told of many. */
const ONE =
  '((?:the |my )?(?:file|user|group|branch|tag|package|container|image|alias|volume|network|remote|cron job) [\\w./-]+|[\\w/-]*\\.[\\w./-]+)';

/** Duties of a thing: what it should be, have or be part of. */
const DUTIES: readonly Turn[] = [
  // What it was so far.
  [
    /(?<=\bshould (?:(?:be|read|say|become|get|have|equal|contain|use|set|changed|to|the|value|now) )+\S+),? \(?(?:instead of|rather than|in place of|and not|but not|not|no longer|and no longer|it was|was) (?:the )?(?:old |current |former )?\S+?(?: any ?more| any longer)?\)?(?=[.!]*$)/i,
    '',
  ],
  [/^(.+?) should (?:read|say|equal|now be|have the value|get the value) (?=\S+[.!]*$)/i, 'set $1 to '],
  [/,? (?:so )?(?:please )?(?:fix|correct|change|mend) (?:that|it|this)[.!]*$/i, ''],
  [/^there should be (?=an? |another )/i, 'create '],
  [
    /^(?:from now on,? )?(?:all )?(?:new|newly created|future) files should (?:only )?/i,
    'set the umask so that new files are only ',
  ],
  [
    /^(.+?) should (?:no longer|not) be (?:a member of |part of |in )(?=(?:the )?group\b|(?:the )?\w+ group\b)/i,
    'remove $1 from ',
  ],
  [/^(?:take|get|put|throw|drop|kick) (.+?) out of (?=(?:the )?group\b|(?:the )?\w+ group\b)/i, 'remove $1 from '],
  [new RegExp(`^${ONE} (?:can|may|should|could) (?:go|be gone|go away|disappear)(?: now)?[.!]*$`, 'i'), 'delete $1'],
  [
    new RegExp(
      `^${ONE} (?:is (?:no longer|not)|isn't) (?:needed|wanted|required|used)(?: any ?more| any longer)?[.!]*$`,
      'i',
    ),
    'delete $1',
  ],
  [/^(an? .+?) is (?:needed|required|wanted)(?: here)?[.!]*$/i, 'create $1'],
  [/^(?:hand|give|pass|turn) (\S+) over to /i, 'change the owner of $1 to '],
  [/^make (?:the )?(?:user )?(\S+) the owner of (.+?)[.!]*$/i, 'change the owner of $2 to $1'],
  [/^(?:the )?(?:user )?([\w.-]+) should (?:become|be) (?:a |also a )?(?=member |part of )/i, 'make $1 a '],
  [
    /^(?:the )?(?:user )?([\w.-]+) should be in (?:the )?(?:group ([\w.-]+)|([\w.-]+) group)/i,
    'make $1 a member of $2$3',
  ],
  [/^(.+?) should (?:have|get|use) (\S+) as (?:its|his|her|their|the) (.+?)[.!]*$/i, 'set the $3 of $1 to $2'],
  [/^(.+?) should be (?:called|named) (?=\S+[.!]*$)/i, 'rename $1 to '],
  [
    /^(?!.*\b(?:that|which|who|what|new files)\b)(.+?) should (?:all )?be (install|remov|delet|uninstall|stop|start|restart|enabl|disabl|kill|creat|updat|upgrad|clon|push|merg|commit|stag|unstag|stash|lock|unlock|mount|unmount|block|open|clos|reload|discard|clear|pull)(?:[eplt]?ed)\b/i,
    (_whole, what = '', stem = '') => `${stem}${/(?:ov|et|bl|at|ad|on|rg|ag|os)$/i.test(stem) ? 'e' : ''} ${what}`,
  ],
  [/^(.+?) should be (?:set to |changed to |switched to )?(?=(?:\S+|\S+ \S+)[.!]*$)/i, 'set $1 to '],
];

const THINGS =
  'folder|directory|file|group|user|account|branch|tag|alias|symlink|link|volume|container|network|session|archive|variable|cron ?job|key|repository|repo|remote|stash|swap file';

const BOX = '(?:machine|computer|box|system|server|laptop|host)';

/** What somebody would like to have. */
const WISHES: readonly Turn[] = [
  [new RegExp(`^(?:put|get) ([\\w.+-]+) on(?:to)? (?=(?:this|the|my|our) (?:\\w+ )?${BOX}\\b)`, 'i'), 'install $1 on '],
  [
    /^(?:(?:what|which) command )?(?:please )?(?:have|has|gets?|i need|i want|i'd like|i would like)(?: me| us)?(?: to have)? (?:both |all of )?(?:the )?(?:package |program |tool )?((?:[\w.+-]+(?:, and |, | and ))*[\w.+-]+)(?: package| program| tool)? installed(?: at once| together)?\b/i,
    'install $1',
  ],
  [/^(?:could|can|may|might) (?:i|we) (?:please )?(?:have|get) /i, 'I need '],
  [/^(?:i|we)(?:'d| would)? (?:also |now )?(?:like|love|want|need|require)(?: to have| to get)? /i, 'I need '],
  [
    new RegExp(
      `^(?:i need|give me|get me|let me have) (?:an?|another|one more)(?: new)? (?=(?:\\w+ )?(?:${THINGS})\\b(?! (?:of|with all)\\b))`,
      'i',
    ),
    'create a new ',
  ],
  [
    /^(?:i need|give me|get me|let me have|let's have|please have|have) (?:the )?(?:package|program|tool|software|application) (\S+?)(?= on | here|[.!]*$)/i,
    'install the package $1',
  ],
];

/** What goes without saying, and what the answer looks like. */
const ASIDES: readonly Turn[] = [
  [
    /,? (?:and )?(?:answer|say|answering|saying) yes to (?:everything|all(?: questions)?|every question)/i,
    ' without asking',
  ],
  [/ without asking (?:anything|questions|any questions)\b/i, ' without asking'],
  [/, (?:the |his |her |its )?((?:\w+ ){0,2}\w+) included(?=[.!]*$)/i, ' including the $1'],
  [
    /,? (?:and |also |even |the )*((?:[\w-]+ )?[\w-]+) (ones|stuff|things|containers|images|branches|files|folders|directories)(?: and (directories|folders|files))? (?:too|as well|also|included|inclusive|among them)(?=[.!]*$)/i,
    (_whole, kind = '', _ones = '', more = '') => ` including ${kind} ones${more === '' ? '' : ` and ${more}`}`,
  ],
  [/,? (?:too|as well|for a change)(?=[,.!?]|$)/gi, ''],
  [
    /[?.,;:]+ (?:please )?(?:just |only )?(?:print|show|give|output|return|display|write|tell|i (?:just |only )?(?:want|need))(?: me)?(?: just| only)? (?:that|the|its|this)(?: \w+)? (?:alone|only|by itself|on its own|and nothing else)[.!]*$/i,
    ' only',
  ],
  [
    /[?.,;:]+ (?:please )?(?:just |only )?(?:print|show|give|output|return|display|write|tell|list)(?: me)? (?:both|all|the|their|its|all the|these|those|this)(?: (?:two|three))?(?: (?:values?|details?|results?|information|answers?|list|figures?|numbers?|names?))(?: please)?[.!]*$/i,
    '',
  ],
  [
    /[,;.?]+ (?:the )?(?:short|brief|plain|simple) (?:form|answer|output|version)(?: of (?:the answer|it))? (?:is enough|is fine|will do|suffices|is ok|is okay)[.!]*$/i,
    ' in short form',
  ],
  [/ (?:and )?(?:etc\.?|and so on|and the like|and such)(?= |[?.!]*$)/i, ''],
  [/ (?:from|off|over) the (?:web|internet|net)\b/i, ''],
  [/ (?:on|in) the (?:lan|(?:local|home) network|intranet)\b/i, ''],
  [
    /\b(?:the|this|that) (?:web ?)?(?:page|file|document|image|picture|archive|site|url|address|link|script) (?=\w+:\/\/)/i,
    '',
  ],
  [
    /,? (?:but )?(?:without|instead of|rather than|not) (?:saving|storing|writing|keeping) (?:it|them|anything)(?: (?:to|in|on) (?:a file|a disk|disk))?/i,
    '',
  ],
  [/(?<=:\/\/\S+) (?:to|on|in) (?:the |my )?(?:terminal|screen|console|stdout|standard output)\b/i, ''],
  [/^docker: /i, 'docker '],
  [/^(?:git|bash|shell|linux|ubuntu|systemd|ssh|python): /i, ''],
  [/^(apt|yum|dnf|pip|npm|brew|pacman|snap|dig|curl|wget|rsync|nc|nmap|tree|openssl): (.+)$/i, '$2 using $1'],
  [/^in (bytes|(?:kilo|mega|giga)bytes|[kmg]i?b|upper ?case|lower ?case)[:,] (.+?)[?.!]*$/i, '$2 in $1'],
  [/\b(?:the|this|my|our) (?:kernel|system|machine|computer|host|box|server)['’]s (?=\w)/i, 'the '],
  [/,? (?:and |but )?(?:not|without|no) (?:the )?(?:body|content|page)(?: itself)?(?=[.!]*$)/i, ''],
  [/(?<=\w) [–—-] (?=\w)/g, ' '],
  [
    /(?: (?:that|which) (?:holds|hosts|carries|has|contains)| holding| hosting| carrying| containing) (?=[/~.])/i,
    ' of ',
  ],
  [/ in (?:the )?dns\b/i, ''],
  [
    / (?:(?:(?:that|which) (?:are|were) )?(?:recorded|stored|kept|listed|logged) )?(?:in|from|of|according to) (?:the )?(?:file |log )?(?:\/var\/(?:log|run)\/)?[buw]tmp(?: file| log)?\b/i,
    '',
  ],
  [
    /,? (?:and |but )?(?:keep|keeping|without (?:losing|removing|dropping|touching)|(?:do not|don't) (?:remove|touch|lose)) (?:\w+ )?(?:from )?(?:his|her|their|its|the|any) (?:other|old|existing|present) (?:groups|memberships|group memberships)/i,
    '',
  ],
  [/ (?:defined|known|registered|configured|recorded|existing|that exists?|listed) (?=(?:on|to|in) )/i, ' '],
  [/\b(?:whole|entire|complete) (?=\w)/i, ''],
  [/\b(?:uncommitted|unsaved|pending|unstaged|local) (?:changes|edits|modifications|work)\b/i, 'changes'],
  [/\b(edits|modifications)(?= (?:of|to|in|on)\b)/i, 'changes'],
  [
    /[,;:]? (?:\()?(?:something like|for example|for instance|such as|like|say),? (?:\u0002\d+\u0003|\w[\w.:-]*)\)?[?.!]*$/i,
    '',
  ],
  [
    / \((?!(?:not|no|only|except|excluding|without|including|incl|and|or|in|on|by|sorted)\b)[a-z]+(?: [a-z]+){0,2}\)/i,
    '',
  ],
  [/ (?:for|to) (?:new |other |all )?(?:programs|applications|apps|processes)\b(?=[?.!]*$)/i, ''],
  [/,? (?:and )?nothing (?:else|more|but (?:that|this|it))(?=[?.!]*$)/i, ''],
];

/** Answers that are asked for in a word. */
const ANSWERS: readonly Turn[] = [
  [
    /[?.,;:!]* (?:please )?(?:just |only |simply )?(?:answer|say|reply|respond|print|output|tell me|return|write)?(?: me)?(?: just| only| simply)?(?: with| by)?(?: a)?(?: plain| simple)? ?(?:yes(?: or |\/| \/ | and )no)(?: please)?[.!?]*$/i,
    '? print yes or no',
  ],
  [
    /^(?:is|are) (?:this|the|my) (?:machine|computer|host|box|system)\b[^?]*\? (?=(?:print|show|tell|give|display|output)\b)/i,
    '',
  ],
];

/** Orders that leave out the verb, or part it. */
const ORDERS: readonly Turn[] = [
  [/^(?=(?:up|back) (?:to|two|three|four|five|\d)\b)/i, 'go '],
  [/^(two|three|four|five|\d) (folders|directories|levels) (?:up|higher)\b/i, 'go up $1 $2'],
  ...TAKEN,
  [/^be (?:in|part of|a member of) (?=(?:the )?(?:group\b|\w+ group\b))/i, 'add me to '],
  [
    /^(?:who|which users?) (?:belongs? to|is in|are in|is a member of|are members of) (?=(?:the )?(?:group\b|\w+ group\b))/i,
    'the members of ',
  ],
  [
    /^([\w.-]+) (?:needs|wants|should (?:have|get)) (?:an? |its own |his own |her own )(?:user )?account\b/i,
    'create a user $1',
  ],
  [/^(?!i )([\w.-]+) (?:needs|wants|should (?:have|get)) (?!to\b)(?!.+ as (?:his|her|its|their|the) )/i, 'give $1 '],
  [/\b(?!it|that|what|who|where|there|let|how|he|she|today|yesterday|tomorrow)([\w.-]+)['’]s (\w+)\b/i, 'the $2 of $1'],
  [/\bdoes (\S+) (?:need|require|occupy)\b/i, 'does $1 use'],
  [/^(?:take|bring|lead|get) (?:me|us) (?=(?:to|into|back|up|home)\b)/i, 'go '],
  [
    /^(?:define |create |make |set up )?(?:an )?alias[:,]? (\S+) (?:means|is|=|runs|stands for|should be|does) /i,
    'create an alias $1 for ',
  ],
  [
    /^(?:the )?(?:alias )?(\S+) should (?:be an alias (?:for|of)|stand for|be short for|mean|expand to) /i,
    'create an alias $1 for ',
  ],
  [/^make (\S+) (?:short|an abbreviation|a short form|a shorthand|a shortcut) (?:for|of) /i, 'create an alias $1 for '],
  [/^(?:i need to |i want to )?type (\S+) instead of /i, 'create an alias $1 for '],
  [
    /^(.+?) should (?:go|be sent|land|end up|arrive) (?=(?:to|in|at|on) )(?=.+ (?:on|at) (?:server |host |machine )?[\w-]+(?:\.[\w-]+)*[.!]*$)/i,
    'copy $1 ',
  ],
  [/ under the name (?:of )?(?=\S+[.!]*$)/i, ' as '],
];

const NAMES: readonly Turn[] = [
  [
    /^(?:how|what)(?: is|['’]s| are) (.+?) (?:called|named)(?: (?:on|in) (?:the |this |our |my )?(?:local )?(?:network|lan))?(?=[?.!]*$)/i,
    'what is the name of $1',
  ],
  [/^(?:how|what) (?:do|does|did) (?:you|we|i|they|people|it) call (.+?)(?=[?.!]*$)/i, 'what is the name of $1'],
];

const WAYS: readonly (readonly Turn[])[] = [
  MODALS,
  TIMES,
  PURPOSES,
  SETTINGS,
  ORDERS,
  DUTIES,
  WISHES,
  ASIDES,
  ANSWERS,
  NAMES,
];

/** Quoted texts stand as they are. */
const QUOTED = /(?<!\w)(["'`])(?:(?!\1).)+\1(?!\w)/g;

const turned = (text: string, turns: readonly Turn[]): string =>
  turns.reduce((now, [said, plain]) => now.replace(said, plain as string), text);

/** The request in other words, all turns at once, else each kind by itself; none where nothing is said so. */
export const otherWordings = (text: string): readonly string[] => {
  const kept: string[] = [];
  const bare = (saidOtherwise(text) ?? text).replace(QUOTED, (quoted) => `\u0002${kept.push(quoted) - 1}\u0003`);
  const shown = (one: string): string =>
    one.replace(/\u0002(\d+)\u0003/g, (all, at: string) => kept[Number(at)] ?? all).trim();
  const isOther = (one: string): boolean => one !== '' && one !== text && !/^I need /.test(one);
  const all = shown(WAYS.reduce(turned, bare));
  return isOther(all) ? [all] : WAYS.map((turns) => shown(turned(bare, turns))).filter(isOther);
};
