// @ts-nocheck
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

/** A tree of one offending file under this project's own lint settings. */
describe('the import laws are enforced', () => {
  let tree = '';
  beforeAll(() => {
    tree = mkdtempSync(join(tmpdir(), 'llmos-laws-'));
    copyFileSync(join(ROOT, 'biome.json'), join(tree, 'biome.json'));
    symlinkSync(join(ROOT, 'node_modules'), join(tree, 'node_modules'));
    execFileSync('git', ['init', '-q'], { cwd: tree });
  });
  afterAll(() => rmSync(tree, { recursive: true, force: true }));

  const lint = (path: string, imports: string): string => {
    const file = join(tree, path);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, `import { x } from '${imports}';\n\nexport const y = x;\n`);
    try {
      execFileSync(join(ROOT, 'node_modules/.bin/biome'), ['lint', path], {
        cwd: tree,
        encoding: 'utf8',
        stdio: 'pipe',
      });
      return '';
    } catch (error) {
      const { stdout, stderr } = error as { stdout: string; stderr: string };
      return stdout + stderr;
    } finally {
      rmSync(file);
    }
  };

  it.each([
    ['src/plan.ts', './turn.ts'],
    ['src/safety/a.ts', 'node:fs'],
    ['src/safety/commands/a.ts', '../../executors/execute.ts'],
    ['src/safety/a.ts', '../planner/route.ts'],
    ['src/planner/route.ts', '../safety/assess.ts'],
    ['src/planner/offline/a.ts', '../../memory/store.ts'],
    ['src/planner/offline/skills/a.ts', 'node:fs'],
    ['src/planner/model/a.ts', '../../executors/execute.ts'],
    ['src/executors/a.ts', '../safety/assess.ts'],
    ['src/executors/tools/a.ts', '../../memory/store.ts'],
    ['src/memory/a.ts', '../world.ts'],
    ['src/turn.ts', './repl/reader.ts'],
    ['src/repl/a.ts', '../executors/execute.ts'],
    ['src/cli/a.ts', 'ink'],
    ['src/memory/a.ts', 'react'],
  ])('%s may not import %s', (path, imports) => {
    expect(lint(path, imports)).toContain('noRestrictedImports');
  });

  it.each([
    ['src/executors/a.ts', '../safety/approve.ts'],
    ['src/safety/a.ts', 'unbash'],
    ['src/turn.ts', './safety/assess.ts'],
    ['src/memory/a.ts', '../plan.ts'],
    ['src/repl/a.ts', 'ink'],
  ])('%s may import %s', (path, imports) => {
    expect(lint(path, imports)).not.toContain('noRestrictedImports');
  });
});
