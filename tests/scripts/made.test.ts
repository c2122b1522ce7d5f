import { dirname, resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { expect, test } from 'vitest';
import { madeSources } from '../../scripts/made.mjs';
import * as fromSources from '../../src/planner/offline/offline.ts';
import { skills } from '../../src/planner/offline/skills/list.ts';
import { exampleWorld } from '../planner/offline/example-world.ts';

const root = `${resolve(import.meta.dirname, '../..')}/`;

const bundled = async (): Promise<typeof fromSources> => {
  const { outputFiles } = await build({
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node22',
    stdin: { contents: "export * from './src/planner/offline/offline.ts';", resolveDir: root },
    plugins: [made],
  });
  const module = { exports: {} };
  new Function('module', 'exports', 'require', outputFiles[0]!.text)(module, module.exports, () => ({}));
  return module.exports as typeof fromSources;
};

const made: Plugin = {
  name: 'made',
  setup: (builder) => {
    for (const [path, text] of Object.entries(madeSources(root)))
      builder.onLoad({ filter: new RegExp(`/${path.replaceAll('.', '\\.')}$`) }, async () => ({
        contents: await text(),
        resolveDir: dirname(`${root}${path}`),
      }));
  },
};

/** Words that belong together in no skill, misspelt ones, other tongues, and what no skill knows. */
const OTHERS = [
  'shwo the lines of notes.txt that contian a number',
  'zeige die größten Dateien hier',
  'muestra los procesos que usan más memoria',
  'write a poem about snow',
  'docker port kill branch',
  'count the files then delete the empty folders',
  'print the second column of sales.csv sorted, without repeats',
  'reverse the words of each line of notes.txt and number them',
  'what is the longest line in "ideas.txt"',
];

test('with what is made at build time the planner plans what it plans without', async () => {
  const { planOffline } = await bundled();
  const requests = [...skills.flatMap(({ examples }) => examples.map(([said]) => said)), ...OTHERS];
  const planned = requests.map((request) => [request, planOffline(request, exampleWorld)]);
  expect(planned).toEqual(requests.map((request) => [request, fromSources.planOffline(request, exampleWorld)]));
}, 180_000);
