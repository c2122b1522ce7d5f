/** The web: downloads, pages, headers, requests; and whether a host answers. */
import type { Skill } from '../skill.ts';
import { type Taker, take } from '../takers.ts';
import { templates } from '../template.ts';

const WORDS = ['FILE', 'URL', 'THING', 'FROM', 'TEXT', 'WRITE', 'AS', 'TO', 'IN'] as const;

/** The file that a download is saved as. */
const target: Taker<string> = ({ text, tokens }) => {
  const match =
    /\b(?:as|to|into|in|named|called)\s+(?:the\s+)?(?:file\s+)?(['"]?)(?!https?:)([\w./~+-]+\.\w+)\1(?=\s|[.,;!?]?$)/i.exec(
      text,
    );
  if (match?.[2] === undefined) return undefined;
  const name = match[2];
  const token = tokens.findLast(({ value }) => value === name);
  return token === undefined ? undefined : { value: name, tokens: [token.index] };
};

const saved = { url: take.url, to: target };

/** A host name or address, without its scheme. */
const host: Taker<string> = ({ tokens }) => {
  const token = tokens.find(({ value }) => /^(https?:\/\/)?([\w-]+\.)+[\w-]+(:\d+)?\/?$|^localhost$/.test(value));
  return token === undefined
    ? undefined
    : { value: token.value.replace(/^https?:\/\//, '').replace(/\/$/, ''), tokens: [token.index] };
};
/** A bare number: the figures of an address are none. */
const times: Taker<number> = ({ tokens }) => {
  const token = tokens.find(({ value }) => /^\d{1,4}$/.test(value));
  return token === undefined ? undefined : { value: Number(token.value), tokens: [token.index] };
};

const isDomain = ({ host: name }: Readonly<Record<string, unknown>>): boolean =>
  /\.(com|org|net|io|de|es|fr|uk|eu|dev|app|gov|edu|info|me|co|ch|at|it|nl|local)$|^[\d.]+$|^localhost$/.test(
    String(name),
  );

export const webSkills: readonly Skill[] = templates('network', [
  {
    name: 'download-as',
    summary: 'download a web address under a name',
    says: ['DOWNLOAD {url} WRITE? AS|TO|IN|NAMED {to}', 'WRITE {url} AS|TO|IN {to}'],
    slots: saved,
    free: [...WORDS, 'DOWNLOAD', 'AND', 'NAMED'],
    run: 'curl -L -o {to} {url}',
    act: true,
    eg: [
      'download https://example.org/a.zip and save it as docs/b.zip',
      'curl -L -o docs/b.zip https://example.org/a.zip',
    ],
  },
  {
    name: 'download-into',
    summary: 'download a web address into a folder',
    says: ['DOWNLOAD {url} TO|IN FOLDER? {folder}'],
    free: [...WORDS, 'DOWNLOAD', 'FOLDER'],
    run: ({ os }) => (os === 'darwin' ? 'curl -L --output-dir {folder} -O {url}' : 'wget -P {folder} {url}'),
    unless: /\b(as|named|called|recursive)/i,
    act: true,
    eg: ['download https://example.org/a.zip into docs', 'wget -P docs https://example.org/a.zip'],
  },
  {
    name: 'download-rest',
    summary: 'go on with a download that broke off',
    says: ['=resume|=continue DOWNLOAD {url}', '=continue|=resume =downloading {url}'],
    free: WORDS,
    run: 'curl -C - -LO {url}',
    act: true,
    eg: ['resume the download of https://example.org/a.iso', 'curl -C - -LO https://example.org/a.iso'],
  },
  {
    name: 'download-site',
    summary: 'download a site with what it links to',
    says: [
      'DOWNLOAD =site|=website|=page|URL? {url} RECURSIVE',
      '=mirror {url}',
      'DOWNLOAD =whole|WHOLE =site|=website|URL {url}',
    ],
    free: [...WORDS, 'RECURSIVE', 'WHOLE', 'EVERY'],
    run: 'wget -r {url}',
    act: true,
    eg: ['download the site https://example.org recursively', 'wget -r https://example.org'],
  },
  {
    name: 'page-text',
    summary: 'what a web address holds',
    says: [
      'SHOW|=fetch|=get|DOWNLOAD? TEXT|THING|=content|=contents|=body|=source|=html =page? {url}',
      '=curl {url}',
      'SHOW {url}',
    ],
    free: [...WORDS, 'OF', 'SHOW', 'SCREEN', 'DOWNLOAD'],
    run: 'curl -L {url}',
    unless:
      /\b(header|headers|status|save|into|as|to|post|put|find|count|lines?|clone|git|browser|check|whether|if|up|reachable|download(?! .*(show|print)))\b/i,
    eg: ['show the content of https://example.org', 'curl -L https://example.org'],
  },
  {
    name: 'response-headers',
    summary: 'the headers of an answer',
    says: ['=response? =http? HEADER|=headers {url}', '=headers =of {url}'],
    free: [...WORDS, 'HEADER', 'OF', 'ONLY', 'DOWNLOAD', 'FROM'],
    run: 'curl -I {url}',
    eg: ['show the response headers of https://example.org', 'curl -I https://example.org'],
  },
  {
    name: 'status-code',
    summary: 'the status of an answer',
    says: ['=http? =status =code? {url}', '=status =of {url}', '=response =code {url}'],
    free: [...WORDS, 'OF', 'INFO', 'RUN'],
    run: "curl -s -o /dev/null -w '%{http_code}\\n' {url}",
    eg: ['http status code of https://example.org', "curl -s -o /dev/null -w '%{http_code}\\n' https://example.org"],
  },
  {
    name: 'response-time',
    summary: 'how long a web address takes to answer',
    says: ['=long|=fast|=time|=quickly =response|=load|=respond|=answer|USE|=loading {url}', '=response =time {url}'],
    free: [...WORDS, 'TIME', 'OF', 'USE', 'LONG'],
    run: "curl -s -o /dev/null -w '%{time_total}\\n' {url}",
    eg: ['response time of https://example.org', "curl -s -o /dev/null -w '%{time_total}\\n' https://example.org"],
  },
  {
    name: 'post-text',
    summary: 'post a text to a web address',
    says: [
      '=send|RUN|CREATE|=make? =post =request? {url} =body|=data|TEXT|WITH {text}',
      '=post {text} =to {url}',
      '=send|RUN|CREATE =post =request {url} =body|=data {text}',
    ],
    free: [...WORDS, 'WITH', 'CREATE', 'RUN', 'TEXT'],
    run: 'curl -X POST -d {text} {url}',
    act: true,
    eg: [
      "send a post request to https://example.org/api with the body 'a=1'",
      'curl -X POST -d a=1 https://example.org/api',
    ],
  },
  {
    name: 'post-file',
    summary: 'post a file to a web address',
    says: ['=post|=upload|=send {file} =to {url}'],
    free: [...WORDS, 'WITH'],
    run: 'curl -F file=@{file} {url}',
    unless: /\b(body|data|json)\b/i,
    act: true,
    eg: ['upload notes.txt to https://example.org/in', 'curl -F file=@notes.txt https://example.org/in'],
  },
  {
    name: 'site-up',
    summary: 'whether a site answers',
    says: [
      '=is {host} =up|=down|=online|=reachable|=alive|=available|RUN',
      '=can =reach|=access|=get {host}',
      '=reach {host}',
    ],
    slots: { host },
    free: ['HOST', 'URL', 'RUN', 'SPACE_LEFT', 'ACCESSED', 'NETWORK', 'CONNECT'],
    run: 'ping -c 4 {host}',
    fits: isDomain,
    unless: /\b(port|file|installed|interface)\b/i,
    eg: ['is example.org up', 'ping -c 4 example.org'],
  },
  {
    name: 'ping-count',
    summary: 'send some pings to a host',
    says: ['PING {host} {count} OCCURRENCE|=times|=packets?'],
    slots: { host, count: times },
    free: ['HOST', 'OCCURRENCE', 'TIME', 'WITH'],
    run: 'ping -c {count} {host}',
    eg: ['ping example.org 5 times', 'ping -c 5 example.org'],
  },
  {
    name: 'speed-test',
    summary: 'how fast the line is',
    says: [
      '=internet|NETWORK|=connection|=download =speed',
      '=speed =test|=internet',
      '=test =my? =internet|NETWORK|=connection|=line|=download =speed',
      '=fast =internet|=connection',
    ],
    free: ['NETWORK', 'CONNECT', 'CURRENT', 'DOWNLOAD', 'RUN'],
    run: 'speedtest-cli',
    unless: /:\/\//,
    eg: ['test my internet speed', 'speedtest-cli'],
  },
  {
    name: 'certificate-dates',
    summary: 'when the certificate of a site expires',
    says: [
      '=certificate|=cert|=tls|=ssl {host} =expire|=expires|=expiry|=valid|=expiration',
      '=expiry|=expiration =certificate {host}',
    ],
    slots: { host },
    free: ['DATE', 'TIME', 'OF', 'HOST', 'URL'],
    run: 'openssl s_client -connect {host}:443 < /dev/null | openssl x509 -noout -dates',
    fits: isDomain,
    eg: [
      'when does the certificate of example.org expire',
      'openssl s_client -connect example.org:443 < /dev/null | openssl x509 -noout -dates',
    ],
  },
]);
