/** Lines in no order: all of them, or some. */
// @ts-nocheck

import { numberOf } from '../recognise/reading.ts';
import { allOf, type Understood } from '../skill.ts';
import { means } from '../understand.ts';
import { run } from '../write/command.ts';
import { asks, type Stage, stage } from './text-query.ts';

/** "shuffle the lines", "3 random lines" */
export const random = (request: Understood): Stage | undefined => {
  const cue = request.tokens.find((token) =>
    ['shuffle', 'shuffled', 'randomize', 'random', 'randomly'].includes(token.value.toLowerCase()),
  );
  if (cue === undefined || !asks(request, 'LINE') || asks(request, 'DELETE', 'COUNT', 'REPLACE')) return undefined;
  const number = request.tokens.find(
    (token) =>
      (numberOf(token) !== undefined && means(request.tokens[token.index + 1], 'LINE')) ||
      (numberOf(token) !== undefined && token.index === cue.index - 1),
  );
  const isOne = number === undefined && /\ba random line\b/i.test(request.text);
  const count = number === undefined ? (isOne ? 1 : undefined) : numberOf(number);
  const explains = [
    cue.index,
    ...(number === undefined ? [] : [number.index]),
    ...allOf(request, 'LINE', 'SHOW', 'SORT', 'FIND'),
  ];
  return stage('Pick lines at random', explains, (files) =>
    run('shuf', count === undefined ? [] : ['-n', String(count)], files),
  );
};
