import { describe, expect, it } from 'vitest';
import { chance, planted } from '../../../bench/routines/histories.ts';
import { PLANTED } from '../../../bench/routines/planted.ts';
import { findRoutines } from '../../../src/memory/routines/find.ts';
import { routinesOf, withChange, withOffer } from '../../../src/memory/routines/kept.ts';
import { cronPattern, rhythmOf, rhythmWords } from '../../../src/memory/routines/rhythm.ts';
import { binomialTail } from '../../../src/memory/routines/sequences.ts';
import { dateIn, fillTemplate, shapeOf, templateOf, templateWords } from '../../../src/memory/routines/shape.ts';
import { EMPTY } from '../../../src/memory/shape.ts';

const at = (month: number, day: number, hour = 9, minute = 0): number =>
  new Date(2026, month - 1, day, hour, minute).getTime();

describe('rhythm', () => {
  it.each<[string, readonly number[], string, string]>([
    ['weekly', [at(3, 2, 9, 4), at(3, 9, 8, 52), at(3, 16, 9, 1)], 'every Monday 09:00', '0 9 * * 1'],
    ['daily', [1, 2, 3, 4, 5, 6, 7].map((day) => at(3, day, 22, 10)), 'every day 22:15', '15 22 * * *'],
    ['on workdays', [2, 3, 4, 5, 6, 9, 10].map((day) => at(3, day, 8, 30)), 'every workday 08:30', '30 8 * * 1-5'],
    ['monthly', [at(1, 15), at(2, 15), at(3, 16)], 'on day 15 of each month at 09:00', '0 9 15 * *'],
    ['about midnight', [at(3, 2, 23, 50), at(3, 9, 23, 58), at(3, 16, 23, 55)], 'every Monday 00:00', '0 0 * * 1'],
  ])('%s', (_name, occasions, words, pattern) => {
    const rhythm = rhythmOf(occasions);
    expect(rhythm && rhythmWords(rhythm)).toBe(words);
    expect(rhythm && cronPattern(rhythm)).toBe(pattern);
  });

  it.each<[string, readonly number[]]>([
    ['twice', [at(3, 2), at(3, 9)]],
    ['at any hour', [at(3, 2, 8), at(3, 9, 14), at(3, 16, 20)]],
    ['on any day', [at(3, 2), at(3, 5), at(3, 14), at(3, 25)]],
    ['with weeks between', [at(1, 5), at(3, 2), at(5, 4)]],
  ])('none: %s', (_name, occasions) => {
    expect(rhythmOf(occasions)).toBeUndefined();
  });
});

describe('the shape of a line', () => {
  it('leaves numbers, quoted texts and file names open', () => {
    expect(shapeOf('tar czf b-2026-03-02.tgz docs')).toBe('tar czf b-#-#-#.tgz docs');
    expect(shapeOf('git commit -m "one two"')).toBe('git commit -m "…"');
    expect(shapeOf('cp report.pdf /mnt')).toBe('cp *.pdf /mnt');
    expect(shapeOf('git push origin main')).toBe('git push origin main');
  });

  it('fills the date of the day in again, and asks for the rest', () => {
    const times = [at(3, 2), at(3, 9)];
    const lines = times.map((time, n) => `tar czf b-${dateIn(time, '-')}.tgz v${n}`);
    const template = templateOf(lines, times)!;
    expect(templateWords(template)).toBe('tar czf b-{today}.tgz {v1}');
    expect(fillTemplate(template, at(4, 1), ['v7'])).toBe('tar czf b-2026-04-01.tgz v7');
    expect(fillTemplate(template, at(4, 1), [])).toBeUndefined();
    expect(templateOf(['a b', 'a b c'], times)).toBeUndefined();
  });
});

describe('routines', () => {
  it('the binomial tail', () => {
    expect(binomialTail(0, 5, 0.3)).toBe(1);
    expect(binomialTail(1, 2, 0.5)).toBeCloseTo(0.75);
    expect(binomialTail(3, 3, 0.1)).toBeCloseTo(0.001);
    expect(binomialTail(2, 5, 0)).toBe(0);
  });

  it('are found where they were planted, with folder, rhythm and slots', () => {
    const [found] = findRoutines(planted(0, PLANTED[0]!));
    expect(found?.steps.map(templateWords)).toEqual([
      'git fetch origin',
      'tar czf backup-{today}.tgz records',
      'scp backup-{today}.tgz vault:',
    ]);
    expect(found?.rhythm && rhythmWords(found.rhythm)).toBe('every Monday 09:00');
    expect(found?.cwd).toBe('/srv/data');
  });

  it('are not found in what is random, failed, masked, done by a machine or only twice', () => {
    for (let seed = 0; seed < 10; seed += 1) expect(findRoutines(chance(seed, 60))).toEqual([]);
    const told = planted(0, PLANTED[0]!);
    const own = (line: string) => /^(?:git fetch|tar czf b|scp b)/.test(line);
    for (const change of [{ status: 'failed' as const }, { by: 'routine' as const }])
      expect(findRoutines(told.map((turn) => (own(turn.line) ? { ...turn, ...change } : turn)))).toEqual([]);
    expect(
      findRoutines(told.map((turn) => (own(turn.line) ? { ...turn, line: `${turn.line} [masked]` } : turn))),
    ).toEqual([]);
    expect(findRoutines(planted(0, { ...PLANTED[0]!, days: [0, 7] }))).toEqual([]);
  });

  it('of a folder are at home there: what is done in others as well is a habit', () => {
    const own = planted(5, PLANTED[5]!);
    const names = (told: typeof own) => findRoutines(told).map(({ cwd, steps }) => [cwd, steps.length]);
    expect(names(own)).toEqual([['/home/sam/site', 3]]);
    const chain = own.filter(({ line }) => /^(?:hugo|rsync -a public|purge)/.test(line));
    const elsewhere = ['/home/sam/app', '/srv/data'].flatMap((cwd, at) =>
      chain.map((turn) => ({ ...turn, cwd, at: turn.at + (at + 1) * 31 * 3_600_000 })),
    );
    expect(names([...own, ...elsewhere])).toEqual([]);
  });

  it('are offered once, whatever becomes of the offer', () => {
    const [found] = findRoutines(planted(0, PLANTED[0]!));
    const offered = withOffer(EMPTY, found!, 1);
    expect(withOffer(offered, found!, 2)).toBe(offered);
    const [routine] = routinesOf(offered);
    const removed = withChange(offered, routine!.name, (one) => ({ ...one, state: 'removed' }));
    expect(withOffer(removed, found!, 3)).toBe(removed);
    expect(routinesOf(withOffer(removed, { ...found!, key: 'other' }, 3))[1]?.name).toBe(`${found!.name}-2`);
    expect(withChange(EMPTY, 'none', (one) => one)).toBe(EMPTY);
  });
});

describe('programs that a person sits in front of', () => {
  /** Five Mondays of a line and `make report` behind it. */
  const offers = (line: string): readonly (readonly string[])[] => {
    const told = [2, 9, 16, 23, 30].flatMap((day) =>
      [line, 'make report'].map((one, n) => ({
        at: at(3, day, 9, n),
        cwd: '/home/sam',
        line: one,
        by: 'person' as const,
        status: 'done' as const,
      })),
    );
    return findRoutines(told).map(({ steps }) => steps.map(templateWords));
  };
  it.each(['python3 fetch.py', 'node build.js', 'psql shop -f day.sql', 'ssh web df', 'python3 -m mailer'])(
    '%s runs by itself',
    (line) => expect(offers(line).flat()).toContain(line),
  );
  it.each(['python3', 'python3 -i', 'psql shop', 'ssh web', 'vim notes.md', 'node'])('%s does not', (line) =>
    expect(offers(line).flat()).not.toContain(line),
  );
});
