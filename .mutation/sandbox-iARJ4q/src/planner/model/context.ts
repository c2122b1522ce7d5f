/** The words of one request: what is asked, and a compact block of what the World knows. Pure. */
// @ts-nocheck

import type { World } from '../../world.ts';

export interface Question {
  readonly request: string;
  readonly world: World;
  /** The start of what arrives on standard input, and its size in bytes as far as known. */
  readonly stdinSample?: { readonly head: string; readonly bytes: number };
  /** A command that went wrong, with its exit code and the end of its output. */
  readonly failed?: { readonly command: string; readonly code: number; readonly tail: string };
}

const NAMES = 40;
const DATA = 4_000;

/** Commands whose presence changes what a good plan is. */
const TELLING = [
  'rg',
  'fd',
  'jq',
  'git',
  'docker',
  'podman',
  'python3',
  'node',
  'systemctl',
  'rsync',
  'curl',
  'wget',
  'ffmpeg',
  'zip',
];
const INSTALLERS = ['apt', 'dnf', 'pacman', 'zypper', 'apk', 'brew'];

/** Masked whole before it is cut, so that a secret on the edge is not half sent. */
const cut = (text: string, limit: number): string =>
  text.length <= limit ? text : `${text.slice(0, limit)}\n… (${text.length - limit} more characters)`;

const cutStart = (text: string, limit: number): string =>
  text.length <= limit ? text : `(${text.length - limit} characters before) …\n${text.slice(-limit)}`;

/** Text of unknown origin between marks that it cannot close. */
const fence = (tag: string, facts: string, text: string): string =>
  `<${tag}${facts}>\n${text.replace(new RegExp(`</(?=\\s*${tag})`, 'gi'), '<\\/')}\n</${tag}>`;

const twoDigits = (value: number): string => String(value).padStart(2, '0');

const day = (now: number): string => {
  const at = new Date(now);
  const weekday = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'][at.getDay()];
  const date = `${at.getFullYear()}-${twoDigits(at.getMonth() + 1)}-${twoDigits(at.getDate())}`;
  return `${weekday} ${date} ${twoDigits(at.getHours())}:${twoDigits(at.getMinutes())}`;
};

/** Names are quoted: one with a line break in it stays one name. */
const named = (world: World, name: string): string =>
  JSON.stringify(world.entry(`${world.cwd}/${name}`)?.kind === 'dir' ? `${name}/` : name);

const folder = (world: World): string => {
  const all = world.children(world.cwd).toSorted();
  const shown = [...all.filter((name) => !name.startsWith('.')), ...all.filter((name) => name.startsWith('.'))].slice(
    0,
    NAMES,
  );
  if (shown.length === 0) return 'empty, or not readable';
  const more = all.length - shown.length;
  return `${shown.map((name) => named(world, name)).join(' ')}${more > 0 ? ` … and ${more} more` : ''}`;
};

const tilde = (world: World, path: string): string =>
  path === world.home || path.startsWith(`${world.home}/`) ? `~${path.slice(world.home.length)}` : path;

/** The World in a few lines: system, shell, folder and what lies in it, date. The home folder is written `~`. */
export const worldBlock = (world: World, mask: (text: string) => string): string => {
  const present = (names: readonly string[]): string =>
    names.filter((name) => world.command(name) !== undefined).join(' ') || 'none known';
  const lines = [
    `system: ${world.os}, ${world.userland} userland`,
    `shell: ${world.shell}`,
    `folder: ${JSON.stringify(tilde(world, world.cwd))}`,
    `git: ${world.git === undefined ? 'not in a work tree' : `work tree at ${JSON.stringify(tilde(world, world.git))}`}`,
    `names here: ${folder(world)}`,
    `commands here: ${present(TELLING)}`,
    `installs with: ${present(INSTALLERS)}`,
    `now: ${day(world.now)}`,
  ];
  return fence('world', '', mask(lines.join('\n')));
};

/** The whole user message. Every piece is masked before it is cut. */
export const questionText = (question: Question, mask: (text: string) => string): string => {
  const { world, stdinSample, failed } = question;
  const parts = [worldBlock(world, mask)];
  if (failed) {
    const told = `$ ${cut(mask(failed.command), DATA)}\n${cutStart(mask(failed.tail), DATA)}`;
    parts.push(fence('failed', ` exit="${failed.code}"`, told));
  }
  if (stdinSample) {
    const facts = ` origin="standard input" bytes="${stdinSample.bytes}"`;
    parts.push(`The first command of the plan gets this on its standard input, in full; here is its start.`);
    parts.push(fence('data', facts, cut(mask(stdinSample.head), DATA)));
  }
  parts.push(`Request: ${mask(question.request)}`);
  return parts.join('\n\n');
};
