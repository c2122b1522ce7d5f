/** Processes and containers, less often: by pattern, by signal and name, files of a user, all containers at once, archives of images. */
import type { Skill } from '../skill.ts';
import type { Taker } from '../takers.ts';
import { templates } from '../template.ts';

const signal: Taker<string> = ({ tokens }) => {
  const found = tokens.find(
    ({ value }) => /^(SIG)?(HUP|INT|QUIT|KILL|USR1|USR2|TERM|STOP|CONT)$/.test(value) || /^SIG\w+$/i.test(value),
  );
  return found && { value: found.value.toUpperCase().replace(/^SIG/, ''), tokens: [found.index] };
};
const archive: Taker<string> = ({ tokens }) => {
  const found = tokens.findLast(({ value }) => /\.tar(\.gz)?$/.test(value));
  return found && { value: found.value, tokens: [found.index] };
};
const count: Taker<number> = ({ tokens }) => {
  const found = tokens.find(({ value }) => /^\d+$/.test(value));
  return found && { value: Number(found.value), tokens: [found.index] };
};
/** What is quoted. */
const quotedText: Taker<string> = ({ tokens }) => {
  const found = tokens.find(({ kind }) => kind === 'quoted');
  return found && { value: found.value, tokens: [found.index] };
};
const DOCKER = ['CONTAINER', 'RUN', 'OF', 'TO', 'FROM', 'IN', 'FILE', 'AS', 'THING', 'EVERY'] as const;

export const moreProcesses: readonly Skill[] = [
  ...templates('processes', [
    {
      name: 'files-of-user',
      summary: 'the files that a user has open',
      says: ['OPEN|=opened|ACCESSED FILE =by|=of? USER {user}', 'FILE OPEN|ACCESSED USER {user}'],
      free: ['FILE', 'OPEN', 'ACCESSED', 'USER', 'OF', 'BY'],
      run: 'lsof -u {user}',
      unless: /\b(process(es)?|pid|owned|named|modified|who)\b/i,
      eg: ['list the files opened by the user nora', 'lsof -u nora'],
    },
    {
      name: 'network-of-process',
      summary: 'the connections of a process',
      says: [
        'NETWORK FILE|=files|=connections|CONNECT PROCESS|=pid {pid}',
        '=connections|=sockets|SOCKET =of? PROCESS|=pid {pid}',
      ],
      free: ['NETWORK', 'FILE', 'OPEN', 'ACCESSED', 'OF', 'BY', 'CONNECT'],
      run: 'lsof -i -a -p {pid}',
      unless: /\bport\b/i,
      eg: ['network connections of process 77', 'lsof -i -a -p 77'],
    },
    {
      name: 'tree-of-user',
      summary: 'the process tree of a user',
      says: ['PROCESS TREE USER|=of|=for {user}'],
      free: ['PROCESS', 'TREE', 'USER', 'OF', 'NUMBER', 'WITH', 'INCLUDING'],
      run: 'pstree -p {user}',
      unless: /\b(pid|current|my|this)\b|\d/i,
      fits: ({ user }) => !/^(pids?|all|the|every)$/i.test(String(user)),
      eg: ['process tree of the user nora', 'pstree -p nora'],
    },
  ]),
  ...templates('processes', [
    {
      name: 'signal-named',
      summary: 'send a signal to processes by name',
      says: [
        '=send {signal} =signal? TO? THING|EVERY? PROCESS NAMED {name}',
        '=send {signal} TO {name} PROCESS?',
        'KILL PROCESS NAMED {name} WITH|=using|=by {signal}',
        'KILL {name} WITH|=using {signal}',
      ],
      slots: { signal },
      free: ['PROCESS', 'TO', 'NAMED', 'EVERY', 'THING', 'WITH', 'USE'],
      run: 'pkill -{signal} -x {name}',
      fits: ({ name }) => /^[a-z_][\w.-]*$/i.test(String(name)) && !/^sig/i.test(String(name)),
      unless: /\b(pid|user|job)\b|\b\d+\b/i,
      act: true,
      eg: ['send SIGTERM to all processes named worker', 'pkill -TERM -x worker'],
    },
    {
      name: 'kill-matching',
      summary: 'end processes whose command line holds a text',
      says: [
        'KILL THING|EVERY? PROCESS =matching|=match|CONTAIN|NAME_HAS|=whose {text}',
        'KILL PROCESS =command =line CONTAIN|NAME_HAS {text}',
      ],
      slots: { text: quotedText },
      free: ['PROCESS', 'CONTAIN', 'NAME_HAS', 'EVERY', 'THING', 'LINE', 'RUN', 'WITH', 'NAME'],
      run: 'pkill -f {text}',
      act: true,
      eg: ['terminate the processes that match "python run.py"', "pkill -f 'python run.py'"],
    },
    {
      name: 'kill-last-job',
      summary: 'end the last job of this shell',
      says: ['KILL|STOP LAST|NEWEST =background? =job', 'KILL|STOP NEWEST|LAST =background =job|PROCESS'],
      free: ['PROCESS', 'LAST', 'NEWEST', 'NEWER', 'KILL', 'STOP'],
      run: 'kill %%',
      act: true,
      unless: /\d|cron/i,
      eg: ['kill the most recent background job', 'kill %%'],
    },
  ]),
  ...templates('other', [
    {
      name: 'container-environment',
      summary: 'the environment of a container',
      says: ['ENVIRONMENT|VARIABLE =docker? =container {name}'],
      free: [...DOCKER, 'ENVIRONMENT', 'VARIABLE'],
      run: 'docker exec {name} env',
      eg: ['environment variables of the container shop', 'docker exec shop env'],
    },
    {
      name: 'containers-exited',
      summary: 'containers that have ended',
      says: ['=exited|=stopped|STOP =docker? =container ONLY?', 'ONLY =stopped|=exited =container'],
      free: [...DOCKER, 'STOP', 'ONLY', 'EXIST'],
      run: 'docker ps -a -f status=exited',
      unless: /\b(including|also|and|all|even|too|as well|whether|running|remove|delete|prune|start|restart)\b/i,
      eg: ['only the exited containers', 'docker ps -a -f status=exited'],
    },
    {
      name: 'container-log-follow-end',
      summary: 'the last lines of a container, and what comes',
      says: [
        '=follow|=watch|=stream LAST {count} LINE =of? LOGFILE|=log =container {name}',
        '=follow LAST {count} LOGFILE|=log LINE =container {name}',
      ],
      slots: { count },
      free: [...DOCKER, 'LINE', 'LAST', 'LOGFILE', 'NEWER'],
      run: 'docker logs -f --tail {count} {name}',
      terminal: true,
      eg: ['follow the last 100 log lines of the container shop', 'docker logs -f --tail 100 shop'],
    },
  ]),
  ...templates('other', [
    {
      name: 'containers-restart',
      summary: 'restart all running containers',
      says: ['RESTART THING|EVERY RUN? =docker? =container'],
      free: DOCKER,
      run: 'docker restart $(docker ps -q)',
      act: true,
      eg: ['restart all containers', 'docker restart $(docker ps -q)'],
    },
    {
      name: 'containers-remove-all',
      summary: 'remove all containers',
      says: ['DELETE THING|EVERY =docker? =container'],
      free: [...DOCKER, 'DELETE'],
      run: 'docker rm -f $(docker ps -aq)',
      act: true,
      unless: /\b(stopped|exited|dead|unused|dangling|image|volume|named)\b/i,
      eg: ['remove all containers', 'docker rm -f $(docker ps -aq)'],
    },
    {
      name: 'volumes-unused',
      summary: 'remove volumes that nothing uses',
      says: [
        'DELETE THING|EVERY? =docker? =volumes|=volume|DISK =unused|NOT USE?',
        'DELETE =unused =docker? =volumes|=volume|DISK',
      ],
      free: [...DOCKER, 'DELETE', 'NOT', 'USE', 'DISK'],
      run: 'docker volume prune',
      act: true,
      fits: (_slots, _world, { text }) =>
        /\bdocker|\bcontainer/i.test(text) && /\bunused|not (in use|used)|no longer|dangling\b/i.test(text),
      eg: ['remove all docker volumes that are not used', 'docker volume prune'],
    },
    {
      name: 'image-save',
      summary: 'write an image into an archive',
      says: ['WRITE|=export|BACKUP =docker? =image {name} TO|AS|IN|=to|=as {archive}'],
      slots: { archive },
      free: [...DOCKER, 'WRITE'],
      run: 'docker save -o {archive} {name}',
      act: true,
      unless: /\b(jpg|png|photo)\b/i,
      eg: ['save the docker image shop to shop.tar', 'docker save -o shop.tar shop'],
    },
    {
      name: 'image-load',
      summary: 'read an image from an archive',
      says: ['=load|=import|=restore =docker? =image FROM? {archive}'],
      slots: { archive },
      free: DOCKER,
      run: 'docker load -i {archive}',
      act: true,
      eg: ['load the docker image from shop.tar', 'docker load -i shop.tar'],
    },
    {
      name: 'docker-clean',
      summary: 'remove what Docker does not use',
      says: [
        'DELETE|CLEAR|=clean|=prune THING|EVERY? =unused|=dangling|NOT? =docker =data|=objects|=resources|THING?',
        'CLEAR|DELETE =docker =system|=everything',
      ],
      free: [...DOCKER, 'DELETE', 'USE', 'HOST', 'SPACE', 'DISK_SPACE'],
      run: 'docker system prune',
      act: true,
      unless: /\b(images?|volumes?|containers?|networks?|package|named)\b/i,
      eg: ['clean up unused docker data', 'docker system prune'],
    },
  ]),
];
