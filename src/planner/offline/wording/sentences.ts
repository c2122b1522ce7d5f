/**
 * Sentences that are orders in other words: what stands beside the deed is cut out, what is brought up first is put in its place, and what is
 * wanted, or should be, is to be made so. Each is asked for a word of its own before it is read.
 */
import { withoutStanding } from './asides.ts';
import { asOrder } from './duties.ts';
import { withTopic } from './topics.ts';
import { asWanted } from './wishes.ts';

const DUTY = [
  ' need',
  'should',
  'must',
  ' has to ',
  ' have ',
  'ought',
  ' want',
  ' lack',
  "'d l",
  'would l',
  'upposed',
  ' can ',
  ' shall ',
  ' may ',
  'have a',
  'make \u0002',
  'link',
  ' belong',
  'tar',
  'zip ',
  'archive ',
  'new ',
  'New ',
  'let there',
];
const ASIDE = [
  'copy',
  'copies',
  ' call',
  ' name it',
  ' naming it',
  'whatever',
  'addition',
  'everything',
  'anything',
  'itself',
  ' all',
  'other',
  ' rest',
  ' levels',
  ' parts',
  'remaining',
  'empty',
  ' stay',
  'director',
  'folders',
  ' without ',
  'kept',
];
const JOINTS = [', ', '; ', '. ', ': ', ' and ', ' so '];
const BACK = [
  ' it',
  ' them',
  ' him',
  ' her',
  ' there',
  ' those',
  ' one',
  'xtension',
  'suffix',
  'owner',
  'ermission',
  ' group',
  ' name',
];

/** A text is searched faster than an expression is made. */
const holdsAny = (text: string, some: readonly string[]): boolean => some.some((one) => text.includes(one));

/** The request as an order. */
export const asOrders = (text: string): string => {
  const clear = holdsAny(text, ASIDE) ? withoutStanding(text) : text;
  const topical = holdsAny(clear, BACK) && holdsAny(clear, JOINTS) ? withTopic(clear) : clear;
  return holdsAny(topical, DUTY) ? asOrder(asWanted(topical)) : topical;
};
