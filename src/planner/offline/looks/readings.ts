/** A request planned without its manners, and the command put into them: for every look at the machine at once. */
import { isKnown, lexicon } from '../lexicon.ts';
import type { Reading } from '../offline.ts';
import { changes } from '../question.ts';
import type { Topic, Understood } from '../skill.ts';
import { fitted } from './fitted.ts';
import { shapeOf } from './output.ts';
import { type Manners, mannersIn } from './said.ts';

/** What files and lines of text are asked has manners of its own. */
const TOPICS: readonly Topic[] = [
  'disk',
  'processes',
  'network',
  'system',
  'git',
  'packages',
  'users',
  'shell',
  'dates',
  'other',
];

interface Given {
  readonly planned: (text: string) => readonly Reading[];
  readonly threshold: number;
}

const fittedReading = (request: Understood, manners: Manners, { planned, threshold }: Given): Reading | undefined => {
  for (const reading of planned(manners.text)) {
    if (reading.confidence < threshold || !TOPICS.includes(reading.skill.topic)) return undefined;
    const command = fitted(reading.proposal.command, manners, request.world);
    if (command !== undefined) return { ...reading, proposal: { ...reading.proposal, command } };
  }
  return undefined;
};

/** The request with the quotes off single words of the dictionary: "how much memory is 'free'". */
const unquoted = ({ text, tokens }: Understood): string | undefined => {
  const words = tokens.filter(
    ({ kind, value }) => kind === 'quoted' && /^[a-z]{3,}$/.test(value) && isKnown(value, lexicon()),
  );
  const plain = words.reduceRight(
    (now, { value, start, end }) => `${now.slice(0, start)}${value}${now.slice(end)}`,
    text,
  );
  return plain === text ? undefined : plain;
};

/** Such a word may be meant as it stands: only a look that prints one thing is made of it. */
const unquotedReading = (request: Understood, { planned, threshold }: Given): Reading | undefined => {
  const plain = unquoted(request);
  const [best] = plain === undefined ? [] : planned(plain);
  const isLook =
    best !== undefined && TOPICS.includes(best.skill.topic) && shapeOf(best.proposal.command) !== undefined;
  return isLook && best.confidence >= threshold && !changes(best.proposal.command) ? best : undefined;
};

/**
 * The reading of a request that the words alone do not give. `planned` reads a text, best first; undefined where nothing is said of a manner,
 * or where what is asked cannot be had in it.
 */
export const manneredReading = (request: Understood, given: Given): Reading | undefined => {
  for (const manners of mannersIn(request)) {
    const reading = fittedReading(request, manners, given);
    if (reading !== undefined) return reading;
  }
  return unquotedReading(request, given);
};
