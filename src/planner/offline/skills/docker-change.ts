/** Containers and images of Docker: starting and stopping. */
import type { Skill } from '../skill.ts';
import { take } from '../takers.ts';
import { type Template, templates } from '../template.ts';

const NOUNS = ['RUN', 'THING', 'EVERY', 'SHELL', 'CONTAINER', 'NAMED', 'HOST'] as const;
const GENERAL =
  /^(all|every|ids?|names?|this|folder|running|stopped|unused|dangling|old|it|them|the|docker|image|images|container|containers|everything|compose|shell|bash|sh|too|also|well|ones)$/i;
const onName: Template['fits'] = ({ name, image, ...rest }) =>
  [name, image, rest['tag']].every((one) => one === undefined || !GENERAL.test(String(one)));

const declared: readonly Omit<Template, 'topic' | 'act'>[] = [
  {
    name: 'stop-containers',
    summary: 'stop all containers that run',
    says: ['STOP|KILL THING|EVERY RUN? =docker? =container'],
    free: NOUNS,
    run: 'docker stop $(docker ps -q)',
    eg: ['stop every container', 'docker stop $(docker ps -q)'],
  },
  {
    name: 'remove-containers',
    summary: 'remove all stopped containers',
    says: ['DELETE THING? =stopped|=exited|=dead =docker? =container', '=prune =docker? =container|=containers'],
    free: [...NOUNS, 'STOP'],
    run: 'docker container prune -f',
    eg: ['remove the stopped containers', 'docker container prune -f'],
  },
  {
    name: 'run-on-port',
    summary: 'run an image, its web port on a port of this machine',
    says: [
      'RUN|START =image? {image} =docker|=container =on PORT {port}',
      'RUN|START =docker|=container =image? {image} PORT {port}',
    ],
    free: [...NOUNS, 'PORT', 'START', 'WITH'],
    run: 'docker run -d -p {port}:80 {image}',
    fits: onName,
    eg: ['run nginx in docker on port 8080', 'docker run -d -p 8080:80 nginx'],
  },
  {
    name: 'run-shell',
    summary: 'a shell in a new container of an image',
    says: [
      'RUN|START|OPEN SHELL|=bash|=sh =new|=fresh =container|=docker =of|=from|=image {image}',
      'RUN =interactive|=interactively =container|=image {image}',
      'RUN =image {image} =interactive|=interactively',
    ],
    free: [...NOUNS, 'OPEN', 'FROM', 'OF', 'START', 'IN', 'CREATE'],
    run: 'docker run --rm -it {image} sh',
    terminal: true,
    fits: onName,
    eg: ['run the image alpine interactively', 'docker run --rm -it alpine sh'],
  },
  {
    name: 'run-image',
    summary: 'a new container of an image',
    says: [
      'RUN|START =docker? =image {image}',
      'RUN|START =container =from|=of =image? {image}',
      'RUN {image} =in|=with =docker|=container',
    ],
    free: [...NOUNS, 'START', 'FROM', 'WITH', 'IN', 'CREATE'],
    run: 'docker run {image}',
    unless: /\b(port|interactive|interactively|shell|background|detached|command)\b/i,
    fits: onName,
    eg: ['run the image redis', 'docker run redis'],
  },
  {
    name: 'run-image-behind',
    summary: 'a new container of an image, in the background',
    says: [
      'RUN|START =docker? =image|=container {image} =background|=detached',
      'RUN {image} =docker|=container =background|=detached',
    ],
    free: [...NOUNS, 'START', 'IN'],
    run: 'docker run -d {image}',
    unless: /\bport\b/i,
    fits: onName,
    eg: ['run the image redis in the background', 'docker run -d redis'],
  },
  {
    name: 'run-in-container',
    summary: 'run a command in a container',
    says: ['RUN {body} =docker? =container {name}'],
    slots: {
      body: ({ text, tokens }) => {
        const match = /\b(?:run|execute)\s+(?:the command\s+)?(["'`]?)([\w./ -]+?)\1\s+(?:in|inside|on|within)\b/i.exec(
          text,
        );
        const body = match?.[2];
        if (match === null || body === undefined || /\b(a|the|my|shell|image)\b/i.test(body)) return undefined;
        const end = match.index + match[0].length;
        return {
          value: body,
          tokens: tokens.filter((one) => one.start >= match.index && one.end <= end).map((one) => one.index),
        };
      },
    },
    free: [...NOUNS, 'IN'],
    run: 'docker exec {name} {body}',
    fits: onName,
    eg: ['run ls in the container shop', 'docker exec shop ls'],
  },
  {
    name: 'start-container',
    summary: 'start a container',
    says: ['START =docker? =container {name}'],
    free: NOUNS,
    run: 'docker start {name}',
    fits: onName,
    unless: /\b(shell|image|from|bash|restart)\b/i,
    eg: ['start the container shop', 'docker start shop'],
  },
  {
    name: 'stop-container',
    summary: 'stop a container',
    says: ['STOP|KILL =docker? =container {name}'],
    free: NOUNS,
    run: 'docker stop {name}',
    fits: (slots, world, request) =>
      onName(slots, world, request) && !/\b(?:stopped|killed|ended)\b/i.test(request.text),
    eg: ['stop the container shop', 'docker stop shop'],
  },
  {
    name: 'restart-container',
    summary: 'restart a container',
    says: ['RESTART =docker? =container {name}'],
    free: NOUNS,
    run: 'docker restart {name}',
    fits: onName,
    eg: ['restart the container shop', 'docker restart shop'],
  },
  {
    name: 'rename-container',
    summary: 'rename a container',
    says: ['RENAME =docker? =container {name} =to|=as {tag}'],
    free: [...NOUNS, 'TO', 'AS'],
    run: 'docker rename {name} {tag}',
    fits: onName,
    eg: ['rename the container shop to store', 'docker rename shop store'],
  },
  {
    name: 'remove-container',
    summary: 'remove a container',
    says: ['DELETE =docker? =container {name}'],
    free: NOUNS,
    run: 'docker rm {name}',
    fits: onName,
    unless: /\b(all|every|force|stopped)\b/i,
    eg: ['remove the container shop', 'docker rm shop'],
  },
  {
    name: 'container-shell',
    summary: 'a shell in a container',
    says: [
      'OPEN|START|RUN? SHELL|=bash =docker? =container {name}',
      'GO =docker? =container {name}',
      '=attach =container {name}',
    ],
    free: [...NOUNS, 'OPEN', 'START', 'IN', 'GO'],
    run: 'docker exec -it {name} sh',
    terminal: true,
    unless: /\b(new|fresh|image)\b/i,
    fits: onName,
    eg: ['start a shell inside container shop', 'docker exec -it shop sh'],
  },
  {
    name: 'copy-to-container',
    summary: 'copy a file into a container',
    says: ['COPY {path} =into|=to|=in =docker? =container {name}'],
    slots: { path: take.path, name: take.id },
    free: [...NOUNS, 'TO', 'IN', 'FILE', 'FOLDER'],
    run: 'docker cp {path} {name}:/',
    unless: /\b(?:from|out of) (?:the |docker |running )*container\b/i,
    fits: onName,
    eg: ['copy notes.txt into the container shop', 'docker cp notes.txt shop:/'],
  },
];

export const dockerChanges: readonly Skill[] = templates(
  'other',
  declared.map((one) => ({ ...one, act: true })),
);
