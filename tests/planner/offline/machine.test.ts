/** Requests about the machine: modifiers in any order, lists worked on, empty words, and what must not be planned. */
import { describe, expect, test } from 'vitest';
import { planOffline } from '../../../src/planner/offline/offline.ts';
import { exampleWorld } from './example-world.ts';

const commandOf = (request: string): string => {
  const planned = planOffline(request, exampleWorld);
  if (planned.kind !== 'plan') return planned.kind;
  return planned.plan.steps.map((step) => (step.kind === 'shell' ? step.command : step.kind)).join(' && ');
};

describe('modifiers in any order', () => {
  test.each([
    ['show the 7 processes of nora that use most memory', 'ps u -U nora --sort=-%mem | head -n 8'],
    ['by cpu, list the processes', 'ps aux --sort=-%cpu'],
    ['how many processes are owned by nora', 'ps -u nora --no-headers | wc -l'],
    ['the 4 largest folders in docs in megabytes', 'du -sm docs/*/ | sort -rn | head -n 4'],
    ['free space in gigabytes without tmpfs', 'df -BG -x tmpfs'],
    ['established tcp connections and their programs', 'ss -tnp state established'],
    ['the last 4 commits by nora', 'git log --oneline --author=nora -n 4'],
    ['the date of yesterday as DD.MM.YYYY', 'date -d yesterday +%d.%m.%Y'],
  ])('%s', (request, command) => {
    expect(commandOf(request)).toBe(command);
  });
});

describe('what is said beside a deed', () => {
  test.each([
    ['uninstall ncdu with apt but keep its configuration', 'sudo apt remove ncdu'],
    ['remove ncdu via yum, no questions asked', 'sudo yum -y remove ncdu'],
    ['get requests and rich with pip', 'pip install requests rich'],
    ['i only want to run uptime on falcon via ssh, user nora', 'ssh nora@falcon uptime'],
    ['let haproxy no longer run at boot', 'abstain'],
    ['start nginx in docker with port 8080 of the host mapped to port 80', 'docker run -d -p 8080:80 nginx'],
    ['show what installing ncdu would do, without doing it', 'apt install -s ncdu'],
    ['which packages depend on libncurses6', 'apt rdepends libncurses6'],
    ['every docker container, the stopped ones too', 'docker ps -a'],
    ['branches that are already merged into main', 'git branch --merged main'],
    ['start a branch called sunset but stay on the branch i am on', 'git branch sunset'],
    ['recover a deleted branch', 'abstain'],
    ['stage everything and commit it with the message "more"', 'git add -A && git commit -m more'],
  ])('%s', (request, command) => {
    expect(commandOf(request)).toBe(command);
  });
});

describe('what is listed can be worked on', () => {
  test.each([
    ['count the environment variables', 'env | wc -l'],
    ['environment variables containing "JAVA"', 'env | grep -e JAVA'],
    ['all aliases, sorted', 'alias | sort'],
    ['the first 3 loaded kernel modules', 'lsmod | head -n 4'],
  ])('%s', (request, command) => {
    expect(commandOf(request)).toBe(command);
  });
});

describe('words that add nothing', () => {
  test.each([
    ['the current system uptime, please', 'uptime'],
    ['delete the local branch draft', 'git branch -d draft'],
    ['copy docs to falcon:/srv using rsync', 'rsync -a docs falcon:/srv'],
    ['the machine architecture, i.e. what kind of processor', 'uname -m'],
    ['who am i logged in as', 'whoami'],
  ])('%s', (request, command) => {
    expect(commandOf(request)).toBe(command);
  });
});

describe('what is not planned', () => {
  test.each([
    ['a question about a change', 'which user did i delete'],
    ['a question that sounds like a log-in', 'which vpn am i connected to'],
    ['an adjective taken for a name', 'effective user of the process'],
    ['a host taken for a file', 'show example.org'],
    ['another host', 'show the uptime of the remote machine'],
    ['a word that changes the answer', 'processes of nora except zombies'],
  ])('%s', (_why, request) => {
    const command = commandOf(request);
    expect(['abstain', 'answer']).toContain(command);
  });
});

test('"merged" names no branch, and "the group" no new group where a right is given', () => {
  expect(commandOf('delete the local branches that are merged')).toBe('abstain');
  expect(commandOf('give the group write access to docs and everything in it')).toBe('chmod -R g+w docs');
});
