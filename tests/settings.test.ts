import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { changeSetting } from '../src/settings/change.ts';
import { DEFAULTS } from '../src/settings/keys.ts';
import { folders, readSettings, SETTING_KEYS } from '../src/settings.ts';
import { folder } from './memory/events.ts';

interface Layers {
  user?: string;
  project?: object | string;
  outer?: object;
  env?: Record<string, string>;
  flags?: Record<string, string | number | boolean>;
}

const read = ({ user, project, outer, env, flags = {} }: Layers) => {
  const root = folder();
  const cwd = join(root, 'project', 'src');
  mkdirSync(cwd, { recursive: true });
  if (user !== undefined) writeFileSync(join(root, 'config.json'), user);
  if (outer !== undefined) writeFileSync(join(root, '.llmos.json'), JSON.stringify(outer));
  if (project !== undefined) {
    writeFileSync(
      join(root, 'project', '.llmos.json'),
      typeof project === 'string' ? project : JSON.stringify(project),
    );
  }
  return readSettings({ config: root, cwd, env: env ?? { HOME: root }, flags });
};

const json = JSON.stringify;

test('nothing anywhere: the defaults, no notes', () => {
  expect(read({})).toEqual({ settings: DEFAULTS, notes: [] });
});

test.each<[string, Layers, object]>([
  [
    'user over default',
    { user: json({ model: 'a', undo: { days: 3 } }) },
    { model: 'a', undo: { megabytes: 512, days: 3 } },
  ],
  ['environment over user', { user: json({ model: 'a' }), env: { LLMOS_MODEL: 'b' } }, { model: 'b' }],
  ['flag over environment', { env: { LLMOS_MODEL: 'b' }, flags: { model: 'c' } }, { model: 'c' }],
  ['project tightens', { project: { policy: 'careful' } }, { policy: 'careful' }],
  [
    'project does not loosen',
    { user: json({ policy: 'careful' }), project: { policy: 'auto' } },
    { policy: 'careful' },
  ],
  [
    'an inner project does not undo an outer one',
    { outer: { policy: 'read-only' }, project: { policy: 'normal' } },
    { policy: 'read-only' },
  ],
  ['the person beats the project', { project: { policy: 'careful' }, flags: { policy: 'auto' } }, { policy: 'auto' }],
  ['the policy of the folder', { user: json({ policies: { '~/project': 'read-only' } }) }, { policy: 'read-only' }],
  [
    'the policy of the nearest folder',
    { user: json({ policies: { '~': 'auto', '~/project/': 'careful', '~/other': 'read-only' } }) },
    { policy: 'careful' },
  ],
  [
    'no policy of a folder whose name only begins so',
    { user: json({ policies: { '~/proj': 'read-only' } }) },
    { policy: 'normal' },
  ],
  [
    'project does not loosen the policy of the folder',
    { user: json({ policies: { '~': 'careful' } }), project: { policy: 'normal' } },
    { policy: 'careful' },
  ],
  [
    'rules, to which a project adds what is stricter',
    {
      user: json({ rules: { deny: ['a'], allow: ['b'] } }),
      project: { rules: { deny: ['c'], ask: ['d'], allow: ['e'] } },
    },
    { rules: { deny: ['a', 'c'], ask: ['d'], allow: ['b'] } },
  ],
  [
    'rules that are none',
    { user: json({ rules: { deny: 'a', ask: [1, 'b'] } }) },
    { rules: { deny: [], ask: ['b'], allow: [] } },
  ],
  ['project turns offline on', { project: { offline: true } }, { offline: true }],
  ['project does not turn it off', { user: json({ offline: true }), project: { offline: false } }, { offline: true }],
  ['project chooses no shell, no endpoint', { project: { shell: '/tmp/x', endpoints: { a: {} } } }, { endpoints: {} }],
  ['switches as words', { env: { LLMOS_OFFLINE: 'yes' } }, { offline: true }],
  [
    'an empty variable is unset',
    { user: json({ offline: true }), env: { LLMOS_OFFLINE: '', LLMOS_POLICY: '' } },
    { offline: true, policy: 'normal' },
  ],
  ['NO_COLOR', { env: { NO_COLOR: '1', FORCE_COLOR: '1' } }, { color: 'never' }],
  ['FORCE_COLOR', { env: { FORCE_COLOR: '3' } }, { color: 'always' }],
])('%s', (_name, layers, expected) => {
  const { settings } = read(layers);
  expect(settings).toMatchObject(expected);
  expect(settings.shell).toBeUndefined();
});

test.each<[string, Layers, RegExp]>([
  ['garbage', { user: '{"policy":' }, /not a JSON object; the defaults hold/],
  ['a list', { user: '[]' }, /not a JSON object/],
  ['bytes', { user: '\u0000\ufffd' }, /not a JSON object/],
  ['a wrong value', { user: json({ policy: 'yolo' }) }, /policy should be one of/],
  ['an unknown key', { user: json({ polcy: 'auto' }) }, /no setting "polcy"/],
  ['a wrong variable', { env: { LLMOS_TIMEOUT: 'soon' } }, /timeoutSeconds should be a number/],
  ['a relative shell', { env: { LLMOS_SHELL: 'zsh' } }, /shell should be an absolute path/],
  ['a loosening project', { project: { policy: 'auto' } }, /may only tighten/],
  [
    'a project that allows',
    { project: { rules: { allow: ['rm *'] } } },
    /rules\.allow is ignored: a project may only tighten/,
  ],
  ['rules of no kind', { user: json({ rules: { permit: ['a'] } }) }, /no "permit"/],
  ['a folder’s policy that is none', { user: json({ policies: { '~': 'lax' } }) }, /policies: "~" should be a folder/],
  ['a project of garbage', { project: '{' }, /it is ignored/],
])('%s: the defaults and a note', (_name, layers, note) => {
  const { settings, notes } = read(layers);
  expect(settings).toEqual(DEFAULTS);
  expect(notes).toHaveLength(1);
  expect(notes[0]).toMatch(note);
});

test('a named pipe in place of a file does not block', () => {
  const root = folder();
  execFileSync('sh', ['-c', 'mkfifo "$@"', 'sh', join(root, 'config.json'), join(root, '.llmos.json')]);
  const { settings, notes } = readSettings({ config: root, cwd: root, env: {} });
  expect(settings).toEqual(DEFAULTS);
  expect(notes).toHaveLength(2);
});

test('every key is described, and its default is that of the settings', () => {
  for (const { key, about, default: fallback } of SETTING_KEYS) {
    const value = key.split('.').reduce<unknown>((under, part) => (under as Record<string, unknown>)[part], DEFAULTS);
    expect(about).not.toBe('');
    expect(value === undefined ? '' : typeof value === 'object' ? json(value) : String(value)).toBe(fallback);
  }
});

test('a change is read back; unset goes back to the default', async () => {
  const config = join(folder(), 'llmos');
  const now = () => readSettings({ config, cwd: '/', env: {} });
  expect(await changeSetting({ folder: config, key: 'undo.days', value: '7' })).toEqual({ ok: true });
  expect(await changeSetting({ folder: config, key: 'policy', value: 'careful' })).toEqual({ ok: true });
  expect(now()).toMatchObject({ settings: { policy: 'careful', undo: { days: 7, megabytes: 512 } }, notes: [] });
  expect(statSync(join(config, 'config.json')).mode & 0o777).toBe(0o600);
  await changeSetting({ folder: config, key: 'policy', value: undefined });
  expect(now().settings.policy).toBe('normal');
});

test('the real shell is also told to the launcher', async () => {
  const config = folder();
  await changeSetting({ folder: config, key: 'shell', value: '/bin/zsh' });
  expect(readFileSync(join(config, 'shell'), 'utf8')).toBe('/bin/zsh\n');
  await changeSetting({ folder: config, key: 'shell', value: undefined });
  expect(existsSync(join(config, 'shell'))).toBe(false);
});

test.each([
  ['nosuch', '1', /no setting "nosuch"/],
  ['policy', 'yolo', /one of/],
  ['undo.days', '-1', /a number/],
  ['endpoints', '{"a":{"baseUrl":"ftp://x"}}', /endpoints\.a\.baseUrl/],
])('%s = %s is refused and nothing is written', async (key, value, reason) => {
  const config = folder();
  expect(await changeSetting({ folder: config, key, value })).toMatchObject({
    ok: false,
    reason: expect.stringMatching(reason),
  });
  expect(readdirSync(config)).toEqual([]);
});

test('an unreadable file is kept aside when a setting is changed; a folder that cannot be made is a value', async () => {
  const config = folder();
  writeFileSync(join(config, 'config.json'), '{"policy": careful}');
  expect(await changeSetting({ folder: config, key: 'offline', value: 'on' })).toMatchObject({
    ok: true,
    note: expect.stringContaining('kept as'),
  });
  const aside = readdirSync(config).find((name) => name.includes('unreadable'));
  expect(readFileSync(join(config, aside!), 'utf8')).toBe('{"policy": careful}');
  expect(await changeSetting({ folder: '/proc/no', key: 'offline', value: 'on' })).toMatchObject({ ok: false });
});

test('several changes at once lose none', async () => {
  const config = folder();
  const changes = SETTING_KEYS.filter(({ type }) => type === 'number').map(({ key }) =>
    changeSetting({ folder: config, key, value: '9' }),
  );
  expect(await Promise.all(changes)).toEqual(changes.map(() => ({ ok: true })));
  expect(readSettings({ config, cwd: '/', env: {} }).settings).toMatchObject({
    undo: { megabytes: 9, days: 9 },
    timeoutSeconds: 9,
  });
});

test.each([
  [{ HOME: '/home/sam' }, '/home/sam/.local/state/llmos', '/home/sam/.config/llmos'],
  [{ HOME: '/home/sam', XDG_STATE_HOME: '/s', XDG_CONFIG_HOME: '/c' }, '/s/llmos', '/c/llmos'],
  [{ HOME: '/home/sam', XDG_STATE_HOME: 'relative' }, '/home/sam/.local/state/llmos', '/home/sam/.config/llmos'],
])('folders of %j', (env, state, config) => expect(folders(env)).toMatchObject({ state, config, notes: [] }));

test('no HOME: the system is asked for it', () => {
  expect(folders({}).state).toMatch(/^\/.*llmos$/);
});
