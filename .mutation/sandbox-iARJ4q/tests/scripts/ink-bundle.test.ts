// @ts-nocheck
import { type BuildOptions, build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { inkOptions, textOptions } from '../../scripts/ink-bundle.mjs';

const options: BuildOptions = { bundle: true, write: false, platform: 'node', format: 'cjs', logLevel: 'silent' };
const resolveDir = import.meta.dirname;

const failures = async (contents: string, more: BuildOptions): Promise<string[]> => {
  const outcome = await build({ ...options, ...more, stdin: { contents, resolveDir } }).then(
    () => [],
    (fault: { errors?: { text: string }[] }) => (fault.errors ?? []).map(({ text }) => text),
  );
  return outcome;
};

describe('the recipe for Ink', () => {
  it('builds Ink, with every patch applied', async () => {
    expect(await failures("import { render } from 'ink'; console.log(render);", inkOptions)).toEqual([]);
    expect(await failures("import width from 'string-width'; console.log(width);", textOptions)).toEqual([]);
  });

  it('fails when a patch finds nothing to patch', async () => {
    const told = await failures("console.log('no Ink here');", inkOptions);
    expect(told.length).toBeGreaterThan(3);
    expect(told[0]).toContain('no longer applies');
    expect(await failures("console.log('no width here');", textOptions)).toHaveLength(1);
  });
});
