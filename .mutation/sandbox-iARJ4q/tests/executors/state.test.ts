// @ts-nocheck
import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { folder, ran, shell } from './running.ts';

const zsh = existsSync('/usr/bin/zsh') || existsSync('/bin/zsh');

describe.each(['bash', 'zsh'] as const)('state under %s', (name) => {
  const on = test.skipIf(name === 'zsh' && !zsh);
  const options = { shell: name, env: { PATH: process.env['PATH'] ?? '', GONE: 'x', KEEP: 'k' } };

  on.each([
    ['a folder', 'cd sub', 'pwd -P | sed "s|.*/||"', 'sub\n'],
    ['an exported variable', "export V='a b'$'\\n'c", 'printf %s "$V"', 'a b\nc'],
    ['a variable that was unset', 'unset GONE', 'echo "[$GONE]"', '[]\n'],
    ['what was there before', 'true', 'echo $KEEP', 'k\n'],
    ['not a variable that is not exported', 'V=1', 'echo "[$V]"', '[]\n'],
    ['not a folder of a subshell', '(cd sub)', 'pwd -P | sed "s|.*/||" | grep -c sub; true', '0\n'],
    ['a change under set -eux', 'set -eu; cd sub; export W=1', 'echo "$W"; ls -a | grep -c .', '1\n2\n'],
    ['a change with an EXIT trap of its own', 'trap : EXIT; cd sub', 'pwd -P | sed "s|.*/||"', 'sub\n'],
  ])('holds: %s', async (_, first, second, expected) => {
    const cwd = folder();
    await ran('mkdir sub', { cwd });
    const { out } = await ran([shell('1', first), shell('2', second)], { ...options, cwd });
    expect(out).toBe(expected);
  });

  on('holds where the step fails or exits', async () => {
    const { events } = await ran('cd /; export A=1; exit 3', options);
    expect(events.find((event) => event.type === 'state')).toMatchObject({ cwd: '/', env: { A: '1', KEEP: 'k' } });
    expect(events.find((event) => event.type === 'ended')).toMatchObject({ outcome: { code: 3 } });
  });

  on('no event where nothing changed', async () => {
    const { events } = await ran('echo x; (cd /)', options);
    expect(events.filter((event) => event.type === 'state')).toEqual([]);
  });

  on('the text is no part of the script around it', async () => {
    const { out } = await ran('echo "$0" "$#" "$?" \'; exit 1\' # } done', options);
    expect(out).toBe(`${name} 0 0 ; exit 1\n`);
  });
});

test('cd - goes to the folder before, under bash', async () => {
  const cwd = folder();
  await ran('mkdir sub', { cwd });
  expect((await ran([shell('1', 'cd sub'), shell('2', 'cd - >/dev/null; ls')], { cwd })).out).toBe('sub\n');
});

test('a function that bash exports stays exported', async () => {
  const env = { PATH: process.env['PATH'] ?? '', 'BASH_FUNC_hi%%': '() {  echo hi\n}' };
  expect((await ran([shell('1', 'export A=1'), shell('2', 'hi')], { env })).out).toBe('hi\n');
});
