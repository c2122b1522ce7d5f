/** Manners of looks at the machine, and facts of things: what holds beside any question, and what may not be had is not planned. */
import { describe, expect, test } from 'vitest';
import { planOffline } from '../../../src/planner/offline/offline.ts';
import { exampleWorld } from './example-world.ts';

const commandOf = (request: string): string => {
  const planned = planOffline(request, exampleWorld);
  if (planned.kind !== 'plan') return planned.kind;
  return planned.plan.steps.map((step) => (step.kind === 'shell' ? step.command : step.kind)).join(' && ');
};

describe('manners stand beside any look', () => {
  test.each([
    ['block devices as json', 'lsblk -J'],
    ['disk usage of mounted file systems in megabytes without the header line', 'df -m | tail -n +2'],
    ['how many kernel modules are loaded', 'lsmod | tail -n +2 | wc -l'],
    ['the groups of nora, each on its own line', "id -nG nora | tr ' ' '\\n'"],
    ['monitor memory every 3 seconds', 'watch -n 3 free -h'],
    ['show listening sockets numerically every 5 seconds', 'watch -n 5 ss -tuln'],
    ['all environment variables in alphabetical order, page by page', 'env | sort | less'],
    ['print my username only', 'whoami'],
    ['errors of nginx since yesterday', 'journalctl --since yesterday -u nginx -p err'],
    ['ping 192.0.2.7 six times with an interval of 3 seconds', 'ping -i 3 -c 6 192.0.2.7'],
    ['the name of the kernel and its release, nothing else', 'uname -sr'],
    ['how many readline functions are there', 'bind -l | wc -l'],
    ['how long has this box been up, in a readable format', 'uptime -p'],
    ['the value of the variable LANG in lower case', 'echo "$LANG" | tr A-Z a-z'],
  ])('%s', (request, command) => {
    expect(commandOf(request)).toBe(command);
  });
});

describe('columns are named', () => {
  test.each([
    ['names and images of all docker containers', "docker ps --format '{{.Names}}\\t{{.Image}}' -a"],
    ['block devices with their uuids', 'lsblk -o +UUID'],
    ['mounted file systems with only device and mount point', 'findmnt -o SOURCE,TARGET'],
    ['processes per user', 'ps -eo user --no-headers | sort | uniq -c | sort -rn'],
    ['the process tree with pids', 'pstree -p'],
  ])('%s', (request, command) => {
    expect(commandOf(request)).toBe(command);
  });
});

describe('facts of things in any order', () => {
  test.each([
    ['what is the mtu of eth0', 'cat /sys/class/net/eth0/mtu'],
    ["eth0's mtu", 'cat /sys/class/net/eth0/mtu'],
    ['interface eth0 mtu', 'cat /sys/class/net/eth0/mtu'],
    ['which mtu does eth0 have', 'cat /sys/class/net/eth0/mtu'],
    ['uid and gid of nora', 'id -u nora && id -g nora'],
    ['the size of a memory page', 'getconf PAGESIZE'],
    ['memory page size', 'getconf PAGESIZE'],
    ['label of /dev/sdb1', 'lsblk -no LABEL /dev/sdb1'],
  ])('%s', (request, command) => {
    expect(commandOf(request)).toBe(command);
  });
});

describe('what cannot be had is not planned', () => {
  test.each([
    'the kernel release as a pie chart',
    'uptime with its uuid',
    'change the mtu of eth0 as it should be',
    'block devices sorted by colour',
  ])('%s', (request) => {
    expect(commandOf(request)).toBe('abstain');
  });
});

test('names are not repaired', () => {
  expect(commandOf('commits by alica in the last 2 weeks')).toContain('alica');
});
