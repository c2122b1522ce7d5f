/** One container, volume or network of Docker: held, asked, packed, made and removed. */
import { frames } from '../frame.ts';
import type { Skill } from '../skill.ts';
import { isImage, isName } from './docker-names.ts';

const FREE =
  'i me my we you can could please a an the of on in from for to with is are its it docker container containers volume network called named currently now running using by this';
const C = '[docker|running] container [called|named]';

export const dockerHandled: readonly Skill[] = frames('other', [
  {
    name: 'container-held',
    summary: 'pause a container, let it go on, kill it',
    heads: [
      [`(pause|freeze|suspend) ${C} {N}`, { do: 'pause', name: '$1' }],
      ['(pause|freeze|suspend) {N} container', { do: 'pause', name: '$1' }],
      [`(unpause|unfreeze|resume|continue) ${C} {N}`, { do: 'unpause', name: '$1' }],
      ['(unpause|unfreeze|resume|continue) {N} container', { do: 'unpause', name: '$1' }],
      [
        `(delet~|remov~|rm|get rid of) ${C} {N} (even if|even though|although) it [is] [still] run~`,
        { do: 'rm -f', name: '$1' },
      ],
      [`(forc~|forcib~|forcefully) (delet~|remov~|rm) ${C} {N}`, { do: 'rm -f', name: '$1' }],
      [`(delet~|remov~|rm) ${C} {N} (forc~|by force|forcib~|whether or not it runs)`, { do: 'rm -f', name: '$1' }],
    ],
    clauses: [],
    free: FREE,
    act: true,
    unless: /\b(?:all|every|service|process|image)\b/i,
    write: ({ do: deed = '', name }) => (isName(name) ? `docker ${deed} {name}` : undefined),
    examples: [
      ['pause the container shop', 'docker pause shop'],
      ['remove the container shop even if it is running', 'docker rm -f shop'],
    ],
  },
  {
    name: 'container-asked',
    summary: 'one container: whether it runs, what it uses, its ports, what it writes',
    heads: [
      [
        `(is|whether|if|see if|check if|check whether) ${C} {N} [is] [still|currently|up and] (run~|up|alive)`,
        { what: 'up', name: '$1' },
      ],
      [`(is|whether|if) {N} container [is] [still|currently] (run~|up|alive)`, { what: 'up', name: '$1' }],
      [
        `(how much|what) (cpu|memory|ram|cpu and memory|memory and cpu) (does|is) ${C} {N} (us~|tak~|consum~|need~)`,
        { what: 'use', name: '$1' },
      ],
      [
        `(cpu|memory|ram|resource|cpu and memory) (usage|use|consumption|stats) of ${C} {N}`,
        { what: 'use', name: '$1' },
      ],
      [
        `(which|what) ports [does|are] ${C} {N} (publish~|expos~|open~|map~|use~|listen~|have|has)`,
        { what: 'ports', name: '$1' },
      ],
      [`(published|exposed|mapped|open) ports of ${C} {N}`, { what: 'ports', name: '$1' }],
      [`port (mapping~|binding~) of ${C} {N}`, { what: 'ports', name: '$1' }],
    ],
    clauses: [],
    free: `${FREE} show tell how much what which list give currently up still or not if whether check see`,
    needs: /container/i,
    unless: /\b(?:all|every|each|start|stop|restart|then)\b/i,
    write: ({ what, name }) =>
      !isName(name)
        ? undefined
        : what === 'up'
          ? 'docker ps -f name={name}'
          : what === 'use'
            ? 'docker stats --no-stream {name}'
            : 'docker port {name}',
    examples: [
      ['is the container shop still running', 'docker ps -f name=shop'],
      ['how much memory does the container shop use', 'docker stats --no-stream shop'],
    ],
  },
  {
    name: 'docker-thing-made',
    summary: 'make or remove a volume or a network of Docker',
    heads: [
      ['(create|make|add|set up) [new] docker (volume|network) [called|named] {N}', { name: '$1', do: 'create' }],
      [
        '(create|make|add|set up) [new] (volume|network) [called|named] {N} (in|for|with|using) docker',
        { name: '$1', do: 'create' },
      ],
      ['(delet~|remov~|drop|get rid of) docker (volume|network) [called|named] {N}', { name: '$1', do: 'rm' }],
      ['(delet~|remov~|drop) (volume|network) [called|named] {N} (from|in|of) docker', { name: '$1', do: 'rm' }],
    ],
    clauses: [
      ['volume', { kind: 'volume' }],
      ['network', { kind: 'network' }],
    ],
    free: `${FREE} create make add set up delete remove drop new get rid`,
    act: true,
    needs: /docker/i,
    unless: /\b(?:all|every|unused|dangling|container|run|mount|image)\b/i,
    write: ({ name, do: deed = '', kind = '' }) => (isName(name) ? `docker ${kind} ${deed} {name}` : undefined),
    examples: [['make a docker network called shop', 'docker network create shop']],
  },
  {
    name: 'container-packed',
    summary: 'a container as a file, or as an image',
    heads: [
      [`(export|dump) ${C} {N} (to|into|as) [file] {F}`, { name: '$1', file: '$2' }],
      [`(commit|save|snapshot) ${C} {N} (as|to|into) [new] [image] [called|named] {P}`, { name: '$1', image: '$2' }],
    ],
    clauses: [],
    free: `${FREE} export dump commit save snapshot image file as new tarball`,
    act: true,
    needs: /container/i,
    unless: /\b(?:git|log|logs|output)\b/i,
    write: ({ name, file, image }) =>
      !isName(name)
        ? undefined
        : file !== undefined && /\.tar$/.test(file)
          ? 'docker export -o {file} {name}'
          : isImage(image) && !/\.(?:tar|txt|gz)$/.test(image ?? '')
            ? 'docker commit {name} {image}'
            : undefined,
    examples: [
      ['export the container shop to shop.tar', 'docker export -o shop.tar shop'],
      ['commit the container shop as the image store:v2', 'docker commit shop store:v2'],
    ],
  },
  {
    name: 'docker-hub',
    summary: 'the registry: log in, log out, look for images',
    heads: [
      ['(log in|login|sign in|log on) [in|on] to (docker hub|docker registry|docker|dockerhub)', { do: 'login' }],
      ['(log out|logout|sign out) [of|from] (docker hub|docker registry|docker|dockerhub)', { do: 'logout' }],
      [
        '(search~|look~|browse) (docker hub|dockerhub|docker registry) for [image~] {N} [images]',
        { do: 'search', name: '$1' },
      ],
      [
        '(search~|look~|find) [docker] (images|image) [called|named|for|like|of] {N} (on|in|at) (docker hub|dockerhub|docker registry)',
        { do: 'search', name: '$1' },
      ],
    ],
    clauses: [['(as|with user|with username) [user] {N}', { user: '$1' }]],
    free: `${FREE} hub registry image images log in out on sign search look find`,
    needs: /docker/i,
    write: ({ do: deed = '', name, user }) =>
      deed === 'search' && !isImage(name)
        ? undefined
        : `docker ${deed} ${user === undefined ? '' : '-u {user}'} [{name}]`,
    examples: [
      ['log in to docker hub', 'docker login'],
      ['search docker hub for redis', 'docker search redis'],
    ],
  },
  {
    name: 'images-all-removed',
    summary: 'remove every image or container of Docker',
    heads: [
      ['(delet~|remov~|get rid of|wipe) (all|every) [docker] images [of|in|from] [docker]', { what: 'images' }],
      ['(delet~|remov~|get rid of|wipe) (all|every) [docker] containers [of|in|from] [docker]', { what: 'containers' }],
    ],
    clauses: [['(running|stopped) and (running|stopped) [ones]', {}]],
    free: `${FREE} all every delete remove get rid of wipe image images`,
    act: true,
    needs: /docker|container/i,
    unless: /\b(?:unused|dangling|stopped|exited|older|but|except|untagged|jpe?g|png|named|with)\b/i,
    write: ({ what }) => (what === 'images' ? 'docker rmi $(docker images -q)' : 'docker rm -f $(docker ps -aq)'),
    examples: [['remove all docker images', 'docker rmi $(docker images -q)']],
  },
]);
