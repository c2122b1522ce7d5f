/** Network: what is set up, who answers, and going to another host. */
import { intent } from '../intent.ts';
import { lookup } from '../lookup.ts';
import type { Skill } from '../skill.ts';
import { take } from '../takers.ts';
import { pipe, run } from '../write/command.ts';
import { firstOf } from '../write/programs.ts';

const isHost = (text: string | undefined): text is string =>
  text !== undefined &&
  /^[\w.:@-]+$/.test(text) &&
  !text.startsWith('-') &&
  !/\.(?:txt|log|csv|json|conf|out)$/.test(text);

export const networkSkills: readonly Skill[] = [
  lookup({
    name: 'routes',
    topic: 'network',
    summary: 'the routing table',
    says: ['NETWORK? =routing table?', 'NETWORK? =route', 'NETWORK? =routes'],
    command: ['ip', 'route'],
    free: ['PORT'],
    example: 'show me the network routes',
  }),
  lookup({
    name: 'default-gateway',
    topic: 'network',
    summary: 'the default gateway',
    says: ['default? =gateway', 'default =route', '=router URL?'],
    command: ['ip', 'route', 'show', 'default'],
    free: ['URL'],
    example: 'which gateway is the default',
  }),
  lookup({
    name: 'interfaces',
    topic: 'network',
    summary: 'network interfaces and their addresses',
    says: ['network? =interface', 'network =adapter', 'network =card'],
    command: ['ip', 'addr'],
    free: ['URL', 'EVERY'],
    example: 'list my network interfaces',
  }),
  lookup({
    name: 'name-servers',
    topic: 'network',
    summary: 'the DNS servers in use',
    says: ['=dns HOST|INFO', '=nameserver', '=resolver'],
    command: ['cat', '/etc/resolv.conf'],
    free: ['USE', 'HOST'],
    example: 'which dns servers do i use',
  }),
  lookup({
    name: 'public-address',
    topic: 'network',
    summary: 'the address that the internet sees',
    says: ['=public|=external|=outside ip URL?'],
    command: ['curl', '-s', 'https://ifconfig.me'],
    free: ['URL'],
    example: 'my external ip address',
  }),
  lookup({
    name: 'neighbours',
    topic: 'network',
    summary: 'hosts on the local network',
    says: ['=arp table?', '=neighbour table?', '=neighbor table?'],
    command: ['ip', 'neigh'],
    example: 'print the arp table',
  }),
  intent({
    name: 'look-up-name',
    topic: 'network',
    summary: 'the addresses of a host name',
    says: [
      '=dns FIND|SHOW|=lookup|=query|=record {host}',
      '=resolve {host}',
      '=ip {host}',
      '=nslookup {host}',
      '=lookup {host}',
    ],
    slots: { host: take.id },
    free: ['URL', 'NAME', 'HOST', 'FIND', 'RUN', 'WRITE'],
    write: ({ host }, world, { text }) => {
      if (!isHost(host) || !/\w\.\w/.test(host)) return undefined;
      const isDns = /\b(dns|nslookup)\b/i.test(text);
      const program = (isDns ? undefined : firstOf(world, 'nslookup', 'host', 'dig', 'getent')) ?? 'nslookup';
      return program === 'getent' ? run('getent', 'hosts', host) : run(program, host);
    },
    examples: [['resolve kernel.org', 'nslookup kernel.org']],
  }),
  intent({
    name: 'reverse-look-up',
    topic: 'network',
    summary: 'the name of an address',
    says: [
      'REVERSE =dns? FIND|SHOW|=lookup {host}',
      'NAME ip {host}',
      'NAME|=hostname OWNED {host}',
      '=short? NAME|=hostname OWNED {host}',
    ],
    slots: { host: take.id },
    free: ['URL', 'NAME', 'HOST', 'FIND', 'REVERSE', 'DESCENDING', 'OWNED', 'ONLY', 'USE'],
    write: ({ host }) =>
      host !== undefined && /^[\d.]+$|:.*:/.test(host) ? run('dig', '+short', '-x', host) : undefined,
    examples: [['reverse lookup of 9.9.9.9', 'dig +short -x 9.9.9.9']],
  }),
  intent({
    name: 'trace-route',
    topic: 'network',
    summary: 'the way packets take to a host',
    says: ['=trace route|PATH|=packet? {host}', '=traceroute {host}'],
    slots: { host: take.id },
    free: ['PATH', 'HOST'],
    write: ({ host }) => (isHost(host) ? run('traceroute', host) : undefined),
    examples: [['traceroute to kernel.org', 'traceroute kernel.org']],
  }),
  intent({
    name: 'whois',
    topic: 'network',
    summary: 'who owns a domain',
    says: ['=whois {host}', 'OWNER domain {host}'],
    slots: { host: take.id },
    free: ['OWNER', 'INFO'],
    write: ({ host }) => (isHost(host) ? run('whois', host) : undefined),
    examples: [['whois kernel.org', 'whois kernel.org']],
  }),
  intent({
    name: 'headers',
    topic: 'network',
    summary: 'the HTTP headers of an address',
    says: ['HEADER {url}', '=http HEADER|INFO {url}'],
    slots: { url: take.url },
    free: ['HEADER', 'ONLY'],
    write: ({ url }) => (url === undefined ? undefined : run('curl', '-I', url)),
    examples: [['print the http headers of https://kernel.org', 'curl -I https://kernel.org']],
  }),
  intent({
    name: 'web-server',
    topic: 'network',
    summary: 'serve this folder over HTTP',
    says: ['START|RUN|CREATE? =web|=http HOST {port?}', '=serve FOLDER|HERE {port?}', '=serve file {port?}'],
    slots: { port: take.number },
    free: ['HOST', 'START', 'RUN', 'PORT', 'FOLDER', 'CURRENT', 'HERE', 'FILE'],
    act: true,
    write: ({ port }) => run('python3', '-m', 'http.server', port === undefined ? undefined : String(port)),
    examples: [['serve this folder on port 9000', 'python3 -m http.server 9000']],
  }),
  intent({
    name: 'connect-ssh',
    topic: 'network',
    summary: 'log in on another host',
    says: [
      '=ssh|=connect|=log|CONNECT HOST? {host} USER|=as {user}',
      '=ssh|=connect|CONNECT HOST? {host}',
      '=ssh {host}',
    ],
    slots: { host: take.id, user: take.id },
    free: ['CONNECT', 'HOST', 'USER', 'AS'],
    act: true,
    terminal: true,
    write: ({ host, user }, _world, { text }) => {
      if (
        !isHost(host) ||
        (user !== undefined && !isHost(user)) ||
        /\b(wifi|wi-fi|wlan|vpn|network|internet|bluetooth|docker|agent|kill|stop|verbose|key|fingerprint)\b/i.test(
          text,
        )
      )
        return undefined;
      return run('ssh', user === undefined ? host : `${user}@${host}`);
    },
    examples: [
      ['ssh into falcon as root', 'ssh root@falcon'],
      ['ssh to 192.168.7.3', 'ssh 192.168.7.3'],
    ],
  }),
  intent({
    name: 'copy-to-host',
    topic: 'network',
    summary: 'copy a file to another host',
    says: [
      'COPY|=scp|=upload|=send {path} =user|USER|=of {user} HOST {host}',
      'COPY|=scp|=upload|=send {path} HOST {host}',
    ],
    slots: { path: take.path, host: take.id, user: take.id },
    free: ['HOME', 'HOST', 'USER', 'FILE', 'TO', 'FOLDER', 'COPY'],
    act: true,
    write: ({ path, host, user }, _world, { text }) =>
      path === undefined ||
      /\b(from|folder|directory|recursive\w*|under|key)\b/i.test(text) ||
      !isHost(host) ||
      (user !== undefined && !isHost(user))
        ? undefined
        : run('scp', { path }, `${user === undefined ? '' : `${user}@`}${host}:`),
    examples: [['copy notes.txt to the server falcon', 'scp notes.txt falcon:']],
  }),
  lookup({
    name: 'ssh-version',
    topic: 'network',
    summary: 'the version of ssh',
    says: ['=ssh VERSION'],
    command: ['ssh', '-V'],
    free: ['INSTALL', 'VERSION'],
    example: 'which ssh version do i have',
  }),
  lookup({
    name: 'firewall',
    topic: 'network',
    summary: 'the rules of the firewall',
    says: ['=firewall =rule?', '=iptables =rule?'],
    command: pipe(run('sudo', 'iptables', '-L', '-n')),
    example: 'what are the firewall rules',
  }),
];
