/** What a command prints: a table under a line of names, a row each line, words on one line, or one value. */
import type { Command, Word } from '../write/command.ts';

export type Shape = 'table' | 'rows' | 'words' | 'value' | 'text';

/** The programs whose output has a line of names above it. */
const TABLES =
  / (?:ps|df|free|lsblk|lsof|lsmod|swapon|w|netstat|ss|findmnt|lsns|lslogins|systemctl list-units|systemctl list-timers|systemctl list-unit-files|docker ps|docker images|docker volume|docker network|docker stats|arp) /;
const ROWS =
  / (?:who|last|lastb|env|printenv|alias|history|getent|lspci|lsusb|crontab|declare|git log|git branch|git tag|git remote|git stash|git ls-files|dpkg|apt|apt-mark|rpm|pacman|brew|pip|pip3|npm|pgrep|pidof|pstree|journalctl|dmesg|docker logs|cut|awk|sed|tr|ls|jobs|locale|compgen|shopt|mount|sysctl|lscpu|ip|atq|route|set|cat|zcat|sort|uniq|loginctl|timedatectl|hostnamectl|resolvectl|dig|bind|ulimit|grep) /;
const VALUES =
  / (?:uname|nproc|whoami|hostname|date|pwd|id|echo|uptime|arch|tty|umask|getconf|wc|test|stat|runlevel|logname|basename|dirname|realpath|readlink|which|du|systemctl get-default|systemctl is-active|systemctl is-enabled|git rev-parse|git config) /;

const SUBS = /^(?:git|docker|systemctl|apt|brew|npm|pip|pip3|apk|dnf|pacman|snap|conda|cargo|go|kubectl)$/;

/** Programs that a command of another program runs behind. */
const BEHIND = /^(?:sudo|nohup|time|nice|env|command)$/;

const text = (word: Word | undefined): string =>
  word === undefined
    ? ''
    : typeof word === 'string'
      ? word
      : 'raw' in word
        ? word.raw
        : 'path' in word
          ? word.path
          : word.glob;

/** Where a run's own program stands among its words: behind `sudo`. */
export const programAt = (words: readonly Word[]): number => {
  const at = words.findIndex((word) => !BEHIND.test(text(word)));
  return Math.max(0, at);
};

/** `git log` of `git log -n 5`, `ps` of `ps aux`. */
export const keyOf = (words: readonly Word[]): string => {
  const at = programAt(words);
  const program = text(words[at]).replace(/^.*\//, '');
  const sub = SUBS.test(program)
    ? words
        .slice(at + 1)
        .map(text)
        .find((word) => /^[a-z]/.test(word))
    : undefined;
  return sub === undefined ? program : `${program} ${sub}`;
};

const shapeOfRun = (words: readonly Word[]): Shape | undefined => {
  const key = keyOf(words);
  const spoken = ` ${key} `;
  const options = words.map(text).join(' ');
  if (key === 'groups' || /^id \S*-?\w*G\w*n/.test(options) || /^hostname -[iI]/.test(options) || key === 'users')
    return 'words';
  if (key === 'ps' && /--no-headers|=(?: |,|$)/.test(options)) return 'rows';
  if (TABLES.test(spoken) || TABLES.test(` ${key.split(' ')[0]} `))
    return /(?:-H|--noheadings|--no-legend) /.test(`${options} `) ? 'rows' : 'table';
  if (VALUES.test(spoken)) return 'value';
  if (ROWS.test(spoken) || ROWS.test(` ${key.split(' ')[0]} `)) return 'rows';
  return undefined;
};

const shapeOfPipe = (parts: readonly Command[]): Shape | undefined => {
  const last = parts.at(-1);
  const before = parts.slice(0, -1);
  const [first] = before;
  if (last?.type !== 'run' || first === undefined) return undefined;
  const program = keyOf(last.words);
  if (program === 'wc') return 'value';
  if (/^(?:grep|awk|sed|cut|sort|uniq|tr|column|paste|xargs)$/.test(program)) return 'rows';
  if (!/^(?:head|tail|less|more|cat)$/.test(program)) return undefined;
  if (last.words.includes('+2')) return 'rows';
  return before.length === 1 ? shapeOf(first) : shapeOfPipe(before);
};

/** What a command prints; undefined where nobody can tell, and where it goes into a file. */
export const shapeOf = (command: Command): Shape | undefined => {
  if (command.type === 'run') return shapeOfRun(command.words);
  if (command.type === 'and') return undefined;
  if (command.type === 'redirect')
    return command.sign === '2>' || command.sign === '<' ? shapeOf(command.command) : undefined;
  return shapeOfPipe(command.parts);
};

/** True where the command prints what was asked for and nothing beside it. */
export const isBare = (command: Command): boolean => {
  const shape = shapeOf(command);
  if (shape === 'value' || shape === 'words') return true;
  const last = command.type === 'pipe' ? command.parts.at(-1) : command;
  if (last?.type !== 'run') return false;
  return (
    /^(?:cut|awk|pgrep|pidof|wc|compgen|printenv|tr|xargs)$/.test(keyOf(last.words)) ||
    / -?-(?:short|quiet|output=|format=|printf)|\+short|-o \S+=/.test(last.words.map(text).join(' '))
  );
};
