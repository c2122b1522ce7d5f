/** What `chmod` is told so that a file becomes executable, writable, readable or read-only for whom it is said. */
import { slotsOf, type Understood } from '../skill.ts';
import type { Slot } from '../slot.ts';
import { means } from '../understand.ts';

const LETTERS = { executable: 'x', writable: 'w', readable: 'r' } as const;

/** "everybody" is more than "others". */
const isEverybody = ({ tokens }: Understood, slot: Slot<'permission'>): boolean =>
  tokens
    .slice(slot.from, slot.to + 2)
    .some((token) => /^(everyone|everybody|anyone|anybody|all users|world|all)$/.test(token.lemma));

/** "make it executable by the group" → `g+x`; undefined for what is no such right. */
export const granted = (slot: Slot<'permission'>, request: Understood): string | undefined => {
  const { kind, mode } = slot.value;
  const sign = slot.not || slot.value.denied ? '-' : '+';
  if (kind !== 'mode') {
    const who = isEverybody(request, slot) ? 'a' : kind === 'writable' && sign === '+' ? 'u' : '';
    return `${who}${sign}${LETTERS[kind]}`;
  }
  const [, who = '', rights = ''] = /^[-/]([ugo]+)=([rwx]+)$/.exec(mode) ?? [];
  if (who === '') return undefined;
  return `${who === 'o' && isEverybody(request, slot) ? 'a' : who}${sign}${rights}`;
};

/** The one right that a "make … executable" gives, or that read-only takes. */
export const rightToGive = (
  request: Understood,
): { readonly mode: string; readonly slots: readonly Slot[]; readonly explains: readonly number[] } | undefined => {
  const slots = slotsOf(request, 'permission').filter(({ value }) => !/^\d+$/.test(value.mode));
  const readOnly = request.tokens.filter((token) => means(token, 'READ_ONLY'));
  if (readOnly.length === 1 && slots.length === 0)
    return { mode: 'a-w', slots: [], explains: readOnly.map(({ index }) => index) };
  const [slot, more] = slots;
  const mode = slot === undefined || more !== undefined ? undefined : granted(slot, request);
  return mode === undefined || slot === undefined ? undefined : { mode, slots: [slot as Slot], explains: [] };
};
