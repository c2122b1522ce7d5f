/** A folder drawn as a tree: all of it or its folders alone, to a depth, with sizes or with hidden things. */
import { saidAs } from '../frames/said.ts';
import { intent } from '../intent.ts';
import { type Skill, slotsOf, spanOf, type Understood } from '../skill.ts';
import { type Taker, take } from '../takers.ts';
import { operand, run } from '../write/command.ts';

/** A tree that is to be seen: elsewhere the word says how deep a walk goes. */
const DRAWN =
  /\b(?:draw|sketch|tree (?:view|listing|diagram|drawing|format|form)|(?:as|like|in form of) an? (?:\w+ )?tree|(?:show|print|display|give)(?: me)? (?:a|the) (?:\w+ )?tree|^tree of|(?:director(?:y|ies)|folders?) (?:structure|hierarchy)(?= |$))\b/i;

const depth: Taker<number> = (request) => {
  const slot = slotsOf(request, 'depth').find(({ value }) => value.max !== undefined && value.min === undefined);
  return slot?.value.max === undefined ? undefined : { value: slot.value.max, tokens: spanOf(slot) };
};

/** "leave the files out", "without files" */
const NO_FILES =
  /,? ?(?:and |but )?(?:\b(?:no|without|without the|omitting|omit|not the|excluding) files\b|\bleav(?:e|ing) (?:out )?(?:the |any )?files(?: out| aside)?\b|\bfiles (?:are )?left out\b)/i;

/** "directories only", "just the folders", "without files" */
const folders: Taker<true> = (request) => {
  const [folder] = slotsOf(request, 'kind').filter(({ value, not }) => value.types.join() === 'd' && !not);
  const none = saidAs(request, NO_FILES);
  const isOnly =
    /\b(?:only|just|nothing but) (?:of )?(?:the |its )?(?:sub-?)?(?:director|folder)|\b(?:directories|folders|subfolders|subdirectories) (?:only|alone)\b/i.test(
      request.text,
    );
  const isOther = slotsOf(request, 'kind').some(({ value, not }) => !not && value.types.includes('f'));
  return isOnly || none !== undefined || (folder !== undefined && !isOther)
    ? { value: true, tokens: [...spanOf(folder as never), ...(none?.explains ?? [])] }
    : undefined;
};

/** "hidden files too", "with the hidden ones" */
const HIDDEN =
  /,? ?\b(?:(?:and|with|including|also|plus|even) )*(?:the |all )?(?:hidden|dot ?)(?: ?(?:files?|folders?|ones|entries|things|items))?(?: (?:too|as well|also|included))?\b/i;

const hidden: Taker<true> = (request) => {
  const said = /hidden|\bdot/i.test(request.text) ? saidAs(request, HIDDEN) : undefined;
  return said && { value: true, tokens: said.explains };
};

const SIZES = /\bsizes?\b|\bhow (?:large|big)\b/i;

const isOther = ({ slots, text }: Understood): boolean =>
  slots.some(({ type }) => ['age', 'size', 'name', 'permission', 'owner', 'rank', 'content'].includes(type)) ||
  slots.some((slot) => slot.type === 'kind' && slot.value.extensions.length > 0) ||
  /\b(?:process|git|commit|branch|depend|package)\w*/i.test(text);

export const treeView: Skill = intent({
  name: 'tree-view',
  topic: 'files',
  summary: 'a folder drawn as a tree',
  says: ['=draw|=sketch TREE {path?}', 'TREE {path?}'],
  slots: { path: take.folder, depth, folders, hidden },
  free: [
    'TREE',
    'RECURSIVE',
    'FOLDER',
    'FILE',
    'ONLY',
    'LONG',
    'SIZE',
    'HUMAN',
    'HIDDEN',
    'INCLUDING',
    'WITH',
    'EVERY',
    'THING',
    'LEVEL',
    'OF',
  ],
  write: ({ path, depth: max, folders: only, hidden: isHidden }, _world, request) => {
    const { text } = request;
    if (!DRAWN.test(text) || isOther(request)) return undefined;
    const isFull = /\b(?:full|whole|complete) paths?\b/i.test(text);
    const size = !SIZES.test(text) ? '' : /\bin bytes\b/i.test(text) ? 's' : 'h';
    const letters = `${isHidden ? 'a' : ''}${only ? 'd' : ''}${isFull ? 'f' : ''}${size}`;
    const level = max === undefined ? [] : ['-L', String(max)];
    return run(
      'tree',
      letters === '' ? undefined : `-${letters}`,
      level,
      path === undefined || path === '.' ? undefined : operand(path),
    );
  },
  examples: [
    ['draw docs as a tree', 'tree docs'],
    ['tree view of src with the folders only, two levels deep', 'tree -d -L 2 src'],
    ['show a tree of docs that tells how big each file is', 'tree -h docs'],
  ],
});
