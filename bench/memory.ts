/** What memory costs, what it learns, and what it finds again. Each part of `bench/memory/` prints its figures beside the wanted bound. */
import { costs, row } from './memory/cost.ts';
import { found } from './memory/found.ts';
import { junk } from './memory/junk.ts';
import { preferences } from './memory/preferences.ts';
import { recipes } from './memory/recipes.ts';
import { writers } from './memory/writers.ts';

/** Prints the figures. */
export const run = async (): Promise<void> => {
  for (const [name, value] of [...preferences(), ...recipes()]) row(name, value);
  for (const [name, value] of [junk(), await writers(), ...(await found())]) row(name, value);
  await costs();
};

if (process.argv[1] === import.meta.filename) await run();
