/** Whether a command only looks. */
import type { Command } from '../write/command.ts';
import { wordsOf } from './rows.ts';

/** Commands that only look: how the result of a change is shown says nothing. */
const LOOKS =
  /^(?:find|ls|ps|grep|du|df|wc|git|sort|uniq|awk|sed|cat|head|tail|cut|tr|stat|file|who|w|last|apt|dpkg|seq|comm|tac|rev|nl|getent|lsblk|free|docker|systemctl|journalctl|dmesg|history|env|printenv|ss|lsof|tar|unzip|diff|md5sum|sha256sum|sha1sum|tree|id|groups|date|jq|fold|od|xxd|echo|printf|shuf|rpm|pip|npm|mount|findmnt|pgrep|printf|realpath|basename|dirname|uname|uptime|zcat|column|paste|crontab|alias|compgen|brew|snap|ip|dig)$/;

/** Programs of many deeds, of which these look. */
const TOOLS = /^(?:git|docker|systemctl|apt|npm|pip|brew|snap|ip|crontab|dpkg|rpm)$/;
const LOOKING =
  /^(?:log|show|diff|status|branch|tag|shortlog|ls-files|blame|remote|rev-list|reflog|ps|images|stats|list|list-units|list-unit-files|list-timers|search|outdated|addr|route|neigh|-[lqVsS]\w*|--list|--failed)$/;

/** `git branch x` makes one. */
const isLookingTool = ([program = '', deed = '', ...rest]: readonly string[]): boolean =>
  !TOOLS.test(program) ||
  (LOOKING.test(deed) && (!/^(?:branch|tag|remote)$/.test(deed) || rest.every((word) => word.startsWith('-'))));

const CHANGES = /^-(?:delete|exec|ok)$/;

const READERS = /^(?:wc|du|grep|ls|cat|head|tail|md5sum|sha256sum|sha1sum|file|stat)$/;

/** A command that changes nothing, in all its parts. */
export const looksOnly = (command: Command): boolean => {
  if (command.type === 'redirect') return command.sign === '2>' && looksOnly(command.command);
  if (command.type === 'and') return false;
  if (command.type === 'pipe') return command.parts.every(looksOnly);
  const words = wordsOf(command) ?? [];
  const [program = ''] = words;
  if (program === 'sed' && words.some((word) => /^-\w*i/.test(word))) return false;
  if (program === 'tar' && !words.some((word) => /^-?\w*t/.test(word))) return false;
  const at = words.findIndex((word) => CHANGES.test(word));
  return (
    LOOKS.test(program) && isLookingTool(words) && (program !== 'find' || at < 0 || READERS.test(words[at + 1] ?? ''))
  );
};
