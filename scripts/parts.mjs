// Divides the bundle by what typical calls run: `main` has the files that most of them run, or a `do`, `often` those that some do,
// `rest` the others, which no start reads unless it needs one of them.
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';

/** The files beside `main.cjs`, in the order of the parts. */
export const PARTS = ['./often.cjs', './rest.cjs'];

const TYPICAL = [
  ...['show the 5 largest files here', 'count the lines in batch', 'how much free space do I have'].map((request) => [
    'do',
    request,
  ]),
  ...[
    'which processes use the most memory',
    'find all pdf files larger than 10 MB in my home',
    'rename all jpeg files to jpg',
    'replace foo with bar in config.ini',
    'sort names.txt and remove duplicates',
    'pack the docs folder into docs.tar.gz',
    'what is my ip address',
    'kill the process on port 3000',
    'make run.sh executable',
  ].map((request) => ['plan', '--offline', request]),
];

/** Quick starts of their own: what they run belongs to the program itself as well. */
const STARTS = [
  ['route', 'ls -la'],
  ['history', 'show'],
  ['shell', '/nonexistent', '1'],
];

/** What a home that has been lived in needs besides: the calls are made in a new one. */
const LIVED_IN = ['src/memory/core.ts', 'src/memory/preferences/', 'src/memory/recipes'];

/** The files that ran, one set a call. `program`: the path of a bundle that traces. */
const traced = async (program, calls) => {
  const home = await mkdtemp(`${tmpdir()}/llmos-trace-`);
  const trace = `${home}/trace`;
  await writeFile(`${home}/batch`, 'show the 5 largest files here\n');
  const env = { PATH: process.env.PATH, HOME: home, LLMOS_TRACE: trace };
  const ran = [];
  for (const words of calls) {
    await writeFile(trace, '');
    spawnSync(process.execPath, [program, ...words], { cwd: home, env, input: '', timeout: 60_000 });
    const lines = (await readFile(trace, 'utf8')).split('\n').filter(Boolean);
    if (lines.length === 0) throw new Error(`${words.join(' ')}: a call of the program that traces ran nothing`);
    ran.push(new Set(lines.flatMap((line) => JSON.parse(line))));
  }
  await rm(home, { recursive: true, force: true });
  return ran;
};

/** Path → number of its part. */
export const partsByUse = async (program) => {
  const typical = await traced(program, TYPICAL);
  const done = typical.filter((_, at) => TYPICAL[at][0] === 'do');
  const starts = await traced(program, STARTS);
  const uses = (path) => typical.filter((all) => all.has(path)).length;
  const isMain = (path) =>
    2 * uses(path) >= typical.length ||
    done.some((all) => all.has(path)) ||
    starts.some((all) => all.has(path)) ||
    LIVED_IN.some((one) => path.startsWith(one));
  return (path) => (isMain(path) ? 0 : uses(path) > 0 ? 1 : 2);
};
