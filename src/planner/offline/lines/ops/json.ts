/** A value of a JSON file by its key. */
import { run } from '../../write/command.ts';
import { type Given, type Operation, type Work, written } from '../operation.ts';

const KEY = /^[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)*$/;

const keyed = (given: Given): Work | undefined => {
  const key = given.quoted('key') ?? given.said('key');
  if (
    key === undefined ||
    !KEY.test(key) ||
    !given.names.every((name) => /\.json$/i.test(name)) ||
    given.names.length === 0
  )
    return undefined;
  const path = key
    .split('.')
    .map((part) => (/^\w+$/.test(part) ? `.${part}` : `["${part}"]`))
    .join('');
  return written((files) => run('jq', path.startsWith('[') ? `.${path}` : path, files));
};

/** Words that ask for the whole, or for something else than a key. */
const OTHERS =
  /^(?:content|contents|lines?|words?|keys?|values?|characters?|file|everything|it|all|text|size|first|last|users?|names?|show|print|display|get|give|tell|what|is|find|extract|read|output|return|set|change|delete|remove|add|sort|count|list|pretty|format|validate|edit|open|only|just|copy|move|compress|prettify|beautify|minify|compact|indent)$/i;

export const JSON_VALUES: readonly Operation[] = [
  {
    says: [
      'value|values of|for|under [key|field|property|setting|attribute] {key:value} [key|field|property|setting|attribute]',
      '{key:value} key|field|property|setting|attribute|value',
      'value of {key:value}',
      'key|field|property|setting {key:value}',
    ],
    reason: 'read the value',
    phase: 'column',
    work: (given) => (OTHERS.test(given.said('key') ?? '') ? undefined : keyed(given)),
  },
  {
    says: ['{key:value}'],
    reason: 'read the value',
    phase: 'column',
    work: (given) => {
      const isAlone =
        /^(?:(?:show|print|get|display|what is|what's|read|give|find|tell|extract|output|return)s? )\S+ $/.test(
          given.all,
        );
      return !isAlone || OTHERS.test(given.said('key') ?? '') ? undefined : keyed(given);
    },
  },
];
