import { describe, expect, it } from 'vitest';
import { type Batch, hashOf, openLedger, readPast } from '../../../src/cli/batch/ledger.ts';
import { leftBy, withLeft } from '../../../src/cli/batch/left.ts';
import { linesOf } from '../../../src/cli/batch/lines.ts';
import { doneIn, pastOf } from '../../../src/cli/batch/past.ts';
import { resumed } from '../../../src/cli/batch/resume.ts';
import { folder } from '../../memory/events.ts';

const batchOf = (text: string, given: Partial<Batch> = {}): Batch => ({
  file: '/home/sam/chores',
  lines: linesOf(text),
  cwd: '/home/sam',
  host: 'box',
  ...given,
});

const nobody = () => false;
const ok = { status: 'done', code: 0, durationMs: 1, kept: [] } as const;

/** The ledger of a run in which these lines were done. */
const ran = (text: string, done: readonly number[]) => {
  const at = folder();
  const batch = batchOf(text);
  const ledger = openLedger(at, batch, 'anew');
  for (const line of batch.lines) if (done.includes(line.at)) ledger.ended(line, ok);
  return readPast(at, batch);
};

const resume = (past: ReturnType<typeof readPast>, batch: Batch, lives = nobody as (pid: number) => boolean) => {
  const found = resumed(past, batch, lives);
  return found.kind === 'on' ? [...found.done] : found.reason;
};

describe('a batch that is resumed', () => {
  it('leaves out what is done, and nothing else', () => {
    expect(resume(ran('a\nb\nc', [1, 3]), batchOf('a\nb\nc'))).toEqual([1, 3]);
    expect(resume(undefined, batchOf('a'))).toEqual([]);
  });

  it('goes on where only comments and later lines changed, and says so', () => {
    const past = ran('a\nb\nc', [1]);
    const found = resumed(past, batchOf('# new\na\nx\ny'), nobody);
    expect(found.kind === 'on' && [...found.done]).toEqual([1]);
    expect(found.kind === 'on' && found.notes.join()).toContain('changed since');
  });

  it.each([
    ['is another line now', 'x\nb'],
    ['is gone', ''],
    ['moved', 'new\na\nb'],
  ])('refuses where a line that is done %s', (_how, text) => {
    expect(resume(ran('a\nb', [1]), batchOf(text))).toContain('the file changed since');
  });

  it('refuses in another folder, on another host, and while it runs', () => {
    const past = ran('a', [1]);
    expect(resume(past, batchOf('a', { cwd: '/tmp' }))).toContain('/home/sam');
    expect(resume(past, batchOf('a', { host: 'other' }))).toContain('box');
    const other = past && { ...past, opening: { ...past.opening, pid: 4711 } };
    expect(resume(other, batchOf('a'), (pid) => pid === 4711)).toContain('4711');
  });
});

describe('the ledger', () => {
  const opening = (texts: string) =>
    JSON.stringify({
      type: 'batch',
      v: 1,
      run: 'aa',
      file: 'f',
      cwd: '/',
      host: 'h',
      pid: 1,
      at: 0,
      texts: linesOf(texts).map(({ text }) => hashOf(text)),
    });
  const done = (lines: readonly string[]) => doneIn(pastOf([opening('a\nb\nc'), ...lines].join('\n'))!);

  it.each<[string, readonly string[], readonly number[]]>([
    ['our entry', ['{"type":"line","at":1,"status":"done","code":0,"kept":[]}'], [1]],
    ["the shell's mark alone", ['b aa.2 77', 'e aa.2 0'], [2]],
    ['a mark of failure', ['b aa.2 77', 'e aa.2 1'], []],
    ['a beginning without an end', ['b aa.2 77'], []],
    ['a mark of another run', ['b bb.2 77', 'e bb.2 0'], []],
    ['a mark without a beginning', ['e aa.2 0'], []],
    ['an entry that was cut off', ['{"type":"line","at":1,"stat'], []],
    ['garbage', ['\u0000\u0001', '{}', '[]', 'null'], []],
    ['done, begun again', ['b aa.1 7', 'e aa.1 0', 'b aa.1 8'], []],
    ['taken back', ['{"type":"line","at":1,"status":"done","code":0,"kept":[]}', '{"type":"undone","lines":[1]}'], []],
    ['a line that failed', ['{"type":"line","at":1,"status":"failed","code":1,"kept":[]}'], []],
  ])('%s', (_name, lines, expected) => {
    expect(done(lines)).toEqual(expected);
  });

  it('is no past without its opening', () => {
    expect(pastOf('')).toBeUndefined();
    expect(pastOf('e aa.1 0')).toBeUndefined();
  });

  it('begins anew, or goes on', () => {
    const at = folder();
    const batch = batchOf('a\nb');
    openLedger(at, batch, 'anew').ended(batch.lines[0]!, ok);
    openLedger(at, batch, 'on').ended(batch.lines[1]!, ok);
    expect(doneIn(readPast(at, batch)!)).toEqual([1, 2]);
    openLedger(at, batch, 'anew');
    expect(doneIn(readPast(at, batch)!)).toEqual([]);
  });
});

describe('what lines leave', () => {
  const start = { cwd: '/w', env: { A: '1', B: '2', PWD: '/w' } };
  const mask = (text: string) => text.replace(/TOKEN=.*/, '[masked]');

  it('is nothing where nothing changed', () => {
    expect(leftBy(start, { cwd: '/w', env: { ...start.env, PWD: '/w', SHLVL: '3' } }, mask)).toBeUndefined();
  });

  it('comes back for the lines after them; a secret is not written down', () => {
    const left = leftBy(start, { cwd: '/w/x', env: { A: '9', C: '3', TOKEN: 'geheim' } }, mask);
    expect(JSON.stringify(left)).not.toContain('geheim');
    expect(left?.hidden).toEqual(['TOKEN']);
    expect(withLeft(start, left)).toEqual({ cwd: '/w/x', env: { A: '9', C: '3', PWD: '/w' } });
    expect(withLeft(start, undefined)).toEqual(start);
  });
});
