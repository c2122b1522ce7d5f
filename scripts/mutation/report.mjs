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

const empty = () => ({ killed: 0, alive: 0, drawn: 0, drawnKilled: 0, tables: 0 });

const inCode = (into, { status, statusReason = '' }) => {
  if (statusReason.startsWith('Static mutant')) into.tables += 1;
  else if (KILLED.has(status)) into.killed += 1;
  else if (ALIVE.has(status)) into.alive += 1;
};

const inTables = (into, { status }) => {
  if (KILLED.has(status)) into.drawnKilled += 1;
  if (KILLED.has(status) || ALIVE.has(status)) into.drawn += 1;
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

/** `code`: every change was tried. `tables`: those that were drawn stand for all. */
const scores = ({ killed, alive, drawn, drawnKilled, tables }) => {
  const code = killed + alive;
  const [low, high] = wilson(drawnKilled, drawn);
  const whole = (share) => (killed + share * tables) / (code + tables);
  return {
    code: code === 0 ? '–' : `${percent(killed / code)} of ${code}`,
    tables:
      drawn === 0
        ? `– of ${tables}`
        : `${percent(drawnKilled / drawn)} of ${drawn} drawn from ${tables} (${percent(low)} – ${percent(high)})`,
    all:
      drawn === 0 ? '–' : `${percent(whole(drawnKilled / drawn))} (${percent(whole(low))} – ${percent(whole(high))})`,
  };
};

const sum = (all) =>
  all.reduce((into, each) => Object.fromEntries(Object.keys(into).map((key) => [key, into[key] + each[key]])), empty());

/** Lines to print; the last is of all that was looked at. */
export const linesOf = (reports) => {
  const counts = [...countsOf(reports)].toSorted(([a], [b]) => a.localeCompare(b));
  const rows = [...counts, ['all', sum(counts.map(([, each]) => each))]].map(([name, each]) => [name, scores(each)]);
  return rows.map(
    ([name, { code, tables, all }]) =>
      `${name.padEnd(20)} code ${code.padEnd(18)} tables ${tables.padEnd(52)} both ${all}`,
  );
};

/** The share of changes in code that were noticed, 0 to 1. */
export const codeScore = (reports) => {
  const { killed, alive } = sum([...countsOf(reports).values()]);
  return killed / (killed + alive);
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
