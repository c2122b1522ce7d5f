// @ts-nocheck
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LAUNCHER, type Place, place } from '../e2e/llmos.ts';

const FOLDER = resolve(import.meta.dirname, '../../completions');

describe('completions', () => {
  let at: Place;
  beforeAll(() => {
    at = place();
  });
  afterAll(() => at.remove());

  /** What bash would offer for these words, the last one being typed. */
  const offered = (...words: string[]): string => {
    const script = `source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($#-1)); _llmos; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const env = { ...at.env, PATH: `${dirname(LAUNCHER)}:${at.env['PATH']}` };
    return spawnSync('bash', ['-c', script, 'bash', join(FOLDER, 'llmos.bash'), ...words], {
      env,
      cwd: at.cwd,
      encoding: 'utf8',
    }).stdout;
  };

  it.each([
    [['llmos', 'mem'], 'memory\n'],
    [['llmos', 'do', '--dry'], '--dry-run\n'],
    [['llmos', 'zzz'], '\n'],
  ])('bash: %j', (words, expected) => {
    expect(offered(...words)).toBe(expected);
  });

  it('what stands on the line is never run', () => {
    const trap = join(at.cwd, 'ran');
    offered('llmos', 'do', `$(touch ${trap})`);
    offered('llmos', `\`touch ${trap}\``, '');
    expect(existsSync(trap)).toBe(false);
  });

  it.each([
    ['bash', 'llmos.bash'],
    ['zsh', '_llmos'],
    ['fish', 'llmos.fish'],
  ])('%s: the file is what the program says', (shell, file) => {
    expect(at.run(['completions', shell]).out).toBe(readFileSync(join(FOLDER, file), 'utf8'));
  });

  it('an unknown shell is a usage error', () => {
    expect(at.run(['completions', 'tcsh']).code).toBe(2);
  });
});
