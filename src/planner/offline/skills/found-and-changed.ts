/** Files found by what is in them and changed there; copies of each beside it; times of each renewed. */

import { DEEP } from '../frames/file-query.ts';
import { saidAs } from '../frames/said.ts';
import { sedText } from '../frames/text-shape.ts';
import { phrasing } from '../phrasing.ts';
import { type Skill, slotsOf } from '../skill.ts';
import { operand, pipe, run } from '../write/command.ts';
import { find } from '../write/find.ts';
import { fileAction } from './file-action.ts';
import { momentOf } from './file-times.ts';
import { files, isOpenSet } from './find-each.ts';

const THE =
  '(?:the |a |all |every |any |each |given |of |word |string |text |phrase |pattern |occurrence |occurrences of |occurrence of |expression )*';

const APPENDED =
  /\b(?:(?:by )?(?:append|add)ing|with|as|to|using|having)(?: the| a| an)?(?: suffix| extension| ending)?(?: of)? ["'`]?(?:\*|\w+|\w+\.\w+)?(\.[\w~]+|~)["'`]?(?: (?:suffix|extension|appended|added)| to (?:the |their |each )?(?:file ?)?names?| (?:at|to) the end)?(?=\s*[.,]?$)/i;

export const foundAndChanged: readonly Skill[] = [
  phrasing({
    name: 'replace-where-found',
    topic: 'text',
    summary: 'replace a text in all files that have it',
    forms: [
      `(?:find|search|search for|look for|locate) ${THE}file (?:.*?)?(?:contain|with|have|that have|include|containing|match|with the text|with the string|with the word) ${THE}{V}(?: in (?:them|it))?(?: (?:in|under|below|inside) .*?)? (?:and|then|and then)(?: ,)? (?:replace|change|substitute|swap) (?:it|that|them|this|{V}|the string|the word|the text|all of them|all occurrence|every occurrence|replace all occurrences of)(?: of it| of them| in each| in them)? (?:with|by|to|into) ${THE}{V}`,
    ],
    write: ({ tokens, values, place, request }) => {
      const old = values[0];
      const next = values.at(-1);
      const again = values[1] === next && values.length < 3 ? undefined : values[1];
      if (old === undefined || next === undefined || (again !== undefined && again !== old && tokens.length > 2))
        return undefined;
      if (slotsOf(request, 'age').length + slotsOf(request, 'size').length > 0) return undefined;
      const names = slotsOf(request, 'kind').flatMap(({ value }) => value.extensions.map((one) => `*.${one}`));
      const include = names.map((one) => ({ raw: `--include='${one}'` }));
      const edit = request.world.userland === 'bsd' ? ['sed', '-i', ''] : ['sed', '-i'];
      return pipe(
        run('grep', '-rlZ', include, '-e', old, operand(place ?? '.')),
        run('xargs', '-0', edit, `s/${sedText(old)}/${sedText(next)}/g`),
      );
    },
    examples: [
      [
        'find all files in docs containing "grey" and replace it with "gray"',
        'grep -rlZ -e grey docs | xargs -0 sed -i s/grey/gray/g',
      ],
    ],
  }),
  fileAction({
    name: 'backup-found',
    topic: 'files',
    summary: 'a copy of each of the files that match beside it',
    examples: [
      [
        'make backup copies of all css files by appending .bak',
        "find . -maxdepth 1 -type f -name '*.css' -exec cp {} {}.bak \\;",
      ],
    ],
    verbs: ['BACKUP', 'COPY'],
    also: ['CREATE', 'COPY', 'BACKUP', 'EVERY', 'PER', 'OF', 'EXTENSION'],
    claims: (request) => {
      const said = saidAs(request, APPENDED)?.explains;
      return new Set(said === undefined ? [] : request.slots.filter((slot) => said.includes(slot.to - 1)));
    },
    write: ({ query, request }) => {
      const said = saidAs(request, APPENDED);
      const suffix = said?.groups[0] ?? (/\bback ?up/i.test(request.text) ? '.bak' : undefined);
      const isPlaced =
        query.places.some((place) => place !== '.') &&
        slotsOf(request, 'path').some(({ value }) => value.prepositions.includes('TO'));
      if (suffix === undefined || !isOpenSet(query) || isPlaced || request.world.userland !== 'gnu') return undefined;
      const isDeep = /\b(find|tree)\b/i.test(request.text) || request.tokens.some(({ lemma }) => DEEP.has(lemma));
      const isHere = query.descend === 'unsaid' && query.max === undefined && !isDeep;
      return {
        command: find(
          files(isHere ? { ...query, max: 1 } : query),
          request.world,
          '-exec',
          'cp',
          '{}',
          { raw: `{}${suffix}` },
          ';',
        ),
        reason: 'Copy each of the files found',
        explains: said?.explains ?? [],
        bonus: 0.01,
      };
    },
  }),
  fileAction({
    name: 'touch-found',
    topic: 'files',
    summary: 'set the times of the files that match to now',
    examples: [['touch all md files in docs', "find docs -type f -name '*.md' -exec touch {} +"]],
    verbs: ['CREATE', 'CHANGE'],
    also: ['TIME', 'DATE', 'MODIFIED', 'EVERY', 'TO', 'CURRENT'],
    claims: (request) =>
      new Set(slotsOf(request, 'age').filter((slot) => request.tokens[slot.from - 1]?.lemma === 'to')),
    write: ({ query, request }, claimed) => {
      const isTouch =
        /\btouch\b/i.test(request.text) ||
        /\b(update|set|refresh|change) (the )?(modification |access |last )*(time|date|timestamp)s? (of|for|on) (all|every|each)\b.*\b(now|current|today)?\b/i.test(
          request.text,
        );
      const isDated = claimed.size > 0 || /\bto (?!now|the current)\S*\d/i.test(request.text);
      const moment = isDated ? momentOf(request) : undefined;
      if (!isTouch || !isOpenSet(query) || (isDated && moment === undefined)) return undefined;
      const how = moment === undefined ? [] : ['-d', moment];
      return {
        command: find(files(query), request.world, '-exec', 'touch', ...how, '{}', '+'),
        reason: 'Renew the times of the files found',
        bonus: 0.02,
      };
    },
  }),
  phrasing({
    name: 'git-staged-names',
    topic: 'git',
    summary: 'the files that are staged',
    forms: [
      '(?:what|which|list|show|show me|the|what are|all) (?:the |all )*file (?:be |are |is |have been |that are |has |currently )*stage(?:d)?(?: for commit| for the next commit| right now)?',
      '(?:list|show|show me|what are) (?:the |all )*staged file',
    ],
    words: ['staged'],
    write: () => run('git', 'diff', '--staged', '--name-only'),
    examples: [['which files are staged', 'git diff --staged --name-only']],
  }),
  phrasing({
    name: 'git-last-author',
    topic: 'git',
    summary: 'who changed a file last',
    forms: [
      '(?:who|who was it that|find out who|see who|show who|tell me who) (?:last |has last |was the last to |was the last person to )?(?:modify|modified|change|changed|edit|edited|touch|touched|update|updated|commit|committed|last modified|last changed|last edited)(?: to)?(?: last)? (?:the )?(?:file )?{V}(?: last)?(?: in (?:git|the repo|the repository))?',
    ],
    write: ({ values, request }) => {
      const [path] = values;
      return path === undefined || !/\blast\b|\bgit\b/i.test(request.text)
        ? undefined
        : run('git', 'log', '-1', '--format=%an, %ad: %s', '--', { path });
    },
    examples: [['who last changed notes.txt in git', "git log -1 '--format=%an, %ad: %s' -- notes.txt"]],
  }),
];
