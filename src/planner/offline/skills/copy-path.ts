import { type Manner, manner, mannerFlags } from '../frames/manner.ts';
import { intent } from '../intent.ts';
import { looksLikeFolder } from '../recognise/path.ts';
import { slotsOf, spanOf, type Understood } from '../skill.ts';
import { type Taker, take } from '../takers.ts';
import { means } from '../understand.ts';
import { operand, run } from '../write/command.ts';
import { withFolder } from '../write/folder.ts';
import { destinations } from './copy-several.ts';
import { intoFolder, more, placed, withoutContents } from './operands.ts';

const PLAIN: Manner = { ways: new Set(), explains: [] };

/** Something is to be kept, and nobody knows what. */
const saysKept = ({ tokens }: Understood): boolean =>
  tokens.some((token) => means(token, 'KEEP', 'PERMISSION', 'TIME'));

const SAYS_ALL = /\b(everything|all|contents?)\b/i;

/** Nothing is known of it, and it is called as folders are, or at least not as files are. */
const isFolderByName = (path: string): boolean => {
  const name = path.replace(/\/+$/, '').replace(/^.*\//, '');
  return /^[a-z][\w-]*$/.test(name) || path.endsWith('/');
};

/** A folder that is there, or is called one, or goes with all below it. */
const isFolder = (path: string, { world, slots }: Understood): boolean => {
  const entry = world.entry(path);
  if (entry !== undefined) return entry.kind === 'dir';
  return (
    isFolderByName(path) ||
    slots.some(
      (slot) =>
        (slot.type === 'path' && slot.value.path === path && slot.value.said === 'folder') ||
        (slot.type === 'depth' && slot.value.recursive),
    )
  );
};

/** "copy x in y": without another target the folder is where it goes. */
const target: Taker<string> = (request, used, cue) => {
  const said = take.destination(request, used, cue);
  const [thing, folder, more] = slotsOf(request, 'path');
  if (said !== undefined || thing === undefined || folder === undefined || more !== undefined) return said;
  const isPut =
    thing.value.prepositions.length === 0 &&
    /^(?:in|inside|within)$/.test(request.tokens[folder.from]?.lemma ?? '') &&
    looksLikeFolder(folder.value, request.world) &&
    folder.value.path !== '.';
  return isPut ? { value: folder.value.path, tokens: spanOf(folder) } : undefined;
};

/** Where it lies; not in the folder that it goes to. */
const lying = (path: string, to: string | undefined, request: Understood): string => {
  const place = placed(request, path);
  return to !== undefined && place === `${to.replace(/\/$/, '')}/${path}` ? path : place;
};

export const copyPath = intent({
  name: 'copy-path',
  topic: 'files',
  summary: 'copy a file or folder',
  says: ['COPY {path} {to}', 'COPY {path} {to} {folder}', 'BACKUP {path} {to?}'],
  slots: { to: target, path: take.path, others: take.others, folder: take.folder, manner },
  free: ['FILE', 'FOLDER', 'TO', 'AS', 'RECURSIVE', 'THING', 'WHOLE', 'CREATE', 'NAMED', 'KEEP', 'PERMISSION', 'TIME'],
  act: true,
  write: ({ path, to, folder, manner: how }, world, request) => {
    // Of several destinations `cp` would take all but one for files.
    if (path === undefined || destinations(request).length > 1) return undefined;
    if (SAYS_ALL.test(withoutContents(request.text)))
      return to !== undefined && folder === undefined && isFolder(path, request) && !/\bfiles?\b/i.test(request.text)
        ? withFolder(to, run('cp', '-r', { path: `${path.replace(/\/$/, '')}/.` }, { path: to }), world)
        : undefined;
    const flags = mannerFlags('cp', how ?? PLAIN);
    if (flags === undefined || (how === undefined && saysKept(request))) return undefined;
    const letters = `${isFolder(path, request) ? 'r' : ''}${flags}`;
    const command = run(
      'cp',
      letters === '' ? undefined : `-${letters}`,
      [path, ...more(request, path, to, folder)].map((one) => operand(lying(one, to, request))),
      {
        path: to ?? `${path.replace(/\/$/, '')}.bak`,
      },
    );
    return to === undefined ? command : intoFolder(to, command, request);
  },
  examples: [
    ['copy notes.txt to docs', 'cp notes.txt docs'],
    ['copy notes.txt and ideas.txt to docs', 'cp notes.txt ideas.txt docs'],
    ['copy everything from src to build', 'cp -r src/. build'],
    ['back up notes.txt', 'cp notes.txt notes.txt.bak'],
    ['copy notes.txt to docs without overwriting anything', 'cp -n notes.txt docs'],
    ['copy the folder photos to /mnt/stick keeping dates and permissions', 'cp -rp photos /mnt/stick'],
  ],
});
