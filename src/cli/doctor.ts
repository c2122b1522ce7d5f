/** `llmos doctor`: what this machine has, what works, and what a missing part costs. Changes nothing. */

import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter } from 'node:path';
import { makeFolder } from '../memory/folder.ts';
import { missingForPreview, wallsFor } from '../safety/preview.ts';
import type { Machine } from './machine.ts';
import { modelsFor } from './model.ts';
import type { Options } from './options.ts';
import { stdout } from './output.ts';

interface Finding {
  readonly state: 'ok' | 'less' | 'broken';
  readonly text: string;
}

const canWrite = (folder: string, name: string): Finding => {
  try {
    makeFolder(folder);
    accessSync(folder, constants.W_OK);
    return { state: 'ok', text: `${name}: ${folder}` };
  } catch (error) {
    return {
      state: 'broken',
      text: `${name}: ${folder} cannot be written (${(error as NodeJS.ErrnoException).code}); nothing is remembered or undone`,
    };
  }
};

const has = (name: string, machine: Machine): boolean =>
  (machine.env['PATH'] ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(`${folder}/${name}`, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });

const optional = (name: string, without: string, machine: Machine): Finding =>
  has(name, machine) ? { state: 'ok', text: name } : { state: 'less', text: `${name} is missing: ${without}` };

const REFUSED =
  'this system lets ordinary users make no namespaces (kernel.unprivileged_userns_clone=1, user.max_user_namespaces above 0, or an AppArmor profile with `userns` allows it)';

/** Whether a plan can be tried over a layer, and what would make it so. */
const dryRuns = (machine: Machine): Finding => {
  const instead = 'the question shows the resolved paths instead';
  if (process.platform !== 'linux') return { state: 'less', text: `no dry runs on this system: ${instead}` };
  const missing = missingForPreview(machine.env['PATH'] ?? '');
  if (missing.length > 0) return { state: 'less', text: `no dry runs without ${missing.join(', ')}: ${instead}` };
  const { status } = spawnSync('unshare', ['-c', '--keep-caps', '-m', 'true'], { timeout: 2000, stdio: 'ignore' });
  if (status !== 0) return { state: 'less', text: `no dry runs: ${REFUSED}; ${instead}` };
  return wallsFor(machine.env['PATH'] ?? '') === 'bwrap'
    ? { state: 'ok', text: 'dry runs: a real one over an overlay, behind bubblewrap' }
    : {
        state: 'ok',
        text: 'dry runs: a real one over an overlay, behind namespaces; bubblewrap, when installed, is used',
      };
};

/** What undo can bring back beside contents, modes and times. */
const attributes = (machine: Machine): Finding => {
  const what = 'undo brings extended attributes back';
  if (process.platform === 'darwin') return { state: 'less', text: `${what}, access lists it does not` };
  return has('perl', machine)
    ? { state: 'ok', text: `${what}, and access lists` }
    : { state: 'less', text: 'perl is missing: undo brings extended attributes and access lists not back' };
};

const examine = (machine: Machine): Finding[] => {
  const endpoints = modelsFor(machine, 'plan');
  return [
    { state: 'ok', text: `runtime: node ${process.version} at ${process.execPath}` },
    { state: 'ok', text: `real shell: ${machine.realShell}` },
    canWrite(machine.folders.state, 'journal and undo'),
    canWrite(machine.folders.config, 'settings'),
    { state: 'ok', text: `policy: ${machine.settings.policy}${machine.settings.offline ? ', offline' : ''}` },
    endpoints.length > 0
      ? { state: 'ok', text: `models: ${endpoints.map((each) => `${each.name}/${each.model}`).join(', ')}` }
      : { state: 'less', text: 'no model is configured: what the offline planner cannot do is not done' },
    optional('git', 'requests about repositories cannot run', machine),
    optional('zip', 'zip archives cannot be made', machine),
    optional('unzip', 'zip archives cannot be unpacked', machine),
    dryRuns(machine),
    attributes(machine),
    ...(process.platform === 'darwin'
      ? [
          {
            state: 'less' as const,
            text: 'macOS: commands are written for BSD tools; undo keeps copies, not clones, on file systems other than APFS',
          },
        ]
      : []),
  ];
};

const MARKS: Record<Finding['state'], string> = { ok: 'ok    ', less: 'less  ', broken: 'BROKEN' };

export const doctor = (_words: readonly string[], options: Options & { json?: boolean }, machine: Machine): number => {
  const findings = examine(machine);
  for (const each of findings)
    stdout(options.json === true ? `${JSON.stringify(each)}\n` : `${MARKS[each.state]}  ${each.text}\n`);
  return findings.some((each) => each.state === 'broken') ? 1 : 0;
};
