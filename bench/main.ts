/** `npm run bench [-- NAME …]`: prints ratios and scores. Each bench is a file here that exports `run`. */
const BENCHES: Readonly<Record<string, () => Promise<{ run: () => Promise<void> }>>> = {
  launch: () => import('./launch.ts'),
  passthrough: () => import('./passthrough.ts'),
  route: () => import('./route.ts'),
  guard: () => import('./guard.ts'),
  offline: () => import('./offline.ts'),
  shell: () => import('./shell.ts'),
  keys: () => import('./keys.ts'),
  memory: () => import('./memory.ts'),
  'model-privacy': () => import('./model-privacy.ts'),
  complete: () => import('./complete.ts'),
  batch: () => import('./batch.ts'),
  model: () => import('./model.ts'),
  routines: () => import('./routines.ts'),
};

const asked = process.argv.slice(2);
const names = asked.length > 0 ? asked : Object.keys(BENCHES);
for (const name of names) {
  const bench = Object.hasOwn(BENCHES, name) ? BENCHES[name] : undefined;
  if (bench === undefined) {
    console.error(`there is no bench '${name}'; there are ${Object.keys(BENCHES).join(', ')}`);
    process.exitCode = 2;
    continue;
  }
  console.log(`== ${name}`);
  await (await bench()).run();
}
