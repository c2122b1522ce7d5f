/** Requests about the memory itself: "remember that …", "what do you know about …". Pure. */
import type { Plan } from '../plan.ts';

export type Spoken =
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'ask'; readonly about: string };

const NOTE = /^(?:please |now )?(?:remember|note|keep in mind)(?: (?:that|this))?:?\s+(\S.*\s\S.*)$/i;
const ASK =
  /^(?:what do you (?:know|remember) (?:about|of)|what did i (?:tell|say to) you about|do you (?:know|remember)(?: anything about)?) (.+?)\??$/i;
/** One look at what most requests do not say. */
const SPEAKS = /remember|note|mind|do you know|did i/i;
/** To be reminded is another wish, and so is to remember a command's output. */
const OTHERWISE = /^(?:please |now )?(?:remember|note) (?:to|me|how|where|what|which|who|when|down)\b/i;

export const spokenOf = (request: string): Spoken | undefined => {
  if (!SPEAKS.test(request)) return undefined;
  const asked = ASK.exec(request.trim());
  if (asked !== null) return { kind: 'ask', about: asked[1]! };
  const said = OTHERWISE.test(request.trim()) ? null : NOTE.exec(request.trim());
  return said === null ? undefined : { kind: 'note', text: said[1]!.replace(/[.!]+$/, '') };
};

/** The plan that keeps it: a step that is judged and shown like any other. */
export const notePlan = (request: string, text: string): Plan => ({
  request,
  source: 'offline',
  steps: [{ kind: 'tool', id: '1', tool: 'memory_note', input: { text }, reason: 'Keep it in the memory', needs: [] }],
  confidence: 1,
  reason: 'keep it in the memory',
});
