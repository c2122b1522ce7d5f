// @ts-nocheck
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explain } from '../../../src/planner/offline/explain/explain.ts';
import { modeInWords } from '../../../src/planner/offline/explain/mode.ts';
import { planOffline } from '../../../src/planner/offline/offline.ts';
import { skills } from '../../../src/planner/offline/skills/list.ts';
import { exampleWorld } from './example-world.ts';

const linesOf = (command: string) => (explain(command) ?? []).map((line) => line.trim().replace(/ {2,}/, ': '));

describe('an explanation', () => {
  test.each([
    [
      'tar -xzf a.tgz -C docs',
      [
        'tar: pack and unpack archives',
        '-x: take the files out',
        '-z: through gzip',
        '-f a.tgz: the archive',
        '-C docs: in this folder',
      ],
    ],
    ['tar xf a.tar', ['tar: pack and unpack archives', '-x: take the files out', '-f a.tar: the archive']],
    ['sort -k2 -rn f', ['sort: sort lines', '-k2: by this field', '-r: the other way round', '-n: by number', 'f']],
    ['ls | wc -l', ['ls: list a folder', '|: what it prints goes to', 'wc: count', '-l: lines']],
    ['sudo systemctl restart nginx', ['sudo: as the administrator', 'systemctl restart: restart a service', 'nginx']],
    [
      'git commit -m "a b" && git push',
      [
        'git commit: keep what is staged as a commit',
        '-m "a b": with this message',
        '&&: then, if that worked',
        'git push: send commits to the remote',
      ],
    ],
    [
      'du -h > out 2>&1',
      [
        'du: how much space files and folders take',
        '-h: sizes such as 2K and 1M',
        '> out: write the output to the file',
        '2>&1: errors go where the output goes',
      ],
    ],
    ['chmod 640 f', ['chmod: change permissions', '640: owner: read and write, group: read, others: nothing', 'f']],
  ])('%s', (command, lines) => {
    expect(linesOf(command)).toEqual(lines);
  });

  test.each(['frobnicate -x', 'ls "', ''])('is not made up for: %s', (command) => {
    expect(explain(command)).toBeUndefined();
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => void explain(text)),
      { numRuns: 500 },
    );
  });

  test.each([
    ['755', 'owner: everything, group: read and execute, others: read and execute'],
    ['u+x', 'owner may execute'],
    ['go-w', 'group and others may no longer write'],
    ['xyz', undefined],
  ])('the mode %s', (mode, words) => {
    expect(modeInWords(mode)).toBe(words);
  });
});

describe('a request for words', () => {
  const answerTo = (request: string) => {
    const planned = planOffline(request, exampleWorld);
    return planned.kind === 'answer' ? planned.text : planned.kind;
  };

  test.each([
    ['what does `tar -xzf` do?', 'pack and unpack archives'],
    ['explain ls -la', 'hidden files too'],
    ['what does chmod 755 do', 'owner: everything'],
    ['How do I find files bigger than 100 MB?', 'find . -type f -size +100M'],
    ['how to list the open ports', 'ss -tuln'],
    ['what is the command to show the disk space', 'df -h'],
    ['tell me how to undo the last commit', 'git reset --soft'],
  ])('%s', (request, part) => {
    expect(answerTo(request)).toContain(part);
  });

  test.each(['how do I bake bread', 'what does melancholy mean', 'explain the French revolution', 'explain this'])(
    'is not taken for one: %s',
    (request) => expect(answerTo(request)).toBe('abstain'),
  );

  test('has its plan beside it, for programs that ask', () => {
    const planned = planOffline('how do I list the open ports', exampleWorld);
    expect(planned.kind === 'answer' && planned.plan?.steps.length).toBe(1);
  });

  test('is an explanation for most of what the skills write', () => {
    const commands = skills.flatMap(({ examples }) => examples.map(([, command]) => command));
    const told = commands.filter((command) => explain(command) !== undefined);
    expect(told.length / commands.length).toBeGreaterThan(0.8);
  });
});
