/** Fetching and sending over HTTP and the like. */
import type { Call } from '../call.ts';
import type { CommandSpec } from '../spec.ts';
import { literal } from '../word.ts';

const CURL_SENDS =
  '-d --data --data-raw --data-binary --data-ascii --data-urlencode -F --form --form-string -T --upload-file --json --mail-from --mail-rcpt -Q --quote';

const LOCAL = /^(?:[a-z]+:\/\/)?(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?:[:/?]|$)/i;

const PLAIN = /^(?:https?|ftps?|file):\/\//i;

/** A body sent to this very machine stays on it, and still may change something. */
const sendsAway = (call: Call): 'away' | 'here' =>
  call.operands.length > 0 && call.operands.every((arg) => LOCAL.test(arg.text)) ? 'here' : 'away';

/** Data and forms are text, or `@file`; an upload is always a file. */
const sendBody = (call: Call): void => {
  for (const { name, value } of call.flags) {
    if (value === undefined || !CURL_SENDS.split(' ').includes(name)) continue;
    call.play('upload', /^-T$|upload-file/.test(name) ? { ...value, text: `@${value.text}` } : value);
  }
};

const judgeCurl = (call: Call): void => {
  if (call.operands.some((arg) => /^[a-z]+:\/\//i.test(arg.text) && !PLAIN.test(arg.text))) call.mark('upload');
  if (call.has('-O', '--remote-name', '-J', '--remote-name-all')) call.play('create', literal('.'));
  if (sendsAway(call) === 'here') return judgeLocal(call);
  const method = call.value('-X', '--request')?.text.toUpperCase() ?? 'GET';
  if (!/^(?:GET|HEAD|OPTIONS)$/.test(method)) call.mark(method === 'DELETE' ? 'discard' : 'upload');
  if (!call.has('-G', '--get')) sendBody(call);
  const header = call.value('-H', '--header', '-b', '--cookie');
  if (header?.text.startsWith('@')) call.play('upload', header);
};

const judgeLocal = (call: Call): void => {
  const method = call.value('-X', '--request')?.text.toUpperCase() ?? 'GET';
  if (method === 'DELETE') call.mark('discard');
  else if (method !== 'GET' || call.has(...CURL_SENDS.split(' '))) call.changes('localhost');
};

export const http: readonly CommandSpec[] = [
  {
    names: ['curl'],
    flags: {
      '-o --output -D --dump-header -c --cookie-jar --trace --trace-ascii --stderr --etag-save --output-dir --libcurl --hsts --alt-svc':
        'write',
      '-K --config': 'unknown',
      '--netrc-file -E --cert --key --cacert --etag-compare': 'read',
      '-H --header -A --user-agent -e --referer -u --user -w --write-out -m --max-time --connect-timeout --retry --retry-delay -r --range -b --cookie -X --request --resolve --interface --limit-rate --proto -z --time-cond -C --continue-at -Y -y --max-redirs --url-query -t -P':
        'none',
      [CURL_SENDS]: 'none',
      '-x --proxy --preproxy --socks5 --connect-to --doh-url --url': 'url',
      '--engine': 'unknown',
    },
    operands: ['...url'],
    judge: judgeCurl,
    examples: [
      ['curl https://example.org', 'safe'],
      ['curl -o a https://example.org/a', 'write'],
      ['curl -sO https://example.org/a', 'write'],
      ['curl -T a https://example.org', 'dangerous'],
      ['curl -X DELETE https://example.org/a', 'dangerous'],
      ['curl file:///etc/shadow', 'dangerous'],
      ['curl --out ~/.bashrc https://example.org', 'dangerous'],
    ],
  },
  {
    names: ['wget', 'wget2'],
    flags: {
      '-O --output-document -o --output-file -a --append-output --save-cookies --warc-file': 'write',
      '-P --directory-prefix': 'into',
      '-i --input-file --load-cookies --ca-certificate --config': 'read',
      '--post-data --post-file --body-data --body-file': 'upload',
      '--use-askpass': 'script',
      '-e --execute': 'unknown',
      '-U --user-agent --header -t --tries -T --timeout -A -R -D -l --level -w --wait --limit-rate --user --password --method -Q':
        'none',
      '--spider': { quiets: true },
    },
    operands: ['...url'],
    judge: (call) => {
      if (
        call.value('-O', '--output-document')?.text !== '-' &&
        !/^\/dev\/(?:null|stdout)$/.test(call.value('-O', '--output-document')?.text ?? '') &&
        !call.has('--spider')
      )
        call.play('create', literal('.'));
      if (call.value('--post-file', '--body-file') !== undefined)
        call.play('read', call.value('--post-file', '--body-file') ?? literal('.'));
    },
    examples: [
      ['wget https://example.org/a', 'write'],
      ['wget -qO- https://example.org', 'safe'],
      ['wget --post-file=a https://example.org', 'dangerous'],
    ],
  },
  {
    names: ['http', 'https', 'httpie', 'xh'],
    helps: false,
    judge: (call) =>
      call.args.some((arg) => /^(?:POST|PUT|PATCH|DELETE)$|[^=]=|:=|@/.test(arg.text))
        ? call.mark('upload')
        : call.play('host', call.operands[0] ?? literal('')),
    examples: [
      ['http example.org', 'safe'],
      ['http POST example.org a=1', 'dangerous'],
    ],
  },
  {
    names: ['aria2c', 'axel', 'yt-dlp', 'youtube-dl'],
    flags: {
      '--exec --on-download-complete --on-download-start --on-download-error --netrc-cmd --downloader --external-downloader':
        'script',
      '--config-location --config-locations --plugin-dirs --conf-path': 'unknown',
      '-o -d -P --output --dir': 'write',
      '-F --list-formats -j --dump-json': { tells: true },
    },
    operands: ['...url'],
    does: ['write'],
    examples: [
      ['aria2c https://example.org/a', 'write'],
      ["yt-dlp --exec 'rm a' https://example.org", 'dangerous'],
    ],
  },
  {
    names: ['ab', 'siege', 'wrk', 'hey', 'vegeta'],
    flags: { '-p -u -T': { value: 'upload' } },
    does: ['network', '!upload'],
    examples: [['ab -n 10 https://example.org/', 'dangerous']],
  },
];
