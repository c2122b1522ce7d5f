/** Logs as people speak of them: "failed requests", "the URLs requested most often", "top 5 clients" are said again by columns. */

/** The common log format of web servers, its fields parted by blanks. */
const FIELDS: readonly (readonly [names: string, column: number])[] = [
  [
    'client ips?|client (?:ip )?addresse?s?|remote addresse?s?|visitor ips?|ips? of (?:visitors|clients)|visitors?|clients?|source ips?',
    1,
  ],
  ['(?:request |http )methods?', 6],
  ['methods?', 6],
  [
    '(?:requested |request )(?:urls?|pages?|paths?|files?)|(?:urls?|pages?|paths?|files?|resources?) (?:that (?:were |got |are )?|which (?:were |are )?|were |are )?(?:requested|visited|accessed|fetched|served|asked for)',
    7,
  ],
  ['urls?|pages?|paths?|endpoints?', 7],
  ['(?:http )?(?:status|response|http) codes?|status(?:es)?', 9],
  ['response sizes?|bytes sent|sizes?', 10],
];

/** The same where they are counted, where an address is a field as well. */
const COUNTED: typeof FIELDS = [['ip addresse?s?|ips?|hosts?', 1], ...FIELDS];

const ACCESS_LOG = /(?:^|[/_-])access[\w.-]*log(?:\.\d+)?$/i;

export const areAccessLogs = (names: readonly string[]): boolean =>
  names.length > 0 && names.every((name) => ACCESS_LOG.test(name));

interface Turn {
  readonly needs: RegExp;
  readonly said: string;
  readonly meant: string;
}

/** Which requests: by their code, by how they ended, by their method. */
const CHOSEN: readonly Turn[] = [
  {
    needs: /\d{3}/,
    said: ' (?:that |which )?(?:were |was )?(?:returned|returning|got|resulted in|ended with|ended in|gave|answered with|answered by|responded with|failed with|that failed with|had)(?: an?)?(?: status| code| status code)? (\\d{3}) ',
    meant: ' with status $1 ',
  },
  {
    needs: /\d{3}/,
    said: ' (?:with |having )?(?:http )?(?:status|response)(?: code)? (?:of )?(\\d{3}) ',
    meant: ' where column 9 is $1 ',
  },
  {
    needs: /\d{3}/,
    said: ' (\\d{3}) (?:lines|requests|responses|errors|entries|hits|status codes?) ',
    meant: ' lines where column 9 is $1 ',
  },
  {
    needs: /[45]xx|server error/i,
    said: ' (?:5xx(?: errors?| lines| responses?| requests| codes?)?|server errors?) ',
    meant: ' lines where column 9 starts with 5 ',
  },
  {
    needs: /[45]xx|client error/i,
    said: ' (?:4xx(?: errors?| lines| responses?| requests| codes?)?|client errors?) ',
    meant: ' lines where column 9 starts with 4 ',
  },
  {
    needs: /failed|unsuccessful/,
    said: ' (?:failed|failing|unsuccessful) (?:requests?|responses?|hits) ',
    meant: ' lines where column 9 is at least 400 ',
  },
  {
    needs: /successful/,
    said: ' successful (?:requests?|responses?|hits) ',
    meant: ' lines where column 9 starts with 2 ',
  },
  {
    needs: /get|post|put|head|delete|patch/i,
    said: ' (GET|POST|PUT|HEAD|DELETE|PATCH|OPTIONS) (?:requests?|calls?|hits) ',
    meant: ' lines where column 6 contains $1 ',
  },
  { needs: /\d{3}s/, said: ' (\\d{3})s ', meant: ' lines where column 9 is $1 ' },
  { needs: /\d{3}/, said: ' (\\d{3}) (urls?|pages?|paths?) ', meant: ' $2 of lines where column 9 is $1 ' },
  {
    needs: /\d\.\d/,
    said: ' (?:requests?|hits|visits|accesses|lines|entries) (?:(?:that|which|came|come|coming|were|are|was|made|sent|originating|originated|issued|have|has|been) )*(?:from|by) (?:(?:ip|address|client|host|the) )*(\\d+\\.\\d+\\.\\d+\\.\\d+) ',
    meant: ' lines where column 1 is $1 ',
  },
  {
    needs: /\d\.\d/,
    said: ' (how many|number of|count) (?:requests?|hits|visits|accesses|times) (?:did|has|does|was|were|have) (?:(?:ip|address|client|host) )*(\\d+\\.\\d+\\.\\d+\\.\\d+) (?:(?:make|made|send|sent|issue|issued|cause|caused|connect|do|done) )+',
    meant: ' $1 lines where column 1 is $2 ',
  },
  {
    needs: /[fq]#\d/,
    said: ' (?:requests?|hits|visits|accesses) (?:(?:that|which|went|go|going|were|are|was|made|sent|there|have|has|been) )*(?:to|for|on|of) (?:(?:path|page|url|endpoint|address) )*[fq]#(\\d+) ',
    meant: ' lines where column 7 is q#$1 ',
  },
  {
    needs: /[fq]#\d/,
    said: ' (?:how many (?:requests?|hits|visits|accesses|times)|how often) (?:did|has|does|was|were|have) (?:(?:path|page|url|endpoint) )*[fq]#(\\d+) (?:(?:get|got|gets|receive|received|have|had|been|requested|hit|visited|accessed|called|asked|for|fetched) )+',
    meant: ' how many lines where column 7 is q#$1 ',
  },
  {
    needs: /bytes/,
    said: ' how many bytes (?:were |was |have been |are )?(?:sent|served|transferred|delivered)(?: in total| altogether| in all| out)? ',
    meant: ' sum of column 10 ',
  },
  { needs: /requests where/, said: ' requests where ', meant: ' lines where ' },
];

const MANY = '(?:requests|hits|visits|accesses|entries|times|lines)';

/** "the IP with the most requests" is one; "the IPs" may be many. */
const isOne = (field: string): boolean => /(?:[^s]|ss|status)$/i.test(field.trim());

/** A field by how often its values occur: "top 5 URLs", "which IP made the most requests", "pages visited most often". */
const ranked = (rest: string): string => {
  if (!/\btop\b|\bmost\b|\bper\b|\bby\b|\beach\b|\bevery\b/.test(rest)) return rest;
  for (const [names, column] of COUNTED) {
    const field = `(?:different |unique |distinct )?(?<field>${names})`;
    const turns: readonly (readonly [string, string])[] = [
      [
        ` top (\\d+|[a-z]+) (?:most (?:common|frequent|active|popular|visited|requested) )?${field} (?:by (?:number of )?${MANY} )?`,
        ` $1 most common values in column ${column} `,
      ],
      [
        ` (?:which|what) ${field} (?:[a-z]+ ){0,2}?(?:the )?most (?:${MANY}|often|frequently) `,
        ` 1 most common values in column ${column} `,
      ],
      [` (?:top|busiest) ${field} (?=(?:by|and|with|, ) )`, ` 1 most common values in column ${column} `],
      [
        ` ${field} (?:with|that (?:has|made|sent)|having|making|sending) (?:the )?most ${MANY} `,
        ` most common values in column ${column} `,
      ],
      [
        `(?<!how many|number of|count|count of) ${MANY} (?:per|for each|by|from each|for every|of each) ${field} `,
        ` how often each value in column ${column} occurs `,
      ],
      [` who (?:made|sent|issued|has|had) (?:the )?most (?<field>${MANY}) `, ' 1 most common values in column 1 '],
      [
        ` (?:which |what )?${field} (?:(?:were|was|are|is|that|which) )*(?:requested|visited|accessed|seen|used|called|hit|appearing|occurring) most (?:often|frequently) `,
        ` most common values in column ${column} `,
      ],
      [
        ` most (?:common|frequent|requested|visited|accessed|popular|active|frequently (?:requested|visited|accessed)) ${field} `,
        ` most common values in column ${column} `,
      ],
    ];
    for (const [said, meant] of turns) {
      const form = new RegExp(said, 'i');
      const found = form.exec(rest)?.groups?.['field'];
      if (found !== undefined)
        return rest.replace(form, meant.startsWith(' most') && isOne(found) ? ` 1${meant}` : meant);
    }
  }
  return rest;
};

const WITH_COUNTS =
  / (?:, )?(?:with|and|along with|together with) (?:(?:their |its )?(?:number of )?(?:requests|hits|visits|request counts?|hit counts?)|how (?:many(?: times| requests| hits)?|often)(?: (?:it|they|there) (?:occurs|appears|comes up|does|did|made|sent|were|had))?) (?:each |per (?:ip|url|client) )?$/;

/** What is said of an access log, by its columns. */
export const byLogColumns = (text: string): string => {
  let rest = text;
  for (const { needs, said, meant } of CHOSEN) if (needs.test(rest)) rest = rest.replace(new RegExp(said, 'i'), meant);
  const counted = ranked(rest);
  if (counted !== rest) rest = counted.replace(WITH_COUNTS, ' ');
  for (const [names, column] of FIELDS) rest = rest.replace(new RegExp(` (?:${names}) `, 'gi'), ` column ${column} `);
  return rest;
};
