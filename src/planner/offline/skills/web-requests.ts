/** Requests to the web: their method, body, headers, limits, and where the answer goes. */
import { frames } from '../frame.ts';
import type { Attributes } from '../frames/clause.ts';
import type { Skill } from '../skill.ts';

const ASK =
  'what which show tell give get list display print is are there on this the of to from at in me my does do it a an and how many much whether if see check test try for';
const METHOD = /^(?:get|post|put|delete|patch|head|options)$/i;

const urlOf = (url: string | undefined): string | undefined =>
  url !== undefined &&
  /^(?:[a-z][a-z0-9+.-]*:\/\/\S+|(?:localhost|\d{1,3}(?:\.\d{1,3}){3})(?::\d+)?(?:\/\S*)?|(?:[\w-]+\.)+[a-z]{2,}(?::\d+)?(?:\/\S*)?)$/i.test(
    url,
  )
    ? url
    : undefined;

/** What is sent along. */
const bodyOf = ({ file, data, text }: Attributes): string => {
  // A text in braces is no file.
  if (file !== undefined && /[{}[\]\n]/.test(file)) return '-d {file}';
  if (file !== undefined) return /^[\w./-]+$/.test(file) ? `-d @${file}` : '-d @{file}';
  return data !== undefined ? '-d {data}' : text !== undefined ? '-d {text}' : '';
};

const methodFlag = (method: string, body: string): string => {
  if (method === 'HEAD') return '-I';
  return method === '' || method === 'GET' || (method === 'POST' && body !== '') ? '' : `-X ${method}`;
};

/** Where the answer goes: on the screen, into a file, nowhere. */
const outputOf = ({ code, to, keep }: Attributes): string => {
  if (code !== undefined) return "-o /dev/null -w '%{http_code}\\n'";
  return to === undefined ? (keep === undefined ? '' : '-O') : '-o {to}';
};

const secretOf = (said: Attributes): string =>
  said['user'] === undefined ? '' : said['password'] === undefined ? '-u {user}' : '-u {user}:{password}';

const OPTIONS = [
  'follow',
  'silent',
  'json',
  'head',
  'user',
  'insecure',
  'resume',
  'rate',
  'wait',
  'method',
  'code',
  'background',
];

const flagsOf = (said: Attributes): readonly string[] => {
  const { method = '', code, wait } = said;
  const body = bodyOf(said);
  const output = outputOf(said);
  const isFollowed = said['follow'] !== undefined || ((said['to'] ?? said['keep']) !== undefined && method === '');
  const isKept = isFollowed && output === '-O';
  return [
    isFollowed && !isKept ? '-L' : '',
    (said['silent'] ?? code) === undefined ? '' : '-s',
    methodFlag(method.toUpperCase(), body),
    said['json'] === undefined ? '' : "-H 'Content-Type: application/json'",
    '[-H {head}]',
    secretOf(said),
    said['insecure'] ?? '',
    said['resume'] ?? '',
    '[--limit-rate {rate}]',
    wait === undefined ? '' : `--max-time ${Number.parseInt(wait, 10)}`,
    body,
    isKept ? '-LO' : output,
  ];
};

const requested = (said: Attributes): string | undefined => {
  const { method = '', background } = said;
  if (urlOf(said['url']) === undefined || (method !== '' && !METHOD.test(method))) return undefined;
  if (OPTIONS.every((name) => said[name] === undefined)) return undefined;
  const flags = flagsOf(said);
  return `curl ${flags.filter((flag) => flag !== '').join(' ')} {url}${background === undefined ? '' : ' &'}`.replace(
    '-L -O',
    '-LO',
  );
};

export const webRequests: readonly Skill[] = frames('network', [
  {
    name: 'web-request',
    summary: 'a request to the web: its method, body, headers, limits, and where the answer goes',
    needs: /:\/\/|localhost|\w\.\w/i,
    heads: [
      [
        '(request~|download~|fetch~|get|post|put|send~|curl|call|save|retriev~|upload|patch|delete|head|query|hit|grab)',
        {},
      ],
      ['(status code|response code|http status|http code|body)', {}],
    ],
    clauses: [
      ['(send|make|do|perform|issue|fire) {N} request', { method: '$1' }],
      ['(with|using|by) [http|request] method {N}', { method: '$1' }],
      ['(using|with|via|by) [method] (?:http )?{N} (method|request)', { method: '$1' }],
      ['{N} request', { method: '$1' }],
      [
        '(post|put|patch) [file|content of|contents of|json file|json in|data in|data from|body from|body in] {F} (to|at|against)',
        { file: '$1', method: 'POST' },
      ],
      [
        '(with|and|using|from|sending|send) [content of|contents of|file|json file|body from|data from|payload from|json from|body in] [file] {F} (as|for) [its|json] (body|payload|data|request body)',
        { file: '$1', method: 'POST' },
      ],
      ['(with|and) [json] (body|data|payload|form data) {Q}', { data: '$1', method: 'POST' }],
      ['(post|send|put) {Q} (to|at)', { text: '$1', method: 'POST' }],
      ['(with|and|sending|add|set|using) [http|custom|request|extra] header {Q}', { head: '$1' }],
      ['(as|with|in|of|content) [type|content-type] (json|application/json)', { json: 'yes' }],
      ['(status code|response code|http status code|http status|http code|response status)', { code: 'yes' }],
      ['(only|just) (body|content|response body)', { silent: 'yes' }],
      ['(print|show|output) [only|just] (body|response|content)', { silent: 'yes' }],
      ['(silent~|quiet~|without progress|no progress|without progress bar|without progress meter)', { silent: 'yes' }],
      ['(follow~) [any|all|http] redirect~', { follow: 'yes' }],
      [
        '(ignor~|skip~|without|not) [checking|verifying|check~|verif~] [ssl|tls|invalid|bad|self-signed] (certificate~|cert|certs|certificate errors|ssl errors|certificate verification|certificate check)',
        { insecure: '-k' },
      ],
      [
        '(resum~|continu~) [it|download|partial|interrupted|previous|an] [download] [if|where|when] [it] [was|is|has been] [interrupted|left off|stopped|aborted|broken off|possible]',
        { resume: '-C -', keep: 'yes' },
      ],
      ['(with|as|using) (user|username) {N} [and] [with] password {N}', { user: '$1', password: '$2' }],
      ['(as|with) (user|username) {N}', { user: '$1' }],
      [
        '(limit~|at most|no faster than|maximum|cap~|thrott~) [download|speed|rate|bandwidth|it] [speed|rate] [to|of|at] {S} ?(?:/s|per second|a second)?',
        { rate: '$1' },
      ],
      ['(time out|timeout|time limit|give up|giving up|at most|within|wait~ at most) [of|after] {D}', { wait: '$1' }],
      ['in background', { background: 'yes', keep: 'yes' }],
      [
        '(sav~|stor~|writ~|put|output~|download) [it|result|response|output|answer] (as|to|in|into) [file] [named|called] {F}',
        { to: '$1' },
      ],
      [
        '(sav~|stor~|download|fetch|get|grab) [file|page] [from|at] {U} (as|to|in|into) [file] {F}',
        { url: '$1', to: '$2' },
      ],
      ['(as|to|into) file [named|called] {F}', { to: '$1' }],
      ['(download~|grab|save)', { keep: 'yes' }],
      ['{U}', { url: '$1' }],
      ['(get|head|options|delete|put|patch|post)', {}],
    ],
    free: `${ASK} http https request download fetch send with as url web page file endpoint response returned by server make response: save into result get post using result only body`,
    unless:
      /\b(header(s)? (of|from|for)|only (the )?headers|headers only|git|clone|every|each|all links|ip address|dns|certificate of|expir\w*|ssh|scp|docker|package|mirror|recursive\w*|list of urls|ftp|mail|how long|time it takes|response time|zip (file )?from|extract|resume the)\b/i,
    write: requested,
    examples: [
      ['send a DELETE request to http://localhost:8080/items/4', 'curl -X DELETE http://localhost:8080/items/4'],
      [
        'post the file data.json to http://localhost:8080/items as json',
        "curl -H 'Content-Type: application/json' -d @data.json http://localhost:8080/items",
      ],
      ['download http://kernel.org/a.iso, resume it if it was interrupted', 'curl -C - -LO http://kernel.org/a.iso'],
    ],
  },
]);
