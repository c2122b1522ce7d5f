/**
 * Taint: a value that came from a file, a page or a command's output and lands where it decides what happens: a command's
 * name, an option, code, a path that is written, a host. A model cannot tell such a value from an order; the person is asked. Pure.
 */
import type { Effect, Finding, Plan, Step } from '../plan.ts';
import { flat, isOwnLine, type Landing, type Place, SHORTEST, sought, standsIn } from './lands.ts';
import { isListed, type Listed } from './listed.ts';
import { visible } from './show.ts';

/** Text of unknown origin that the plan's writer has seen. `origin`: "the file notes.txt". */
export interface Heard {
  readonly origin: string;
  readonly text: string;
  /** The text is a list of names, each of its own origin. */
  readonly listed?: Listed;
}

const WORDS: Readonly<Record<Place, string>> = {
  command: 'the command',
  option: 'the option',
  code: 'the code',
  path: 'the path that is written',
  host: 'the address',
};

interface Source extends Heard {
  /** With single blanks. */
  readonly line: string;
}

const found = (landing: Landing, { text, line }: Source, values: readonly string[]): boolean => {
  if (values.some((value) => standsIn(line, value))) return true;
  if (landing.place !== 'command') return false;
  return landing.text.includes('/') ? standsIn(text, landing.text) : isOwnLine(text, landing.text);
};

/** Where it came from; undefined when the person said it, or nobody did. */
const originOf = (landing: Landing, heard: readonly Source[], trusted: string): string | undefined => {
  const told = heard.filter(({ listed }) => listed === undefined);
  const among = heard.find(({ listed }) => listed !== undefined && isListed(landing, listed, trusted));
  return toldIn(landing, told, trusted) ?? among?.origin;
};

/** The same for texts. */
const toldIn = (landing: Landing, heard: readonly Source[], trusted: string): string | undefined => {
  if (landing.text.length < SHORTEST[landing.place]) return undefined;
  const values = sought(landing)
    .map(flat)
    .filter((value) => value.length >= SHORTEST[landing.place] && !standsIn(trusted, value));
  if (values.length === 0 && landing.place !== 'command') return undefined;
  if (landing.place === 'command' && standsIn(trusted, landing.text)) return undefined;
  return heard.find((source) => found(landing, source, values))?.origin;
};

/** One finding for each value that was heard somewhere, with its origin. */
export const taintOf = (landings: readonly Landing[], heard: readonly Heard[], plan: Plan): readonly Finding[] => {
  if (heard.length === 0 || plan.source !== 'model') return [];
  const trusted = flat(plan.request);
  const sources = heard.map((each) => ({ ...each, line: flat(each.text) }));
  const said = new Map<string, Finding>();
  for (const landing of landings) {
    const origin = originOf(landing, sources, trusted);
    if (origin === undefined) continue;
    const shown = visible(landing.text.slice(0, 80));
    const reason = visible(`${WORDS[landing.place]} ${JSON.stringify(shown)} came from ${origin}`);
    said.set(reason, { rule: 'taint', level: 'dangerous', reason, excerpt: shown });
  }
  return [...said.values()];
};

/** A value that was hidden from the plan's writer and put back into the plan. */
export interface Masked {
  readonly kind: string;
  readonly value: string;
}

const textOf = (step: Step): string => (step.kind === 'shell' ? step.command : Object.values(step.input).join('\n'));

const MASKED_WORDS: Readonly<Record<string, string>> = {
  mail: 'a mail address',
  phone: 'a phone number',
  card: 'a card number',
  iban: 'a bank account',
  name: 'a name',
};

const SHORTEST_MASKED = 4;

/** What was hidden on its way to a model must not leave by another door unasked. */
export const leavesOf = (step: Step, effects: readonly Effect[], masked: readonly Masked[]): readonly Finding[] => {
  if (masked.length === 0 || !effects.some(({ kind }) => kind === 'network')) return [];
  const text = textOf(step);
  const kinds = masked
    .filter(({ value }) => value.length >= SHORTEST_MASKED && text.includes(value))
    .map(({ kind }) => MASKED_WORDS[kind] ?? 'a secret');
  return [...new Set(kinds)].map((what) => ({
    rule: 'masked-leaves',
    level: 'dangerous',
    reason: `${what} that was hidden from the model leaves this machine`,
    excerpt: what,
  }));
};
