/** A command run on each of the files that a query means; their contents; whether a file is there. */
import type { FileQuery } from '../frames/file-query.ts';
import { intent } from '../intent.ts';
import { allOf, type Skill, slotsOf, type Understood } from '../skill.ts';
import { take } from '../takers.ts';
import { means } from '../understand.ts';
import { operand, run, wordText } from '../write/command.ts';
import { find } from '../write/find.ts';
import { fileAction } from './file-action.ts';
import { isSet } from './find-actions.ts';

interface Given {
  readonly words: readonly string[];
  readonly tokens: readonly number[];
}

const PLAIN = /^[\w.+-]+$/;

/** The command between "run" and "on": quoted, or plain words ("wc -l", "chmod 600"). */
const commandOf = ({ tokens, world }: Understood): Given | undefined => {
  const verb = tokens.find((token) => means(token, 'RUN') && !means(token, 'FIND'));
  const start =
    verb === undefined ? undefined : tokens[verb.index + 1]?.lemma === 'the' ? verb.index + 2 : verb.index + 1;
  const first = start === undefined ? undefined : tokens[start];
  if (verb === undefined || first === undefined || start === undefined) return undefined;
  const noun = (at: number) => (['command', 'program', 'script'].includes(tokens[at]?.lemma ?? '') ? [at] : []);
  if (first.kind === 'quoted') {
    const words = first.value.split(/\s+/).filter((word) => word !== '{}' && word !== '\\;' && word !== '+');
    return words.every((word) => PLAIN.test(word))
      ? { words, tokens: [verb.index, start, ...noun(start + 1)] }
      : undefined;
  }
  const end = tokens.findIndex(
    (token) => token.index > start && ['on', 'for', 'against', 'over', 'with', 'to', 'command'].includes(token.lemma),
  );
  const words = tokens.slice(start, end).map((token) => token.value);
  // What a bare word before "on" stands for is a program, also where nobody knows it.
  const isProgram =
    world.command(first.value) !== undefined ||
    (end === start + 1 && first.concepts.length === 0 && first.repaired === undefined) ||
    /^(wc|file|stat|head|tail|md5sum|sha256sum|chmod|cat|du|ls|grep|touch|gzip|dos2unix|sort)$/.test(first.value);
  if (end < 0 || !isProgram || words.length > 4 || !words.every((word) => PLAIN.test(word))) return undefined;
  return { words, tokens: [verb.index, ...words.map((_, n) => start + n), ...noun(end)] };
};

const MANY =
  /^(wc|file|stat|head|tail|md5sum|sha\d+sum|chmod|chown|chgrp|cat|du|ls|grep|touch|gzip|gunzip|bzip2|xz|dos2unix|unix2dos|sort|rm|echo|sed|awk|strings|shellcheck|prettier|eslint|black|dirname|basename|lsattr|cksum)$/;

/** Programs that are known to take several files at once; the others are started once a file. */
const takesMany = (program: string | undefined): boolean => MANY.test(program ?? '');

const ofFiles = (query: FileQuery): FileQuery =>
  query.tests.some((test) => test.is === 'type')
    ? query
    : { ...query, tests: [{ is: 'type', types: ['f'], not: false }, ...query.tests] };

const runFound = fileAction({
  name: 'run-found',
  topic: 'files',
  summary: 'run a command on each of the files that match',
  examples: [
    ['run "wc -l" on every csv file under docs', "find docs -type f -name '*.csv' -exec wc -l {} +"],
    ['execute chmod 600 on all key files in src', "find src -type f -name '*.key' -exec chmod 600 {} +"],
  ],
  verbs: ['RUN'],
  also: ['EVERY', 'PER', 'IN', 'ONLY'],
  claims: (request) => {
    const given = commandOf(request);
    if (given === undefined) return undefined;
    return new Set(
      request.slots.filter(
        (slot) => slot.from >= Math.min(...given.tokens) && slot.to <= Math.max(...given.tokens) + 1,
      ),
    );
  },
  write: ({ query, request }) => {
    const given = commandOf(request);
    if (given === undefined || !isSet(query)) return undefined;
    return {
      command: find(
        ofFiles(query),
        request.world,
        '-exec',
        ...given.words,
        '{}',
        takesMany(given.words[0]) ? '+' : ';',
      ),
      reason: 'Run the command on the files found',
      explains: [...given.tokens, ...allOf(request, 'EVERY', 'PER', 'RUN')],
      bonus: 0.02,
    };
  },
});

const contentsFound = fileAction({
  name: 'contents-found',
  topic: 'text',
  summary: 'the contents of each of the files that match',
  examples: [['display the contents of all conf files in docs', "find docs -type f -name '*.conf' -exec cat {} +"]],
  verbs: ['SHOW'],
  also: ['EVERY', 'PER', 'TEXT', 'THING', 'OF'],
  write: ({ query, request }) => {
    const isAsked =
      /\bcontents? of (all|every|each|the)\b/i.test(request.text) &&
      !/\b(folder|director(y|ies)|tree)\b.*\bcontents?\b/i.test(request.text);
    const isNamed = query.tests.some(
      (test) => test.is === 'name' && !test.not && test.patterns.some((one) => /[*?]/.test(one)),
    );
    const isPacked = query.tests.some(
      (test) => test.is === 'name' && test.patterns.some((one) => /\.(zip|tgz|tar(\.\w+)?|gz|jar)$/.test(one)),
    );
    if (
      !isAsked ||
      !isNamed ||
      isPacked ||
      slotsOf(request, 'content').length > 0 ||
      allOf(request, 'SORT', 'COUNT', 'FIRST', 'LAST').length > 0
    )
      return undefined;
    return {
      command: find(ofFiles(query), request.world, '-exec', 'cat', '{}', '+'),
      reason: 'Print the files found',
      bonus: 0.02,
    };
  },
});

const isThere = intent({
  name: 'is-there',
  topic: 'files',
  summary: 'whether a file or folder is there',
  says: ['=check|=test|=see|=tell|=whether|=if {path} EXIST', '=does|=is {path} EXIST', '=does|=is {path} =there'],
  slots: { path: take.path },
  free: ['EXIST', 'FILE', 'FOLDER', 'SHOW', 'NAMED', 'OR', 'NOT'],
  write: ({ path }, _world, request) => {
    if (
      path === undefined ||
      !/\b(exists?|(is|are) there)\b/i.test(request.text) ||
      /\b(print|delete|remove|create|make|then|otherwise)\b/i.test(request.text)
    )
      return undefined;
    const isFolder = request.tokens.some((token) => means(token, 'FOLDER'));
    return run({ raw: `test ${isFolder ? '-d' : '-e'} ${wordText(operand(path))} && echo yes || echo no` });
  },
  examples: [['check if notes.txt exists', 'test -e notes.txt && echo yes || echo no']],
});

export const runFoundSkills: readonly Skill[] = [runFound, contentsFound, isThere];
