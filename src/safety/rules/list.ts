/** Every rule; the strictest that matches decides. */
import type { Rule } from '../rule.ts';
import { account } from './account.ts';
import { audit } from './audit.ts';
import { catastrophe } from './catastrophe.ts';
import { changes } from './changes.ts';
import { clears } from './clears.ts';
import { deletes } from './deletes.ts';
import { devices } from './devices.ts';
import { discard } from './discard.ts';
import { disk } from './disk.ts';
import { downloadRuns } from './download-runs.ts';
import { empties } from './empties.ts';
import { expose } from './expose.ts';
import { firewall } from './firewall.ts';
import { flood } from './flood.ts';
import { forkBomb } from './fork-bomb.ts';
import { historyRewrite } from './history-rewrite.ts';
import { killAll } from './kill-all.ts';
import { listen } from './listen.ts';
import { persists } from './persists.ts';
import { poison } from './poison.ts';
import { privilege } from './privilege.ts';
import { processes } from './processes.ts';
import { programs } from './programs.ts';
import { project } from './project.ts';
import { remoteShell } from './remote-shell.ts';
import { replacedByNothing } from './replaced-by-nothing.ts';
import { rootShell } from './root-shell.ts';
import { runsWhatItWrote } from './runs-what-it-wrote.ts';
import { secretLeaves } from './secret-leaves.ts';
import { secrets } from './secrets.ts';
import { serviceOff } from './service-off.ts';
import { setting } from './setting.ts';
import { shutdown } from './shutdown.ts';
import { suid } from './suid.ts';
import { systemFiles } from './system-files.ts';
import { unknown } from './unknown.ts';
import { uploads } from './uploads.ts';

export const rules: readonly Rule[] = [
  account,
  audit,
  catastrophe,
  changes,
  clears,
  deletes,
  devices,
  discard,
  disk,
  downloadRuns,
  empties,
  expose,
  firewall,
  flood,
  forkBomb,
  historyRewrite,
  killAll,
  listen,
  persists,
  poison,
  privilege,
  processes,
  programs,
  project,
  remoteShell,
  replacedByNothing,
  rootShell,
  runsWhatItWrote,
  secretLeaves,
  secrets,
  serviceOff,
  setting,
  shutdown,
  suid,
  systemFiles,
  unknown,
  uploads,
];
