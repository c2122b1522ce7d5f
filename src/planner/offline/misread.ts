/** Commands that show by themselves that a name was misread; most of them would cost a file. */
import type { Understood } from './skill.ts';
import { type Command, textOf } from './write/command.ts';
import { programsOf } from './write/programs.ts';

const ARCHIVE = /\.(?:zip|tar|tgz|gz|xz|bz2|zst|7z|rar|jar)$/i;

/** What prints lists and lines, and never an archive. */
const LISTERS =
  /(?:^|\/)(?:find|ls|grep|egrep|rg|fd|wc|sort|head|tail|sed|awk|cut|tr|uniq|du|df|ps|stat|file|echo|printf|tree|basename|dirname)$/;

/** "put the logs into logs.zip" as `find … > logs.zip`: a list takes the place of the archive. */
export const listsIntoArchive = (command: Command): boolean => {
  if (command.type === 'run') return false;
  if (command.type !== 'redirect') return command.parts.some(listsIntoArchive);
  const { file, sign } = command;
  if (!sign.startsWith('>')) return listsIntoArchive(command.command);
  const name = typeof file === 'string' ? file : 'path' in file ? file.path : '';
  const programs = programsOf(command.command);
  return ARCHIVE.test(name) && programs.length > 0 && programs.every((program) => LISTERS.test(program));
};

/** "notes.txt: delete it" as `sed -i 's/notes\.txt//g' notes.txt`: the file is no text to be taken out of itself. */
const takesNameOut = (command: Command): boolean => {
  const [, taken = '', file] = /^sed -i '?s\/(.+?)\/\/g?'? (\S+)$/.exec(textOf(command)) ?? [];
  return file !== undefined && taken.replaceAll('\\', '') === file;
};

/** "remove all .keep files from docs": files go, and no texts within one. */
const FILES_OUT =
  /^\W*(?:please )?(?:delete|remove|erase|clean|clear|purge|drop) (?:(?:all|every|each|any|the|of|those|these) )*\S*\.\S+ files? (?:out of|from|in|under) /i;

const takesTextsOut = ({ text }: Understood, command: Command): boolean =>
  FILES_OUT.test(text) && /^sed (?:-E )?-i '?s\/.*\/\/g?'? \S+$/.test(textOf(command));

/** `echo notes.txt | wc` of a file that is here: its name was taken for a text. */
const saysName = ({ world }: Understood, command: Command): boolean => {
  const [first] = command.type === 'pipe' ? command.parts : [];
  const [program, text, more] = first?.type === 'run' ? first.words : [];
  return program === 'echo' && more === undefined && typeof text === 'string' && world.entry(text)?.kind === 'file';
};

/** Who speaks of one file that is here means no other one of that name further down. */
const SEVERAL =
  /\b(?:all|every|any|each|files|named|called|recursive\w*|everywhere|anywhere|sub-?\w*|under|below|tree)\b/i;

const deletesNamesakes = ({ text, world }: Understood, command: Command): boolean => {
  const name = /^find \. (?!.*-maxdepth).*-name ([\w.-]+) .*-delete$/.exec(textOf(command))?.[1];
  return name !== undefined && !SEVERAL.test(text) && world.entry(name)?.kind === 'file';
};

/** Written to an address, or behind a command that has gone into the background: there is no such file, and nothing comes. */
const writesAstray = (command: Command): boolean => / >{1,2} ?'?[a-z]+:\/\/| & >/i.test(textOf(command));

/** "those in a that are not in b" compares two folders: leaving out a folder of that name is something else. */
const missesOther = ({ text }: Understood, command: Command): boolean =>
  /\b(?:not|don['’]t|doesn['’]t|isn['’]t|aren['’]t) (?:exist|occur|appear|present|there|found)\b/i.test(text) &&
  / ! -path /.test(textOf(command));
/** `cp notes.txt nora@falcon`: somebody's place on another host was taken for a file. */
const takesHostForFile = ({ world }: Understood, command: Command): boolean => {
  const [, name] =
    /^(?:sudo )?(?:cp|mv|cat|find|ls|head|tail|ln|less)\b.*?[ /]([\w.-]+@[\w.-]+)(?= |$)/.exec(textOf(command)) ?? [];
  return name !== undefined && world.entry(name) === undefined;
};

/** "remove the executable flag from x": what goes is the flag. */
const deletesForFlag = ({ text }: Understood, command: Command): boolean =>
  / -delete\b| -exec rm /.test(textOf(command)) &&
  /\b(?:remove|delete|clear|drop|strip|take)\b.{0,30}\b(?:flags?|bits?|permissions?|rights?|prefix|suffix|extensions?|spaces?|blanks?) (?:from|off)\b/i.test(
    text,
  );

/** "show what would be deleted", "list x, delete nothing": nothing goes. */
const KEEPS_ALL =
  /^\W*(?:please )?(?:only |just )?(?:print|show|list|display|tell me|count|find)\b.*\bwould be \w+|\b(?:delete|remove|erase) nothing\b|\b(?:do not|don't|without) (?:delet|remov|eras)\w*(?: (?:them|anything|any|it))?(?=[,.;!)]|$)/i;

const deletesKept = ({ text }: Understood, command: Command): boolean =>
  / -delete\b|(?:^|[ ;&|])rm /.test(textOf(command)) && KEEPS_ALL.test(text);

/** "a folder that isn't empty" is one, and not all that there are. */
const deletesForOne = ({ text }: Understood, command: Command): boolean =>
  /^find .*-type d .*! -empty .*(?:rm -r|-delete)/.test(textOf(command)) &&
  /\ban? (?:folder|directory|dir)\b/i.test(text);

/** "cut x down to 50 bytes": of the file, where no line is spoken of. */
const cutsLines = ({ text }: Understood, command: Command): boolean =>
  /^cut -c1-\d+ \S+$/.test(textOf(command)) && /\btruncate \S+ to \d+ ?(?:bytes?|[kmg]i?b)\b/i.test(text);

const SOME =
  /\b(?:all|every|each|any|everything|anything|files|folders|directories|dirs|those|these|them|contents|links|symlinks|scripts|sub-?\w+|recursive\w*|find)\b/i;

/** "make the file read-only" is of one that nobody has named, and never all that there are. */
const changesUnnamed = ({ text }: Understood, command: Command): boolean =>
  /^find \.(?: -maxdepth 1)? -type [fd] -exec (?:chmod|chown|chgrp|rm|mv|gzip|truncate|shred)\b/.test(
    textOf(command),
  ) && !SOME.test(text);

/** "combine a.jpg and b.jpg into a pdf": no texts to be joined. */
const joinsMedia = ({ text }: Understood, command: Command): boolean =>
  /\bcat\b|^git merge /.test(textOf(command)) &&
  /\b(?:combine|merge|join|glue|put)\b.*(?:\.(?:jpe?g|png|gif|tiff?|mp[34]|mkv|avi|wav|pdf)\b|\b(?:pdfs?|images|pictures|photos|videos|mp3s?)\b)/i.test(
    text,
  );

/** True for a command that no careful reader would write. */
export const isMisread = (request: Understood, command: Command): boolean =>
  saysName(request, command) ||
  takesHostForFile(request, command) ||
  listsIntoArchive(command) ||
  takesNameOut(command) ||
  writesAstray(command) ||
  missesOther(request, command) ||
  takesTextsOut(request, command) ||
  deletesNamesakes(request, command) ||
  deletesForFlag(request, command) ||
  deletesKept(request, command) ||
  deletesForOne(request, command) ||
  changesUnnamed(request, command) ||
  joinsMedia(request, command) ||
  cutsLines(request, command);
