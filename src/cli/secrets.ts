/** The secret values that this machine holds for this person: variables, environment files, keys, tools' credentials. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readBounded } from '../memory/bounded.ts';
import { peopleIn } from '../safety/redact/address-book.ts';
import { CREDENTIAL_FILES, type Holding, secretsIn } from '../safety/redact/files.ts';
import type { Known } from '../safety/redact/known.ts';
import { secretValues } from '../safety/redact.ts';

export interface Places {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  /** Folders whose environment files count: the working folder and the work tree's root. */
  readonly folders: readonly string[];
  readonly addressBook?: string;
}

const LARGEST = 256 * 1024;
const LARGEST_BOOK = 8 << 20;

const namesIn = (folder: string, pattern: RegExp): readonly string[] => {
  try {
    return readdirSync(folder).filter((name) => pattern.test(name));
  } catch {
    return [];
  }
};

const readSecrets = (path: string, holding: Holding): readonly string[] => {
  const file = readBounded(path, LARGEST);
  return file.kind === 'text' ? secretsIn(file.text, holding) : [];
};

const ENV_FILE = /^\.env(?:rc)?(?:\.(?!example$|sample$|template$|dist$)[\w.-]+)?$/;
const KEY_FILE = /^(?!.*\.pub$)(?:id_[\w-]+|.*_(?:rsa|dsa|ecdsa|ed25519)|.*\.(?:pem|key|ppk))$/;

const inFiles = ({ home, folders }: Places): readonly string[] => {
  const wanted: readonly (readonly [string, Holding])[] = [
    ...folders.flatMap((folder) => namesIn(folder, ENV_FILE).map((name) => [join(folder, name), 'env'] as const)),
    ...namesIn(join(home, '.ssh'), KEY_FILE).map((name) => [join(home, '.ssh', name), 'key'] as const),
    ...CREDENTIAL_FILES.map(([path, holding]) => [join(home, path), holding] as const),
  ];
  return wanted.flatMap(([path, holding]) => readSecrets(path, holding));
};

const people = (path: string | undefined): readonly Known[] => {
  if (path === undefined) return [];
  const book = readBounded(path, LARGEST_BOOK);
  return book.kind === 'text' ? peopleIn(book.text) : [];
};

/** Read anew for each conversation: files and variables change while a shell lives. */
export const knownOf = (places: Places): readonly Known[] => {
  const secrets = [...new Set([...secretValues(places.env), ...inFiles(places)])];
  return [...secrets.map((value) => ({ value, kind: 'secret' as const })), ...people(places.addressBook)];
};
