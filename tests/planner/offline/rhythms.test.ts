/** Rhythms in words, as cron keeps them; and other settings that are said in words: masks, calendars, other hosts. */
import { describe, expect, test } from 'vitest';
import { planOffline } from '../../../src/planner/offline/offline.ts';
import { exampleWorld } from './example-world.ts';

const commandOf = (request: string): string => {
  const planned = planOffline(request, exampleWorld);
  if (planned.kind !== 'plan') return planned.kind;
  return planned.plan.steps.map((step) => (step.kind === 'shell' ? step.command : step.kind)).join(' && ');
};

describe('rhythms', () => {
  test.each([
    ['every 15 minutes on weekdays', '*/15 * * * 1-5'],
    ['on the 1st and 15th of each month at noon', '0 12 1,15 * *'],
    ['every hour between 9am and 5pm on monday to friday', '0 9-17 * * 1-5'],
    ['at 9:00 and 17:00 every day', '0 9,17 * * *'],
    ['every other day at half past 3', '30 3 */2 * *'],
    ['every sunday and wednesday at 6pm', '0 18 * * 0,3'],
    ['every tuesday at 6 in the evening', '0 18 * * 2'],
    ['on the first day of january', '0 0 1 1 *'],
    ['twice a day', '0 0,12 * * *'],
    ['hourly', '0 * * * *'],
    ['at every boot', '@reboot'],
  ])('%s', (said, fields) => {
    expect(commandOf(`run /opt/job.sh ${said}`)).toBe(`(crontab -l; echo '${fields} /opt/job.sh') | crontab -`);
  });

  test.each(['at 9:00 and 17:30 every day', 'every 90 minutes', 'on the last friday of the month'])(
    'not: %s',
    (said) => {
      expect(commandOf(`run /opt/job.sh ${said}`)).not.toContain('crontab');
    },
  );
});

describe('settings in words', () => {
  test.each([
    ['set the umask so that only the owner can write', 'umask 022'],
    ['change the file creation mask so that others have no access', 'umask 007'],
    ['calendar for 2031 with week numbers', 'cal -w 2031'],
    ['show free memory on the host falcon in megabytes', 'ssh falcon free -m'],
    ['uptime on the hosts falcon and kestrel over ssh', 'for host in falcon kestrel; do ssh "$host" uptime; done'],
    ["how much memory is 'available'", "free -h | awk '/^Mem/ { print $7 }'"],
    ['my groups on several lines instead of one line', "groups | tr ' ' '\\n'"],
  ])('%s', (request, command) => {
    expect(commandOf(request)).toBe(command);
  });
});
