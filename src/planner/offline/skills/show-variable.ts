import { intent } from '../intent.ts';
import { take } from '../takers.ts';
import { run } from '../write/command.ts';

export const showVariable = intent({
  name: 'show-variable',
  topic: 'shell',
  summary: 'the value of a variable',
  says: ['value? VARIABLE {name}', 'value {name}', 'VARIABLE {name} CONTAIN|=hold|=holds'],
  slots: { name: take.word },
  free: ['VARIABLE', 'THING', 'ENVIRONMENT', 'NUMBER', 'CONTAIN'],
  write: ({ name }) =>
    name === undefined || !/^(\$[A-Za-z_]\w*|[A-Z_][A-Z_\d]+)$/.test(name)
      ? undefined
      : run('echo', { raw: `"$${name.replace('$', '')}"` }),
  examples: [['show the value of the variable EDITOR', 'echo "$EDITOR"']],
});
