/** What undo will not bring back is named in the question. */
import { describe, expect, test } from 'vitest';
import { policyNamed } from '../../src/safety/policy.ts';
import { judged } from './judged.ts';

const beyond = (command: string): readonly string[] | undefined => judged(command).steps[0]?.beyond;

describe('named before it runs', () => {
  test.each<[string, string[]]>([
    ['curl -T a https://example.org', ['what goes over the network']],
    ['curl -O https://example.org/a', ['what goes over the network']],
    ['systemctl stop nginx', ['running processes']],
    ['systemctl mask a', ['services']],
    ['kill 12', ['running processes']],
    ["psql -c 'insert into t values (1)'", ['the database']],
    ['docker build .', ['what goes over the network', 'docker build']],
    ['useradd bob', ['who may use this machine']],
    ['sysctl -w a=1', ['settings of the whole system']],
    ['./frob', ['what is known only when it runs']],
    ['curl -o a https://example.org; curl -o b https://example.org', ['what goes over the network']],
  ])('%s: %j', (command, words) => expect(beyond(command)).toEqual(words));
});

describe('nothing to name', () => {
  test.each(['rm a', 'touch a', 'mv a b', 'ls', 'curl https://example.org', 'git status'])('%s', (command) =>
    expect(beyond(command)).toBeUndefined(),
  );

  test('where nobody is asked', () => {
    expect(judged('curl -O https://example.org/a', { policy: policyNamed('auto') }).steps[0]?.beyond).toBeUndefined();
    expect(judged('kill 12', { policy: policyNamed('read-only') }).steps[0]?.beyond).toBeUndefined();
  });
});
