/** Files at random, and those with more or fewer lines than a number. */
import { saidAs } from '../frames/said.ts';
import { numberOf } from '../recognise/reading.ts';
import { allOf, type Skill, slotsOf, type Understood } from '../skill.ts';
import type { Slot } from '../slot.ts';
import { pipe, run } from '../write/command.ts';
import { find } from '../write/find.ts';
import { fileAction } from './file-action.ts';
import { files } from './find-each.ts';

/** "10 random files", "a random sample of 5 files", "three files at random" */
const RANDOM =
  /\b(?:(?:pick|choose|select|show|list|print|give me|get)(?: me)? )?(?:(?:an? |one )?random(?:ly (?:chosen|picked|selected))? (?:selection|sample|choice|set) of (\w+)|(\w+) (?:random|randomly (?:chosen|picked|selected))|(?<count>\w+)(?= .*\bat random\b))(?: of the)?(?= )/i;

/** "with more than 500 lines", "over 500 lines" */
const MANY_LINES =
  /\b(?:(?:that |which )?(?:have|has|are|contain|with|having|of) )?(more than|over|at least|longer than|fewer than|less than|under|at most) (\d+) (lines|words)(?: long| of code| of text)?\b/i;

const claimed =
  (form: RegExp) =>
  (request: Understood): ReadonlySet<Slot> | undefined =>
    form.test(request.text)
      ? new Set(request.slots.filter((slot) => ['rank', 'number', 'content', 'literal', 'lines'].includes(slot.type)))
      : undefined;

const SIGNS: Readonly<Record<string, string>> = {
  'more than': '>',
  over: '>',
  'longer than': '>',
  'at least': '>=',
  'fewer than': '<',
  'less than': '<',
  under: '<',
  'at most': '<=',
};

export const foundFew: readonly Skill[] = [
  fileAction({
    name: 'random-found',
    topic: 'files',
    summary: 'some of the files that match, at random',
    examples: [['show 3 random pdf files from docs', "find docs -type f -name '*.pdf' | shuf -n 3"]],
    verbs: ['FILE'],
    verbOptional: true,
    also: ['SHOW', 'FIND'],
    claims: claimed(RANDOM),
    write: ({ query, request }) => {
      const said = saidAs(request, RANDOM);
      const word = said?.groups.find((one) => one !== undefined);
      const token = request.tokens.find((one) => one.value === word && said?.explains.includes(one.index));
      const count = /^(?:an?|one)$/i.test(word ?? '') ? 1 : numberOf(token);
      if (said === undefined || count === undefined || request.world.userland !== 'gnu') return undefined;
      const isDeed = allOf(request, 'DELETE', 'MOVE', 'COPY', 'LINE', 'WORD').length > 0;
      if (isDeed || slotsOf(request, 'order').length > 0) return undefined;
      const at = request.tokens.filter(({ lemma }) => lemma === 'random').map(({ index }) => index);
      return {
        command: pipe(find(files(query), request.world), run('shuf', '-n', String(count))),
        reason: 'Take some of the files at random',
        explains: [...said.explains, ...at],
        bonus: 0.02,
      };
    },
  }),
  fileAction({
    name: 'many-lines-found',
    topic: 'files',
    summary: 'the files that match and have more or fewer lines than a number',
    examples: [
      [
        'which py files in src have more than 500 lines',
        "find src -type f -name '*.py' -exec awk 'END { if (NR > 500) print FILENAME }' {} \\;",
      ],
    ],
    verbs: ['LINE', 'WORD'],
    also: ['SHOW', 'FIND', 'CONTAIN', 'WITH', 'LINE'],
    claims: claimed(MANY_LINES),
    write: ({ query, request }) => {
      const said = saidAs(request, MANY_LINES);
      const [bound = '', count, unit] = said?.groups ?? [];
      if (said === undefined || unit !== 'lines' || allOf(request, 'COUNT', 'DELETE', 'MOVE', 'COPY').length > 0)
        return undefined;
      const test = `END { if (NR ${SIGNS[bound.toLowerCase()]} ${count}) print FILENAME }`;
      return {
        command: find(files(query), request.world, '-exec', 'awk', test, '{}', ';'),
        reason: 'Look how many lines each of the files has',
        explains: said.explains,
        bonus: 0.03,
      };
    },
  }),
];
