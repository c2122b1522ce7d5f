import { describe, expect, test } from 'vitest';
import { toolSpecs } from '../../src/executors/tools/list.ts';
import type { JsonObject } from '../../src/plan.ts';
import { assess } from '../../src/safety/assess.ts';
import { policyNamed } from '../../src/safety/policy.ts';
import { fixedWorld } from '../../src/world.ts';

const world = fixedWorld({ files: { '/home/sam/a.txt': 1, '/home/sam/link': 'link:/home/sam/.ssh/id_rsa' } });

const judge = (tool: string, input: JsonObject) =>
  assess(
    {
      request: '',
      source: 'model',
      steps: [{ kind: 'tool', id: '1', tool, input, reason: '', needs: [] }],
      confidence: 1,
      reason: '',
    },
    world,
    { policy: policyNamed('normal'), tools: toolSpecs },
  );

describe('a tool is judged as a command that does the same', () => {
  test.each([
    ['read_file', { path: 'a.txt' }, 'safe'],
    ['read_file', { path: '.env' }, 'dangerous'],
    ['read_file', { path: '~/.ssh/id_rsa' }, 'dangerous'],
    ['read_file', { path: 'link' }, 'dangerous'],
    ['read_file', { path: '/etc/shadow' }, 'dangerous'],
    ['read_file', { path: '~/.ssh/id_rsa.pub' }, 'safe'],
    ['write_file', { path: 'b.txt', text: '' }, 'write'],
    ['edit_file', { path: 'a.txt', old: 'a', new: 'b' }, 'write'],
    ['edit_file', { path: '~/.bashrc', old: 'a', new: 'b' }, 'dangerous'],
    ['write_file', { path: '~/.config/autostart/x.desktop', text: '' }, 'dangerous'],
    ['write_file', { path: '/etc/cron.d/x', text: '' }, 'dangerous'],
    ['fetch_url', { url: 'https://example.org/' }, 'safe'],
    ['ask_person', { question: 'Which?' }, 'safe'],
    ['answer', { text: 'Two.' }, 'safe'],
    ['list', { path: '.' }, 'safe'],
  ] as const)('%s %j', (tool, input, level) => expect(judge(tool, input).level).toBe(level));

  test('and what it writes is known before it does, so that it can be put back', () => {
    expect(judge('edit_file', { path: 'a.txt', old: 'a', new: 'b' }).targets).toMatchObject([
      { kind: 'write', path: '/home/sam/a.txt' },
    ]);
    expect(judge('write_file', { path: '~/b.txt', text: '' }).targets).toMatchObject([
      { path: '/home/sam/b.txt', stamp: null },
    ]);
  });
});
