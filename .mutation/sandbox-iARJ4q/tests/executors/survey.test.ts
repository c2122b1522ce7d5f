// @ts-nocheck
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { survey } from '../../src/executors/survey.ts';
import { folder } from './running.ts';

const cwd = folder();
mkdirSync(join(cwd, 'bin'));
mkdirSync(join(cwd, 'repo/.git'), { recursive: true });
mkdirSync(join(cwd, 'repo/deep/er'), { recursive: true });
writeFileSync(join(cwd, 'bin/prog'), '#!/bin/sh\n', { mode: 0o755 });
writeFileSync(join(cwd, 'bin/data'), 'x', { mode: 0o644 });
mkdirSync(join(cwd, 'bin/folder'), { mode: 0o755 });
symlinkSync('bin/prog', join(cwd, 'link'));
symlinkSync('nowhere', join(cwd, 'dangling'));
const env = { PATH: `/no/such:${cwd}/bin` };
const world = survey({ cwd, env, shell: 'bash', aliases: ['ll', 'cd'], functions: ['greet', 'echo'] });

describe('command', () => {
  test.each([
    ['prog', 'file'],
    ['data', undefined],
    ['folder', undefined],
    ['./link', 'file'],
    ['bin/data', undefined],
    [`${cwd}/bin/prog`, 'file'],
    ['if', 'keyword'],
    ['[[', 'keyword'],
    ['export', 'builtin'],
    ['ll', 'alias'],
    ['cd', 'alias'],
    ['greet', 'function'],
    ['echo', 'function'],
    ['', undefined],
    ['a\0b', undefined],
    ['constructor', undefined],
  ] as const)('%j is %s', (name, kind) => {
    expect(world.command(name)).toBe(kind);
  });
  test('an empty part of PATH is the working folder', () => {
    const here = survey({ cwd: join(cwd, 'bin'), env: { PATH: ':/no' }, shell: 'bash' });
    expect(here.command('prog')).toBe('file');
  });
  test('an unset PATH is the usual one', () => {
    expect(survey({ cwd, env: {}, shell: 'bash' }).command('cat')).toBe('file');
  });
  test('each shell has its own builtins', () => {
    const zsh = survey({ cwd, env, shell: 'zsh' });
    expect([zsh.command('autoload'), zsh.command('compgen')]).toEqual(['builtin', undefined]);
    expect([world.command('autoload'), world.command('compgen')]).toEqual([undefined, 'builtin']);
  });
  test('commands names what command knows', () => {
    expect([...world.commands()]).toEqual(expect.arrayContaining(['prog', 'if', 'export', 'll', 'greet']));
  });
});

describe('files', () => {
  test.each([
    ['bin/prog', { kind: 'file', size: 10, mode: 0o755 }],
    ['bin', { kind: 'dir' }],
    ['link', { kind: 'link', target: join(cwd, 'bin/prog') }],
    ['dangling', { kind: 'link' }],
    ['/dev/null', { kind: 'other' }],
  ] as const)('%s', (path, expected) => {
    expect(world.entry(path)).toMatchObject(expected);
  });
  test('a dangling link leads nowhere', () => {
    expect(world.entry('dangling')).not.toHaveProperty('target');
  });
  test('what is not there has no entry and no children', () => {
    expect([world.entry('gone'), world.children('gone'), world.entry('a\0b')]).toEqual([undefined, [], undefined]);
  });
  test('children', () => {
    expect([...world.children('bin')].sort()).toEqual(['data', 'folder', 'prog']);
  });
  test('a look-up holds for the life of the World', () => {
    const path = join(cwd, 'later');
    expect(world.entry('later')).toBeUndefined();
    writeFileSync(path, '');
    expect(world.entry('later')).toBeUndefined();
    expect(survey({ cwd, env, shell: 'bash' }).entry('later')?.kind).toBe('file');
    rmSync(path);
  });
});

describe('surroundings', () => {
  test('git', () => {
    expect(survey({ cwd: join(cwd, 'repo/deep/er'), env, shell: 'bash' }).git).toBe(join(cwd, 'repo'));
    expect(world.git).toBeUndefined();
  });
  test('HOME and USER unset', () => {
    expect(world.home).toMatch(/^\//);
    expect(world.user).not.toBe('');
  });
  test('a working folder that is gone or unreadable', () => {
    const gone = survey({ cwd: '/no/such/folder', env, shell: 'bash' });
    expect([gone.git, gone.entry('x'), gone.children('.'), gone.command('./x')]).toEqual([
      undefined,
      undefined,
      [],
      undefined,
    ]);
    const shut = join(cwd, 'shut');
    mkdirSync(shut);
    chmodSync(shut, 0);
    expect(() => survey({ cwd: shut, env, shell: 'bash' }).children('.')).not.toThrow();
    chmodSync(shut, 0o700);
  });
  test('this machine', () => {
    expect([world.os, world.userland, world.shell]).toEqual([process.platform, expect.any(String), 'bash']);
  });
});
