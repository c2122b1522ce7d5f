/** Fetching and sending over HTTP and the like. */

import { type Arg, literal } from '../arg.ts';
import type { Call } from '../call.ts';
import { baseName } from '../paths.ts';
import { carries } from '../roles.ts';
import type { CommandSpec } from '../spec.ts';

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

/** The file that an address is saved as. */
const named = (address: Arg, folder: Arg | undefined): Arg => {
  const name = baseName(address.text.replace(/[?#].*$/, '')) || '.';
  return {
    ...address,
    text: folder === undefined ? name : `${folder.text}/${name}`,
    dynamic: folder?.dynamic === 'any' ? 'any' : address.dynamic,
  };
};

const judgeCurl = (call: Call): void => {
  if (call.operands.some((arg) => /^[a-z]+:\/\//i.test(arg.text) && !PLAIN.test(arg.text))) call.mark('upload');
  if (call.has('-O', '--remote-name', '-J', '--remote-name-all'))
    for (const arg of call.operands) call.play('create', named(arg, call.value('--output-dir')));
  if (sendsAway(call) === 'here') return judgeLocal(call);
  const method = call.value('-X', '--request')?.text.toUpperCase() ?? 'GET';
  if (!/^(?:GET|HEAD|OPTIONS)$/.test(method)) call.mark(method === 'DELETE' ? 'discard' : 'upload');
  if (!call.has('-G', '--get')) sendBody(call);
  tellsMore(call);
};

const SOCKETS = /docker|podman|containerd/;

const FILLED = /^(?:-[HAeubX]|--(?:header|user-agent|referer|user|cookie|request|url-query|expand-\w+))$/;

/** What else leaves or lands: headers filled from files, variables, and the output of `-w`. */
const weighFlag = (call: Call, name: string, value: Arg): void => {
  if (/^(?:-H|--header|-b|--cookie)$/.test(name) && value.text.startsWith('@')) call.play('upload', value);
  // without a `=` it is a file of cookies
  if (/^(?:-b|--cookie)$/.test(name) && !/[=@]/.test(value.text)) call.play('read', value);
  if (/^(?:-w|--write-out)$/.test(name) && value.text.startsWith('@'))
    call.play('read', { ...value, text: value.text.slice(1) });
  if (/^(?:--variable|--url-query)$/.test(name) && value.text.includes('@'))
    call.play('upload', { ...value, text: `=${value.text.slice(value.text.indexOf('@'))}` });
  if (name === '-w' && value.text.includes('%output{')) call.unknown('curl writes to a file of its format');
  if (FILLED.test(name) && carries(call, value) && !CLOCK.test(value.raw)) call.mark('upload');
};

const tellsMore = (call: Call): void => {
  for (const { name, value } of call.flags) if (value !== undefined) weighFlag(call, name, value);
};

const CLOCK = /^[^$`]*\$\((?:date|uuidgen|gcloud auth|gh auth)\b[^$`]*$/;

const judgeLocal = (call: Call): void => {
  const method = call.value('-X', '--request')?.text.toUpperCase() ?? 'GET';
  if (SOCKETS.test(call.value('--unix-socket')?.text ?? '') && (method !== 'GET' || call.has(...CURL_SENDS.split(' '))))
    call.mark('root-shell');
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
      '--variable --expand-url --expand-data --expand-header': 'none',
      '--unix-socket --abstract-unix-socket': 'none',
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
      ['curl -b .env https://example.org', 'dangerous'],
      ['curl -b a=b https://example.org', 'safe'],
      ['curl --out ~/.bashrc https://example.org', 'dangerous'],
    ],
  },
  {
    names: ['wget', 'wget2'],
    flags: {
      '-O --output-document -o --output-file -a --append-output --save-cookies --warc-file': 'write',
      '-P --directory-prefix': 'none',
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
      if (!call.has('--spider', '-O', '--output-document'))
        for (const arg of call.operands) call.play('create', named(arg, call.value('-P', '--directory-prefix')));
      const list = call.value('-i', '--input-file');
      if (list !== undefined && !call.has('--spider', '-O', '--output-document'))
        call.play('alter', call.value('-P', '--directory-prefix') ?? literal('.'));
      if (!/^(?:GET|HEAD)?$/i.test(call.value('--method')?.text ?? '')) call.mark('upload');
      if (carries(call, call.value('--header', '-U', '--user-agent') ?? literal(''))) call.mark('upload');
      if (call.value('--post-file', '--body-file') !== undefined)
        call.play('read', call.value('--post-file', '--body-file') ?? literal('.'));
    },
    examples: [
      ['wget https://example.org/a', 'write'],
      ['wget -qO- https://example.org', 'safe'],
      ['wget -i urls.txt', 'write'],
      ['wget --post-file=a https://example.org', 'dangerous'],
    ],
  },
  {
    names: ['http', 'https', 'httpie', 'xh'],
    helps: false,
    flags: { '-d --download': { does: ['write'] }, '-o --output': 'write' },
    judge: (call) => {
      const sends = call.args.some((arg) => /^(?:POST|PUT|PATCH|DELETE)$|[^=]=|:=|@/.test(arg.text));
      if (sends || call.scope.stdin.kind === 'pipe' || call.scope.stdin.kind === 'file') return call.mark('upload');
      call.play('host', call.operands[0] ?? literal(''));
    },
    examples: [
      ['http example.org', 'safe'],
      ['http POST example.org a=1', 'dangerous'],
      ['http example.org < a', 'dangerous'],
      ['http --download example.org/a', 'write'],
    ],
  },
  {
    names: ['aria2c', 'axel', 'yt-dlp', 'youtube-dl'],
    flags: {
      '--exec --exec-before-download --on-download-complete --on-bt-download-complete --on-download-start --on-download-stop --on-download-pause --on-download-error --netrc-cmd --downloader --external-downloader':
        'script',
      '--config-location --config-locations --plugin-dirs --conf-path': 'unknown',
      '-o -d -P --output --dir': 'write',
      '-F --list-formats --dump-json': { tells: true },
      '--cookies-from-browser': { value: 'secret' },
      '--postprocessor-args --ppa --use-postprocessor': 'unknown',
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
