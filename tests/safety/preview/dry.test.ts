/** `preview` as a whole: what it refuses before anything runs, and what it says of what ran. */
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { namespacesFor, type Walls } from '../../../src/safety/preview/walls.ts';
import { missingForPreview, type NoPreview, type Preview, preview, wallsFor } from '../../../src/safety/preview.ts';
import { fixedWorld } from '../../../src/world.ts';
import { judged, planOf } from '../judged.ts';

const PATH = process.env['PATH'] ?? '/usr/bin:/bin';
const fresh = (name: string): string => realpathSync(mkdtempSync(join(tmpdir(), `llmos-${name}-`)));

interface How {
  readonly root?: string;
  readonly uid?: number;
  readonly path?: string;
  readonly places?: readonly string[];
  readonly signal?: AbortSignal;
  readonly timeoutMs?: number;
  readonly walls?: Walls;
}

/** Nothing may run with fewer walls than there are: these words are what keeps a step off this machine. */
const checkWalls = (): void => {
  const shared = ['--map-current-user', '--keep-caps', '--mount'];
  expect(namespacesFor('bwrap')).toEqual(shared);
  expect(namespacesFor('unshare')).toEqual([...shared, '--net', '--ipc', '--pid', '--fork', '--kill-child']);
};

const dry = async (commands: readonly string[], how: How = {}): Promise<Preview | NoPreview> => {
  checkWalls();
  const root = how.root ?? fresh('dry');
  const world = fixedWorld({ cwd: root, home: '/home/nobody', uid: how.uid ?? process.getuid?.() ?? 0 });
  return preview({
    plan: planOf(commands),
    verdict: judged(commands, { world }),
    world,
    env: { PATH: how.path ?? PATH, SSH_AUTH_SOCK: '/nowhere', KEPT: 'yes' },
    shell: '/bin/bash',
    places: how.places ?? [fresh('stage')],
    signal: how.signal ?? new AbortController().signal,
    ...(how.timeoutMs === undefined ? {} : { timeoutMs: how.timeoutMs }),
    walls: how.walls ?? 'unshare',
  });
};

describe('refused before anything runs', () => {
  const reasonOf = async (commands: readonly string[], how: How): Promise<string> => {
    const found = await dry(commands, how);
    if (found.kind === 'none') return found.reason;
    found.discard();
    return 'it ran';
  };

  test('without the programs', async () => {
    expect(await reasonOf(['touch a'], { path: '' })).toBe('unshare is not installed');
    expect(await reasonOf(['touch a'], { path: fresh('empty') })).toBe('unshare is not installed');
    expect(missingForPreview('')).toEqual(['unshare', 'setpriv', 'mount', 'find', 'xargs']);
    expect(wallsFor('')).toBe('unshare');
  });

  test('in what belongs to somebody else, or where everybody puts things', async () => {
    const [root, open] = [fresh('others'), fresh('open')];
    chmodSync(open, 0o1777);
    expect(await reasonOf(['touch a'], { root, uid: 4_000_000 })).toBe(`${root} belongs to somebody else`);
    expect(await reasonOf(['touch a'], { root: open })).toBe(`${open} belongs to somebody else`);
    expect(await reasonOf(['touch a'], { root: `${root}/gone` })).toBe(`${root}/gone belongs to somebody else`);
  });

  test('for files that are too large to be copied at their first byte', async () => {
    const root = fresh('large');
    writeFileSync(join(root, 'big'), '');
    truncateSync(join(root, 'big'), 64 * 1024 * 1024 + 1);
    const world = fixedWorld({
      cwd: root,
      uid: process.getuid?.() ?? 0,
      files: { [join(root, 'big')]: 64 * 1024 * 1024 + 1 },
    });
    const asked = { plan: planOf(['echo x >> big']), verdict: judged('echo x >> big', { world }), world };
    const rest = { env: { PATH }, shell: '/bin/bash', places: [], signal: new AbortController().signal };
    expect(await preview({ ...asked, ...rest })).toEqual({
      kind: 'none',
      reason: `${root}/big is too large for a layer`,
    });
    truncateSync(join(root, 'big'), 64 * 1024 * 1024);
    expect(await preview({ ...asked, ...rest })).toEqual({ kind: 'none', reason: 'there is no place for a layer' });
  });

  test('where there is no place for a layer', async () =>
    expect(await reasonOf(['touch a'], { places: [] })).toBe('there is no place for a layer'));
});

const first = await dry(['touch a']);
if (first.kind === 'previewed') first.discard();

describe.skipIf(first.kind === 'none')('run', () => {
  const ran = async (commands: readonly string[], how: How = {}): Promise<Preview> => {
    const found = await dry(commands, how);
    return found.kind === 'previewed' ? found : expect.fail(found.reason);
  };

  test('nothing changes until it is applied, and nothing is left when it is discarded', async () => {
    const [root, place] = [fresh('root'), fresh('place')];
    writeFileSync(join(root, 'a'), 'one\n');
    const found = await ran(['echo two >> a; touch n'], { root, places: [place] });
    expect(readFileSync(join(root, 'a'), 'utf8')).toBe('one\n');
    expect(found).toMatchObject({ code: 0, output: '' });
    expect(found.onlyShown).toBeUndefined();
    expect(found.lines()).toEqual([
      'it would change: 1 changed, 1 new',
      'changed  a (8 B)',
      '    + two',
      'new      n (0 B)',
    ]);
    expect(found.stale()).toEqual([]);
    expect(readdirSync(place)).toHaveLength(1);
    found.apply();
    expect(readFileSync(join(root, 'a'), 'utf8')).toBe('one\ntwo\n');
    expect(existsSync(join(root, 'n'))).toBe(true);
    found.discard();
    expect(readdirSync(place)).toEqual([]);
  });

  test('names that belong together are only shown, and stale ones are named', async () => {
    const root = fresh('twins');
    writeFileSync(join(root, 'a'), 'one\n');
    linkSync(join(root, 'a'), join(root, 'twin'));
    const found = await ran(['echo two >> a'], { root });
    expect(found.onlyShown).toBe(`${root}/a has several names`);
    expect(found.stale()).toEqual([]);
    writeFileSync(join(root, 'a'), 'other\n');
    expect(found.stale()).toEqual([`${root}/a changed since it was shown`]);
    found.discard();
  });

  test('bubblewrap’s walls are as good as our own', async () => {
    if (wallsFor(PATH) !== 'bwrap') return;
    const [root, place] = [fresh('root'), fresh('place')];
    const found = await ran(['mkdir d; echo in > d/f; ls d'], { root, walls: 'bwrap', places: [place] });
    expect(found).toMatchObject({ code: 0, output: 'f\n' });
    expect(found.changes.map(({ kind, path }) => `${kind} ${path.slice(root.length + 1)}`)).toEqual([
      'created d',
      'created d/f',
    ]);
    found.discard();
    expect(readdirSync(place)).toEqual([]);
  });

  test('the devices that programs look for, and the links to what is open', async () => {
    const found = await ran(['echo a | cat /dev/stdin; head -c 1 /dev/zero | wc -c; ls /dev/fd/ | head -1']);
    expect(found.output).toBe('a\n1\n0\n');
    found.discard();
  });

  test('steps end at the first that fails, with its code and what it said', async () => {
    const found = await ran(['echo out; echo err >&2', '(exit 7)', 'touch never']);
    expect(found).toMatchObject({ code: 7, onlyShown: 'it ended with 7', changes: [] });
    expect(found.output.split('\n').sort()).toEqual(['', 'err', 'out']);
    found.discard();
  });

  test('in its folder, with its variables, but with no way to the programs outside', async () => {
    const root = fresh('env');
    const found = await ran(['echo "$PWD|$KEPT|$SSH_AUTH_SOCK|$TMPDIR"'], { root });
    expect(found.output).toBe(`${root}|yes||/tmp\n`);
    found.discard();
  });

  test('no more than 64 kB of what it says', async () => {
    const found = await ran(['head -c 200000 /dev/zero | tr "\\0" x']);
    expect(found.output).toHaveLength(64 * 1024);
    found.discard();
  });

  test('no longer than it may, and not once it is cancelled', async () => {
    const place = fresh('slow');
    expect(await dry(['sleep 20'], { timeoutMs: 300, places: [place] })).toEqual({
      kind: 'none',
      reason: 'it took too long',
    });
    const cancelled = new AbortController();
    setTimeout(() => cancelled.abort(), 300);
    expect(await dry(['sleep 20'], { signal: cancelled.signal, places: [place] })).toMatchObject({ kind: 'none' });
    expect(readdirSync(place)).toEqual([]);
  });
});
