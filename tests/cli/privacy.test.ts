import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { Machine } from '../../src/cli/machine.ts';
import { openPrivacy, type Privacy } from '../../src/cli/privacy.ts';
import { wireText } from '../../src/cli/wire.ts';
import type { JsonObject, Plan } from '../../src/plan.ts';
import { DEFAULTS } from '../../src/settings/keys.ts';
import { fixedWorld } from '../../src/world.ts';

const made: string[] = [];
afterEach(() => {
  for (const path of made.splice(0)) rmSync(path, { recursive: true, force: true });
});

const seat = (files: Readonly<Record<string, string>> = {}, env: Readonly<Record<string, string>> = {}) => {
  const home = mkdtempSync(join(tmpdir(), 'llmos-privacy-'));
  made.push(home);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(home, name, '..'), { recursive: true });
    writeFileSync(join(home, name), text);
  }
  const folders = { state: join(home, 'state'), config: join(home, 'config'), cache: join(home, 'cache'), notes: [] };
  const settings = { ...DEFAULTS, addressBook: join(home, 'people.vcf') };
  const machine = { env, folders, settings } as unknown as Machine;
  const privacy = openPrivacy(machine, () => env);
  return { home, machine, privacy, world: fixedWorld({ cwd: join(home, 'work'), home }) };
};

const leave = async (privacy: Privacy, world: ReturnType<typeof seat>['world'], body: JsonObject): Promise<string> => {
  const { outgoing } = privacy.gate('turn-1', world);
  return JSON.stringify(await outgoing({ endpoint: 'cloud', origin: 'https://api.example', body }));
};

const planOf = (command: string): Plan => ({
  request: 'r',
  source: 'model',
  steps: [{ kind: 'shell', id: '1', command, reason: '', needs: [] }],
  confidence: 1,
  reason: '',
});

describe('what leaves', () => {
  test('holds nothing that this machine knows for secret, and no person of the address book', async () => {
    const { privacy, world } = seat(
      {
        'work/.env': 'QUIET_TOKEN=sesame-open-77\n',
        '.netrc': 'machine h login sam password n3trc-word\n',
        'people.vcf': 'BEGIN:VCARD\nFN:Thessaly Quandt\nEND:VCARD\n',
      },
      { DEPLOY_KEY: 'deploy-key-value-1' },
    );
    const sent = await leave(privacy, world, {
      system: 'plain words',
      messages: [{ content: 'sesame-open-77 n3trc-word deploy-key-value-1 thessaly quandt' }],
    });
    expect(sent).not.toMatch(/sesame|n3trc|deploy-key|quandt/i);
    expect(sent).toContain('plain words');
  });

  test('is what the wire log shows, with counts, for the person alone', async () => {
    const { privacy, world, machine, home } = seat();
    expect(wireText(machine, '')).toBe('nothing has left this machine for a model');
    const sent = await leave(privacy, world, { messages: ['to anna@example.org and ben@example.org'] });
    const shown = wireText(machine, '1');
    expect(shown).toContain('1 request left this machine');
    expect(shown).toContain('masked: 2 mail addresses');
    const kept = JSON.parse(readFileSync(join(home, 'state/wire/turn-1.jsonl'), 'utf8')) as { body: string };
    expect(kept.body).toBe(sent);
    expect(statSync(join(home, 'state/placeholder.key')).mode & 0o777).toBe(0o600);
    expect(wireText(machine, '9')).toContain('no turn');
  });

  test('uses the same placeholders in the next process, and others on another machine', async () => {
    const one = seat();
    const again = openPrivacy(one.machine, () => ({}));
    const body = { m: 'anna@example.org' };
    expect(await leave(one.privacy, one.world, body)).toBe(await leave(again, one.world, body));
    const other = seat();
    expect(await leave(other.privacy, other.world, body)).not.toBe(await leave(one.privacy, one.world, body));
  });
});

describe('what comes back', () => {
  test('has its values again, is masked in the journal, and nothing else is', async () => {
    const { privacy, world } = seat();
    const sent = await leave(privacy, world, { m: 'anna@example.org' });
    const [name = ''] = /LLMOS_MAIL_\w{6}/.exec(sent) ?? [];
    const revealed = privacy.reveal({ kind: 'plan', plan: planOf(`echo ${name}`) });
    expect(revealed).toMatchObject({ kind: 'plan', plan: { steps: [{ command: 'echo anna@example.org' }] } });
    const event = { type: 'ended', step: '1', outcome: { status: 'done', code: 0, durationMs: 1 } } as const;
    expect(privacy.kept({ ...event, tail: 'anna@example.org ben@example.org' })).toMatchObject({
      tail: `${name} ben@example.org`,
    });
    expect(privacy.masked()).toEqual([{ kind: 'mail', value: 'anna@example.org' }]);
  });

  test('with an unknown placeholder is no plan', () => {
    const { privacy } = seat();
    const revealed = privacy.reveal({ kind: 'plan', plan: planOf('echo LLMOS_SECRET_ABCDEF') });
    expect(revealed).toMatchObject({ kind: 'abstain', reason: expect.stringContaining('LLMOS_SECRET_ABCDEF') });
  });
});
