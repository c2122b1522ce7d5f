/** Docker in a sentence: an image built from another file, a container begun of an image with ports both ways, what has ended thrown away. */
import { frames } from '../frame.ts';
import type { Attributes } from '../frames/clause.ts';
import type { Skill } from '../skill.ts';
import { isImage, isName } from './docker-names.ts';

const FREE =
  'i me my we you can could please a an the it this that of on in from for to with and docker container image called named as new now is be there using here so';
const BEGIN = '(run~|start~|launch~|spin up|fire up|bring up|create|begin)';
const IN = '[inside|in|of|within] [container|it]';
const OUT = '[on|of] [host|host machine|machine|local machine|computer|my machine]';

const built = (said: Attributes): string | undefined => {
  const { name, file, place, plain } = said;
  if ((name ?? file) === undefined || (name !== undefined && !isImage(name))) return undefined;
  if (plain !== undefined && file === undefined) return undefined;
  if (place !== undefined && !/^[\w./~-]+$/.test(place)) return undefined;
  return `docker build ${said['cache'] ?? ''} [-t {name}] [-f {file}] ${place === undefined ? '.' : '{place}'}`;
};

const begun = (said: Attributes): string | undefined => {
  const { image, out, port, name, detach, gone = '' } = said;
  if (!isImage(image) || (name !== undefined && !isName(name)) || (out === undefined) !== (port === undefined))
    return undefined;
  if ((out ?? detach ?? name) === undefined) return undefined;
  const ports = out === undefined ? '' : '-p {out}:{port}';
  return `docker run -d ${gone} ${name === undefined ? '' : '--name {name}'} ${ports} {image}`;
};

export const containersSaid: readonly Skill[] = frames('other', [
  {
    name: 'image-built',
    summary: 'build an image, from another Dockerfile or place',
    heads: [
      [
        '(build~|rebuild|create|make) [docker|container] image [called|named|tagged|with tag|with name|as] {P}',
        { name: '$1' },
      ],
      ['(build~|rebuild|create|make) [docker|container] image', {}],
      ['docker build', {}],
      ['(build~|rebuild) {P} (image|with docker)', { name: '$1' }],
    ],
    clauses: [
      [
        '(with|using|from|by|use|out of|but with|with help of) [docker file|dockerfile|file] (?=\\S*dockerfile\\S*[._-]\\w|\\S*\\/dockerfile){P}',
        { file: '$1' },
      ],
      ['dockerfile (is|called|named|at|in|:) {F}', { file: '$1' }],
      ['dockerfile (?=\\S*[./]){P}', { file: '$1' }],
      ['[and] (tag|name|call) (it|image) [as] {P}', { name: '$1' }],
      ['(called|named|tagged [as]|with tag|with name|under name|tag|as) {P}', { name: '$1' }],
      ['(without|with no|no|not using|ignoring) [using] [build] cache', { cache: '--no-cache' }],
      ['(from|in|of|out of) (this|current|present|working) [working] (directory|folder|dir)', {}],
      ['(here|from here|right here)', {}],
      [
        '(from|in|of|out of|with context|using) [folder|directory|context|build context] (?=\\S*\\/|\\.{1,2} ){P}',
        { place: '$1' },
      ],
      ['(from|in|of|out of|with context) (folder|directory|context|build context) {P}', { place: '$1' }],
    ],
    free: `${FREE} build rebuild tag but dockerfile docker-file file create make directory folder current context`,
    act: true,
    needs: /docker|image/i,
    bonus: 0.006,
    unless:
      /\b(?:compose|push|run|jpg|png|photo|iso|disk|platform|target|build-arg|argument|multi\w*|resize|convert|list|remove|delete|pull|container (?!image)|backup)\b/i,
    write: built,
    examples: [
      [
        'build the docker image shop:dev from this directory with Dockerfile.dev',
        'docker build -t shop:dev -f Dockerfile.dev .',
      ],
    ],
  },
  {
    name: 'image-begun',
    summary: 'a container of an image, with a port of this machine led to one of its own',
    heads: [
      [`${BEGIN} [docker|container] image {P}`, { image: '$1' }],
      [`${BEGIN} {P} [docker] image`, { image: '$1' }],
      [`${BEGIN} [new] container (of|from|with|based on|using) [docker] [image] {P}`, { image: '$1' }],
      [`${BEGIN} [new] {P} container`, { image: '$1' }],
      [`${BEGIN} {P} (as|in|with|using) [new] (container|docker|docker container)`, { image: '$1' }],
      [`${BEGIN} {P}(?= (?:in|and|with|detached|publish\\w*|map\\w*|expos\\w*|on) )`, { image: '$1', loose: 'yes' }],
    ],
    clauses: [
      [
        `(map~|bind~|connect~|lead~|forward~|publish~|expos~) (host port|local port|port of host) {#} ${OUT} (to|onto|on|with|as|:|->) [container|its] [port] {#} ${IN}`,
        { out: '$1', port: '$2' },
      ],
      [
        `[with|and|,] (host port|port of host|local port) {#} [is|be] [going|leading|mapped|forwarded|led|bound|published|connected|routed] (to|onto|on|->|:) [container|its] [port] {#} ${IN}`,
        { out: '$1', port: '$2' },
      ],
      [
        `(map~|bind~|connect~|lead~|forward~|publish~|expos~) [its] (container port|port of container|its port) {#} (to|onto|on|as|at|under) [host|local|machine] [port] {#} ${OUT}`,
        { port: '$1', out: '$2' },
      ],
      [
        `(publish~|expos~|make available|offer) [its|container] port {#} ${IN} (as|on|at|under) [host|local] [port] {#} ${OUT}`,
        { port: '$1', out: '$2' },
      ],
      [
        `(map~|bind~|connect~|lead~|forward~|with|and|,|publish~) [my|local] port {#} ${OUT} [going|leading|mapped|forwarded|led|bound|published|connected] (to|onto|on|->) [container|its] [port] {#} ${IN}`,
        { out: '$1', port: '$2' },
      ],
      [
        `[my|local] port {#} ${OUT} [going|leading|mapped|forwarded|led|bound|published|connected] (to|onto|on|->) [container|its] [port] {#} ${IN}`,
        { out: '$1', port: '$2' },
      ],
      ['(publish~|map~|with|on|and) [ports|port] (?=\\d+:\\d+){P}', { pair: '$1' }],
      ['[and] (call|name) it {N}', { name: '$1' }],
      ['(called|named|with name|under name|as) {N}', { name: '$1' }],
      [
        '(in background|in the background|detached|in detached mode|as daemon|daemonized|as background container)',
        { detach: '-d' },
      ],
      [
        '[and] (remov~|delet~|throw~ away) it [again] (when|after|once|afterwards|on exit) [it] [exits|stops|ends|is done|finished]',
        { gone: '--rm' },
      ],
    ],
    free: `${FREE} run start launch spin fire bring up create begin port ports host local going mapped inside background detached machine docker's`,
    act: true,
    needs: /docker|container|image/i,
    bonus: 0.006,
    unless:
      /\b(?:exec|stop|restart|again (?!when)|shell|bash|command|compose|existing|logs?|all containers|services?|volume|mount\w*|environment|env|network|interactive\w*|terminal|build|boot|every|each|jpg|png|photos?|slideshow|viewer|list|ps)\b/i,
    write: (said) => {
      const [, out, port] = /^(\d+):(\d+)$/.exec(said['pair'] ?? '') ?? [];
      const ports: Attributes = out === undefined || port === undefined ? said : { ...said, out, port };
      const template = begun(ports);
      return template?.replace('{out}:{port}', `${ports['out']}:${ports['port']}`);
    },
    examples: [
      [
        'start the image shop in the background, host port 8080 going to port 80 of the container',
        'docker run -d -p 8080:80 shop',
      ],
      ['run the redis image detached under the name store', 'docker run -d --name store redis'],
    ],
  },
  {
    name: 'ended-gone',
    summary: 'remove the containers that have ended',
    heads: [
      [
        '(remove|delete|throw away|get rid of|clean~ [up|out]|prune|purge|drop|clear~ [out|up]|wipe) [all|any|every|each] [of] [my|the|old] [docker] container~ [that|which] [are|is|have] (stopped|exited|not running|no longer running|finished|ended|dead|aren.t running|isn.t running|do not run|don.t run|not running any more|not in use)',
        {},
      ],
    ],
    clauses: [['(any more|anymore|any longer|at moment|right now)', {}]],
    free: `${FREE} all any every them more`,
    act: true,
    needs: /container/i,
    unless: /\b(?:images?|volumes?|except|but|older|hours?|days?|named \w+|logs?|list)\b/i,
    write: () => 'docker container prune -f',
    examples: [['throw away every container that is not running', 'docker container prune -f']],
  },
  {
    name: 'image-gone',
    summary: 'remove an image by its name and tag',
    heads: [
      ['(remove~|delete~|drop|get rid of|throw away|erase) [local|docker|container] image {P}', { image: '$1' }],
      ['(remove~|delete~|drop|get rid of|throw away|erase) {P} image', { image: '$1' }],
    ],
    clauses: [
      ['(from|on|in) (docker|this machine|local machine|here|local store)', {}],
      ['(again|completely)', {}],
    ],
    free: `${FREE} remove delete local`,
    act: true,
    bonus: 0.05,
    unless: /\b(?:all|every|unused|dangling|files?|folder|directory|jpe?g|png|and|container \w+)\b/i,
    write: ({ image = '' }) => (/^[\w.-]+(?:\/[\w.-]+)*:[\w.-]*\w$/.test(image) ? 'docker rmi {image}' : undefined),
    examples: [['remove the image shop:1.0', 'docker rmi shop:1.0']],
  },
]);
