/** The archive tier: documents and notes that the person adds, in parts that can be recalled one by one. A file a document, 0600. */
import { createHash } from 'node:crypto';
import { readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readBounded, reasonOf } from './bounded.ts';
import { makeFolder } from './folder.ts';
import type { Passage } from './rank.ts';
import { alike } from './words/alike.ts';
import { stem } from './words/stem.ts';
import { isLight, wordsOf } from './words/terms.ts';

export interface Document {
  readonly v: 1;
  readonly id: string;
  readonly path: string;
  /** When it was added: milliseconds since the epoch. */
  readonly at: number;
  readonly parts: readonly string[];
}

export type Added =
  | { readonly ok: true; readonly id: string; readonly parts: number; readonly replaced: boolean }
  | { readonly ok: false; readonly reason: string };

/** Bytes of one document; characters of one part; parts of all documents that one question looks at closely. */
const LARGEST = 8 * 1024 * 1024;
const PART = 900;
const MOST_PARTS = 400;

const archive = (folder: string): string => join(folder, 'archive');

/** The same document added again takes the place of what it was. */
const idOf = (path: string): string => createHash('sha256').update(path).digest('hex').slice(0, 12);

/** Paragraphs joined up to a bound; one that is longer is cut between words. */
export const partsOf = (text: string): readonly string[] => {
  const parts: string[] = [];
  let current = '';
  const push = (): void => {
    if (current.trim() !== '') parts.push(current.trim());
    current = '';
  };
  for (const paragraph of text.split(/\n\s*\n/)) {
    if (current.length + paragraph.length > PART) push();
    let rest = paragraph;
    while (rest.length > PART) {
      const cut = Math.max(rest.lastIndexOf(' ', PART), rest.lastIndexOf('\n', PART));
      const end = cut > PART / 2 ? cut : PART;
      parts.push(rest.slice(0, end).trim());
      rest = rest.slice(end);
    }
    current = current === '' ? rest : `${current}\n\n${rest}`;
  }
  push();
  return parts;
};

/** Keeps a text of that path. Expected failures are values: no text, too large, a full disk. */
export const addDocument = (
  folder: string,
  path: string,
  { mask = (text) => text, now = Date.now() }: { readonly mask?: (text: string) => string; readonly now?: number } = {},
): Added => {
  const read = readBounded(path, LARGEST);
  if (read.kind === 'missing') return { ok: false, reason: `there is no ${path}` };
  if (read.kind === 'unreadable') return { ok: false, reason: `${path} cannot be read: ${read.reason}` };
  if (read.text.includes('\0')) return { ok: false, reason: `${path} is no text; convert it first` };
  const id = idOf(path);
  const target = join(archive(folder), `${id}.json`);
  const document: Document = { v: 1, id, path, at: now, parts: partsOf(mask(read.text)) };
  const draft = `${target}.${process.pid}.tmp`;
  try {
    makeFolder(archive(folder));
    const replaced = readBounded(target, LARGEST * 2).kind === 'text';
    writeFileSync(draft, `${JSON.stringify(document)}\n`, { mode: 0o600 });
    renameSync(draft, target);
    return { ok: true, id, parts: document.parts.length, replaced };
  } catch (error) {
    rmSync(draft, { force: true });
    return { ok: false, reason: `${path} could not be added: ${reasonOf(error)}` };
  }
};

const parse = (text: string): Document | undefined => {
  try {
    const value = JSON.parse(text) as Partial<Document> | null;
    return value?.v === 1 && typeof value.path === 'string' && Array.isArray(value.parts)
      ? (value as Document)
      : undefined;
  } catch {
    return undefined;
  }
};

const files = (folder: string): readonly string[] => {
  try {
    return readdirSync(archive(folder)).filter((name) => name.endsWith('.json'));
  } catch {
    return [];
  }
};

/** Every document; one that cannot be read is left out. */
export const documents = (folder: string): readonly Document[] =>
  files(folder).flatMap((name) => {
    const read = readBounded(join(archive(folder), name), LARGEST * 2);
    return (read.kind === 'text' && parse(read.text)) || [];
  });

/** False where there is no such document. `which`: id or path. */
export const dropDocument = (folder: string, which: string): boolean => {
  const found = documents(folder).find(({ id, path }) => id === which || path === which);
  if (found !== undefined) rmSync(join(archive(folder), `${found.id}.json`), { force: true });
  return found !== undefined;
};

const soughtIn = (request: string): readonly string[] =>
  wordsOf(request)
    .filter((word) => !isLight(word))
    .flatMap((word) => alike(stem(word.toLowerCase())))
    .filter((text) => text.length > 1);

/** Parts that may speak of a request: those that hold most of its words. */
export const documentParts = (folder: string, request: string): readonly Passage[] => {
  const sought = soughtIn(request);
  if (sought.length === 0) return [];
  const found = documents(folder).flatMap(({ id, path, at, parts }) =>
    parts.map((part, i) => {
      const low = part.toLowerCase();
      const text = `${basename(path)}: ${part}`;
      return {
        hits: sought.filter((word) => low.includes(word)).length,
        id: `${id}#${i}`,
        kind: 'document' as const,
        text,
        at,
      };
    }),
  );
  return found
    .filter(({ hits }) => hits > 0)
    .sort((a, b) => b.hits - a.hits)
    .slice(0, MOST_PARTS)
    .map(({ hits: _, ...passage }) => passage);
};
