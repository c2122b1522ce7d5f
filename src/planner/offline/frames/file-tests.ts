/** The conditions of a file query, and how several of them go together. */
import type { Slot } from '../slot.ts';

/** One condition; `not` denies it. `any` holds when one of its conditions does. */
export type Test = { readonly not: boolean } & (
  | { readonly is: 'name'; readonly patterns: readonly string[]; readonly insensitive: boolean }
  | { readonly is: 'type'; readonly types: readonly string[] }
  | { readonly is: 'slot'; readonly slot: Slot<'size' | 'age' | 'permission' | 'owner' | 'empty' | 'link' | 'fact'> }
  | { readonly is: 'under'; readonly path: string }
);

export const mergedTypes = (tests: readonly Test[]): readonly Test[] => {
  const types = tests.filter((test) => test.is === 'type' && !test.not);
  const wanted = new Set(types.flatMap((test) => (test.is === 'type' ? test.types : [])));
  // "directories … files" in one request without "and" between: the first noun is what is asked for.
  const [first] = types;
  // Files are no folders anyway.
  const rest = tests.filter(
    (test) =>
      !types.includes(test) &&
      !(test.is === 'type' && test.not && wanted.size > 0 && !test.types.some((one) => wanted.has(one))),
  );
  return wanted.size === 0 || first === undefined ? rest : [...new Set([first, ...rest])];
};

/** What sort of thing is sought is said: by a type, a device, a link that leads nowhere. */
export const saysType = (tests: readonly Test[]): boolean =>
  tests.some(
    (test) =>
      test.is === 'type' ||
      (test.is === 'slot' && test.slot.type === 'fact' && ['broken', 'device'].includes(test.slot.value.is)),
  );

/** A name cannot be two things: "a.out and *.o" means either. Two patterns may hold at once only where they differ in kind ("*.c", "test*"). */
export const joinedNames = (tests: readonly Test[]): readonly Test[] | undefined => {
  const names = tests.filter((test) => test.is === 'name' && !test.not);
  const exact = names.filter((test) => test.is === 'name' && test.patterns.some((one) => !/[*?[]/.test(one)));
  if (names.length < 2 || exact.length === 0) return tests;
  const [first] = names;
  if (first?.is !== 'name') return undefined;
  const patterns = [...new Set(names.flatMap((test) => (test.is === 'name' ? test.patterns : [])))];
  return [{ ...first, patterns }, ...tests.filter((test) => !names.includes(test))];
};

/** A symbolic link is no regular file, though people call it one. */
export const ofLinks = (tests: readonly Test[]): readonly Test[] =>
  tests.some((test) => test.is === 'slot' && test.slot.type === 'link' && test.slot.value.kind === 'symbolic')
    ? tests.filter((test) => test.is !== 'type' || test.types.join('') !== 'f')
    : tests;

export const unique = (tests: readonly Test[]): readonly Test[] => {
  const seen = new Map(tests.map((test) => [test.is === 'slot' ? test : JSON.stringify(test), test]));
  return [...seen.values()];
};

type Names = Extract<Test, { is: 'name' }>;

/** "*.txt" and "*.doc" at once, "*.pdf" and not "*.pdf": no name is both. */
const isContraryName = (tests: readonly Test[]): boolean => {
  const names = tests.filter((test): test is Names => test.is === 'name');
  const isEndings = ({ patterns }: Names) => patterns.every((one) => /^\*\.\w+$/.test(one));
  const meets = (a: Names, b: Names) => a.patterns.some((one) => b.patterns.includes(one));
  return names.some((a, at) =>
    names
      .slice(at + 1)
      .some((b) =>
        a.not === b.not ? !a.not && isEndings(a) && isEndings(b) && !meets(a, b) : `${a.patterns}` === `${b.patterns}`,
      ),
  );
};

/** Folders that are no folders: what was said is not understood. */
export const isContrary = (tests: readonly Test[]): boolean => {
  const typed = (not: boolean) => tests.flatMap((test) => (test.is === 'type' && test.not === not ? test.types : []));
  const denied = new Set(typed(true));
  if (isContraryName(tests)) return true;
  return typed(false).some((type) => denied.has(type));
};
