/** Whole lines: several by number, the header, the longest, all but the last few; blank ones put between; each one framed, moved in, commented. */
import { numberOf } from '../recognise/reading.ts';
import { allOf, slotsOf, spanOf, type Understood } from '../skill.ts';
import { means } from '../understand.ts';
import { pipe, run, type Word } from '../write/command.ts';
import { saidAs } from './said.ts';
import { asks, type Stage, stage } from './text-query.ts';

const inPlace = (request: Understood, files: readonly Word[]): string | undefined =>
  files.length > 0 && !asks(request, 'SHOW') ? '-i' : undefined;

/** "lines 5, 7 and 9": more than one number. */
export const severalLines = (request: Understood): Stage | undefined => {
  const said = saidAs(request, /\blines? (?:numbers? )?(\d+(?:\s*(?:,|and|&|, and)\s*(?:line )?\d+)+)\b(?! ?-)/i);
  const numbers = said?.groups[0]?.match(/\d+/g) ?? [];
  if (
    said === undefined ||
    numbers.length < 2 ||
    /between/i.test(request.text) ||
    asks(request, 'REPLACE', 'COUNT', 'INSERT')
  )
    return undefined;
  const deletes = asks(request, 'DELETE');
  const explains = [...said.explains, ...allOf(request, 'SHOW', 'LINE', 'DELETE', 'EXTRACT', 'ONLY')];
  const edit = numbers.map((one) => `${one}${deletes ? 'd' : 'p'}`).join(';');
  return stage(deletes ? 'Delete the lines' : 'Print the wanted lines', explains, (files) =>
    deletes ? run('sed', files.length > 0 ? '-i' : undefined, edit, files) : run('sed', '-n', edit, files),
  );
};

/** "between line 3 and line 8", "from the 3rd to the 8th line" */
export const lineStretch = (request: Understood): Stage | undefined => {
  const said = saidAs(
    request,
    /\b(?:(?:all |the )?lines )?(?:between|from) (?:the )?(?:lines? )?(\d+)(?:st|nd|rd|th)?(?: line)? (?:and|to|through|until) (?:the )?(?:line )?(\d+)(?:st|nd|rd|th)?(?: lines?)?\b/i,
  );
  const [from, to] = said?.groups ?? [];
  if (said === undefined || !asks(request, 'LINE') || asks(request, 'COUNT', 'REPLACE')) return undefined;
  const deletes = asks(request, 'DELETE');
  const explains = [...said.explains, ...allOf(request, 'SHOW', 'LINE', 'DELETE', 'EXTRACT', 'ONLY', 'THING')];
  return stage(deletes ? 'Delete the lines' : 'Print the wanted lines', explains, (files) =>
    deletes
      ? run('sed', files.length > 0 ? '-i' : undefined, `${from},${to}d`, files)
      : run('sed', '-n', `${from},${to}p`, files),
  );
};

/** "the header", "without the header" */
export const header = (request: Understood): Stage | undefined => {
  const at = request.tokens.find((token) => means(token, 'HEADER'));
  if (
    at === undefined ||
    means(request.tokens[at.index + 1], 'FILE') ||
    asks(request, 'COLUMN', 'COUNT', 'SORT', 'REPLACE', 'APPEND', 'INSERT')
  )
    return undefined;
  const out = asks(request, 'EXCEPT', 'NOT', 'EXCLUDE_LINES');
  const deletes = asks(request, 'DELETE') && !out;
  const explains = [
    ...allOf(
      request,
      'HEADER',
      'LINE',
      'SHOW',
      'EXCEPT',
      'NOT',
      'EXCLUDE_LINES',
      'DELETE',
      'THING',
      'ONLY',
      'FIRST',
      'COMMA',
    ),
    ...spanOf(...slotsOf(request, 'rank')),
  ];
  return stage(out || deletes ? 'Leave the header out' : 'Print the header', explains, (files) => {
    if (deletes) return run('sed', files.length > 0 ? '-i' : undefined, '1d', files);
    return out ? run('tail', '-n', '+2', files) : run('head', '-n', '1', files);
  });
};

/** "the 3 longest lines" */
export const longestLines = (request: Understood): Stage | undefined => {
  const said = saidAs(request, /\b(\d+|two|three|four|five|ten) (longest|shortest) lines\b/i);
  const count = said === undefined ? undefined : numberOf(request.tokens[said.explains[0] ?? -1]);
  if (said === undefined || count === undefined) return undefined;
  const isLong = /longest/i.test(said.groups[1] ?? '');
  return stage('Keep the lines by length', [...said.explains, ...allOf(request, 'SHOW', 'FIND')], (files) =>
    pipe(
      run('awk', '{ print length, $0 }', files),
      run('sort', isLong ? '-rn' : '-n'),
      run('head', '-n', String(count)),
      run('cut', '-d', ' ', '-f2-'),
    ),
  );
};

/** "delete the last 3 lines" */
export const lastCut = (request: Understood): Stage | undefined => {
  const rank = slotsOf(request, 'rank').find((slot) => slot.value.which === 'last' && slot.value.count > 1);
  const isLines = rank !== undefined && means(request.tokens[rank.to], 'LINE');
  if (!isLines || !asks(request, 'DELETE') || request.world.userland !== 'gnu') return undefined;
  const explains = [...spanOf(rank), ...allOf(request, 'DELETE', 'LINE')];
  // `sed` holds as many lines back as are to go, and never prints those.
  const held = `1,${rank.value.count}!{P;N;D;};N;ba`;
  return stage('Cut the last lines off', explains, (files) =>
    files.length === 0
      ? run('head', '-n', `-${rank.value.count}`)
      : run('sed', '-i', '-n', '-e', ':a', '-e', held, files),
  );
};

/** "double-space the file", "a blank line after every line" */
export const spaced = (request: Understood): Stage | undefined => {
  const said = saidAs(
    request,
    /\b(?:in )?double[- ]?(?:spac(?:ing|ed?)|line spacing)\b|\b(?:an? )?(?:blank|empty|new)[- ]?(?:line)? (?:after|below|between|behind) (?:every|each|all)(?: of)?(?: the)? lines?\b/i,
  );
  if (said === undefined || asks(request, 'DELETE', 'REPLACE', 'COUNT')) return undefined;
  const explains = [...said.explains, ...allOf(request, 'SHOW', 'INSERT', 'APPEND', 'LINE', 'CHANGE')];
  return stage('Put blank lines between', explains, (files) => run('sed', inPlace(request, files), 'G', files));
};

/** "indent every line by 4 spaces", "put quotes around each line", "comment out line 10" */
export const framed = (request: Understood): Stage | undefined => {
  const indent = saidAs(request, /\bindent(?:ed)?\b(?: (?:every|each|all|the)(?: of the)? lines?(?: (?:of|in))?)?/i);
  const width = saidAs(request, /\b(?:by|with) (\d+|two|three|four|eight) spaces?\b/i);
  const lineWords = allOf(request, 'LINE', 'EVERY', 'PER', 'THING', 'SHOW', 'TEXT', 'FILE', 'CHANGE');
  if (indent !== undefined && width !== undefined) {
    const count = numberOf(request.tokens[width.explains[1] ?? -1]) ?? 4;
    return stage('Indent the lines', [...indent.explains, ...width.explains, ...lineWords], (files) =>
      run('sed', inPlace(request, files), `s/^/${' '.repeat(count)}/`, files),
    );
  }
  const quotes = saidAs(
    request,
    /\b(?:double |single )?quot(?:es?|ation marks?) around (?:each|every|all)(?: of)?(?: the)? lines?\b|\b(?:enclose|wrap|surround|put) (?:each|every|all)(?: the)? lines? (?:in|with|by) (?:double |single )?quot(?:es|ation marks)\b/i,
  );
  if (quotes !== undefined) {
    const sign = /single/i.test(request.text) ? "'" : '"';
    return stage(
      'Quote the lines',
      [...quotes.explains, ...lineWords, ...allOf(request, 'WRITE', 'MOVE', 'INSERT', 'APPEND')],
      (files) => run('sed', inPlace(request, files), `s/.*/${sign}&${sign}/`, files),
    );
  }
  return undefined;
};

/** "comment out line 10", "uncomment all lines" */
export const commented = (request: Understood): Stage | undefined => {
  const said = saidAs(
    request,
    /\b(un-?comment|comment(?: out)?)\b(?: (?:all|every|each|the))?(?: of)?(?: the)?(?: lines?)?/i,
  );
  const verb = request.tokens[said?.explains[0] ?? -1];
  if (said === undefined || verb === undefined || verb.index > 1 || slotsOf(request, 'content').length > 0)
    return undefined;
  const [lines] = slotsOf(request, 'lines');
  if (lines === undefined && !/\b(all|every|each)\b/i.test(request.text)) return undefined;
  const { from, to } = lines?.value ?? { from: 0, to: 0 };
  const address = lines === undefined ? '' : from === to ? String(from) : `${from},${to === 'end' ? '$' : to}`;
  const isOff = /^un/i.test(said.groups[0] ?? '');
  const explains = [...said.explains, ...spanOf(lines), ...allOf(request, 'LINE', 'EVERY')];
  return stage(isOff ? 'Take the comment signs off' : 'Comment the lines out', explains, (files) =>
    run(
      'sed',
      files.length > 0 ? '-i' : undefined,
      isOff ? `${address}s/^\\([[:space:]]*\\)#[[:space:]]*/\\1/` : `${address}s/^/#/`,
      files,
    ),
  );
};

/** "how many different lines" */
export const countUnique = (request: Understood): Stage | undefined => {
  const said = saidAs(
    request,
    /\b(?:number of|count(?: of)?|how many)(?: the)?(?: number of)?(?: all)?(?: the)? (?:unique|distinct|different) (?:lines|values|entries|rows)\b/i,
  );
  if (said === undefined || slotsOf(request, 'column').length > 0 || asks(request, 'OCCURRENCE', 'PER', 'EVERY'))
    return undefined;
  const explains = [...said.explains, ...allOf(request, 'COUNT', 'UNIQUE', 'LINE', 'SHOW', 'NUMBER', 'EXIST')];
  return stage('Count the different lines', explains, (files) => pipe(run('sort', '-u', files), run('wc', '-l')));
};

/** "line by line, separated by a comma": files side by side. */
export const beside = (request: Understood): Stage | undefined => {
  const said = saidAs(
    request,
    /\b(?:line by line|side by side|side-by-side|in parallel|in columns|as columns|column by column|next to each other)\b/i,
  );
  if (
    said === undefined ||
    !asks(request, 'JOIN', 'CONCATENATE', 'SHOW') ||
    asks(request, 'COMPARE', 'DIFFERENCE', 'MODIFIED')
  )
    return undefined;
  const [split] = slotsOf(request, 'delimiter');
  const explains = [
    ...said.explains,
    ...spanOf(split),
    ...allOf(request, 'JOIN', 'CONCATENATE', 'LINE', 'SHOW', 'TEXT', 'FILE', 'WITH'),
  ];
  return stage('Put the files side by side', explains, (files) =>
    run('paste', split === undefined ? [] : ['-d', split.value.char === '\t' ? '\\t' : split.value.char], files),
  );
};

/** "each item of "a,b,c" on its own line" */
export const onOwnLines = (request: Understood): Stage | undefined => {
  // Asked first: the expression below is slow to compile.
  if (!/\b(?:on|in|per|a) (?:\w+ ){0,2}lines?\b/i.test(request.text)) return undefined;
  const said = saidAs(
    request,
    /\b(?:with )?(?:each|every) (item|element|word|value|entry|part|field)s? on (?:its own|a (?:new|separate)|a) line\b|\b(items?|elements?|words?|values?|entries|parts|fields?) (?:on|in) separate lines\b|\bone (item|word|element|value|entry|field) (?:per|a|on each) line\b/i,
  );
  if (said === undefined || asks(request, 'COUNT', 'SORT', 'UNIQUE')) return undefined;
  const noun = said.groups.find((one) => one !== undefined) ?? '';
  const char = slotsOf(request, 'delimiter')[0]?.value.char;
  const sign = char ?? (/^word/i.test(noun) ? ' ' : ',');
  const explains = [
    ...said.explains,
    ...spanOf(...slotsOf(request, 'delimiter')),
    ...allOf(request, 'SHOW', 'LINE', 'EVERY', 'PER', 'SPLIT', 'TEXT', 'WORD', 'COMMA'),
  ];
  return stage('Put each on a line', explains, (files) => {
    const words: readonly string[] = sign === ' ' ? ['-s', '[:space:]', '\\n'] : [sign === '\t' ? '\\t' : sign, '\\n'];
    const [file] = files;
    return file === undefined ? run('tr', words) : pipe(run('cat', files), run('tr', words));
  });
};
