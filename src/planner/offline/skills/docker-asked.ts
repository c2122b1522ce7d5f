/** Containers and images of Docker with all that is said of which are meant and what is shown of them. */
import { frames } from '../frame.ts';
import type { Skill } from '../skill.ts';
import { isImage } from './docker-names.ts';

const ASK =
  'what which show tell give get list display print see view i me my we you can could please a an the all every each of on in from for to with is are there have has do does here now currently docker container containers image images local machine';
const ENGINE = '[docker|existing|local|my]';

const isOther =
  /\b(?:start|stop|restart|kill|remove|delete|prune|run|pull|push|build|rename|inspect|logs?|exec|copy|save|load|stats|cpu|memory|ip|disk|space|count|how many|number of|shell|inside|processes|volumes?|networks?|jpe?g|png|photos?|pictures?|folder|files?|directory|compose|ports?)\b/i;
const ALSO = '(including|includ~|and also|also|even|with|and|plus|not only running|not just running)';

export const dockerAsked: readonly Skill[] = frames('other', [
  {
    name: 'containers-told',
    summary: 'the containers: all or those in a state, their ids or names alone',
    heads: [[`${ENGINE} containers`, {}]],
    clauses: [
      [`${ALSO} [those|ones] [that are|which are] (not running|stopped|exited|dead|finished|inactive)`, { all: '-a' }],
      ['(stopped|exited|finished|inactive|dead|not running) ones (too|as well|also|included)', { all: '-a' }],
      ['[whether] running or (not|stopped)', { all: '-a' }],
      ['(running and|both running and) (stopped|exited)', { all: '-a' }],
      ['(regardless of|in any|whatever) [their] (state|status)', { all: '-a' }],
      ['(only|just) [that are|ones that are|those that are] (stopped|exited|finished)', { state: 'exited' }],
      ['(stopped|exited|finished|not running) [docker] containers', { state: 'exited' }],
      ['containers (that|which) (are|have) [been] [already] (stopped|exited|finished)', { state: 'exited' }],
      ['containers (that|which) (are not|aren.t|no longer|do not|don.t) run~', { state: 'exited' }],
      ['paused', { state: 'paused' }],
      ['(run~|active|alive|up|started|live)', {}],
      ['(only|just) [their|container] (ids|id|identifiers)', { form: '-q' }],
      ['[container] (ids|identifiers) (of|only|for)', { form: '-q' }],
      ['(only|just) [their|container] names', { form: 'names' }],
      ['names (of|only|for)', { form: 'names' }],
      ['(with|and|including|show~) [their] (size|sizes)', { size: '-s' }],
      ['(latest|last|newest|most recently) [created|made|started]', { last: '-l' }],
      ['(from|of|based on|using|made from|with) image {P}', { image: '$1' }],
      ['all', { every: 'yes' }],
    ],
    free: `${ASK} stopped running exited too as well also ones even existing not yet`,
    needs: /container/i,
    unless: isOther,
    write: ({ all, every, state, form, size, last, image }) => {
      const isRunning = all === undefined && state === undefined;
      const isPlain = [every, form, size, last, image].every((one) => one === undefined);
      if ((isRunning && isPlain) || (image !== undefined && !isImage(image))) return undefined;
      const which = last ?? all ?? (state === undefined ? (every === undefined || form !== undefined ? '' : '-a') : '');
      const chosen = `${state === undefined ? '' : '-a -f status={state}'} ${image === undefined ? '' : '-f ancestor={image}'}`;
      return `docker ps ${which} ${size ?? ''} ${form === '-q' ? '-q' : ''} ${chosen} ${form === 'names' ? "--format '{{.Names}}'" : ''}`;
    },
    examples: [
      ['the containers of docker, stopped ones as well', 'docker ps -a'],
      ['only the stopped containers', 'docker ps -a -f status=exited'],
      ['names of the running containers', "docker ps --format '{{.Names}}'"],
    ],
  },
  {
    name: 'images-told',
    summary: 'the images: intermediate ones too, dangling ones, their ids alone',
    heads: [
      ['(docker|container) images', {}],
      ['images [that|which] (of|in|does|that|known to|has) docker', {}],
      ['docker [has|have|list|show|print|display|give me] [all|every|which] images', {}],
      ['docker [has|have|list|show|print|display|give me] [all|every|which] image', {}],
      ['(dangling|intermediate|untagged) images', {}],
    ],
    clauses: [
      [`${ALSO} [all] [those|ones|that are] (intermediate|hidden|untagged) [ones|layers|images]`, { all: '-a' }],
      ['(intermediate|hidden) [ones|layers|images] [too|as well|also|included]', { all: '-a' }],
      ['(dangling|untagged)', { how: '-f dangling=true' }],
      ['(only|just) [their|image] (ids|identifiers)', { form: '-q' }],
      ['[image] (ids|identifiers) (of|only)', { form: '-q' }],
      ['(with|and|including|show~) [their] digests', { digests: '--digests' }],
    ],
    free: `${ASK} intermediate ones too as well also even dangling untagged`,
    needs: /image/i,
    unless: isOther,
    write: ({ all, how, form, digests }) =>
      [all, how, form, digests].every((one) => one === undefined)
        ? undefined
        : `docker images ${all ?? ''} ${how ?? ''} ${form ?? ''} ${digests ?? ''}`,
    examples: [
      ['docker images with the intermediate ones', 'docker images -a'],
      ['which docker images are dangling', 'docker images -f dangling=true'],
    ],
  },
]);
