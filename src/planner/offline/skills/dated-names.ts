/** A copy of a file, or the file itself, with the date in its name. */
import { saidAs } from '../frames/said.ts';
import { looseOf, type Proposal, type Skill, slotsOf, spanOf, type Understood } from '../skill.ts';
import { type Command, run, wordText } from '../write/command.ts';

const DATED =
  /,? ?\b(?:so that (?:it has |its name (?:has|contains) )?|and )?(?:with|adding|add|append|appending|prepend|prepending|having|including|using|plus|containing|has)? ?(?:the )?(?:today'?s|current|actual|present)?(?: ?(?:date(?: and time)?|timestamp|time ?stamp|day|time))(?: of today)? ?(?:(?:appended|added|attached|prepended)(?: to)?|(?:as|for) (?:a |the |its )?(?:new )?(prefix|suffix|ending)|in|to|at)?(?: (?:the|its) )?(?:(?:end|start|beginning|front) of )?(?:the |its )?(?:(?:file ?)?name|filename)?$/i;

const PREFIX = /\b(prefix|prepend\w*|start|beginning|front|before)\b/i;

/** `notes.txt` → `notes-$(date +%F).txt`, or the date in front. */
const dated = (path: string, text: string): string => {
  const at = path.lastIndexOf('/') + 1;
  const [folder, name] = [path.slice(0, at), path.slice(at)];
  const stamp = /\btime/i.test(text) ? '$(date +%F-%H%M%S)' : '$(date +%F)';
  const dot = name.lastIndexOf('.');
  const [stem, end] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  const literal = (part: string) => part.replace(/[\\"$`]/g, '\\$&');
  return PREFIX.test(text)
    ? `"${literal(folder)}${stamp}-${literal(name)}"`
    : `"${literal(folder)}${literal(stem)}-${stamp}${literal(end)}"`;
};

const written = (request: Understood, path: string): Command | undefined => {
  const isFolder = request.world.entry(path)?.kind === 'dir';
  const name = { raw: dated(path, request.text) };
  if (looseOf(request, 'COPY', 'BACKUP').length > 0)
    return run('cp', isFolder ? '-r' : undefined, { raw: wordText({ path }) }, name);
  return looseOf(request, 'RENAME', 'MOVE', 'APPEND', 'INSERT').length > 0
    ? run('mv', { raw: wordText({ path }) }, name)
    : undefined;
};

const match = (request: Understood): Proposal | undefined => {
  const paths = slotsOf(request, 'path').filter((slot) => slot.value.path !== '.');
  const [slot, more] = paths;
  const said = saidAs({ ...request, text: request.text.replace(/[.!?]+$/, '') }, DATED);
  if (slot === undefined || more !== undefined || said === undefined || /[*?\n!]/.test(slot.value.path))
    return undefined;
  if (
    !/\bname|prefix|suffix|append|prepend|stamp|add\b/i.test(request.text) ||
    /\b(modif|access|touch|all|every|each|files|lines?)\b/i.test(request.text)
  )
    return undefined;
  const command = written(request, slot.value.path);
  return (
    command && {
      command,
      reason: 'Put the date into the name',
      explains: new Set([
        ...said.explains,
        ...spanOf(slot as Parameters<typeof spanOf>[0]),
        ...looseOf(request, 'COPY', 'BACKUP', 'RENAME', 'MOVE', 'APPEND', 'INSERT', 'CREATE', 'NAME'),
      ]),
      bonus: 0.03,
    }
  );
};

export const datedNames: Skill = {
  name: 'dated-names',
  topic: 'files',
  says: ['COPY|BACKUP|RENAME|MOVE|APPEND|INSERT TIME|DATE|=timestamp|TODAY|=today'],
  summary: 'a copy of a file with the date in its name, or the file renamed so',
  examples: [
    ["back up notes.txt with today's date in its name", 'cp notes.txt "notes-$(date +%F).txt"'],
    ['rename notes.txt with the current date as prefix', 'mv notes.txt "$(date +%F)-notes.txt"'],
  ],
  match,
};
