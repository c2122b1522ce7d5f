/** Requests put together at random from the grammar of what people ask: whatever is planned parses, quotes what it was given, and can be judged. */
import fc from 'fast-check';
import { parse } from 'unbash';
import { expect, test } from 'vitest';
import { planOffline } from '../../src/planner/offline/offline.ts';
import { assess } from '../../src/safety/assess.ts';
import { policyNamed } from '../../src/safety/policy.ts';
import { exampleWorld } from '../planner/offline/example-world.ts';

const of = (...words: readonly string[]) => fc.constantFrom(...words);

const NAMES = [
  'two words.txt',
  "it's.txt",
  '$(id).txt',
  'a;b.txt',
  '-rf.txt',
  '`id`.txt',
  'new\nline.txt',
  '&& id.txt',
  '#x.txt',
  'é.txt',
];
const name = of(...NAMES);
const quoted = name.map((text) => (text.includes("'") ? `"${text}"` : `'${text}'`));
const place = of('', ' in docs', ' under src', ' in the current directory', ' below /var/log', ' in my home folder');
const kind = of(
  'files',
  'txt files',
  'directories',
  'python files',
  'symlinks',
  'hidden files',
  'jpg and png images',
  'empty files',
  'executable files',
);
const condition = fc.oneof(
  of(
    '',
    ' larger than 10 MB',
    ' modified in the last 2 days',
    ' older than a week',
    ' owned by kim',
    ' with permissions 644',
  ),
  of(
    ' not deeper than 2 levels',
    ' writable by others',
    ' except *.bak',
    ' newer than notes.txt',
    ' changed in March 2023',
    ' without an extension',
  ),
  quoted.map((text) => ` named ${text}`),
  quoted.map((text) => ` that contain ${text}`),
);
const action = fc.oneof(
  of(
    '',
    ' and delete them',
    ' and count them',
    ' and sort them by size',
    ' and show the first 3 lines of each',
    ' and make them executable',
  ),
  of(
    ' and copy them to attic',
    ' and compress them with gzip',
    ' and change their owner to kim',
    ' and count the lines in each',
    ' to list.out',
  ),
  quoted.map((text) => ` and save the list to ${text}`),
);
const ofFiles = fc
  .tuple(
    of('find', 'list', 'show', 'search for', 'delete', 'count', 'please find'),
    of('', 'all '),
    kind,
    place,
    condition,
    condition,
    action,
  )
  .map(([verb, all, noun, where, one, two, then]) => `${verb} ${all}${noun}${where}${one}${two}${then}`);

const lines = of(
  'the first 3 lines',
  'line 5',
  'the lines that contain "x y"',
  'the second column',
  'the unique lines',
  'the number of words',
  'the lines from 3 to 7',
);
const ofLines = fc
  .tuple(
    of('show', 'print', 'delete', 'sort', 'count'),
    lines,
    quoted,
    of('', ' in reverse order', ' and save the result to out.txt', ', ignoring case'),
  )
  .map(([verb, what, file, more]) => `${verb} ${what} of ${file}${more}`);

const onOne = fc
  .tuple(
    of('copy', 'move', 'delete', 'rename', 'gzip', 'create', 'chmod 600', 'make a link to', 'tell the size of'),
    quoted,
    fc.oneof(
      of('', ' to attic'),
      quoted.map((text) => ` to ${text}`),
    ),
  )
  .map(([verb, file, target]) => `${verb} ${file}${target}`);

const replacing = fc
  .tuple(
    quoted,
    quoted,
    fc.oneof(
      quoted,
      kind.map((noun) => `all ${noun}`),
    ),
  )
  .map(([old, next, where]) => `replace ${old} with ${next} in ${where}`);

const then = fc.tuple(onOne, of(' and then ', ', then ', '; '), ofLines).map(([a, joint, b]) => `${a}${joint}${b}`);

const request = fc.oneof({ weight: 6, arbitrary: ofFiles }, { weight: 3, arbitrary: ofLines }, onOne, replacing, then);

/** Every word that the shell would see as data, however deep in the tree. */
const wordsOf = (node: unknown, found: string[] = []): readonly string[] => {
  if (Array.isArray(node)) for (const one of node) wordsOf(one, found);
  else if (typeof node === 'object' && node !== null) {
    const { value, text } = node as { value?: unknown; text?: unknown };
    if (typeof value === 'string' && typeof text === 'string') found.push(value);
    for (const child of Object.values(node)) wordsOf(child, found);
  }
  return found;
};

test('10,000 composed requests: what is planned parses, and the guard judges it', { timeout: 300_000 }, () => {
  const world = exampleWorld;
  let planned = 0;
  const sample = fc.sample(request, { numRuns: 10_000, seed: 20_261_127 });
  for (const text of sample) {
    const plan = planOffline(text, world);
    if (plan.kind !== 'plan') continue;
    planned++;
    for (const step of plan.plan.steps) {
      if (step.kind !== 'shell') continue;
      expect(parse(step.command).errors ?? [], `${text}\n${step.command}`).toEqual([]);
    }
    const verdict = assess(plan.plan, world, { policy: policyNamed('normal'), tools: new Map() });
    expect(['safe', 'write', 'dangerous', 'opaque'], text).toContain(verdict.level);
  }
  // Most of what the grammar composes is understood: a planner that abstained throughout would prove nothing.
  expect(planned).toBeGreaterThan(5_000);
});

test('a hostile name that is quoted in a request is one word of the plan, or no part of it', {
  timeout: 120_000,
}, () => {
  const world = exampleWorld;
  const sample = fc.sample(fc.tuple(onOne, ofLines), { numRuns: 1_500, seed: 7 }).flat();
  for (const text of sample) {
    const plan = planOffline(text, world);
    if (plan.kind !== 'plan') continue;
    const used = NAMES.filter((one) => text.includes(one));
    const words = plan.plan.steps.flatMap((step) => (step.kind === 'shell' ? wordsOf(parse(step.command)) : []));
    // Nothing that stands inside a name is ever a program, a substitution or an option.
    for (const one of words) expect(['id', '-rf', 'b.txt', 'line.txt'], `${text}\n${one}`).not.toContain(one);
    expect(
      words.some((one) => used.some((known) => one.includes(known))),
      `${text}\n${words.join(' | ')}`,
    ).toBe(true);
  }
});
