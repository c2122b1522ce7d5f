/** The machine in sentences: why an order is given, what is not to be done yet, what belongs together. */
import { describe, expect, test } from 'vitest';
import { planOffline } from '../../../src/planner/offline/offline.ts';
import { exampleWorld } from './example-world.ts';

const commandOf = (request: string): string => {
  const planned = planOffline(request, exampleWorld);
  if (planned.kind !== 'plan') return planned.kind;
  return planned.plan.steps.map((step) => (step.kind === 'shell' ? step.command : step.kind)).join(' && ');
};

describe('the machine in sentences', () => {
  test.each([
    ['blender hangs and does not answer any more, end it', 'abstain'],
    ['blender has frozen, end it', 'pkill -x blender'],
    ['nora has left the company, take her out of the video group', 'sudo gpasswd -d nora video'],
    ['the download of https://example.org/a.iso broke off, resume it', 'curl -C - -LO https://example.org/a.iso'],
    ['the pid of blender please, i want to stop it later', 'pgrep blender'],
    ['refresh the package lists but do not upgrade anything yet', 'sudo apt update'],
    ['what is PAGER set to', 'echo "$PAGER"'],
    ['install ncdu and reboot', 'sudo apt install ncdu && sudo reboot'],
    ['is shop.py running, and with which pid', 'pgrep -f shop.py'],
    ['copy notes.txt to nora@falcon', 'scp notes.txt nora@falcon:'],
    ['list the branches of this repo', 'git branch'],
  ])('%s', (request, command) => expect(commandOf(request)).toBe(command));
});
