/** A command that shows its result as it is said; undefined where something of what is said would not show. */
import type { World } from '../../../world.ts';
import { type Command, pipe } from '../write/command.ts';
import { type Manner, without } from './manner.ts';
import { onFind } from './on-find.ts';
import { onLines, sunk } from './on-lines.ts';
import { onPrograms } from './on-programs.ts';
import { programOf, rowsOf, type Shown, wordsOf } from './rows.ts';

/** Commands that only look: how the result of a change is shown says nothing. */
const LOOKS =
  /^(?:find|ls|ps|grep|du|df|wc|git|sort|uniq|awk|sed|cat|head|tail|cut|tr|stat|file|who|w|last|apt|dpkg|seq|comm|tac|rev|nl|getent|lsblk|free|docker|systemctl|journalctl|dmesg|history|env|printenv|ss|lsof|tar|unzip|diff|md5sum|sha256sum|sha1sum|tree|id|groups|date|jq|fold|od|xxd|echo|printf|shuf|rpm|pip|npm|mount|findmnt|pgrep|printf|realpath|basename|dirname|uname|uptime|zcat|column|paste|crontab|alias|compgen|brew|snap|ip|dig)$/;

const CHANGES = /^-(?:delete|exec|ok)$/;

const READERS = /^(?:wc|du|grep|ls|cat|head|tail|md5sum|sha256sum|sha1sum|file|stat)$/;

const isLook = (command: Command): boolean => {
  if (command.type === 'redirect') return command.sign === '2>' && isLook(command.command);
  if (command.type === 'and') return false;
  if (command.type === 'pipe') return command.parts.every(isLook);
  const words = wordsOf(command) ?? [];
  const [program = ''] = words;
  if (program === 'sed' && words.some((word) => /^-\w*i/.test(word))) return false;
  if (program === 'tar' && !words.some((word) => /^-?\w*t/.test(word))) return false;
  const at = words.findIndex((word) => CHANGES.test(word));
  return LOOKS.test(program) && (program !== 'find' || at < 0 || READERS.test(words[at + 1] ?? ''));
};

const partsOf = (command: Command): readonly Command[] => (command.type === 'pipe' ? command.parts : [command]);

const onFirst = (shown: Shown, world: World): Shown | undefined => {
  const [first] = shown.parts;
  const isPlainFind =
    programOf(first) === 'find' && !wordsOf(first)?.some((word) => /^-(?:exec|print|ls|ok|delete)/.test(word));
  return shown.parts.length === 1 && isPlainFind ? onFind(shown, world) : onPrograms(shown, world);
};

/** Only where the result goes, or that nothing is said of errors: any command can have that. */
const isSink = (manner: Manner): boolean =>
  Object.keys(without(manner, 'file', 'both', 'toErrors', 'silent')).length === 0;

export const applied = (command: Command, manner: Manner, world: World): Command | undefined => {
  if (!isLook(command)) return undefined;
  const parts = partsOf(command);
  const start: Shown = { parts, left: manner, rows: rowsOf(parts) };
  const first = isSink(manner) ? start : onFirst(start, world);
  const last = first && onLines(first, world);
  const rest = last && without(last.left, 'file', 'both', 'toErrors');
  if (last === undefined || rest === undefined || Object.keys(rest).length > 0) return undefined;
  return sunk(pipe(...last.parts), last.left);
};
