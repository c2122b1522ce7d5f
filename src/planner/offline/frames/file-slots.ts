/** What a slot in a request about files stands for: a condition, mere emphasis, or something that is not about the files. */
import { looksLikeFolder } from '../recognise/path.ts';
import type { Understood } from '../skill.ts';
import type { Slot } from '../slot.ts';
import { means } from '../understand.ts';

/** What is said of files: no text to be put into them. */
export const OF_FILES: readonly Slot['type'][] = [
  'kind',
  'path',
  'age',
  'size',
  'permission',
  'owner',
  'depth',
  'fact',
];

/** "including hidden ones" leaves nothing out. */
export const isIncluded = (slot: Slot<'kind'>, request: Understood): boolean =>
  slot.value.hidden && !slot.not && inclusion(slot, request).length > 0;

/** "including …", "… as well", "… included too", "(with …)": the words that take a noun in. */
export const inclusion = ({ from, to }: { from: number; to: number }, { tokens }: Understood): readonly number[] => {
  let before = from - 1;
  while (/^(?:the|all|any)$/.test(tokens[before]?.lemma ?? '')) before--;
  const isAside = /^(?:with|plus|even|also)$/.test(tokens[before]?.lemma ?? '') && tokens[before - 1]?.kind === 'mark';
  const noun = means(tokens[to], 'FILE', 'FOLDER', 'THING') || /^ones?$/.test(tokens[to]?.lemma ?? '') ? to + 1 : to;
  const end = /^(?:are|is|being|be)$/.test(tokens[noun]?.lemma ?? '') ? noun + 1 : noun;
  return [
    ...(means(tokens[before], 'INCLUDING') || isAside ? [before] : []),
    ...(/^(?:too|also|as well|included|counted)$/.test(tokens[end]?.value.toLowerCase() ?? '') ? [end] : []),
  ];
};

/** A second noun of another kind ("files … per folder") says something that the query does not. */
export const isDropped = (slot: Slot, slots: readonly Slot[]): boolean => {
  if (slot.type !== 'kind' || slot.not || slot.value.extensions.length > 0 || slot.value.hidden) return false;
  const first = slots.find((one) => one.type === 'kind' && !one.not && one.value.types.length > 0);
  if (first?.type !== 'kind' || first === slot) return false;
  return slot.value.types.some((type) => type !== 'f' && !first.value.types.includes(type));
};

/** "all x", "every x", "the x that are y" in the plural: a set, not one file. */
export const saysMany = (request: Understood): boolean =>
  /\b(all|every|each|any)\b/i.test(request.text) ||
  request.slots.some((slot) => slot.type === 'kind' && /s$/i.test(request.tokens[slot.to - 1]?.text ?? ''));

/** "only directories", "hidden files only": the noun says it already. */
export const emphasis = (request: Understood, slots: readonly Slot[]): readonly number[] =>
  slots
    .filter((slot) => slot.type === 'kind' || slot.type === 'name')
    .flatMap((slot) => {
      const before = skipBack(request, slot.from - 1);
      return [before, slot.to].filter((at) => means(request.tokens[at], 'ONLY'));
    });

/** "lines that don't start with x": a condition on lines, not on names. */
export const isOfLines = (slot: Slot, request: Understood): boolean => {
  if (slot.type !== 'empty' && (slot.type !== 'name' || slot.value.exact)) return false;
  let at = slot.from - 1;
  while (at >= 0 && means(request.tokens[at], 'GLUE', 'NOT')) at--;
  return at >= 0 && means(request.tokens[at], 'LINE', 'WORD') && !means(request.tokens[at], 'CONTAIN');
};

const skipBack = ({ tokens }: Understood, at: number): number => {
  let here = at;
  while (here >= 0 && means(tokens[here], 'GLUE') && !means(tokens[here], 'ONLY')) here--;
  return here;
};

/** "in alpha and beta": what is joined to a place is one, too. */
const isJoinedPlace = (slot: Slot<'path'>, request: Understood): boolean => {
  if (slot.not || slot.value.prepositions.length > 0 || slot.value.path.includes('.')) return false;
  const before = request.slots.find((one) => one.to === slot.from - 1);
  return (
    before?.type === 'path' &&
    !before.not &&
    before.value.prepositions.includes('IN') &&
    means(request.tokens[slot.from - 1], 'AND') &&
    looksLikeFolder(before.value, request.world)
  );
};

/** A path that names files rather than a place: "find notes.txt", "except a.log". */
export const isName = (slot: Slot<'path'>, request: Understood): boolean =>
  !isJoinedPlace(slot, request) &&
  !slot.value.path.includes('/') &&
  !looksLikeFolder(slot.value, request.world) &&
  !/^[.~]+$/.test(slot.value.path);
