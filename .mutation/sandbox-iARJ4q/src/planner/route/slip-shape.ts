/** Slips that are no wrong letters: capitals, and a blank left out. */
// @ts-nocheck

import type { Route } from '../../plan.ts';
import type { World } from '../../world.ts';
import { total } from './evidence.ts';
import type { Token } from './scan.ts';
import { weigh } from './weigh.ts';

const corrected = (typed: string, meant: string, correction: string): Route => ({
  kind: 'shell',
  reason: `\`${typed}\` is no command, but \`${meant}\` is.`,
  correction,
});

const isProgram = (name: string, world: World): boolean =>
  world.command(name) !== undefined && world.command(name) !== 'keyword';

/** `LS -la`, `GIT STATUS`, `Terraform plan`; not `Sort the files`. Capitals all over the line are lowered all over it. */
const inCapitals = (line: string, tokens: readonly Token[], world: World): Route | undefined => {
  const [first, ...rest] = tokens;
  const name = first?.text.toLowerCase();
  if (first === undefined || name === undefined || name === first.text || !isProgram(name, world)) return undefined;
  const evidence = weigh([{ ...first, text: name, word: name }, ...rest], world);
  if (1.5 * total(evidence, 'ask') >= total(evidence, 'shell')) return undefined;
  const shouted = !/[a-z]/.test(line);
  return corrected(first.text, name, shouted ? line.toLowerCase() : line.replace(first.text, name));
};

/** Commands short enough to be typed in one go with what follows. */
const GLUED = /^(?:(?:cd|ls|ll|du)(?=\.\.|~)|(?:ls|ll|ps|df|du)(?=-[A-Za-z]{1,5}$))/;

/** `cd..`, `ls-la`. */
const withoutBlank = (line: string, [first]: readonly Token[], world: World): Route | undefined => {
  const [name] = GLUED.exec(first?.text ?? '') ?? [];
  if (first === undefined || name === undefined || world.command(name) === undefined) return undefined;
  return corrected(first.text, name, line.replace(name, `${name} `));
};

/** A correction for a first word that is no command here. */
export const misshapen = (line: string, tokens: readonly Token[], world: World): Route | undefined =>
  world.command(tokens[0]?.text ?? '') !== undefined
    ? undefined
    : (withoutBlank(line, tokens, world) ?? inCapitals(line, tokens, world));
