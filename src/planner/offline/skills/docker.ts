/** Containers and images of Docker. */
import { intent } from '../intent.ts';
import { lookup } from '../lookup.ts';
import type { Skill } from '../skill.ts';
import { take } from '../takers.ts';
import { run, type Word } from '../write/command.ts';

const isName = (name: string | undefined): name is string => name !== undefined && /^[\w][\w./:@-]*$/.test(name);

const FREE = ['NAMED', 'RUN', 'THING', 'EVERY'] as const;

const onOne = (given: {
  name: string;
  summary: string;
  says: readonly string[];
  words: readonly Word[];
  example: readonly [string, string];
  terminal?: true;
  tail?: readonly Word[];
}): Skill =>
  intent({
    name: given.name,
    topic: 'other',
    summary: given.summary,
    says: given.says,
    slots: { name: take.id },
    free: ['NAMED', 'RUN', 'SHELL', 'LOGFILE'],
    act: true,
    ...(given.terminal ? { terminal: true as const } : {}),
    write: ({ name }) =>
      isName(name) && !/^(all|running|stopped|unused)$/.test(name)
        ? run('docker', given.words, name, given.tail)
        : undefined,
    examples: [given.example],
  });

export const dockerSkills: readonly Skill[] = [
  lookup({
    name: 'containers',
    topic: 'other',
    summary: 'running containers',
    says: ['RUN? =docker? =container RUN?'],
    command: ['docker', 'ps'],
    free: ['RUN'],
    example: 'which containers run at the moment',
  }),
  lookup({
    name: 'containers-all',
    topic: 'other',
    summary: 'all containers, stopped ones too',
    says: ['THING|EVERY =docker? =container', '=container INCLUDING|AND|=also STOP', '=stopped =container'],
    command: ['docker', 'ps', '-a'],
    free: ['STOP', 'THING', 'EVERY', 'AND', 'INCLUDING', 'RUN'],
    example: 'every container, including stopped',
  }),
  lookup({
    name: 'images',
    topic: 'other',
    summary: 'local images',
    says: ['=docker =image', '=container =image'],
    command: ['docker', 'images'],
    free: ['HERE'],
    example: 'list docker images',
  }),
  lookup({
    name: 'docker-volumes',
    topic: 'other',
    summary: 'volumes of Docker',
    says: ['=docker =volume'],
    command: ['docker', 'volume', 'ls'],
    free: ['DISK'],
    example: 'show docker volumes',
  }),
  lookup({
    name: 'docker-networks',
    topic: 'other',
    summary: 'networks of Docker',
    says: ['=docker =network'],
    command: ['docker', 'network', 'ls'],
    example: 'show docker networks',
  }),
  lookup({
    name: 'docker-usage',
    topic: 'other',
    summary: 'what containers use',
    says: ['=container|=docker USE|INFO|CPU|MEMORY|=stats'],
    command: ['docker', 'stats', '--no-stream'],
    free: ['CPU', 'MEMORY', 'USE', 'AND'],
    example: 'docker stats of memory and cpu',
  }),
  lookup({
    name: 'docker-space',
    topic: 'other',
    summary: 'disk space that Docker takes',
    says: ['=docker DISK_SPACE|SPACE|DISK'],
    command: ['docker', 'system', 'df'],
    free: ['USE', 'DISK', 'SPACE', 'SIZE'],
    example: 'how much disk space does docker use',
  }),
  intent({
    name: 'stop-containers',
    topic: 'other',
    summary: 'stop all containers that run',
    says: ['STOP|KILL THING|EVERY RUN? =docker? =container'],
    free: FREE,
    act: true,
    write: () => run('docker', 'stop', { raw: '$(docker ps -q)' }),
    examples: [['stop every container', 'docker stop $(docker ps -q)']],
  }),
  intent({
    name: 'remove-containers',
    topic: 'other',
    summary: 'remove all stopped containers',
    says: ['DELETE THING? =stopped =docker? =container'],
    free: [...FREE, 'STOP'],
    act: true,
    write: () => run('docker', 'container', 'prune', '-f'),
    examples: [['remove the stopped containers', 'docker container prune -f']],
  }),
  intent({
    name: 'prune-docker',
    topic: 'other',
    summary: 'remove what Docker no longer uses',
    says: ['DELETE|=prune =unused =docker', '=docker =prune', 'DELETE =unused =docker? =image'],
    free: FREE,
    act: true,
    write: (_slots, _world, request) => run('docker', /image/i.test(request.text) ? 'image' : 'system', 'prune'),
    examples: [['remove unused images of docker', 'docker image prune']],
  }),
  intent({
    name: 'build-image',
    topic: 'other',
    summary: 'build an image from this folder',
    says: ['=build =docker? =image NAMED|=tagged? {name} {path?}'],
    slots: { name: take.id, path: take.folder },
    free: ['NAMED', 'FOLDER', 'CURRENT', 'HERE'],
    act: true,
    write: ({ name, path }) => (isName(name) ? run('docker', 'build', '-t', name, { path: path ?? '.' }) : undefined),
    examples: [['build the image called shop here', 'docker build -t shop .']],
  }),
  onOne({
    name: 'start-container',
    summary: 'start a container',
    says: ['START =docker? =container {name}'],
    words: ['start'],
    example: ['start the container shop', 'docker start shop'],
  }),
  onOne({
    name: 'stop-container',
    summary: 'stop a container',
    says: ['STOP|KILL =docker? =container {name}'],
    words: ['stop'],
    example: ['stop the container shop', 'docker stop shop'],
  }),
  onOne({
    name: 'restart-container',
    summary: 'restart a container',
    says: ['RESTART =docker? =container {name}'],
    words: ['restart'],
    example: ['restart the container shop', 'docker restart shop'],
  }),
  onOne({
    name: 'remove-container',
    summary: 'remove a container',
    says: ['DELETE =docker? =container {name}'],
    words: ['rm'],
    example: ['remove the container shop', 'docker rm shop'],
  }),
  onOne({
    name: 'remove-image',
    summary: 'remove an image',
    says: ['DELETE =docker =image {name}'],
    words: ['rmi'],
    example: ['delete the docker image shop', 'docker rmi shop'],
  }),
  onOne({
    name: 'pull-image',
    summary: 'fetch an image',
    says: ['PULL|DOWNLOAD =docker? =image {name}'],
    words: ['pull'],
    example: ['pull the image redis', 'docker pull redis'],
  }),
  onOne({
    name: 'container-log',
    summary: 'the output of a container',
    says: ['LOGFILE|=log =docker? =container {name}'],
    words: ['logs'],
    example: ['show the logs of the container shop', 'docker logs shop'],
  }),
  onOne({
    name: 'container-shell',
    summary: 'a shell in a container',
    says: ['OPEN|START|RUN? SHELL =docker? =container {name}', 'GO =docker? =container {name}'],
    words: ['exec', '-it'],
    tail: ['sh'],
    terminal: true,
    example: ['start a shell inside container shop', 'docker exec -it shop sh'],
  }),
  lookup({
    name: 'compose-up',
    topic: 'other',
    summary: 'start the services of the compose file',
    says: ['START =docker? =compose', '=compose =up'],
    command: ['docker', 'compose', 'up', '-d'],
    free: ['SERVICE', 'START', 'THING'],
    act: true,
    example: 'start docker compose',
  }),
  lookup({
    name: 'compose-down',
    topic: 'other',
    summary: 'stop the services of the compose file',
    says: ['STOP =docker? =compose', '=compose =down'],
    command: ['docker', 'compose', 'down'],
    free: ['SERVICE', 'STOP', 'THING'],
    act: true,
    example: 'stop docker compose',
  }),
];
