/** What is said of processes: whose, how old, how busy, in which state, of which name, and what is to be done with them. */
import type { Clause } from './clause.ts';

export const THINGS = '(process~|program~|task~|app~|application~|job~)';
const OVER =
  '(more than|over|above|exceeding|exceeds|at least|greater than|higher than|upwards of|beyond|bigger than|larger than)';
const PER_CENT = '{#}%? [percent|per cent] [of]';
const MUCH = '(cpu|cpu usage|processor|cpu time|cpu use|cpu power)';
const ROOM = '(memory|ram|mem|memory usage|resident memory)';
const TAKING = '(us~|tak~|consum~|eat~|hog~|with|at|have|has|grab~|burn~) [up]';

export const WHOSE: readonly Clause[] = [
  [
    '(own~|start~|launch~|run~|belong~|execut~|spawn~) (by|to|as|under) [user|account|user account] {N}',
    { user: '$1' },
  ],
  ['(by|of|for|from|as|under) (user|account|user account) {N}', { user: '$1' }],
  ['(owner|user) (is|equals|=) {N}', { user: '$1' }],
  ['(user|account) {N}', { user: '$1' }],
  ['(does|do|did|is) {M} (run|own|start|running|have)', { user: '$1' }],
  ['i (own|started|have started|launched|am running|have running|run)', { user: '$USER' }],
  ['(?<= )my (?:own |running |current )*(?:process(?:es)?|programs|tasks|apps)', { user: '$USER' }],
  ['{M} (owns|started|launched|is running|has running|runs|has started)', { user: '$1' }],
];

export const AGE: readonly Clause[] = [
  ['(older|longer) than {D}', { older: '$1' }],
  [`for (longer than|${OVER}) {D}`, { older: '$1' }],
  [`[start~|launch~|creat~|begun|began] ${OVER} {D} ago`, { older: '$1' }],
  ['(younger|newer) than {D}', { younger: '$1' }],
  ['(start~|launch~|creat~|begun|began) (in|within|during) (last|past|previous) {D}', { younger: '$1' }],
  ['(start~|launch~|creat~) less than {D} ago', { younger: '$1' }],
  ['for less than {D}', { younger: '$1' }],
];

export const LOAD: readonly Clause[] = [
  [`${TAKING} ${OVER} ${PER_CENT} ${MUCH}`, { cpu: '$1' }],
  [`${MUCH} [is] ${OVER} {#}%? [percent|per cent]`, { cpu: '$1' }],
  [`${TAKING} ${OVER} ${PER_CENT} ${ROOM}`, { mem: '$1' }],
  [`${ROOM} [is] ${OVER} {#}%? [percent|per cent]`, { mem: '$1' }],
  [`${TAKING} ${OVER} {S} [of] ${ROOM}`, { size: '$1' }],
  [`${ROOM} [is] ${OVER} {S}`, { size: '$1' }],
];

export const STATE: readonly Clause[] = [
  ['(zombie~|defunct)', { state: 'Z' }],
  ['(stopped|suspended|paused|frozen)', { state: 'T' }],
  ['(sleeping|asleep)', { state: 'S' }],
  ['[in] (uninterruptible sleep|uninterruptible|state d|d state|disk sleep)', { state: 'D' }],
  ['(waiting|stuck|blocked) (for|on) (disk|io|i/o)', { state: 'D' }],
  ['(actually|really) running', { state: 'R' }],
  ['(child~|children|subprocess~|descendant~) [process|processes] of [process|pid|process id] {#}', { parent: '$1' }],
  ['whose parent [process] [id|pid] is {#}', { parent: '$1' }],
  ['(with|having) parent [process] [id|pid] {#}', { parent: '$1' }],
  ['(start~|spawn~|fork~) by (process|pid|process id) {#}', { parent: '$1' }],
  ['(attached to|on|of|with) [controlling] (terminal|tty) {N}', { tty: '$1' }],
  ['(without|with no|no|have no) [controlling] (terminal|tty)', { tty: '?' }],
  ['(oldest|longest running|longest-running|longest lived|first started)', { end: 'oldest' }],
  ['(newest|youngest|most recently started|most recent|latest|last started)', { end: 'newest' }],
];

export const ENDS: readonly Clause[] = [
  ['(oldest|longest running|longest-running|first started) [running|process of] {M}', { end: 'oldest', name: '$1' }],
  [
    '(newest|youngest|latest|most recent|most recently started) [running|process of] {M}',
    { end: 'newest', name: '$1' },
  ],
];

export const NAMED: readonly Clause[] = [
  ['(named|called|matching|with name|by name|by the name of) {N}', { name: '$1' }],
  ['whose (name|command|command line) (is|contains|matches|includes|starts with|begins with|has) {N}', { name: '$1' }],
  ['(contain~|hav~|with|includ~) {N} in (name|names|command line|command)', { name: '$1' }],
  ['(instance~|copies) of {N}', { name: '$1' }],
  [`{M} ${THINGS}`, { name: '$1' }],
];

export const DEEDS: readonly Clause[] = [
  ['(how many|number of|count~|total number of)', { do: 'count' }],
  ['(force~|forcib~|forcefully|brutally|hard|with sigkill|with signal 9|-9)', { signal: '-9' }],
  ['(kill~|terminat~|end|ends|stop|shut down|get rid of|quit)', { do: 'kill' }],
  ['(pids|pid|process ids|process id|process numbers) [of]', { only: 'pid' }],
];
