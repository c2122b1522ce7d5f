/** Every command spec; a name stands once. */
import type { CommandSpec } from '../spec.ts';
import { accounts } from './accounts.ts';
import { archives } from './archives.ts';
import { build } from './build.ts';
import { builtins } from './builtins.ts';
import { clouds } from './cloud.ts';
import { containers } from './containers.ts';
import { databases } from './databases.ts';
import { desktop } from './desktop.ts';
import { disks } from './disks.ts';
import { editors } from './editors.ts';
import { files } from './files.ts';
import { find } from './find.ts';
import { forges } from './forges.ts';
import { git } from './git.ts';
import { http } from './http.ts';
import { interfaces } from './interfaces.ts';
import { interpreters } from './interpreters.ts';
import { jobs } from './jobs.ts';
import { keys } from './keys.ts';
import { languages } from './languages.ts';
import { machines } from './machines.ts';
import { modes } from './modes.ts';
import { multiplexers } from './multiplexers.ts';
import { network } from './network.ts';
import { nodePackages } from './node-packages.ts';
import { packages } from './packages.ts';
import { processes } from './processes.ts';
import { protection } from './protection.ts';
import { readers } from './readers.ts';
import { remote } from './remote.ts';
import { scripts } from './scripts.ts';
import { search } from './search.ts';
import { services } from './services.ts';
import { shells } from './shells.ts';
import { sudo } from './sudo.ts';
import { system } from './system.ts';
import { texts } from './texts.ts';
import { toolchains } from './toolchains.ts';
import { wrappers } from './wrappers.ts';
import { xargs } from './xargs.ts';

export const commands: readonly CommandSpec[] = [
  ...accounts,
  ...archives,
  ...build,
  ...builtins,
  ...clouds,
  ...containers,
  ...databases,
  ...desktop,
  ...disks,
  ...editors,
  ...files,
  ...find,
  ...forges,
  ...git,
  ...http,
  ...interfaces,
  ...interpreters,
  ...jobs,
  ...keys,
  ...languages,
  ...machines,
  ...modes,
  ...multiplexers,
  ...network,
  ...nodePackages,
  ...packages,
  ...processes,
  ...protection,
  ...readers,
  ...remote,
  ...scripts,
  ...search,
  ...services,
  ...shells,
  ...sudo,
  ...system,
  ...texts,
  ...toolchains,
  ...wrappers,
  ...xargs,
];
