/** Docker: images, what is no longer used, and the compose file. */
import type { Skill } from '../skill.ts';
import { take } from '../takers.ts';
import { type Template, templates } from '../template.ts';

const NOUNS = ['RUN', 'THING', 'EVERY', 'SHELL', 'CONTAINER', 'NAMED', 'HOST'] as const;
const GENERAL =
  /^(all|every|ids?|names?|this|folder|running|stopped|unused|dangling|old|it|them|the|docker|image|images|container|containers|everything|compose|shell|bash|sh)$/i;
const onName: Template['fits'] = ({ name, image, ...rest }) =>
  [name, image, rest['tag']].every((one) => one === undefined || !GENERAL.test(String(one)));

const compose = (verb: string, says: readonly string[], given: { run: string; said: string; summary: string }) => ({
  name: `compose-${verb}`,
  summary: given.summary,
  says,
  free: [...NOUNS, 'SERVICE', 'CREATE', 'START', 'STOP', 'CHANGE'] as const,
  run: `docker compose ${given.run}`,
  eg: [given.said, `docker compose ${given.run}`] as const,
});

const composed: readonly Omit<Template, 'topic' | 'act'>[] = [
  compose('up', ['START =docker? =compose', '=compose =up', 'RUN =docker? =compose'], {
    run: 'up -d',
    said: 'start docker compose',
    summary: 'start the services of the compose file',
  }),
  compose('down', ['STOP =docker? =compose', '=compose =down'], {
    run: 'down',
    said: 'stop docker compose',
    summary: 'stop the services of the compose file',
  }),
  compose('restart', ['RESTART =docker? =compose'], {
    run: 'restart',
    said: 'restart docker compose',
    summary: 'restart the services of the compose file',
  }),
  compose('build', ['=build|=rebuild =docker? =compose'], {
    run: 'build',
    said: 'rebuild docker compose',
    summary: 'build the images of the compose file',
  }),
  compose('pull', ['PULL|UPGRADE =docker? =compose =image?'], {
    run: 'pull',
    said: 'pull the docker compose images',
    summary: 'fetch the images of the compose file',
  }),
];

const declared: readonly Omit<Template, 'topic' | 'act'>[] = [
  {
    name: 'prune-images',
    summary: 'remove images that nothing uses',
    says: [
      'DELETE|=prune =unused|=dangling|=untagged|OLD =docker? =image',
      '=docker =image =prune',
      '=prune =docker? =image|=images',
    ],
    free: NOUNS,
    run: 'docker image prune -a',
    unless: /\b(jpg|png|photos?|files?|folder|dangling|untagged)\b/i,
    eg: ['remove unused images of docker', 'docker image prune -a'],
  },
  {
    name: 'prune-dangling',
    summary: 'remove images without a name',
    says: ['DELETE|=prune =dangling|=untagged =docker? =image'],
    free: NOUNS,
    run: 'docker image prune',
    unless: /\b(jpg|png|photos?|files?|folder)\b/i,
    eg: ['remove dangling docker images', 'docker image prune'],
  },
  {
    name: 'prune-volumes',
    summary: 'remove volumes that nothing uses',
    says: ['DELETE|=prune =unused|=dangling? =docker =volume'],
    free: [...NOUNS, 'DISK'],
    run: 'docker volume prune',
    eg: ['remove the unused docker volumes', 'docker volume prune'],
  },
  {
    name: 'prune-docker',
    summary: 'remove what Docker no longer uses',
    says: [
      'DELETE|=prune|=clean|=cleanup|=tidy =unused? =docker',
      '=docker =prune|=cleanup',
      'SPACE_LEFT =docker SPACE|DISK_SPACE?',
    ],
    free: [...NOUNS, 'SPACE', 'DISK', 'DISK_SPACE'],
    run: 'docker system prune',
    unless: /\b(images?|containers?|volumes?|networks?|compose|uninstall|package|how much|use[sd]?)\b/i,
    eg: ['clean up docker', 'docker system prune'],
  },
  {
    name: 'build-image',
    summary: 'build an image from this folder',
    says: [
      '=build =docker? =image NAMED|=tagged|=as? {name} {folder?}',
      'CREATE =docker =image NAMED|=tagged|=as {name} FROM {folder?}',
      'CREATE =image =tagged {name} FROM {folder?}',
    ],
    free: [...NOUNS, 'FOLDER', 'CURRENT', 'HERE', 'AS', 'WITH', 'FROM'],
    slots: {
      name: take.id,
      folder: (request, used) => take.folder(request, used, undefined) ?? { value: '.', tokens: [] },
    },
    run: 'docker build -t {name} {folder}',
    unless: /\bfrom \S*\//i,
    fits: onName,
    eg: ['build the image called shop here', 'docker build -t shop .'],
  },
  {
    name: 'build-nameless',
    summary: 'build an image from this folder, without a name',
    says: ['=build =docker? =image', '=build =dockerfile'],
    free: [...NOUNS, 'FOLDER', 'CURRENT', 'HERE', 'FROM', 'FILE'],
    run: 'docker build .',
    unless: /\b(called|named|as|tag(ged)?)\b/i,
    eg: ['build the docker image', 'docker build .'],
  },
  {
    name: 'remove-image',
    summary: 'remove an image',
    says: ['DELETE =docker =image {name}', 'DELETE =image {name}'],
    free: NOUNS,
    run: 'docker rmi {name}',
    unless: /\b(all|every|unused|dangling|file|files|folder|in|jpg|png)\b|\.\w/i,
    fits: onName,
    eg: ['delete the docker image shop', 'docker rmi shop'],
  },
  {
    name: 'pull-image',
    summary: 'fetch an image',
    says: ['PULL|DOWNLOAD =docker? =image {name}', 'PULL {name} =from|=with =docker'],
    free: [...NOUNS, 'FROM'],
    run: 'docker pull {name}',
    unless: /:\/\//,
    fits: onName,
    eg: ['pull the image redis', 'docker pull redis'],
  },
  {
    name: 'push-image',
    summary: 'send an image to its registry',
    says: ['PUSH =docker? =image {name}'],
    free: [...NOUNS, 'TO'],
    run: 'docker push {name}',
    fits: onName,
    eg: ['push the image shop', 'docker push shop'],
  },
  {
    name: 'tag-image',
    summary: 'another name for an image',
    says: ['=tag =docker? =image {name} =as|=with {tag}'],
    free: [...NOUNS, 'AS', 'WITH', 'TO'],
    run: 'docker tag {name} {tag}',
    fits: onName,
    eg: ['tag the image shop as shop:v2', 'docker tag shop shop:v2'],
  },
];

export const dockerImages: readonly Skill[] = templates(
  'other',
  [...declared, ...composed].map((one) => ({ ...one, act: true })),
);
