/** FileQuery → `find` words, for GNU and for BSD. */
import type { World } from '../../../world.ts';
import type { FileQuery } from '../frames/file-query.ts';
import type { Test } from '../frames/file-tests.ts';
import type { AgeTest, Sign, Slot } from '../slot.ts';
import { type Command, run, type Word } from './command.ts';

const signed = (sign: Sign, count: number): string => `${sign === '=' ? '' : sign}${count}`;

const anyOf = (choices: readonly (readonly Word[])[]): readonly Word[] => {
  if (choices.length < 2) return choices.flat();
  return ['(', ...choices.flatMap((choice, at) => (at === 0 ? choice : ['-o', ...choice])), ')'];
};

const nameWords = (test: Extract<Test, { is: 'name' }>): readonly Word[] => {
  const isPath = test.patterns.some((pattern) => pattern.includes('/'));
  const option = `-${test.insensitive ? 'i' : ''}${isPath ? 'path' : 'name'}`;
  return anyOf(test.patterns.map((pattern) => [option, pattern]));
};

const BYTES: Readonly<Record<string, number>> = { k: 1024, M: 1024 ** 2, G: 1024 ** 3 };

const sizeWords = ({ value }: Slot<'size'>): readonly Word[] =>
  value.tests.flatMap(({ sign, count, unit }): Word[] => {
    // find rounds sizes up to whole units: "-size -1M" would only find empty files.
    const isTiny = (sign === '-' && count <= 1) || !Number.isInteger(count) || unit === 'T';
    if (isTiny && unit !== 'c') return ['-size', `${signed(sign, Math.round(count * (BYTES[unit] ?? 1024 ** 4)))}c`];
    return ['-size', `${signed(sign, count)}${unit}`];
  });

const ageWords = (field: string, test: AgeTest, world: World): readonly Word[] => {
  switch (test.at) {
    case 'relative':
      return [`-${field}${test.unit === 'min' ? 'min' : 'time'}`, signed(test.sign, test.count)];
    case 'day':
      return world.userland === 'gnu'
        ? ['-daystart', `-${field}time`, String(test.ago)]
        : [`-${field}time`, test.ago === 0 ? '-1' : '1'];
    case 'date':
      return dateWords(field, test);
    case 'file':
      return [...(test.older ? ['!'] : []), field === 'm' ? '-newer' : `-${field}newer`, { path: test.file }];
  }
};

const dateWords = (field: string, { side, date }: Extract<AgeTest, { at: 'date' }>): readonly Word[] => [
  ...(side === 'before' ? ['!'] : []),
  `-newer${field}t`,
  date,
];

const permissionWords = ({ value }: Slot<'permission'>, world: World): readonly Word[] => {
  if (value.kind === 'mode') return ['-perm', value.mode];
  const bits = { executable: '111', writable: '222', readable: '444' }[value.kind];
  return world.userland === 'gnu' ? [`-${value.kind}`] : ['-perm', `+${bits}`];
};

/** As many `?` as the name has characters. */
const lengthWords = (sign: Sign, count: number): readonly Word[] => {
  const mark = (many: number) => '?'.repeat(many);
  if (sign === '+') return ['-name', `${mark(count + 1)}*`];
  return sign === '-' ? ['!', '-name', `${mark(count)}*`] : ['-name', mark(count)];
};

const factWords = ({ value }: Slot<'fact'>, world: World): readonly Word[] => {
  switch (value.is) {
    case 'inode':
      return ['-inum', String(value.number)];
    case 'links':
      return ['-links', signed(value.sign, value.count)];
    case 'length':
      return lengthWords(value.sign, value.count);
    case 'path':
      return ['-path', /[*?]/.test(value.text) ? value.text : `*${value.text}*`];
    case 'bare':
      return ['!', '-name', '*.*'];
    case 'made of':
      return ['!', '-name', `*[!${value.set}]*`];
    case 'device':
      return ['-type', value.letter];
    case 'broken':
      return world.userland === 'gnu' ? ['-xtype', 'l'] : ['-type', 'l', '!', '-exec', 'test', '-e', '{}', ';'];
    case 'regex':
      return world.userland === 'gnu' && /[+?|(){}]/.test(value.text)
        ? ['-regextype', 'posix-extended', '-regex', value.text]
        : ['-regex', value.text];
  }
};

const slotWords = (slot: Extract<Test, { is: 'slot' }>['slot'], world: World): readonly Word[] => {
  switch (slot.type) {
    case 'size':
      return sizeWords(slot);
    case 'age':
      return slot.value.tests.flatMap((test) => ageWords(slot.value.field, test, world));
    case 'permission':
      return permissionWords(slot, world);
    case 'owner':
      return slot.value.name === '' ? [`-no${slot.value.who}`] : [`-${slot.value.who}`, slot.value.name];
    case 'fact':
      return factWords(slot, world);
    case 'link':
      return slot.value.kind === 'hard'
        ? ['-samefile', { path: slot.value.to }]
        : ['-lname', /[/*]/.test(slot.value.to) ? slot.value.to : `*${slot.value.to}`];
    case 'empty':
      return slot.value.is === 'empty' ? ['-empty'] : ['!', '-empty'];
  }
};

const testWords = (test: Test, world: World): readonly Word[] => {
  const deny = test.not ? ['!'] : [];
  switch (test.is) {
    case 'type':
      return [...deny, ...anyOf(test.types.map((type) => ['-type', type]))];
    case 'name':
      return [...deny, ...nameWords(test)];
    case 'under': {
      const path = test.path.replace(/^\.\//, '');
      return ['!', '-path', path.startsWith('/') ? `${path}/*` : `*/${path}/*`];
    }
    case 'slot': {
      const words = slotWords(test.slot, world);
      if (test.not && words[0] === '!') return words.slice(1);
      return test.not && words.length > 2 && words[0] !== '-daystart' ? ['!', '(', ...words, ')'] : [...deny, ...words];
    }
  }
};

/** GNU find warns when `-daystart` comes after tests: global options first. */
const optionsFirst = (words: readonly Word[]): readonly Word[] =>
  words.includes('-daystart') ? ['-daystart', ...words.filter((word) => word !== '-daystart')] : words;

/** The `find` command of a query; `actions` come after the tests. */
export const find = (query: FileQuery, world: World, ...actions: readonly Word[]): Command => {
  const places = query.places.length === 0 ? ['.'] : query.places;
  const depth = [
    ...(query.min === undefined ? [] : ['-mindepth', String(query.min)]),
    ...(query.max === undefined ? [] : ['-maxdepth', String(query.max)]),
  ];
  const either = anyOf(query.either.map((test) => testWords(test, world)));
  const order: Readonly<Record<Test['is'], number>> = { type: 0, name: 1, under: 1, slot: 2 };
  const tests = [...query.tests].sort((a, b) => order[a.is] - order[b.is]).flatMap((test) => testWords(test, world));
  return run(
    'find',
    query.options.includes('-L') ? '-L' : undefined,
    places.map((path) => (path === '$PWD' ? { raw: '"$PWD"' } : { path })),
    depth,
    query.options.includes('-xdev') ? '-xdev' : undefined,
    optionsFirst([...tests, ...either]),
    actions,
  );
};
