/**
 * Forms of speech about lines:
 *
 *   'DELETE [EVERY] {what} [EACH_LINE]'
 *     CLASS        any phrase of a class (`classes.ts`)
 *     {what}       a typed place (`places.ts`); `{other:what}` gives it another name
 *     {lines}      a phrase for lines: any form that picks some (`selection.ts`)
 *     a|b   [a]    alternatives, an optional part; `_` is a space within a part
 * The parts stand in this order and touch: what a form does not name it does not cover.
 */
import { CLASSES } from './classes.ts';
import { firstWords } from './first-words.ts';
import { type Place, phrasesOf } from './phrases.ts';
import { CLASS_PLACES, PLACES } from './places.ts';

export interface Part {
  readonly optional: boolean;
  readonly name?: string;
  /** Undefined for lines: what forms pick them is known to who asks (`selection.ts`). */
  readonly ends: Place | undefined;
  /** Its words; undefined for a typed place. */
  readonly body?: string;
}

const PLACE = /^\{(?:([a-z0-9]+):)?([a-z]+)\}$/;

const NAME = /[A-Z]+(?:_[A-Z]+)*/g;

/** Classes that are alternatives by themselves are known once, however many forms name them. */
const piecesOf = (body: string): readonly string[] => {
  const all = body.includes('(') ? [body] : body.split('|');
  const others = all.filter((one) => !Object.hasOwn(CLASSES, one));
  return [...all.filter((one) => Object.hasOwn(CLASSES, one)), ...(others.length === 0 ? [] : [others.join('|')])];
};

const spelt = (body: string): string =>
  body.replace(NAME, (name) => (Object.hasOwn(CLASSES, name) ? `(?:${CLASSES[name]})` : name));

const heads = new Map<string, ReadonlySet<string>>();

const headsFor = (piece: string): ReadonlySet<string> => {
  const known = heads.get(piece) ?? CLASS_PLACES[piece]?.heads ?? firstWords(spelt(piece));
  heads.set(piece, known);
  return known;
};

/** The words that a part can begin with, in one set or several. */
export const headsOf = (body: string): readonly ReadonlySet<string>[] => piecesOf(body).map(headsFor);

const spoken = new Map<string, Place>();

const placeOf = (piece: string): Place => {
  const known = spoken.get(piece) ?? CLASS_PLACES[piece]?.ends ?? phrasesOf(spelt(piece));
  spoken.set(piece, known);
  return known;
};

const endsOf = (body: string): Place => {
  let known: readonly Place[] | undefined;
  return (words, at) => {
    known ??= piecesOf(body).map(placeOf);
    const [only] = known;
    if (known.length === 1 && only !== undefined) return only(words, at);
    return known.flatMap((place) => place(words, at)).sort((a, b) => b - a);
  };
};

const compiledPart = (part: string): Part => {
  const optional = part.startsWith('[') && part.endsWith(']');
  const body = optional ? part.slice(1, -1) : part;
  const place = PLACE.exec(body);
  if (place?.[2] === 'lines') return { optional, name: place[1] ?? 'lines', ends: undefined };
  const of = PLACES[place?.[2] ?? ''];
  if (place !== null && of !== undefined) return { optional, name: place[1] ?? place[2] ?? '', ends: of };
  return {
    optional,
    ends: endsOf(body),
    body,
  };
};

const parts = new Map<string, Part>();

const partFor = (text: string): Part => {
  const known = parts.get(text) ?? compiledPart(text);
  parts.set(text, known);
  return known;
};

export type Form = readonly Part[];

const forms = new Map<string, Form>();

/** The parts of a form, made when it is first asked for. */
export const formOf = (text: string): Form => {
  const known = forms.get(text) ?? text.split(' ').map(partFor);
  forms.set(text, known);
  return known;
};

/** Every form that there is by now. @public */
export const knownForms = (): Iterable<Form> => forms.values();

export interface Fit {
  readonly end: number;
  readonly groups: Readonly<Record<string, readonly [from: number, to: number]>>;
}

interface Fitting {
  readonly words: readonly string[];
  readonly here: number;
  readonly lines: Place;
}

const fitFrom = (form: Form, at: number, given: Fitting): Fit | undefined => {
  const { words, here, lines } = given;
  const part = form[at];
  if (part === undefined) return { end: here, groups: {} };
  for (const end of (part.ends ?? lines)(words, here)) {
    if (end === here) continue;
    const rest = fitFrom(form, at + 1, { words, here: end, lines });
    if (rest !== undefined)
      return part.name === undefined ? rest : { end: rest.end, groups: { ...rest.groups, [part.name]: [here, end] } };
  }
  return part.optional ? fitFrom(form, at + 1, given) : undefined;
};

const NO_LINES: Place = () => [];

/** Where a form that begins at `here` ends, and what stands in its places. `words` in lower case. */
export const fitOf = (form: Form, words: readonly string[], here: number, lines = NO_LINES): Fit | undefined => {
  const fit = fitFrom(form, 0, { words, here, lines });
  return fit === undefined || fit.end === here ? undefined : fit;
};
