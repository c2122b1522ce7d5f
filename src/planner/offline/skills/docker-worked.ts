/** Docker at work: a container begun with its name, ports and volumes, files in and out of one, the services of the compose file. */
import { frames } from '../frame.ts';
import type { Attributes } from '../frames/clause.ts';
import type { Skill } from '../skill.ts';
import { isImage, isName } from './docker-names.ts';

const ASK =
  'what which show tell give get list display print see view i me my we you can could please a an the all every each of on in from for to with is are there have has do does here now currently docker container containers image images local machine';

/** Web servers listen on port 80 where nothing else is said. */
const OF_THE_WEB = /nginx|httpd|apache|caddy|web/i;

const portsOf = ({ out, port, at, image = '' }: Attributes): string | undefined => {
  if (out !== undefined) return port === undefined ? undefined : '-p {out}:{port}';
  if (at === undefined) return '';
  return OF_THE_WEB.test(image) ? '-p {at}:80' : undefined;
};

const OPTIONS = {
  name: '--name {name}',
  env: '-e {env}',
  from: '-v {from}:{to}',
  net: '--network {net}',
} as const;

/** Who names a container or its ports wants it to go on by itself. */
const isBehind = ({ detach, tty, gone, name, out, at }: Attributes): boolean =>
  detach !== undefined || ([tty, gone].every((one) => one === undefined) && (name ?? out ?? at) !== undefined);

const begun = (said: Attributes): string | undefined => {
  const { image, name, tty = '', gone = '' } = said;
  const ports = portsOf(said);
  const isTold = Object.keys(said).length > 1;
  if (!isImage(image) || !isTold || (name !== undefined && !isName(name)) || ports === undefined) return undefined;
  const options = Object.entries(OPTIONS).map(([key, option]) => (said[key] === undefined ? '' : option));
  return ['docker run', isBehind(said) ? '-d' : '', tty, gone, ports, ...options, '{image}'].join(' ');
};

export const dockerWorked: readonly Skill[] = frames('other', [
  {
    name: 'container-begun',
    summary: 'a new container of an image, with its name, ports, volumes and settings',
    heads: [
      [
        '(run~|start~|launch~|spin up|fire up|create|bring up) [new|docker] container [called|named] [{N}] (from|of|with|using|based on) [docker] [image] {P}',
        { image: '$2' },
      ],
      ['(run~|start~|launch~|spin up|fire up|create) [new|docker] {P} container', { image: '$1' }],
      ['(run~|start~|launch~|spin up|fire up) [docker|container] image {P}', { image: '$1' }],
      ['(run~|start~|launch~) {P} (in|as|with|using) [new] (docker|container|docker container)', { image: '$1' }],
    ],
    clauses: [
      ['(called|named|with name|name it|and name it|and call it|call it|under name) {N}', { name: '$1' }],
      ['(in background|detached|in detached mode|as daemon|daemonized|detach it)', { detach: '-d' }],
      ['(interactively|interactive|in interactive mode|with terminal)', { tty: '-it' }],
      [
        '(remov~|delet~|clean~ up|throw~ away|gone) [it|container] (when|after|once|afterwards|on exit|at end|automatically) [it] [exit~|stop~|finish~|is done|ends|done|wards]',
        { gone: '--rm' },
      ],
      [
        '[and|with|] [port] {#} (mapped to|to|forwarded to|published as|published on|->|:) [container|its|host] [port] {#}',
        { out: '$1', port: '$2' },
      ],
      [
        '(map~|publish~|expos~|forward~) [its|container|host] port {#} (to|as|on|at) [host|its|container|local] [port] {#}',
        { out: '$1', port: '$2' },
      ],
      ['(on|at|with|publish~|expos~) [host|local] port {#}', { at: '$1' }],
      ['(with|and|set~|where) [environment] [variable|env] (?=\\w+=){P} [set]', { env: '$1' }],
      [
        '(mount~|with|and) [volume|folder|directory] {P} (mounted at|mounted on|mounted as|at|to|as|into|under|on) {P}',
        { from: '$1', to: '$2' },
      ],
      ['(in|on|connected to|attached to|using) network {N}', { net: '$1' }],
    ],
    free: `${ASK} run start launch spin fire up create new called named it and mode mapped port`,
    act: true,
    needs: /docker|container|image/i,
    unless: /\b(?:exec|stop|restart|again|shell|bash|command|compose|existing|logs?|all containers|services?)\b/i,
    write: (said) => begun(said),
    examples: [
      ['run a container named shop from the image redis in the background', 'docker run -d --name shop redis'],
      ['run an nginx container detached with port 8080 mapped to port 80', 'docker run -d -p 8080:80 nginx'],
    ],
  },
  {
    name: 'out-of-container',
    summary: 'copy a file out of a container, or into one',
    heads: [
      [
        '(copy|get|fetch|take|extract|pull) [file|folder|directory] {P} (from|out of|off) [docker|running] container {N}',
        { path: '$1', name: '$2', way: 'out' },
      ],
      [
        '(copy|get|fetch|take|extract|pull) [file|folder|directory] {P} (from|out of|off) {N} container',
        { path: '$1', name: '$2', way: 'out' },
      ],
      [
        '(copy|put|send|push|place) [file|folder|directory] {P} (to|into|in|onto) [docker|running] container {N}',
        { path: '$1', name: '$2', way: 'in' },
      ],
      [
        '(copy|put|send|push|place) [file|folder|directory] {P} (to|into|in|onto) {N} container',
        { path: '$1', name: '$2', way: 'in' },
      ],
      [
        '(copy|put|send|push|place) [file|folder|directory] {P} (to|into|in|at|under) {P} (in|inside|of|on) [docker|running] container {N}',
        { path: '$1', to: '$2', name: '$3', way: 'in' },
      ],
    ],
    clauses: [
      ['(to|into|in) (here|current directory|current folder|working directory|directory i am in)', { to: '.' }],
      ['here', { to: '.' }],
      ['(to|into|at|under|in|as) [folder|directory|path] {F}', { to: '$1' }],
    ],
    free: `${ASK} copy put send get fetch take file folder directory host`,
    act: true,
    needs: /container/i,
    unless: /\b(?:image|registry|volume)\b/i,
    write: ({ path, name, way, to }) => {
      if (path === undefined || !/[./]/.test(path) || !isName(name)) return undefined;
      return way === 'out'
        ? `docker cp {name}:{path} ${to === undefined ? '.' : '{to}'}`
        : `docker cp {path} {name}:${to === undefined ? '/' : '{to}'}`;
    },
    examples: [
      ['copy /etc/motd out of the container shop to here', 'docker cp shop:/etc/motd .'],
      ['put notes.txt into the container shop at /srv', 'docker cp notes.txt shop:/srv'],
    ],
  },
  {
    name: 'compose-worked',
    summary: 'the services of the compose file: begun, ended, looked at',
    heads: [
      [
        '(start~|bring up|launch~|run|spin up|up) [all] [services|service|everything|stack|containers|app|application] [of|in|with|from|defined in|using] [docker] (compose|docker-compose|compose file|compose stack|compose project|compose services)',
        { do: 'up -d' },
      ],
      [
        '(stop~|bring down|take down|tear down|shut down|end) [all] [services|service|everything|stack|containers|app|application] [of|in|with|from|defined in|using] [docker] (compose|docker-compose|compose file|compose stack|compose project|compose services)',
        { do: 'down' },
      ],
      [
        '(log~|output) (of|from|for) [all] [services|containers] [of|in|from|docker] (compose|docker-compose|compose services|compose stack|compose project)',
        { do: 'logs' },
      ],
      [
        '(rebuild|build) [all] [images|services|everything] [of|in|from|docker] (compose|docker-compose|compose services|compose images)',
        { do: 'build' },
      ],
      [
        '(restart~) [all] [services|everything] [of|in|from|docker] (compose|docker-compose|compose services|compose stack)',
        { do: 'restart' },
      ],
      [
        '(bring|tear|take|shut) [docker] (compose|docker-compose|compose stack|compose services|compose project) down',
        { do: 'down' },
      ],
      ['bring [docker] (compose|docker-compose|compose stack|compose services|compose project) up', { do: 'up -d' }],
      ['(validat~|check~) [docker] (compose|docker-compose|compose file)', { do: 'config -q' }],
    ],
    clauses: [
      ['(in background|detached|in detached mode)', {}],
      ['(follow~|live|continuously)', { live: '-f' }],
      ['(and|with|including|also) [remov~|delet~] [its|their|all] volumes', { volumes: '-v' }],
      ['(and|with) (rebuild~|build~) [images|them|it]', { build: '--build' }],
      ['service {N}', { service: '$1' }],
    ],
    free: `${ASK} services service stack compose docker-compose all project file everything`,
    needs: /compose/i,
    unless: /\b(?:install|version|write|create)\b/i,
    write: ({ do: deed = '', live, volumes, build, service }) =>
      service !== undefined && !isName(service)
        ? undefined
        : `docker compose ${deed} ${deed === 'logs' ? (live ?? '') : ''} ${deed === 'down' ? (volumes ?? '') : ''} ${deed === 'up -d' ? (build ?? '') : ''} ${service === undefined ? '' : '{service}'}`,
    examples: [
      ['tear down the compose stack', 'docker compose down'],
      ['logs of all compose services', 'docker compose logs'],
    ],
  },
]);
