/** Whether an operand is one that its slot takes. */
import { asSub, asVerb } from './fit-subcommand.ts';
import type { Slot } from './grammar.ts';
import { wellKnown } from './names.ts';
import { oneOf } from './one-of.ts';
import type { Token } from './scan.ts';
import type { Operand, Strain } from './strain.ts';
import { subcommandOf } from './subcommands.ts';
import { everydayWord, functionWord, isNumberWord, requestVerb } from './words.ts';

const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*$/;
const TIME =
  /^(?:now|noon|midnight|teatime|today|tomorrow|next|am|pm|utc|(?:minute|hour|day|week|month|year)s?|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)$/;

/** What makefiles call their targets. */
const TARGETS =
  /^(?:all|install|uninstall|tests?|check|clean|distclean|mrproper|build|rebuild|release|debug|dist|package|docs?|html|help|run|start|stop|restart|up|down|lint|format|fmt|deploy|dev|prod|watch|setup|update|bench|coverage|generate|publish|push|pull|menuconfig|defconfig|modules|image|images|docker|shell|server|bootstrap|init|default|world|lib|bin|examples?|tools)$/;

/** Stand for a file in manuals; said, they would have an article or be plural. */
const PLACEHOLDER = /^(?:file|dir|directory|folder|path|input|output|document|program)$/;

/** Two or more of these and nothing else: a synopsis. */
const isInSynopsis = oneOf(
  'file files dir directory folder path input output document program device user username group host port name value prefix suffix target source src dest destination archive package command arg args argument arguments pattern string word url tty key old new option options',
);

const isSynopsis = ({ command, all }: Operand): boolean =>
  all.length > 1 && command !== 'find' && all.every(({ word }) => isInSynopsis(word));

/** What folders are called everywhere: one of these is rather a place than a thing that is looked for. */
const isFolderName = oneOf(
  'src test tests spec specs doc docs lib libs bin build dist out tmp var etc usr opt dev proc sys run mnt srv root home target vendor assets static public include script scripts config pkg cmd internal data backup backups dir dirs directory foo bar baz qux',
);

/** `mydir`, `dir1`. */
const isDirName = (word: string): boolean => /^(?:[a-z]{2,4}dir|dir[a-z])$/.test(word);

const hasFlag = (all: readonly Token[]): boolean => all.some(({ shape }) => shape === 'flag');

const common = (word: string): boolean => requestVerb(word) !== undefined || everydayWord(word) !== undefined;

const isSpoken = (command: string): boolean => requestVerb(command)?.language === 'English';

const asName = ({ token, all }: Operand): Strain => {
  if (all.length === 1) return 0;
  if (isNumberWord(token.word)) return 0.3;
  if (functionWord(token.word)?.role === 'weak') return token.word.length > 1 ? 1.5 : 0;
  if (functionWord(token.word)?.role === 'strong') return 1.5;
  return everydayWord(token.word) !== undefined ? 0.5 : 0;
};

/** `touch nothing` is said; `touch notes` and `mkdir this` are typed. */
const asNew = (operand: Operand): Strain => {
  const pronoun = functionWord(operand.token.word)?.role === 'strong';
  return operand.all.length === 1 && pronoun && isSpoken(operand.command) ? 2.5 : asName(operand);
};

/** What something is made to be: `make run.sh executable`. Nobody calls a target so beside another one. */
const isState = oneOf(
  'executable runnable readable writable writeable unreadable unwritable readonly read-only private public hidden visible immutable uppercase lowercase smaller bigger shorter longer',
);

const asTarget = (operand: Operand): Strain => {
  const { token, all } = operand;
  if (all.length === 1 || TARGETS.test(token.word)) return 0;
  if (token === all.at(-1) && isState(token.word)) return 3.3;
  return functionWord(token.word) === undefined && common(token.word) ? 1.2 : asName(operand);
};

/** More than a letter: `paste a b` names two files. */
const isWord = (token: Token | undefined): boolean => token?.shape === 'word' && token.word.length > 2;

const asTool = ({ token, world }: Operand): Strain => {
  if (world.command(token.text) !== undefined || wellKnown(token.text)) return 0;
  if (functionWord(token.word) !== undefined) return 2.5;
  return common(token.word) ? 1.8 : 0.2;
};

const asOld = ({ token, all, world }: Operand): Strain => {
  if (world.entry(token.text) !== undefined) return 0;
  if (/^an?$/.test(token.word)) return isWord(all[all.indexOf(token) + 1]) ? 1 : 0;
  if (isNumberWord(token.word) && all.every(({ word }) => isNumberWord(word))) return 0;
  const said = functionWord(token.word);
  if (said !== undefined && said.language !== 'English' && /^[a-z]{1,4}$/.test(token.word)) return 0.8;
  if (said !== undefined && token.word.length > 1) return token === all.at(-1) ? 1.5 : 3.3;
  if (PLACEHOLDER.test(token.word)) return 0.7;
  return common(token.word) ? 1.2 : 0;
};

/** A folder's name and nothing else: 1.6 leaves it in doubt, where any other word settles it. */
const ofFolder = ({ all }: Operand): Strain =>
  all.every(({ word }) => isFolderName(word) || isDirName(word)) ? 1.6 / all.length : 3.5;

/** `open firefox`, `install python`: a plain word without a path or an ending. */
const asPath = (operand: Operand): Strain => {
  const { token, world } = operand;
  if (world.entry(token.text) !== undefined || token.word.length < 3) return 0;
  if (PLACEHOLDER.test(token.word)) return 1;
  return functionWord(token.word) !== undefined && token.word.length > 1 ? 3.3 : Math.min(ofFolder(operand), 3.2);
};

/** A script has an ending or a path; `node version` may be said. */
const asProgram = (operand: Operand): Strain => (common(operand.token.word) ? 2.5 : asOld(operand));

/** Accounts and what `last` keeps in their place. */
const ACCOUNTS = /^(?:root|admin|guest|nobody|daemon|reboot|shutdown)$/;

/** Stand in manuals for whom or what it is about. */
const STANDS_FOR_ONE = /^(?:user|username|group|host|hostname|domain|printer|address|server)$/;

const asUser = ({ token, all }: Operand): Strain => {
  if (ACCOUNTS.test(token.word)) return 0;
  if (all.length === 1 && STANDS_FOR_ONE.test(token.word)) return 1;
  if (functionWord(token.word) !== undefined) return token.word.length > 1 ? 2.5 : 1;
  const addressed = all.some(({ shape, text }) => shape === 'name' && /[.@]/.test(text));
  if (everydayWord(token.word) !== undefined) return addressed ? 1.2 : 2.9;
  return requestVerb(token.word) === undefined ? 0 : 1.8;
};

/** `who changed it`, `who owns /srv`: `who` has a file of log-ins, and no plain word for anything. */
const asLogFile = ({ token, world }: Operand): Strain => (world.entry(token.text) === undefined ? 3.2 : 0);

/** `read notes.txt`: no variable has such a name. */
const asIdentifier = (operand: Operand): Strain =>
  /^\w+$/.test(operand.token.text) ? asName(operand) : operand.token.shape === 'name' ? 3 : 0;

/** A name alone is asked for; more names are given values. */
const asDefinition = ({ token, all }: Operand): Strain => {
  if (all.length === 1) return 0;
  return functionWord(token.word) !== undefined ? 4.5 : 1;
};

const asTime = ({ token }: Operand): Strain => {
  if (TIME.test(token.word) || MONTH.test(token.word)) return 0;
  return functionWord(token.word) !== undefined ? 2.5 : 1.2;
};

/** `who am i`, `who mom likes`. */
export const isSelf = (word: string): boolean => /^(?:am|i|mom|likes)$/.test(word);

const FITS: Readonly<Record<Slot, (operand: Operand) => Strain>> = {
  old: asOld,
  path: asPath,
  root: (operand) => (operand.world.entry(operand.token.text) || hasFlag(operand.all) ? 0 : ofFolder(operand)),
  pid: ({ token }) => (token.word === 'pid' ? 0 : 3.5),
  job: () => 2,
  number: ({ token }) => (/^(?:inf|infinity|[nxyk])$/.test(token.word) ? 0 : 3),
  command: () => 0, // weighed as a command of its own
  name: asName,
  new: asNew,
  target: asTarget,
  program: asProgram,
  define: asDefinition,
  time: asTime,
  verb: asVerb,
  sub: asSub,
  free: () => 0,
  tool: asTool,
  self: (operand) => (isSelf(operand.token.word) ? 0 : asLogFile(operand)),
  user: asUser,
  host: ({ token }) => (functionWord(token.word) !== undefined && token.word.length > 1 ? 2.5 : 0),
  identifier: asIdentifier,
  date: () => 3.2,
  month: ({ token }) => (MONTH.test(token.word) ? 0 : 3.2),
  test: ({ all }) => (all.some(({ text }) => /^(?:-[a-zA-Z]{1,2}|!?=|==|[-+*/%<>:]|\\?\*)$/.test(text)) ? 0 : 3.5),
  none: () => 3,
  any: () => 0,
  phrase: () => 0,
  text: () => 0,
};

/** One of the command's own words, whatever it means in a language: `npm why x`, `make all install`. */
export const isKeyword = (slot: Slot, { command, token, all }: Operand): boolean => {
  if (slot === 'target') return all.every(({ word, shape }) => shape !== 'word' || TARGETS.test(word));
  return slot === 'sub' && subcommandOf(command, token.text) === 'known';
};

/** How badly an operand fits a slot. Numbers and whatever only a shell would write always fit. */
export const strainOf = (slot: Slot, operand: Operand): Strain => {
  const { shape } = operand.token;
  if (shape === 'number') return slot === 'none' && operand.token.after !== '' ? 1 : 0;
  const isJudged = shape === 'word' || (shape === 'name' && (slot === 'sub' || slot === 'identifier'));
  if (!isJudged) return 0;
  return isSynopsis(operand) ? Math.min(FITS[slot](operand), 0.6) : FITS[slot](operand);
};
