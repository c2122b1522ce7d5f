/** The offline planner as it ships: with the tables that the build makes, and its expressions behind their literals. */
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { madeSources } from '../scripts/made.mjs';
import { bundleModules } from '../scripts/modules.mjs';
import { withSieves } from '../scripts/sieve.mjs';
import type { planOffline } from '../src/planner/offline/offline.ts';
import type { fixedWorld } from '../src/world.ts';

interface ShippedPlanner {
  readonly planOffline: typeof planOffline;
  readonly fixedWorld: typeof fixedWorld;
}

const ENTRY = 'src/shipped.ts';

const ENTRY_TEXT = `
import { planOffline } from './planner/offline/offline.ts';
import { fixedWorld } from './world.ts';
exports.planOffline = planOffline;
exports.fixedWorld = fixedWorld;
`;

/** Built in a second, from the sources. */
export const shippedPlanner = async (): Promise<ShippedPlanner> => {
  const root = `${resolve(import.meta.dirname, '..')}/`;
  const sources = { ...madeSources(root), [ENTRY]: async () => ENTRY_TEXT };
  const options = { root, entry: ENTRY, target: 'node22', define: {}, sources, outside: {} };
  const exports: Partial<ShippedPlanner> = {};
  new Function('require', 'exports', await withSieves(await bundleModules(options)))(
    createRequire(import.meta.url),
    exports,
  );
  return exports as ShippedPlanner;
};
