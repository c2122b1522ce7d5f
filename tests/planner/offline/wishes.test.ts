import { describe, expect, test } from 'vitest';
import { planOffline } from '../../../src/planner/offline/offline.ts';
import { exampleWorld } from './example-world.ts';

const commandOf = (request: string): string | undefined => {
  const planned = planOffline(request, exampleWorld);
  return planned.kind === 'plan'
    ? planned.plan.steps.map((step) => (step.kind === 'shell' ? step.command : step.tool)).join(' && ')
    : undefined;
};

describe('a wish or a duty is an order in other words', () => {
  test.each([
    ['the time zone ought to be Asia/Tokyo', 'sudo timedatectl set-timezone Asia/Tokyo'],
    ['this box should be named falcon', 'sudo hostnamectl set-hostname falcon'],
    ['nora must become a member of video', 'sudo usermod -aG video nora'],
    ['there should be a group called sensors', 'sudo groupadd sensors'],
    ['nginx must not start at boot', 'sudo systemctl disable nginx'],
    ['could we have a branch named sunset', 'git branch sunset'],
    ['nora has to have fish as her login shell', 'sudo usermod -s /bin/fish nora'],
    ['what do they call this host', 'hostname'],
    ['docker: list the volumes', 'docker volume ls'],
    ['is anything listening on port 4040? just say yes or no', /echo yes \|\| echo no$/],
  ])('%s', (request, command) =>
    command instanceof RegExp ? expect(commandOf(request)).toMatch(command) : expect(commandOf(request)).toBe(command),
  );

  test.each([
    'the garden should be watered',
    'I would like a pony',
    'there should be a law',
    'nora has to leave early',
  ])('%s: nothing is made of it', (request) => expect(commandOf(request)).toBeUndefined());
});

describe('what is said in a roundabout way is said in other words', () => {
  test.each([
    ['the group sensors is no longer needed', 'sudo groupdel sensors'],
    ['kick nora out of the group video', 'sudo gpasswd -d nora video'],
    ['is nora in the group video?', 'id -nG nora | grep -qw video && echo yes || echo no'],
    ["change nora's shell to /bin/zsh", 'sudo usermod -s /bin/zsh nora'],
    ['gl should stand for git log', "alias gl='git log'"],
    ['two folders up', 'cd ../..'],
    ['up one level', 'cd ..'],
    ["the kernel's release", 'uname -r'],
    ['new files should only be readable by me', 'umask 077'],
    ['show the time like 23:59', 'date +%H:%M'],
    ['who is logged in, each name once', "who | cut -d ' ' -f1 | sort -u"],
    ['the last 5 logins without truncating names', 'last -w -n 5'],
  ])('%s', (request, command) => expect(commandOf(request)).toBe(command));

  test.each([
    'one folder up from the shed stands a tree',
    'the sun can go',
    'the files in docs that are no longer needed',
    'the logs can go',
    'put notes.txt away',
    'give me the garden logs of spring',
    "nora's opinion",
  ])('%s: nothing is made of it', (request) => expect(commandOf(request)).toBeUndefined());
});

describe('one deed on several names', () => {
  test.each([
    ['stop the containers alpha and omega', 'docker stop alpha omega'],
    ['restart sshd, cron and rsyslog', 'sudo systemctl restart sshd cron rsyslog'],
    ['create the groups red and blue', 'sudo groupadd red && sudo groupadd blue'],
    ['add the users nora and lena to group video', 'sudo usermod -aG video nora && sudo usermod -aG video lena'],
  ])('%s', (request, command) => expect(commandOf(request)).toBe(command));

  test.each(['sing alpha and omega', 'choose between alpha and omega'])('%s: not understood of one', (request) =>
    expect(commandOf(request)).toBeUndefined(),
  );
});

describe('where a look is written is said around it', () => {
  test.each([
    ['write the kernel release to facts.txt', 'uname -r > facts.txt'],
    ['append the uptime to notes.txt', 'uptime >> notes.txt'],
  ])('%s', (request, command) => expect(commandOf(request)).toBe(command));

  test('what is no look is not written', () =>
    expect(commandOf('write the blue of the sky to facts.txt')).toBeUndefined());
});
