// `llmos do` is a bundle of its own: what every request needs is imported at once instead of when it is needed, as four
// hundred modules that wait to be loaded cost 5 ms; the other subcommands are left out.
import { readFile } from 'node:fs/promises';

/** File → dynamic imports in it that become static ones. */
const EAGER = {
  'src/main.ts': ['./cli/do.ts'],
  'src/cli/subcommands.ts': ['./do.ts'],
  'src/cli/planners.ts': ['./offline.ts'],
  'src/cli/rooms.ts': ['../executors/execute.ts', './undo.ts', '../executors/tools/list.ts'],
};

const hoist = (text, path, at) => {
  const name = `eager${at}`;
  const call = `await import('${path}')`;
  if (!text.includes(call)) throw new Error(`there is no "${call}" to be made static`);
  return `import * as ${name} from '${path}';\n${text.replaceAll(call, name)}`;
};

export const eager = (root) => ({
  name: 'eager',
  setup(builder) {
    for (const [file, paths] of Object.entries(EAGER)) {
      builder.onLoad({ filter: new RegExp(`/${file.replaceAll('.', '\\.')}$`) }, async ({ path }) => ({
        contents: paths.reduce(hoist, await readFile(path, 'utf8')),
        loader: 'ts',
        resolveDir: `${root}${file.slice(0, file.lastIndexOf('/'))}`,
      }));
    }
    builder.onResolve({ filter: /^\.\// }, ({ kind, importer }) =>
      kind === 'dynamic-import' && importer.endsWith('/src/cli/subcommands.ts')
        ? { path: './main.cjs', external: true }
        : undefined,
    );
  },
});
