/** One process, by its number or name: facts, signals, priority. */
import type { Skill } from '../skill.ts';
import { nthNumber, oneOf, templates } from '../template.ts';

const SIGNAL = /^-?(SIG)?(HUP|INT|QUIT|KILL|USR1|USR2|TERM|STOP|CONT|TSTP|WINCH)$/i;

const fact = oneOf({
  parent: 'ppid=',
  ppid: 'ppid=',
  long: 'etime=',
  elapsed: 'etime=',
  uptime: 'etime=',
  when: 'lstart=',
  since: 'lstart=',
  memory: 'rss=',
  ram: 'rss=',
  cpu: '%cpu=',
  priority: 'ni=',
  nice: 'ni=',
  niceness: 'ni=',
  owner: 'user=',
  owns: 'user=',
  who: 'user=',
  state: 'stat=',
  command: 'args=',
});

const signal = oneOf({
  pause: 'STOP',
  suspend: 'STOP',
  freeze: 'STOP',
  resume: 'CONT',
  continue: 'CONT',
  unpause: 'CONT',
  unfreeze: 'CONT',
});

export const oneProcess: readonly Skill[] = templates('processes', [
  {
    name: 'process-fact',
    summary: 'one fact about a process: parent, age, start, memory, priority, owner',
    says: [
      '=parent|=ppid|=priority|=nice|=niceness|=owner|OWNER|=state|=command|=uptime|MEMORY|CPU =process|=pid|PROCESS {pid}',
      'PROCESS|=pid {pid} RUN|START|=go|TIME|=alive =long|=when|=since',
      'USE MEMORY|CPU PROCESS|=pid {pid}',
      '=owns PROCESS|=pid {pid}',
    ],
    slots: { fact },
    free: ['USE', 'TIME', 'NUMBER', 'MEMORY', 'CPU', 'OWNER', 'OWNED', 'PARENT'],
    run: 'ps -o {fact} -p {pid}',
    unless: /\b(kill|set|change|raise|lower|environment|open|files?)\b/i,
    eg: ['what is the parent of process 77', 'ps -o ppid= -p 77'],
  },
  {
    name: 'process-details',
    summary: 'all that ps tells of a process',
    says: [
      'INFO|LONG|=about PROCESS|=pid {pid}',
      'SHOW|FIND PROCESS|=pid {pid}',
      'PROCESS|=pid {pid} EXIST|=alive|RUN',
    ],
    free: ['NUMBER'],
    run: 'ps -fp {pid}',
    unless:
      /\b(memory|ram|cpu|child|children|parent|files?|environment|variables?|long|since|when|tree|threads?|port|top|first|last|most|on|using|listening|sorted?)\b/i,
    eg: ['show details about process 77', 'ps -fp 77'],
  },
  {
    name: 'process-children',
    summary: 'the children of a process',
    says: ['=child|=children|=subprocess|=subprocesses PROCESS|=pid? {pid}'],
    free: ['PROCESS'],
    run: 'pgrep -P {pid}',
    eg: ['children of process 77', 'pgrep -P 77'],
  },
  {
    name: 'process-threads',
    summary: 'the threads of a process',
    says: ['=thread|=threads PROCESS|=pid? {pid}'],
    run: 'ps -T -p {pid}',
    eg: ['the threads of process 77', 'ps -T -p 77'],
  },
  {
    name: 'process-environment',
    summary: 'the environment of a process',
    says: ['ENVIRONMENT|VARIABLE PROCESS|=pid {pid}'],
    run: "tr '\\0' '\\n' < /proc/{pid}/environ",
    eg: ['environment of process 77', "tr '\\0' '\\n' < /proc/77/environ"],
  },
  {
    name: 'named-memory',
    summary: 'the memory that a program takes',
    says: ['MEMORY {name} USE', 'MEMORY =of {name} PROCESS'],
    free: ['USE', 'PROCESS', 'COUNT'],
    run: 'ps -C {name} -o pid,rss,args',
    unless:
      /\d|\b(?:only|just|merely|nothing|alone)\b|\bin (?:[kmg]i?b|(?:kilo|mega|giga)?bytes)\b|\b(most|top|processes|disk|swap|system|machine)\b/i,
    eg: ['how much memory does blender use', 'ps -C blender -o pid,rss,args'],
  },
  {
    name: 'named-count',
    summary: 'how many processes have a name',
    says: ['COUNT {name} PROCESS', 'COUNT PROCESS NAMED {name}'],
    free: ['RUN', 'EXIST'],
    run: 'pgrep -c {name}',
    unless: /\b(user|by|owned|running|zombie)\b/i,
    fits: ({ name }, _world, { text }) => new RegExp(`\\b${name} process|(named|called) \\W?${name}`, 'i').test(text),
    eg: ['how many blender processes are there', 'pgrep -c blender'],
  },
  {
    name: 'pause-process',
    summary: 'pause a process, or let it go on',
    says: [
      '=pause|=suspend|=freeze|=resume|=continue|=unpause|=unfreeze PROCESS|=pid {pid}',
      '=pause|=suspend|=freeze|=resume|=continue|=unpause|=unfreeze {pid}',
    ],
    slots: { signal },
    free: ['WAIT', 'NUMBER'],
    run: 'kill -{signal} {pid}',
    unless: /\b(second|minute|download)/i,
    eg: ['pause process 77', 'kill -STOP 77'],
    act: true,
  },
  {
    name: 'send-signal',
    summary: 'send a signal to a process',
    says: ['=send {signal} =signal? =to PROCESS|=pid? {pid}', '=signal PROCESS|=pid? {pid} =with {signal}'],
    slots: {
      signal: ({ tokens }) => {
        const at = tokens.find(({ value }) => SIGNAL.test(value));
        return at === undefined
          ? undefined
          : { value: at.value.toUpperCase().replace(/^-?(SIG)?/, ''), tokens: [at.index] };
      },
    },
    free: ['TO', 'PROCESS', 'NUMBER'],
    run: 'kill -{signal} {pid}',
    eg: ['send SIGHUP to process 77', 'kill -HUP 77'],
    act: true,
  },
  {
    name: 'kill-number',
    summary: 'end a process by its number',
    says: [
      'KILL PROCESS|=pid {pid} =gracefully?|=gently?|=politely?|=normally?|=cleanly?',
      'KILL PROCESS? =id|=pid|=number {pid} =gracefully?|=gently?|=politely?|=normally?|=cleanly?',
    ],
    free: ['NUMBER', 'WITH', 'PROCESS', 'START'],
    run: 'kill {pid}',
    unless:
      /\b(port|on|using|listening|force|forcibly|forcefully|hard|user|second|minute|hour|children|jobs?|named?|called)\b|-9/i,
    eg: ['terminate the process with the id 77', 'kill 77'],
    act: true,
  },
  {
    name: 'kill-nine',
    summary: 'end processes at once, whatever they do',
    says: ['KILL =-9|=sigkill PROCESS|=pid? {name}', 'FORCE KILL THING|EVERY {name} PROCESS'],
    free: ['PROCESS', 'NUMBER', 'FORCE', 'EVERY', 'THING'],
    run: 'pkill -9 -x {name}',
    fits: ({ name }) => !/^\d+$/.test(String(name)),
    eg: ['kill -9 blender', 'pkill -9 -x blender'],
    act: true,
  },
  {
    name: 'renice',
    summary: 'set the priority of a process',
    says: ['CHANGE|=renice =priority|=niceness|=nice PROCESS|=pid? {pid} {value}', '=renice {pid} {value}'],
    slots: { pid: nthNumber(0), value: nthNumber(1) },
    free: ['TO', 'PROCESS'],
    run: 'renice -n {value} -p {pid}',
    eg: ['set the priority of process 77 to 5', 'renice -n 5 -p 77'],
    act: true,
  },
  {
    name: 'be-nicer',
    summary: 'let a process have less of the processor',
    says: ['=lower|=reduce|=decrease|LOWER =priority PROCESS|=pid? {pid}'],
    free: ['PROCESS'],
    run: 'renice -n 10 -p {pid}',
    unless: /\bto -?\d/,
    eg: ['lower the priority of process 77', 'renice -n 10 -p 77'],
    act: true,
  },
]);
