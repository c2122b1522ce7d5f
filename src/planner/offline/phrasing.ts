/**
 * Skills whose words stand in an order: forms over base forms (`frames/wording.ts`) say what is asked, a place may stand beside them.
 * What the form does not cover stays unexplained and lowers the confidence.
 */
import { type Form, form, type Turn, turnOf } from './frames/wording.ts';
import { allOf, type Proposal, type Skill, type SkillSummary, slotsOf, spanOf, type Understood } from './skill.ts';
import type { Slot } from './slot.ts';
import type { Command } from './write/command.ts';

export interface Said extends Turn {
  /** The folder that is spoken of beside the groups: "… in docs". */
  readonly place: string | undefined;
  readonly request: Understood;
}

export interface Phrasing extends SkillSummary {
  /** Source of expressions; `{W}` is any one token, `{V}` one that is verbatim. */
  readonly forms: readonly string[];
  readonly words?: readonly string[];
  /** Words of which a request must hold one, as they stand, also within others: without one this is not even loaded. */
  readonly mentions?: string;
  /** It reads how deep the request goes. */
  readonly deep?: true;
  readonly write: (said: Said) => Command | undefined;
}

const placeOf = (request: Understood, texts: readonly number[]): Slot<'path'> | undefined =>
  slotsOf(request, 'path').find((slot) => !slot.not && spanOf(slot).every((at) => !texts.includes(at)));

/** A skill of such forms. */
export const phrasing = ({ forms, write, words, mentions, deep, ...summary }: Phrasing): Skill => {
  let made: readonly Form[] | undefined;
  const match = (request: Understood): Proposal | undefined => {
    made ??= forms.map(form);
    const turn = turnOf(request, made);
    if (turn === undefined) return undefined;
    const slot = placeOf(request, turn.texts);
    const command = write({ ...turn, place: slot?.value.path, request });
    if (command === undefined) return undefined;
    const depths = deep ? slotsOf(request, 'depth') : [];
    return {
      command,
      reason: summary.summary,
      explains: new Set([...turn.explains, ...spanOf(slot, ...depths), ...allOf(request, 'SHOW', 'HERE')]),
      bonus: 0.02,
    };
  };
  const spoken = mentions === undefined ? forms : forms.map((one) => `(${one}) (${mentions})`);
  return { ...summary, forms: spoken, ...(words === undefined ? {} : { words }), match };
};
