/**
 * Ways of saying that the forms of lines need not know: a clause is put into the order and the words that they expect.
 * The text is that of `spoken.ts`: words with one space behind each, brackets still in it.
 */
import { SAID_OF_LINES, type Turn } from './wording-of-lines.ts';

const TURNS: readonly Turn[] = [
  ...SAID_OF_LINES,
  // "for each line, print …" · "for every line in f print …"
  {
    needs: 'for e',
    said: /^for (each|every) (line|row|record|path) (?:(?:in|of|from) (f#\d+) )?(?:, )?(?!of )(.*)$/i,
    meant: (_all, each = '', line = '', file = '', rest = '') =>
      `${rest}${/\b(?:each|every|per) (?:line|row)|\bline by line/.test(rest) ? '' : `of ${each} ${line} `}${file === '' || file === undefined ? '' : `in ${file} `}`,
  },
  // "from each line, print …"
  {
    needs: 'from e',
    said: /^from (each|every) (line|row|record) (?:(?:in|of|from) (f#\d+) )?(?:, )?(?!of )(.*)$/i,
    meant: (_all, each = '', line = '', file = '', rest = '') =>
      `${rest}of ${each} ${line} ${file === '' || file === undefined ? '' : `in ${file} `}`,
  },
  // "in f, replace …" · "from f print …"
  {
    needs: 'f#',
    said: /^(?:in|from|within|inside|using|given|with|of|for) (?:file |text file )?(f#\d+) (?:, )?(?!and )(.+)$/i,
    meant: '$2in $1 ',
  },
  // "all blank lines should be removed from f"
  {
    needs: ' be ',
    said: /^(.+?) (?:should|must|has to|have to|needs to|need to|ought to|are to|is to|shall) be ((?:re)?[a-z]+ed|cut|split|put|taken out|thrown away) (.*)$/i,
    meant: '$2 $1 $3',
  },
  // "replace a with b and c with d"
  {
    needs: ' and ',
    said: /\b(replace|change|substitute|convert)(s?) ((?:all |every |each )?(?:q#\d+|\S+)) (with|by|to|into) (q#\d+|\S+) (?:, )?and ((?:all |every |each )?(?:q#\d+|[\w.]+)) (?:with|by|to|into) (q#\d+|[\w.]+) /gi,
    meant: '$1$2 $3 $4 $5 and $1 $6 $4 $7 ',
  },
  // "filter it so only x lines remain"
  {
    needs: 'only ',
    said: /\b(?:so|so that|such that|and) only (?!single |one )(.+?) (?:remain|remains|are left|is left|are shown|are kept|stay) /gi,
    meant: 'keep only $1 ',
  },
  // "by the 3rd then the 1st field"
  {
    needs: 'then ',
    said: /\b(by|on) (\S+) (?:, )?(?:and )?then (?:by )?(\S+) (field|column) /gi,
    meant: '$1 $2 $4 then by $3 $4 ',
  },
  // "compare a and b and print the differences"
  {
    needs: 'differences ',
    said: /(?<=(?:compare|diff) .*) (?:and|then) (?:print|show|display|output|list) (?:all )?differences /gi,
    meant: ' ',
  },
  { needs: 'according ', said: /\baccording to (?=(?:file )?f#)/gi, meant: 'in ' },
  // "take x apart at the commas"
  { needs: ' apart ', said: /\b(?:take|pull|pick|tear) (it |q#\d+ )?apart /gi, meant: 'split $1' },
  { needs: 'numbered ', said: /\b(lines?|rows?) numbered (?=\d)/gi, meant: '$1 ' },
  // "the one with x": it is a line of which that is said
  {
    needs: 'one ',
    said: /\b(before|after|of|from|at|to|until|than|above|below) (?:first |last )?one (?:with|containing|that (?:contains|has|says)|matching|saying|having) /gi,
    meant: '$1 line containing ',
  },
  // "the shuffled lines, randomly"
  {
    needs: 'ly ',
    said: /\b(?:randomly (?=shuffl)|(?:simply|directly|immediately|quickly|carefully|easily|automatically|efficiently) (?!after|before|follow|preced))/gi,
    meant: '',
  },
  // "with blank lines stripped"
  {
    needs: 'with ',
    said: /\bwith ((?:all |any )?(?:(?:and|or|blank|empty|comment|comments|lines?|rows?|headers?|spaces|whitespace|leading|trailing|punctuation|digits|duplicates?|duplicated?|surrounding|first|last|column|q#\d+) )+)(?:stripped|removed|deleted|filtered|left|omitted|excluded|dropped|ignored|hidden|taken|cut|skipped|eliminated)(?: out| off| away)? /gi,
    meant: 'without $1',
  },
  // "lines where x occurs" · "in which x is mentioned"
  {
    needs: 'wh',
    said: /\b(?:where|in which|on which) (?!line|row|column|field|first|second|third|last|number|length)((?:word |text |string )?(?:q#\d+|[\w.-]+)) (?:appears?|occurs?|(?:is|are) (?:found|present|mentioned|contained)|exists?|shows? up|can be found) /gi,
    meant: 'containing $1 ',
  },
  // "only if the line contains x"
  {
    needs: 'line ',
    said: /\b(?:but )?(?:only )?(?:if|when|where|whenever|provided that) (?:that |each )?(?:line|row|it) (?:also )?(?=(?:contain|start|begin|end|match|include|ha|do|is))/gi,
    meant: 'on lines that ',
  },
  // "lines with x in them" · "without x in them"
  {
    needs: 'with ',
    said: /\b(?:with|having) (?!any |some )((?:word |text |string )?(?:q#\d+|[\w.-]+)) (?:somewhere |anywhere )?(?:in|on|inside) (?:it|them) /gi,
    meant: 'containing $1 ',
  },
  {
    needs: 'without ',
    said: /\bwithout ((?:word |text |string )?(?:q#\d+|[\w.-]+)) (?:somewhere |anywhere )?(?:in|on|inside) (?:it|them) /gi,
    meant: 'not containing $1 ',
  },
  // "comment lines (those that begin with x)": said over again
  {
    needs: '( ',
    said: /\( (?:those|lines|the ones|ones|i\.e\.|that is|meaning) [^()]*\) /gi,
    meant: '',
  },
  // "comment lines (starting with #)", "blank lines (empty or only blanks)": said over again
  {
    needs: '( ',
    said: /(?<=\bcomments? (?:lines? )?)(?:, )?\( (?:(?:those|lines|ones|that|which|i\.e\.) )*(?:starts?|starting|begins?|beginning|marked|introduced) (?:with|by) \S+ (?:sign |character |mark )?\) /gi,
    meant: '',
  },
  {
    needs: '( ',
    said: /(?<=\b(?:blank|empty) lines? )\( (?:(?:empty|blank|or|and|only|just|also|including|with|those|lines|containing|nothing|but|whitespace|white|space|spaces|tabs|blanks) )+\) /gi,
    meant: '',
  },
  // "access.log (in logs)"
  { needs: '( ', said: /\( (?:file |see |in |from |it is in )*(f#\d+) \) /gi, meant: 'in $1 ' },
  { needs: '( ', said: /\( (?:field|key|property|entry) \S+ (?:inside|in|under|of|within) \S+ \) /gi, meant: '' },
  // "x (change the file itself)"
  {
    needs: '( ',
    said: /\( (?:change|edit|modify|update|overwrite) (?:file|it)(?: itself| directly| in place)? \) /gi,
    meant: 'in place ',
  },
  // "has x in it" · "that have x in them"
  {
    needs: 'ha',
    said: /\b(?:has|have) ((?:word |text |string )?(?:q#\d+|[\w.-]+)) (?:somewhere |anywhere )?(?:in|on|inside) (?:it|them) /gi,
    meant: 'contain $1 ',
  },
];

/** "cities (third field)", "by age, the second column": the column by its place is what counts. */
const NAMED_BESIDE: readonly RegExp[] = [
  /\b[a-z]+ \( ((?:[a-z0-9-]+ ){0,3}?(?:columns?|fields?)(?: \d+)? )(?:in file )?\) /i,
  /\b(?<=by |on |of |per |each |unique |distinct |sum |average |total |print |show |list |extract |maximum |minimum |highest |lowest )[a-z]+ , (?:which is |that is |being |i\.e\. )?((?:[a-z0-9-]+ ){0,3}?(?:columns?|fields?)(?: \d+)? )(?:, )?/i,
  /\b(?<=by |on |of |per |each |unique |distinct |sum |average |total |print |show |list |extract |maximum |minimum |highest |lowest )[a-z]+ (?:, )?(?:which is |that is |which are |that are |stored |found |standing )?(?:in|from|at) ((?:[a-z0-9-]+ ){1,2}?(?:columns?|fields?)(?! [a-z]*\d* ?(?:and|or)) (?:\d+ )?)(?!of length)/i,
];

const IS_VALUE =
  /^(?:numbers?|values?|numeric|lines?|text|string|word|words|unique|that|this|it|data|entries|duplicates|only|length|counts?|characters?) /i;

const besides = (text: string): string => {
  if (!/column|field/i.test(text)) return text;
  let said = text;
  for (const form of NAMED_BESIDE) {
    const found = form.exec(said);
    if (found === null || IS_VALUE.test(found[0])) continue;
    said = said.slice(0, found.index) + (found[1] ?? '') + said.slice(found.index + found[0].length);
  }
  return said;
};

/** The text as the forms expect it. */
export const reworded = (text: string): string => {
  let said = besides(text);
  for (const turn of TURNS) {
    if (!said.toLowerCase().includes(turn.needs)) continue;
    said = typeof turn.meant === 'string' ? said.replace(turn.said, turn.meant) : said.replace(turn.said, turn.meant);
  }
  return said.replace(/[()] /g, '');
};
