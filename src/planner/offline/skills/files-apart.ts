/** Files taken together: moved up out of subfolders, read one after the other into one, their types, their sums checked. */

import { fileQuery } from '../frames/file-query.ts';
import { saysMany } from '../frames/file-slots.ts';
import { phrasing } from '../phrasing.ts';
import type { Skill } from '../skill.ts';
import { allOf, looseOf, slotsOf } from '../skill.ts';
import { type Command, into, operand, pipe, run } from '../write/command.ts';
import { find } from '../write/find.ts';
import { fileAction } from './file-action.ts';
import { isSet } from './find-actions.ts';
import { files, isOpenSet } from './find-each.ts';

const THE = '(?:the |all |every |any |each |of |its |their )*';
const SUBS =
  '(?:folder|directory|subfolder|subdirectory|sub-directory|sub-folder|sub directory|sub folder|nested folder)';
const UP =
  '(?:the |this |its |their )*(?:current directory|current folder|this folder|this directory|here|parent|parent directory|parent folder|top level|top folder|top directory|root|current working directory|one up|up one level|<\\.>|working directory)(?: folder| directory)?';

const DESTINED = { COPY: 'cp', MOVE: 'mv' } as const;

export const filesApart: readonly Skill[] = [
  phrasing({
    name: 'out-of-subfolders',
    topic: 'files',
    summary: 'move (or copy) the files of all subfolders up here',
    forms: [
      `(?:move|copy|pull|bring|flatten|collect|gather) ${THE}.*?(?:from|in|out of|inside|of|within|under) ${THE}(?:in |of )?${SUBS} (?:to|into|in|up to|up into|up) ${UP}`,
      `(?:move|copy|pull) ${THE}.*?(?:from|in) ${THE}${SUBS} up(?: one level| a level)?`,
    ],
    words: ['flatten'],
    write: ({ request }) => {
      const query = fileQuery(request);
      const isOne = slotsOf(request, 'path').some((slot) => slot.value.path !== '.' && slot.value.path !== '..');
      if (query === undefined || isOne || slotsOf(request, 'content').length > 0) return undefined;
      const verb = /^\W*copy\b/i.test(request.text) ? DESTINED.COPY : DESTINED.MOVE;
      const tests = query.tests.map((test) => (test.is === 'type' ? { ...test, types: ['f'] } : test));
      const set = files({ ...query, places: ['.'], tests, min: 2 });
      return find(set, request.world, '-exec', verb, '-t', '.', '{}', '+');
    },
    examples: [
      [
        'move all files from the subdirectories into the current directory',
        'find . -mindepth 2 -type f -exec mv -t . {} +',
      ],
    ],
  }),
  fileAction({
    name: 'types-found',
    topic: 'files',
    summary: 'what kind of file each of the files that match is',
    examples: [['print the file type of every file in docs', 'find docs -type f -exec file {} +']],
    verbs: ['KIND_WORD', 'EXTENSION'],
    also: ['SHOW', 'EVERY', 'PER', 'EXTENSION', 'KIND_WORD', 'OF'],
    write: ({ query, request }) => {
      const isAsked = /\b(file ?types?|types? of (each|every|all|the)|kinds? of (file|content)|mime ?types?)\b/i.test(
        request.text,
      );
      const isMany = saysMany(request);
      if (!isSet(query) || !isAsked || !isMany || /\b(count|how many|sort|unique|distinct|with)\b/i.test(request.text))
        return undefined;
      const mime = /\bmime/i.test(request.text) ? ['--mime-type'] : [];
      return {
        command: find(files(query), request.world, '-exec', 'file', ...mime, '{}', '+'),
        reason: 'Tell what each file is',
        bonus: 0.02,
      };
    },
  }),
  fileAction({
    name: 'empty-found',
    topic: 'files',
    summary: 'empty each of the files that match, and keep them',
    examples: [['truncate all log files in docs', "find docs -type f -name '*.log' -exec truncate -s 0 {} +"]],
    verbs: ['TRUNCATE', 'CLEAR'],
    also: ['SIZE', 'EVERY', 'TO', 'BYTE', 'THING', 'TEXT', 'EMPTY'],
    write: ({ query, request }) => {
      const isAsked = /\btruncat|\b(empty|clear|blank)( out)? (all|every|each)\b.*\bfiles?\b|\bempty out\b/i.test(
        request.text,
      );
      const rest = query.tests.filter(
        (test) => !(test.is === 'slot' && (test.slot.type === 'empty' || test.slot.type === 'size')),
      );
      if (!isAsked || !isOpenSet({ ...query, tests: rest })) return undefined;
      if (/\b(delete|remove|find|list|show)\b/i.test(request.text)) return undefined;
      return {
        command: find(files({ ...query, tests: rest }), request.world, '-exec', 'truncate', '-s', '0', '{}', '+'),
        reason: 'Empty the files found',
        bonus: 0.02,
      };
    },
  }),
  fileAction({
    name: 'count-per-folder',
    topic: 'files',
    summary: 'how many of the files that match each folder has',
    examples: [
      [
        'count the md files in each subdirectory of docs',
        "find docs -type f -name '*.md' -printf '%h\\n' | sort | uniq -c",
      ],
    ],
    verbs: ['COUNT'],
    also: ['FOLDER', 'PER', 'EVERY', 'NUMBER', 'SHOW', 'IN', 'OF'],
    write: ({ query, request }) => {
      const isEach =
        /\b(in|for|of|under|inside|within)? ?(each|every|per)( \w+)? (sub-?)?(folder|directory|dir)\b|\bper[ -](folder|directory|dir)\b/i.test(
          request.text,
        );
      const tests = query.tests.filter((test) => test.is !== 'type');
      const isOther = looseOf(request, 'LINE', 'WORD', 'CHARACTER', 'SIZE').length > 0;
      if (!isEach || isOther || tests.length === 0 || request.world.userland !== 'gnu') return undefined;
      return {
        command: pipe(
          find(files({ ...query, tests }), request.world, '-printf', '%h\\n'),
          run('sort'),
          run('uniq', '-c'),
        ),
        reason: 'Count the files found, folder by folder',
        explains: allOf(request, 'FOLDER'),
        bonus: 0.02,
      };
    },
  }),
  phrasing({
    name: 'verify-checksums',
    topic: 'files',
    summary: 'compare files with the checksums in a list',
    forms: [
      '(?:verify|check|validate|test|compare|confirm) (?:the |all |file |files |against |with |using |of )*(?:md5 |sha1 |sha256 |sha512 |md5sum |sha256sum |sha1sum |sha512sum )?(?:checksum|hash|sum|md5|md5sum|sha256 sum|md5 sum|sha256 checksum|md5 checksum|sha256 hash|sha256|sha256sum|sha1sum|sha1|sha512sum|integrity|file|digest|download)(?: of the files?| of files?)? (?:in|from|listed in|against|with|using|given in|stored in|recorded in|according to|of) (?:the |checksum |checksums |list |file )*{W}',
      '(?:verify|check|validate|confirm) (?:the |file |list |checksum |checksums )*{V}',
    ],
    words: ['verify', 'validate'],
    write: ({ values, request }) => {
      const [list] = values;
      if (list === undefined || !/sum|md5|sha|hash|digest|checksum/i.test(list)) return undefined;
      const said =
        /(md5|sha1|sha224|sha256|sha384|sha512)/i.exec(`${list} ${request.text}`)?.[1]?.toLowerCase() ?? 'sha256';
      return run(`${said}sum`, '-c', operand(list));
    },
    examples: [['verify the checksums in SHA256SUMS', 'sha256sum -c SHA256SUMS']],
  }),
  phrasing({
    name: 'append-line',
    topic: 'files',
    summary: 'add a line to the end of a file',
    forms: [
      '(?:append|add|put|insert) (?:the |a |this |new )*(?:line|entry|text)(?: :)? (.+) (?:to|at|into|onto) (?:the )?(?:end of |end |bottom of )?(?:the )?(?:file )?{V}',
    ],
    write: ({ texts, values, request }): Command | undefined => {
      const file = values[1];
      const words = texts.slice(0, -1).map((at) => request.tokens[at]);
      const [first, last] = [words[0], words.at(-1)];
      if (file === undefined || first === undefined || last === undefined || words.length < 2) return undefined;
      if (
        words.some((token) => token?.kind === 'quoted') ||
        /\b(each|every|all|lines|beginning|start|top|first|before|after)\b/i.test(request.text)
      )
        return undefined;
      return into(run('echo', request.text.slice(first.start, last.end)), { path: file }, '>>');
    },
    examples: [
      ['append the line good night and sleep well to notes.txt', "echo 'good night and sleep well' >> notes.txt"],
    ],
  }),
];
