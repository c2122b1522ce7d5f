// What a text must hold for a regular expression to match it: clauses of literals, of each clause at least one.
// The idea is that of literal extraction in search tools; found by walking the expression's own syntax tree.
import { RegExpParser } from '@eslint-community/regexpp';

const MOST_PRODUCTS = 12;
const MOST_IN_CLAUSE = 40;
const MOST_CLAUSES = 3;

/**
 * ASCII, or what has no case: folding the case of others has rules of its own. The marks divide signs in the bundle, and one
 * sign beyond Latin-1 would double the table in memory.
 */
const isPlain = (text) =>
  !'|&\t\n\r'.includes(text) &&
  (/^[ -~]$/.test(text) || (text <= '\u00ff' && text.toLowerCase() === text.toUpperCase()));

const MOST_IN_CLASS = 4;

const lettersOf = (node, fold) => {
  if (node.type === 'CharacterClass' && !node.negate && node.elements.length <= MOST_IN_CLASS) {
    const all = node.elements.map((each) => literal(each, fold));
    return all.includes(undefined) ? undefined : [...new Set(all)];
  }
  const one = literal(node, fold);
  return one === undefined ? undefined : [one];
};

const literal = (node, fold) => {
  if (node.type !== 'Character') return undefined;
  const text = String.fromCodePoint(node.value);
  if (!isPlain(text)) return undefined;
  return fold ? text.toLowerCase() : text;
};

/** All texts that the alternatives stand for, where each is letter for letter; undefined otherwise. */
const spelt = (alternatives, fold) => {
  const all = alternatives.map(({ elements }) => elements.map((each) => literal(each, fold)));
  return all.some((each) => each.includes(undefined)) ? undefined : all.map((each) => each.join(''));
};

/** Longer and fewer literals say more. */
const worth = (clause) => Math.min(...clause.map((each) => each.length)) - clause.length / 8;
const isTelling = (clause) =>
  clause.length > 0 &&
  clause.length <= MOST_IN_CLAUSE &&
  clause.every((each) => each.length > 1 || /^[^\sA-Za-z0-9]$/.test(each));

const best = (clauses) => clauses.filter(isTelling).sort((a, b) => worth(b) - worth(a));

const ofAlternatives = (alternatives, fold) => {
  if (alternatives.length === 1) return ofSequence(alternatives[0].elements, fold);
  const each = alternatives.map(({ elements }) => ofSequence(elements, fold)[0]);
  return each.includes(undefined) ? [] : best([[...new Set(each.flat())]]);
};

const isGroup = ({ type, modifiers }) => (type === 'Group' && !modifiers) || type === 'CapturingGroup';

/** Texts that stand next to each other are one: `current` are those that may stand before the next element. */
const ofSequence = (elements, fold) => {
  const clauses = [];
  let current = [''];
  const end = () => {
    clauses.push(current);
    current = [''];
  };
  for (const element of elements) {
    const options = isGroup(element) ? spelt(element.alternatives, fold) : lettersOf(element, fold);
    if (options !== undefined && current.length * options.length <= MOST_PRODUCTS) {
      current = current.flatMap((before) => options.map((option) => before + option));
      continue;
    }
    if (element.type === 'Assertion' && ['word', 'start', 'end'].includes(element.kind)) continue;
    end();
    if (isGroup(element)) clauses.push(...ofAlternatives(element.alternatives, fold));
    if (element.type === 'Quantifier' && element.min > 0)
      clauses.push(...ofAlternatives([{ elements: [element.element] }], fold));
  }
  end();
  return best(clauses);
};

/** `this|that&other` for an expression that needs "this" or "that", and "other"; undefined where nothing can be told. */
export const signsOf = (pattern, flags) => {
  if (/[vm]/.test(flags)) return undefined;
  const tree = new RegExpParser({ ecmaVersion: 2025 }).parsePattern(pattern, 0, pattern.length, {
    unicode: flags.includes('u'),
  });
  const clauses = ofAlternatives(tree.alternatives, flags.includes('i')).slice(0, MOST_CLAUSES);
  return clauses.length === 0 ? undefined : clauses.map((clause) => clause.join('|')).join('&');
};
