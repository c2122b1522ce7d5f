// What a run of the mutation tests found, folder by folder: the score, and for tables of which a part was drawn its bounds.
import { relative } from 'node:path';

const KILLED = new Set(['Killed', 'Timeout']);
const ALIVE = new Set(['Survived', 'NoCoverage']);

/** Wilson's interval of a share at 95 %. */
const wilson = (hits, all) => {
  if (all === 0) return [0, 1];
  const z = 1.96;
  const share = hits / all;
  const middle = (share + z ** 2 / (2 * all)) / (1 + z ** 2 / all);
  const half = (z / (1 + z ** 2 / all)) * Math.sqrt((share * (1 - share)) / all + z ** 2 / (4 * all ** 2));
  return [middle - half, middle + half];
};

const empty = () => ({ killed: 0, tried: 0, uncovered: 0, code: 0, drawnKilled: 0, drawn: 0, tables: 0 });

/** What no test reaches is known without a try: it is counted in full, and never drawn. */
const inCode = (into, { status, statusReason = '' }) => {
  if (statusReason.startsWith('Static mutant')) into.tables += 1;
  if (KILLED.has(status)) into.killed += 1;
  if (KILLED.has(status) || status === 'Survived') into.tried += 1;
  if (status === 'NoCoverage') into.uncovered += 1;
  if (KILLED.has(status) || ALIVE.has(status) || statusReason === 'not drawn') into.code += 1;
};

const inTables = (into, { status }) => {
  if (KILLED.has(status)) into.drawnKilled += 1;
  if (KILLED.has(status) || status === 'Survived') into.drawn += 1;
};

/** Counts by folder below `src/safety`, files of the folder itself by their names. `tables`: the second pass, if there was one. */
const countsOf = ({ code, tables }) => {
  const counts = new Map();
  const add = (report, count) => {
    for (const [path, { mutants }] of Object.entries(report.files)) {
      const below = relative('src/safety', path);
      const name = below.includes('/') ? `${below.slice(0, below.indexOf('/'))}/` : below;
      const into = counts.get(name) ?? empty();
      for (const mutant of mutants) count(into, mutant);
      counts.set(name, into);
    }
  };
  add(code, inCode);
  if (tables !== undefined) add(tables, inTables);
  return counts;
};

const percent = (share) => `${(100 * share).toFixed(1)} %`;

/** The share of all that is noticed, with its bounds where not all that tests reach was tried. */
const scoreOf = ({ hits, tried, uncovered = 0, all }) => {
  const reached = all - uncovered;
  if (tried === 0) return all === 0 ? '–' : `– of ${all}`;
  const ofAll = (share) => percent((share * reached) / all);
  if (tried === reached) return `${ofAll(hits / tried)} of ${all}`;
  return `${ofAll(hits / tried)} of ${all}, ${tried} drawn (${wilson(hits, tried).map(ofAll).join(' – ')})`;
};

const sum = (all) =>
  all.reduce((into, each) => Object.fromEntries(Object.keys(into).map((key) => [key, into[key] + each[key]])), empty());

/** Lines to print; the last is of all that was looked at. */
export const linesOf = (reports) => {
  const counts = [...countsOf(reports)].toSorted(([a], [b]) => a.localeCompare(b));
  return [...counts, ['all', sum(counts.map(([, each]) => each))]].map(
    ([name, { killed, tried, uncovered, code, drawnKilled, drawn, tables }]) => {
      const inRuns = scoreOf({ hits: killed, tried, uncovered, all: code });
      return `${name.padEnd(20)} code ${inRuns.padEnd(44)} tables ${scoreOf({ hits: drawnKilled, tried: drawn, all: tables })}`;
    },
  );
};

/** The share of changes in code that were noticed, 0 to 1. */
export const codeScore = (reports) => {
  const { killed, tried, uncovered, code } = sum([...countsOf(reports).values()]);
  return ((killed / tried) * (code - uncovered)) / code;
};

/** What no test noticed: file, line, and the change. */
export const survivorsIn = (report) =>
  Object.entries(report.files).flatMap(([path, { source, mutants }]) => {
    const lines = source.split('\n');
    return mutants
      .filter(({ status }) => ALIVE.has(status))
      .toSorted((a, b) => a.location.start.line - b.location.start.line)
      .map(({ location: { start, end }, replacement = '' }) => {
        const from = lines[start.line - 1]?.slice(
          start.column - 1,
          start.line === end.line ? end.column - 1 : undefined,
        );
        return `${path}:${start.line} ${from} → ${replacement.replaceAll('\n', ' ')}`.slice(0, 200);
      });
  });
