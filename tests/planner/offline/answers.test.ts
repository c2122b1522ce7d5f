import { describe, expect, test } from 'vitest';
import { inWords } from '../../../src/planner/offline/answers.ts';

const FREE = `               total        used        free      shared  buff/cache   available
Mem:            23Gi       1.1Gi        21Gi       8.6Mi       1.1Gi        22Gi
Swap:             0B          0B          0B
`;
const DF = `Filesystem      Size  Used Avail Use% Mounted on
/dev/sda1        50G   20G   30G  40% /
tmpfs           2.0G     0  2.0G   0% /run
`;
const LSOF = `COMMAND  PID USER   FD   TYPE DEVICE SIZE/OFF NODE NAME
node     812 nora   19u  IPv6  40123      0t0  TCP *:3000 (LISTEN)
`;
const PS = `USER       PID %CPU %MEM    VSZ   RSS TTY      STAT START   TIME COMMAND
nora       812 12.5  4.0 123456 65432 ?        Ssl  10:00   1:00 blender
`;
const SS = 'State  Recv-Q Send-Q Local Address:Port  Peer Address:Port\n';

describe('an answer in words', () => {
  test.each([
    [
      'how much memory do I have left?',
      'free -h',
      FREE,
      0,
      '22 GB of 23 GB of memory are available; 1.1 GB are in use.',
    ],
    ['is there space left on the disk', 'df -h', DF, 0, '30 GB of 50 GB are free on / (40% used).'],
    ['is port 8080 free?', "ss -tln 'sport = :8080'", SS, 0, 'Nothing listens on port 8080: it is free.'],
    [
      'is port 22 free?',
      "ss -tln 'sport = :22'",
      `${SS}LISTEN 0 128 0.0.0.0:22 0.0.0.0:*\n`,
      0,
      'Port 22 is taken: something listens on it.',
    ],
    ['who uses port 3000', 'lsof -i :3000', LSOF, 0, 'Port 3000 is used by node (process 812).'],
    ['who uses port 3001', 'lsof -i :3001', '', 1, 'Nothing that you may see uses port 3001.'],
    [
      'am i online',
      'ping -c 3 1.1.1.1',
      'rtt min/avg/max/mdev = 9.1/11.6/14.2/2.0 ms\n',
      0,
      'Yes: an answer takes 12 ms.',
    ],
    ['am i online', 'ping -c 3 1.1.1.1', '', 2, 'No: nothing out there answers.'],
    ['is nginx running', 'pgrep -a nginx', '', 1, 'No: no nginx is running.'],
    [
      'is nginx running',
      'pgrep -a nginx',
      '7 nginx: master\n9 nginx: worker\n',
      0,
      'Yes: nginx runs as process 7 and 9.',
    ],
    ['is jq installed', 'command -v jq', '/usr/bin/jq\n', 0, 'Yes: jq is /usr/bin/jq.'],
    [
      'which process uses most memory',
      'ps aux --sort=-%mem | head -n 2',
      PS,
      0,
      'blender (process 812, nora) uses most: 4.0 % of the memory.',
    ],
    ['how many python files are here', 'find . -name "*.py" | wc -l', '12\n', 0, 'There are 12 python files.'],
    ['how many files are there', 'find . -type f | wc -l', '1234567\n', 0, 'There are 1,234,567 files.'],
    ['how many files are there', 'find . -type f | wc -l', '999\n', 0, 'There are 999 files.'],
    ['how many commits has this repository', 'git rev-list --count HEAD', '1\n', 0, 'There is 1 commit.'],
    [
      'what day is it in 10 days',
      "date -d '+10 days'",
      'Fri Dec  4 04:47:39 UTC 2026\n',
      0,
      'That is Friday, 4 Dec 2026.',
    ],
    ['which shell am I using', 'echo "$SHELL"', '/bin/zsh\n', 0, 'Your shell is /bin/zsh.'],
  ])('%s (%s)', (request, command, stdout, code, said) => {
    expect(inWords({ request, command, stdout, code })).toBe(said);
  });

  test.each([
    ['show the memory', 'free -h', FREE, 0],
    ['how much memory is free', 'free -h', '', 1],
    ['what is in notes.txt', 'cat notes.txt', 'plums\n', 0],
    ['how much space is left', 'df -h', 'nonsense\n', 0],
  ])('is not given for: %s', (request, command, stdout, code) => {
    expect(inWords({ request, command, stdout, code })).toBeUndefined();
  });
});
