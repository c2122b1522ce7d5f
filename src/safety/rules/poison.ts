import { type Rule, tagged } from '../rule.ts';

export const poison: Rule = {
  name: 'poison',
  level: 'dangerous',
  reason: 'it changes what later commands run',
  match: tagged('poison'),
  examples: {
    match: ['export LD_PRELOAD=/tmp/a.so', 'PATH=/tmp:$PATH ls'],
    notMatch: ['export EDITOR=vim', 'echo "$PATH" "$HOME"'],
  },
};
