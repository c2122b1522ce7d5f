// The guard's table of commands, as the bundle has it: which family a name belongs to is found out here, so that a start
// makes the specs of the commands at hand and not the other seven hundred.
import { readFile } from 'node:fs/promises';

const FOLDER = '/src/safety/commands/';

/** Family by name of its file, and the names that its specs stand for. */
const families = async (root) => {
  const list = await readFile(`${root}${FOLDER}list.ts`, 'utf8');
  const imports = [...list.matchAll(/^import \{ (\w+) \} from '\.\/([\w-]+\.ts)';$/gm)];
  return Promise.all(
    imports.map(async ([, exported, file]) => {
      const { [exported]: specs } = await import(`${root}${FOLDER}${file}`);
      return { exported, file, names: specs.flatMap((spec) => spec.names) };
    }),
  );
};

/** The names stand in one string: a start reads it as one, and looks up the few that a command has. */
const source = (found) => `
${found.map(({ exported, file }) => `import { ${exported} } from './commands/${file}';`).join('\n')}
const FAMILIES = ${JSON.stringify(found.map(({ names }, at) => names.map((name) => ` ${name} ${at}\n`).join('')).join(''))};
const LOAD = [${found.map(({ exported }) => `() => ${exported}`).join(', ')}];
const known = new Map();
export const specFor = (name) => {
  if (known.has(name)) return known.get(name);
  const at = /\\s/.test(name) ? -1 : FAMILIES.indexOf(' ' + name + ' ');
  if (at === -1) return undefined;
  const from = at + name.length + 2;
  for (const spec of LOAD[FAMILIES.slice(from, FAMILIES.indexOf('\\n', from))]()) for (const each of spec.names) known.set(each, spec);
  return known.get(name);
};
`;

/** What stands in the place of src/safety/catalog.ts. `root`: of the checkout, with a slash at its end. */
export const specIndex = async (root) => source(await families(root.replace(/\/$/, '')));
