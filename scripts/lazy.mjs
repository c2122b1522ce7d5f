// What a file imports but only asks for behind `() => name` is loaded there, in the bundle, and not at a start.
import { readFile } from 'node:fs/promises';

/** File → names of such imports. */
const LAZY = {
  'src/planner/offline/tongues.ts': ['german', 'spanish'],
};

const behind = (text, name) => {
  const line = new RegExp(`^import \\{ ${name} \\} from '([^']+)';\\n`, 'm');
  const path = line.exec(text)?.[1];
  const call = `() => ${name}`;
  if (path === undefined || !text.includes(call)) throw new Error(`there is no "${call}" of an import of its own`);
  return text.replace(line, '').replaceAll(call, `() => require('${path}').${name}`);
};

export const lazy = (root) => ({
  name: 'lazy',
  setup(builder) {
    for (const [file, names] of Object.entries(LAZY)) {
      builder.onLoad({ filter: new RegExp(`/${file.replaceAll('.', '\\.')}$`) }, async ({ path }) => ({
        contents: names.reduce(behind, await readFile(path, 'utf8')),
        loader: 'ts',
        resolveDir: `${root}${file.slice(0, file.lastIndexOf('/'))}`,
      }));
    }
  },
});
