/** Every tool there is, by name. A new one is one file and one line here. */
// @ts-nocheck

import type { ToolSpec } from '../../plan.ts';
import { listFolder } from './list-folder.ts';
import { readFile } from './read-file.ts';
import type { Tool } from './tool.ts';
import { writeFile } from './write-file.ts';

export const tools: ReadonlyMap<string, Tool> = new Map(
  [readFile, writeFile, listFolder].map((tool) => [tool.name, tool]),
);

/** The same as planners and the guard see them. */
export const toolSpecs: ReadonlyMap<string, ToolSpec> = new Map(tools);
