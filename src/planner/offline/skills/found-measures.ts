/** What each of the folders or files found takes on the disk, and links made to each of them elsewhere. */
import { saysMany } from '../frames/file-slots.ts';
import { saidAs } from '../frames/said.ts';
import { looseOf, type Skill, slotsOf, type Understood } from '../skill.ts';
import type { Slot } from '../slot.ts';
import { operand, pipe, run, type Word } from '../write/command.ts';
import { find } from '../write/find.ts';
import { quotePath } from '../write/quote.ts';
import { fileAction } from './file-action.ts';
import { files, isOpenSet } from './find-each.ts';

const HOW_LARGE =
  /,? ?\b(?:and |then )*(?:print |show |list |display |tell me |see |report |give |output )?(?:how (?:large|big|much (?:disk )?(?:space|room)) (?:each|every|it|they|them|all)?(?: one| of them| of these)?(?: is| are| takes?(?: up)?| uses?| occup\w+)?|(?:with )?(?:the |their |its )*(?:total |disk |human.readable )*(?:sizes?|(?:disk |space )usage)(?: of (?:each|every one|them|all of them|each one|each of them))?)/i;

const isFolders = (slot: Slot): boolean =>
  slot.type === 'kind' && slot.value.types.join() === 'd' && !slot.not && !slot.value.hidden;

const folderSizes: Skill = fileAction({
  name: 'folder-sizes-found',
  topic: 'disk',
  summary: 'the size of each of the folders that match',
  examples: [
    [
      'find all folders called cache in src and show how large each one is',
      'find src -type d -name cache -prune -exec du -sh {} +',
    ],
  ],
  verbs: ['SIZE', 'DISK_SPACE', 'USE', 'SPACE'],
  also: ['SIZE', 'DISK_SPACE', 'USE', 'SHOW', 'HUMAN', 'EVERY', 'PER', 'NAME', 'SORT'],
  claims: (request) => new Set(slotsOf(request, 'order')),
  write: ({ query, request }, claimed) => {
    const said = request.slots.some(isFolders) ? saidAs(request, HOW_LARGE) : undefined;
    const isNamed = query.tests.some((test) => test.is === 'name' && !test.not);
    if (
      said === undefined ||
      said.explains.length === 0 ||
      !isNamed ||
      looseOf(request, 'COUNT', 'DELETE', 'TOTAL').length > 0
    )
      return undefined;
    const [order] = claimed;
    const isDown = order?.type === 'order' && order.value.direction === 'down';
    const sizes = find(query, request.world, '-prune', '-exec', 'du', '-sh', '{}', '+');
    return {
      command: order === undefined ? sizes : pipe(sizes, run('sort', isDown ? '-rh' : '-h')),
      reason: 'Add up what each of the folders found takes',
      explains: said.explains,
      bonus: 0.03,
    };
  },
});

const isLink = (request: Understood): boolean => /\b(sym|soft|symbolic |hard |hard-)?links?\b/i.test(request.text);

/** Where the links are to stand: "in x", "into x". */
const targetOf = (request: Understood): Slot<'path'> | undefined => {
  const cue = request.tokens.find((token) =>
    /^(link|symlink|symbolic link|soft link|hard link|hardlink)s?$/.test(token.lemma),
  );
  const paths = slotsOf(request, 'path').filter(
    (slot) => !slot.not && slot.from > (cue?.index ?? Number.POSITIVE_INFINITY),
  );
  return (
    paths.find((slot) => request.tokens[slot.from]?.lemma === 'into' || request.tokens[slot.from]?.lemma === 'to') ??
    paths.find((slot) => slot.from - (cue?.index ?? 0) <= 2 && slot.value.prepositions.includes('IN'))
  );
};

/** A link holds its target as it is written: only an absolute one is the same everywhere. */
const absolute = (place: string): Word =>
  /^[/~]/.test(place) ? operand(place) : { raw: place === '.' ? '"$PWD"' : `"$PWD"/${quotePath(place)}` };

const linksFound: Skill = fileAction({
  name: 'links-to-found',
  topic: 'files',
  summary: 'a link in a folder to each of the files that match',
  examples: [
    [
      'create a symbolic link in bin for each executable file in /opt/kit',
      'find /opt/kit -type f -executable -exec ln -s -t bin {} +',
    ],
  ],
  verbs: ['LINK', 'CREATE', 'SYMLINK', 'HARDLINK', 'MOVE'],
  also: ['CREATE', 'MOVE', 'LINK', 'SYMLINK', 'HARDLINK', 'EVERY', 'PER', 'TO', 'OF', 'IN', 'APPEND'],
  claims: (request) => {
    const target = isLink(request) ? targetOf(request) : undefined;
    const links = request.slots.filter((slot) => slot.type === 'kind' && slot.value.types.join() === 'l');
    return target === undefined ? undefined : new Set<Slot>([target as unknown as Slot, ...links]);
  },
  write: ({ query, request }, claimed) => {
    const target = [...claimed].find((slot) => slot.type === 'path');
    const isEach = saysMany(request);
    if (target?.type !== 'path' || !isEach || !isOpenSet(query) || request.world.userland !== 'gnu') return undefined;
    const kind = /\bhard.?link/i.test(request.text) ? [] : ['-s'];
    const [place = '.'] = query.places;
    const words = find(
      { ...files(query), places: [] },
      request.world,
      '-exec',
      'ln',
      ...kind,
      '-t',
      operand(target.value.path),
      '{}',
      '+',
    );
    if (words.type !== 'run' || query.places.length > 1) return undefined;
    const start = kind.length === 0 ? operand(place) : absolute(place);
    return {
      command: run('find', start, words.words.slice(2)),
      reason: 'Make a link to each of the files found',
      bonus: 0.02,
    };
  },
});

export const foundMeasures: readonly Skill[] = [folderSizes, linksFound];
