// @ts-nocheck
import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../src/plan.ts';
import { forReading, intoCommand, putBack } from '../../../src/safety/redact/put-back.ts';
import { countsIn } from '../../../src/safety/redact/redactor.ts';
import { redacting } from './redacting.ts';

const NAME = 'LLMOS_NAME_AAAAAA';
const bash = (command: string): string => execFileSync('bash', ['-c', command], { encoding: 'utf8' });

const planOf = (...commands: readonly string[]): Plan => ({
  request: 'r',
  source: 'model',
  steps: commands.map((command, at) => ({ kind: 'shell', id: `${at + 1}`, command, reason: 'x', needs: [] })),
  confidence: 1,
  reason: 'm',
});

describe('a value comes back as one plain word', () => {
  const odd = ["O'Brien", 'a b', '$(touch /tmp/never)', '`id`', '"; id; "', 'a\\b', '*', '!x', 'ü €', '-n', '~', '#x'];
  test.each([
    [`printf %s ${NAME}`],
    [`printf %s "${NAME}"`],
    [`printf %s '${NAME}'`],
    [`printf %s $'${NAME}'`],
    [`x=${NAME}; printf %s "$x"`],
    [`cat <<'EOF' | head -c -1\n${NAME}\nEOF`],
  ])('%s', (command) => {
    const done = odd.map((value) => [value, intoCommand(command, () => value)] as const);
    for (const [value, run] of done) if (run !== undefined) expect([value, bash(run)]).toEqual([value, value]);
    expect(done.filter(([, run]) => run !== undefined).length).toBeGreaterThan(6);
  });

  test('whatever it is, or the command is refused', () => {
    const frames = fc.constantFrom(
      'printf %s A',
      'printf %s "A"',
      "printf %s 'A'",
      'printf %s xA',
      'printf %s "$(printf %s "A")"',
    );
    fc.assert(
      fc.property(frames, fc.stringMatching(/^[ -~]{1,12}$/), (frame, value) => {
        const done = intoCommand(frame.replace('A', NAME), () => value);
        if (done !== undefined) expect(bash(done)).toBe(frame.includes('x') ? `x${value}` : value);
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    [`echo hi # ${NAME}`, 'a\nrm -rf x'],
    [`cat <<EOF\n${NAME}\nEOF`, '$(id)'],
    [`cat <<'EOF'\n${NAME}\nEOF`, 'x\nEOF\nid'],
    [`echo \`echo ${NAME}\``, "a'b"],
  ])('not into %s', (command, value) => expect(intoCommand(command, () => value)).toBeUndefined());
});

describe('a plan', () => {
  test('gets the values, its check as well; the model saw none', () => {
    const { redactor, vault } = redacting();
    const name = redactor.mask('anna@example.org');
    expect(name).not.toContain('anna');
    const back = putBack({ ...planOf(`echo ${name}`), check: `test ${name}` }, vault);
    expect(back).toMatchObject({
      kind: 'plan',
      plan: { steps: [{ command: 'echo anna@example.org' }], check: 'test anna@example.org' },
    });
  });
  test('with a placeholder that nobody gave is refused', () => {
    expect(putBack(planOf('echo LLMOS_MAIL_ZZZZZZ'), redacting().vault)).toMatchObject({ kind: 'refused' });
  });
  test('of a tool has them in its input', () => {
    const { redactor, vault } = redacting();
    const name = redactor.mask('anna@example.org');
    const step = { kind: 'tool', id: '1', tool: 't', input: { to: [name] }, reason: '', needs: [] } as const;
    const back = putBack({ ...planOf(), steps: [step] }, vault);
    expect(back).toMatchObject({ plan: { steps: [{ input: { to: ['anna@example.org'] } }] } });
  });
});

test('words for the person show personal items and no secret', () => {
  const { redactor, vault } = redacting();
  const masked = redactor.mask('anna@example.org has password=hunter22');
  expect(forReading(masked, vault)).toMatch(/^anna@example\.org has password=LLMOS_SECRET_[A-Z2-7]{6}$/);
});

test('what was masked is masked again, nothing else', () => {
  const { redactor } = redacting();
  redactor.mask('anna@example.org');
  expect(redactor.again('anna@example.org, ben@example.org')).toBe('LLMOS_MAIL_AAAAAA, ben@example.org');
});

test('the same value has the same placeholder, in every text and every round', async () => {
  const { redactor } = redacting();
  const first = await redactor.outgoing({ a: ['anna@example.org'], 'ben@example.org': 1 });
  const second = await redactor.outgoing({ b: 'to anna@example.org' });
  const [anna, ben] = [first.a[0], Object.keys(first)[1]];
  expect([anna, ben]).toEqual([expect.stringMatching(/^LLMOS_MAIL_/), expect.stringMatching(/^LLMOS_MAIL_/)]);
  expect(anna).not.toBe(ben);
  expect(second).toEqual({ b: `to ${anna}` });
  expect(countsIn(JSON.stringify([first, second, 'LLMOS_CARD_AAAAAA']))).toEqual({ mail: 3, card: 1 });
});
