/** The one thing that a clause names, by its slots: what a later "it" means where the command does not tell. */
import { looksLikeFolder } from '../recognise/path.ts';
import type { Understood } from '../skill.ts';
import type { Slot } from '../slot.ts';
import { means, type Token } from '../understand.ts';
import type { Thing } from './results.ts';

/** Files by a condition are no single thing. */
const isSet = (slots: readonly Slot[]): boolean =>
  slots.some((slot) => {
    if (['rank', 'owner', 'permission', 'empty', 'age', 'size'].includes(slot.type)) return true;
    if (slot.type === 'kind') return slot.value.extensions.length > 0;
    return slot.type === 'name' && !slot.value.exact;
  });

/** The one thing that a slot names. */
const thingOf = (slot: Slot, slots: readonly Slot[], { world, tokens }: Understood): Thing | undefined => {
  const isMany = slots.some((one) => one.type === 'kind' && /s$/i.test(tokens[one.to - 1]?.text ?? ''));
  if (slot.type === 'output') return { path: slot.value.file, noun: 'file' };
  if (slot.type === 'path' && slot.value.path !== '.' && !isSet(slots))
    return { path: slot.value.path, noun: looksLikeFolder(slot.value, world) ? 'folder' : 'file' };
  if (slot.type !== 'name' || !slot.value.exact || isMany) return undefined;
  const isFolder = slots.some((one) => one.type === 'kind' && one.value.types.includes('d'));
  return { path: slot.value.patterns[0] ?? '', noun: isFolder ? 'folder' : 'file' };
};

/** The last path, or the last exact name, that a clause speaks of. */
export const namedIn = (request: Understood): Thing | undefined => {
  const slots = request.slots.filter((slot) => !slot.not);
  const thing = slots.map((slot) => thingOf(slot, slots, request)).findLast((one) => one !== undefined);
  const folder = slots.find(
    (slot) =>
      slot.type === 'path' &&
      slot.value.prepositions.includes('IN') &&
      looksLikeFolder(slot.value, request.world) &&
      slot.value.path !== '.' &&
      slot.value.path !== thing?.path,
  );
  if (thing === undefined || folder?.type !== 'path' || thing.path.includes('/')) return thing;
  return { ...thing, path: `${folder.value.path.replace(/\/$/, '')}/${thing.path}` };
};

/** A clause names what it speaks of. */
export const namesSomething = (tokens: readonly Token[]): boolean =>
  tokens.some(
    (token) =>
      means(token, 'FILE', 'FOLDER', 'SYMLINK', 'PROCESS', 'USER', 'DISK') ||
      ['path', 'glob', 'url', 'quoted'].includes(token.kind) ||
      (token.kind === 'word' && token.concepts.length === 0 && token.index > 0),
  );
