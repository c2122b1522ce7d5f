/** Who only asks wants nothing changed: a reading of a question that would change something has taken a word for the wrong thing. */
import type { Understood } from './skill.ts';
import { type Command, textOf } from './write/command.ts';

const ASKS =
  /^\W*(?:what(?:'s)?|which|who|whose|when|where|why|how (?:many|much|long|big|old|large)|is|are|was|were|does|did|do i|has|have i)\b/i;

/** "find what should be deleted": what is looked for is what a deed could be done to. */
const LOOKS_FOR =
  /^\W*(?:find|list|show|display|print|tell|count|search|locate)\b.*\b(?:that|which|what) (?:should|can|could|must|may|needs? to|ha(?:s|ve) to|ought to) be \w+(?:ed|en|t)\b/i;

/** After the question a deed may still be asked for: "which are old? delete them", "… and remove those". */
const GOES_ON =
  /(?:[?;,.]|\band|\bthen)\s+(?:then |please |also )?(?:delete|remove|erase|move|copy|rename|compress|gzip|zip|archive|chmod|chown|touch|truncate|save|write|store|put|make|set|change|kill|stop)\b/i;

/** Programs that leave something changed, and options that do. */
const CHANGES =
  /(?:^|[|&;({]\s*|-exec |-ok |xargs (?:-\S+ )*|sudo )(?:rm|mv|cp|gzip(?! -[tl])|gunzip|bzip2(?! -t)|xz(?! -[tl])|zip|chmod|chown|chgrp|mkdir|rmdir|touch|truncate|ln|dd|split|rename|kill|pkill|killall|unzip(?! -[lptvZ])|install)\b| -delete\b|\bsed -i|\btar -\w*[cx]/;

/** True where the command leaves something changed. */
export const changes = (command: Command): boolean => CHANGES.test(textOf(command));

/** The answer goes into a file. */
const fillsFile = (command: Command): boolean =>
  command.type === 'redirect' && command.sign.startsWith('>') && command.file !== '/dev/null';

/** What sends an answer into a file. */
const KEPT = /\b(?:sav|writ|stor|put|output|redirect|append|dump|log|record|send|sent|export|cop|into|as)\w*/i;

/** "show the files that I can't write": rights are looked at, and nothing is said of changing them. */
const LISTS = /^\W*(?:please )?(?:find|list|show|display|print|count|locate|search)\b/i;
const GIVES =
  /\b(?:mak|set|giv|grant|revok|chang|turn|chmod|chown|chgrp|remov|delet|add|tak|let|allow|forbid|appl|assign|fix|correct|mov|cop)\w*/i;
const RIGHTS = /(?:^|[|&;({]\s*|-exec |xargs (?:-\S+ )*|sudo )ch(?:mod|own|grp)\b/;

/** True where a request that only asks would be answered by a change. */
export const changesUnasked = ({ text }: Understood, command: Command): boolean =>
  (RIGHTS.test(textOf(command)) && LISTS.test(text) && !GIVES.test(text)) ||
  ((ASKS.test(text) || LOOKS_FOR.test(text)) &&
    ((!GOES_ON.test(text) && changes(command)) || (fillsFile(command) && !KEPT.test(text))));

/** "remove the image x.jpg": one, and not all images besides. */
const ONE_BY_NAME =
  /\b(?:the|my|this) (?:image|photo|picture|video|song|movie|script|document|archive) [\w~./-]*[\w-]\.\w+/i;

const deletesBesides = ({ text }: Understood, command: Command): boolean => {
  const written = textOf(command);
  return / -o -i?name \S*\w\.\w+ /.test(written) && /-delete| rm /.test(written) && ONE_BY_NAME.test(text);
};

const NEW_ONES = /\b(?:new|recent|fresh) (?:files|folders|directories)\b/i;

/** True of "delete the new files" where the command does not tell which are new: all would go. */
export const deletesUnchosen = (request: Understood, command: Command): boolean => {
  if (deletesBesides(request, command)) return true;
  if (!NEW_ONES.test(request.text)) return false;
  const written = textOf(command);
  return (
    /\bfind\b.* (?:-delete|rm)\b|\brm\b.*\*/.test(written) && !/time|-[acm]min|newer|sort|\bls -\w*t/.test(written)
  );
};
