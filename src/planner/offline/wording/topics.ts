/**
 * What is spoken of in a sentence of its own before the order on it: "there is a folder x, zip it", "a.txt isn't needed any more,
 * delete it", "the photos in x end in .PNG; move them to y". The order is said of the thing itself. What stands in quotes is a sign by then.
 */
import type { Concept } from '../language/english.ts';
import { wordSays } from '../lexicon.ts';

/** How a thing is brought up: "there is a …", "I have a …", "I no longer need …". */
const BROUGHT_UP =
  /^(?:there(?:'s| is| are)(?: already| still| also)?|(?:i|we)(?:'ve| have)(?: got)?|(?:i|we) (?:no longer|don't|do not) (?:need|want)|here (?:is|are)|take|grab) (.+?)(?: (?:any ?more|any longer))?$/i;

/** "I can't remember where x is": what is sought. */
const SOUGHT =
  /^(?:i|we) (?:can't|cannot|can not|don't|do not|no longer) (?:remember|recall|find|know|see)(?: any ?more)? (?:where )?(.+?)(?: is| are| was| were| lives?| went)?(?: any ?more| any longer)?$/i;

/** What is said of a thing and chooses nothing: it is there, it is in the way. */
const OF_NO_WEIGHT =
  /^(.+?) (?:(?:already )?exists?(?: already)?|(?:can|may|should|must) (?:go|be gone|disappear)(?: now)?|(?:is|are|was|were|has been|have been) (?:already |now )?(?:merged|installed|gone)(?: already| now| into \S+)?|(?:is|are) (?:already|still) there|(?:is|are|'s)(?:n't| not| no longer) (?:needed|used|wanted|required|useful|up to date|right|correct)(?: any ?more| any longer)?|(?:is|are) (?:obsolete|outdated|out of date|useless|superfluous|redundant|wrong|broken|a mess|too (?:big|large|long|old)|in the wrong (?:place|folder|directory))|will be (?:written|created|made|saved|stored|needed)(?: there| later| soon| then)*)$/i;

/** What is wrong with something that runs, or what became of somebody: why the order is given. */
const COMPLAINT =
  /^(?:the (?:program|process|app|application|service|user) )?(?!(?:i|we|it|this|that|there|they|he|she|what|which|who|if|when)\b)((?:the |my )?[\w.@:-]+(?: (?:process|service|program|container|daemon))?|(?:the |my )?(?:download|container|service|process|program|job|task) (?:of |from |called |named )?\S+)(?: just| already| still| somehow)* (?:(?:has |has been |had been |is |was |were |seems |seems to be |got |keeps? |keeps? on )?(?:hangs?|hung|hanging|froze|frozen|freezing|stuck|crash(?:es|ed|ing)?|dead|died|stalled|stalls|misbehav(?:es|ing)|unresponsive|interrupted|aborted|broken off|cut off)|is (?:acting up|down|no longer running|not running|out of control|running amok)|(?:broke|breaks|cut) off|(?:does(?:n't| not)|no longer|is(?:n't| not| no longer)|won't|will not|has stopped|stopped) (?:even )?(?:respond|react|answer|work|stop|close|quit)(?:s|ing)?|(?:eats?|is eating|uses?|is using|takes?|is taking|hogs?|is hogging|burns?|is burning)(?: up)? (?:all|too much|so much|a lot of|far too much|most of)(?: of)?(?: the| my)? (?:memory|ram|cpu|processor|disk|bandwidth|resources)(?: time| power)?|(?:has left|left|is leaving|has quit|quit|no longer works|works no longer)(?: (?:for|in|at|with))?(?: (?:the |our |us)?(?:team|company|project|department|us|firm|group)?)?)(?: (?:to (?:anything|me|input|any input)|with us|half ?way|in the middle|at \d+ ?%|again|completely|any ?more|any longer|all the time))*$/i;

/** What is said of things and chooses among them: they end in ".x", they are older than a week. */
const CHOOSES =
  /^((?:all |the |those |these |some |many )?(?:\S+ ){1,5}?)((?:all |mostly )?(?:ends? (?:in|with)|starts? with|begins? with|have the (?:extension|suffix)|are (?:older|newer|larger|bigger|smaller) than|contains?) .+)$/i;

const VERBS: readonly Concept[] = [
  'DELETE',
  'COPY',
  'MOVE',
  'RENAME',
  'CREATE',
  'CHANGE',
  'COMPRESS',
  'EXTRACT',
  'BACKUP',
  'LINK',
  'SPLIT',
  'KILL',
  'STOP',
  'START',
  'RESTART',
  'ENABLE',
  'DISABLE',
  'INSTALL',
  'UNINSTALL',
  'UPGRADE',
  'DOWNLOAD',
];

/** Verbs of orders that mean other things elsewhere. */
const MORE_VERBS =
  /^(?:look|continue|resume|take|kick|lock|unlock|end|quit|close|pause|throw|put|unset|unalias|drop|reload|forget|unmount|mount|eject|revoke|undo|revert)$/i;
/** A file that something is said of: "x.mov won't play", "my player can't play x.flac". */
const OF_FILE =
  /^((?:the |my |this )?(?:file |folder |directory )?[\w~/-]*[./][\w./~-]*\w) (?:is|are|was|has|have|does|do|did|will|won't|can't|cannot|can|could|isn't|aren't|doesn't|don't|hasn't|takes?|needs?|wastes?|uses?|got|gets?|became|looks?|seems?|no longer|keeps?|came|comes|lies|sits|bothers?)\b/i;
const UNABLE =
  /^[^./]+ (?:can't|cannot|won't|doesn't|does not|can not|couldn't) [^./]*?((?:the (?:file )?)?[\w~/-]*\.\w+)$/i;

/** It begins with an order, and nothing but the pronoun says on what. */
const ORDER = /^(?:so |please |then |now )*(\w+) (.*)$/i;
const IT = /(?:^|(?<= ))(?:it|them|him|her|that one|those|that file|that folder|this one)(?= |[.!]*$)/i;

/** "the file", "all files": of some that are brought up, those are meant. */
const named = (thing: string): string =>
  thing.replace(/^(?:an?|some|one|many|several|lots of|too many|a lot of) /i, 'the ');

/** Photos that end in ".png" are what ends so. */
const asFiles = (things: string, choice: string): string =>
  /^ends? (?:in|with) \./i.test(choice) ? things.replace(/^((?:all |the |those |these )*)\w+/i, '$1files') : things;

/** "those core files from the crash": nothing but a noun, and where they come from. */
const THOSE =
  /^((?:those|these|the|all|my)\b(?: (?:the|these|those|my))?(?: [\w.*~-]+){0,3} (?:files?|folders?|director(?:y|ies)|links?|copies|backups|ones))(?: (?:from|of|left (?:over |behind )?by|made by|that come from) (?:the |my |our |an? |some )?(?:macs?|macos|os ?x|finder|windows|pcs?|vim|emacs|editors?|ide|compiler|camera|phone|build|crash(?:es)?|tests?))?$/i;

const thingOf = (sentence: string): string | undefined => {
  const those = THOSE.exec(sentence)?.[1];
  if (those !== undefined) return those.replace(/^(?:those|these|my) (?=.*s$)/i, 'all ');
  const sought = SOUGHT.exec(sentence)?.[1];
  if (sought !== undefined) return sought;
  const [first] = sentence.split(' ');
  if (
    wordSays(first, ...VERBS, 'FIND', 'SHOW', 'COUNT', 'RUN', 'GO') ||
    / (?:if|when|unless|that|which) /i.test(` ${sentence} `)
  )
    return BROUGHT_UP.exec(sentence)?.[1];
  const plain = BROUGHT_UP.exec(sentence)?.[1] ?? OF_NO_WEIGHT.exec(sentence)?.[1] ?? COMPLAINT.exec(sentence)?.[1];
  if (plain !== undefined) return named(plain);
  const file = (OF_FILE.exec(sentence) ?? UNABLE.exec(sentence))?.[1];
  if (file !== undefined) return file;
  const [, things, choice] = CHOOSES.exec(sentence) ?? [];
  return things === undefined || choice === undefined
    ? undefined
    : `${named(asFiles(things.trim(), choice))} that ${choice}`;
};

/** "change the extension to x", "just the names": of what is spoken of. */
const PART =
  /^(change|rename|make|set) (?:just |only )?(the (?:extension|suffix|owner|group|permissions?|name)s?)(?: only)? (to .*)$/i;

/** Who ends what hangs ends a process. */
const ENDS = /^(?:end|close|quit) it\b(?! (?:in|on|with|at)\b)/i;

const said = (order: string, thing: string): string | undefined => {
  if (ENDS.test(order) && !thing.includes(' ')) return order.replace(ENDS, `kill the process ${thing}`);
  const [, begin, part, rest] = PART.exec(order) ?? [];
  if (begin !== undefined) return `${begin} ${part} of ${thing} ${rest}`;
  return IT.test(order)
    ? order
        .replace(/\b(?:all|both|each) of (?=(?:them|those)\b)/i, '')
        .replace(IT, () => thing)
        .replace(/ instead(?=[.!]*$)/i, '')
    : undefined;
};

/** "create x and move … there": where things are put is a folder. */
const MADE_FOR =
  /^(create|make) (?:the |a )?(?=[^\s.]+(?:,|,? and|,? then) .* (?:there|into it|in it|in there)[.!]*$)/i;

/** The order with what it is about; the text itself where nothing is spoken of first. */
export const withTopic = (text: string): string => {
  if (MADE_FOR.test(text)) return text.replace(MADE_FOR, '$1 the folder ');
  const [joint] =
    /[;:.,] (?:and |so |please |then )*(?=\w+ )|,? (?:so|and) (?:please )?(?=\w+ (?:it|them)\b)/i.exec(text) ?? [];
  const at = joint === undefined ? -1 : text.indexOf(joint);
  if (joint === undefined || at < 0) return text;
  const order = text.slice(at + joint.length);
  const [, verb] = ORDER.exec(order) ?? [];
  const isGone = /^get rid of|^throw (?:it|them) (?:away|out)|^bin /i.test(order);
  const isVerb = verb !== undefined && (MORE_VERBS.test(verb) || wordSays(verb, ...VERBS, 'FIND'));
  if ((!isVerb && !isGone) || /(?:ed|ing)$/i.test(verb ?? '')) return text;
  const thing = thingOf(text.slice(0, at));
  return (thing && said(order, thing)) ?? text;
};
