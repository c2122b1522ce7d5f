/** Keys while Ctrl-R searches. */
import { withText } from './edit.ts';
import type { KeyEvent } from './key-event.ts';
import type { Past } from './past.ts';
import { pickFound, type Search, searchFor } from './search.ts';
import type { Editor } from './state.ts';

/** `accept`: the line found is run. `again`: the key ends the search and then means what it always means. */
export interface Searched {
  readonly editor: Editor;
  readonly next: 'nothing' | 'accept' | 'again';
}

const STEPS: Readonly<Record<string, number>> = {
  'C-r': 1,
  Up: 1,
  'C-p': 1,
  'C-s': -1,
  Down: -1,
  'C-n': -1,
  PageUp: 8,
  PageDown: -8,
};

const picked = (editor: Editor, search: Search): Editor => {
  const line = search.found[search.picked]?.line;
  const edit = line === undefined ? editor.edit : withText(editor.edit, line);
  return { ...editor, search: undefined, walk: undefined, edit };
};

/** The query after this key; `undefined` where the key does not write. */
const queryAfter = (query: string, event: KeyEvent): string | undefined => {
  if (event.kind === 'text' || event.kind === 'paste') return query + event.text.replace(/\n/g, ' ');
  if (event.kind === 'report') return query;
  if (event.name === 'Backspace' || event.name === 'C-h') return Array.from(query).slice(0, -1).join('');
  return event.name === 'C-u' || event.name === 'C-w' ? '' : undefined;
};

export const searchKey = (editor: Editor, event: KeyEvent, past: Past): Searched => {
  const search = editor.search ?? searchFor(past, '');
  const query = queryAfter(search.query, event);
  if (query !== undefined) return { editor: { ...editor, search: searchFor(past, query) }, next: 'nothing' };
  const name = event.kind === 'key' ? event.name : '';
  const steps = Object.hasOwn(STEPS, name) ? STEPS[name] : undefined;
  if (steps !== undefined) return { editor: { ...editor, search: pickFound(search, steps) }, next: 'nothing' };
  // Ctrl-G leaves the search, Ctrl-C the line with it.
  if (name === 'C-g') return { editor: { ...editor, search: undefined }, next: 'nothing' };
  if (name === 'C-c') return { editor: { ...editor, search: undefined }, next: 'again' };
  const next = name === 'Enter' ? 'accept' : name === 'Escape' || name === 'Tab' ? 'nothing' : 'again';
  return { editor: picked(editor, search), next };
};
