/** Every tool there is, by name. A new one is one file and one line here. */
import type { ToolSpec } from '../../plan.ts';
import { answer } from './answer.ts';
import { askPerson } from './ask-person.ts';
import { editFile } from './edit-file.ts';
import { fetchUrl } from './fetch-url.ts';
import { listFolder } from './list-folder.ts';
import { memoryNote } from './memory-note.ts';
import { memoryReplace } from './memory-replace.ts';
import { memorySearch } from './memory-search.ts';
import { readFile } from './read-file.ts';
import type { Tool } from './tool.ts';
import { writeFile } from './write-file.ts';

export const tools: ReadonlyMap<string, Tool> = new Map(
  [readFile, writeFile, editFile, listFolder, fetchUrl, askPerson, answer, memorySearch, memoryNote, memoryReplace].map(
    (tool) => [tool.name, tool],
  ),
);

/** The same as planners and the guard see them. */
export const toolSpecs: ReadonlyMap<string, ToolSpec> = new Map(tools);
