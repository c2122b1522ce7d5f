/** JSON files changed: a key set or taken out, the blanks taken out. */
import { and, into, operand, run } from '../../write/command.ts';
import { type Given, type Operation, type Work, written } from '../operation.ts';
import { isJson, JSON_FILE, jq, pathOf, saidIn } from './json.ts';

/** Written by way of a second file: jq cannot write where it reads. */
const setKey = (given: Given): Work | undefined => {
  const key = saidIn(given, 'key');
  const value = given.quoted('to') ?? given.said('to') ?? '';
  const [name, more] = given.names;
  if (key === undefined || name === undefined || more !== undefined || !isJson(given) || /["\\]|^$/.test(value))
    return undefined;
  const isPlain = /^(?:-?\d+|true|false|null)$/.test(value) && given.quoted('to') === undefined;
  const program = `${pathOf(key)} = ${isPlain ? value : `"${value}"`}`;
  return written((files) =>
    and(into(run('jq', program, files), { path: `${name}.tmp` }), run('mv', operand(`${name}.tmp`), files)),
  );
};

export const JSON_EDITS: readonly Operation[] = [
  {
    says: [
      '(?:set|change|update|modify)(?:s|ting|ing)? [value] [of|for] [key|field|property] {key:value} [key|field|property] to|=|as {to:value}',
      'INSERT [new] [key|field|property] {key:value} [key|field] with|and|= [value|set_to] {to:value}',
    ],
    reads: JSON_FILE,
    reason: 'set the key',
    phase: 'column',
    work: setKey,
  },
  {
    says: [
      '(?:compact|minify|minified|minifies|compress)(?:_form|_it|_format|_json)?',
      '(?:in|into|as|to) (?:compact|minified)(?:_form|_format|_json)?',
      'REPLACE (?:in|into|as|to) (?:compact|minified)(?:_form|_format|_json)?',
    ],
    reads: JSON_FILE,
    reason: 'without blanks',
    phase: 'form',
    work: (given) => (isJson(given) ? jq('.', ['-c']) : undefined),
  },
  {
    says: ['rename [key|field|property|attribute] {key:value} to|into|as {to:value}'],
    reads: JSON_FILE,
    reason: 'rename the key',
    phase: 'column',
    work: (given) => {
      const [key, to] = [saidIn(given, 'key'), saidIn(given, 'to')];
      const [name, more] = given.names;
      if (
        key === undefined ||
        to === undefined ||
        name === undefined ||
        more !== undefined ||
        /\./.test(key + to) ||
        !isJson(given)
      )
        return undefined;
      const program = `${pathOf(to)} = ${pathOf(key)} | del(${pathOf(key)})`;
      return written((files) =>
        and(into(run('jq', program, files), { path: `${name}.tmp` }), run('mv', operand(`${name}.tmp`), files)),
      );
    },
  },
  {
    says: ['DELETE key|field|property|attribute {key:value}', 'DELETE {key:value} key|field|property|attribute'],
    reads: JSON_FILE,
    reason: 'take the key out',
    phase: 'column',
    work: (given) => {
      const key = saidIn(given, 'key');
      return key === undefined || !isJson(given) ? undefined : jq(`del(${pathOf(key)})`);
    },
  },
];
