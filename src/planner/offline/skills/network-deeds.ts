/** The network, less often: downloads in a given way, requests, keys, shares. */
import type { Skill } from '../skill.ts';
import type { Taker } from '../takers.ts';
import { oneOf, templates } from '../template.ts';
import { FREE } from './network-free.ts';

const link: Taker<string> = ({ tokens }) => {
  const found = tokens.find(({ value }) => /^https?:\/\/\S+$/.test(value));
  return found && { value: found.value, tokens: [found.index] };
};
const rate: Taker<string> = ({ tokens }) => {
  const found = tokens.findLast(({ value }) => /^\d+(\.\d+)?[kmg]?(b|b\/s)?$/i.test(value));
  return found && { value: (/^\d+(\.\d+)?[kmg]?/i.exec(found.value)?.[0] ?? '').toUpperCase(), tokens: [found.index] };
};
const target: Taker<string> = ({ tokens }) => {
  const found = tokens.findLast(
    ({ kind, value }) =>
      (kind === 'path' || kind === 'quoted') && /^[\w./~-]+\.\w+$/.test(value) && !/^https?:/.test(value),
  );
  return found && { value: found.value, tokens: [found.index] };
};
const bits: Taker<string> = ({ tokens }) => {
  const found = tokens.find(({ value }) => /^(1024|2048|3072|4096|8192)$/.test(value));
  return found && { value: found.value, tokens: [found.index] };
};
const kind = oneOf({ rsa: 'rsa', ed25519: 'ed25519', ecdsa: 'ecdsa' });
const method = oneOf({ put: 'PUT', delete: 'DELETE', patch: 'PATCH', head: 'HEAD', options: 'OPTIONS' });

/** What is quoted, whatever it holds. */
const quotedText: Taker<string> = ({ tokens }) => {
  const found = tokens.find(({ kind: one }) => one === 'quoted');
  return found && { value: found.value, tokens: [found.index] };
};

export const networkDeeds: readonly Skill[] = templates('network', [
  {
    name: 'download-named',
    summary: 'download to a file of a given name',
    says: ['DOWNLOAD|WRITE|=fetch THING? {link} TO|AS|IN|=to|=as {target}', 'DOWNLOAD {link} {target}'],
    slots: { link, target },
    free: [...FREE, 'WRITE', 'NAMED', 'DOWNLOAD', 'AND', 'SCREEN', 'SHOW'],
    run: 'curl -L -o {target} {link}',
    act: true,
    unless: /\b(limit\w*|speed|post|put|from|user|password|links in|every)\b(?! ["']?http)/i,
    eg: [
      'download the contents of http://example.org/a.txt to the file b.txt',
      'curl -L -o b.txt http://example.org/a.txt',
    ],
  },
  {
    name: 'download-slowly',
    summary: 'download no faster than a rate',
    says: ['DOWNLOAD {link} =limit|=limiting|=speed|=rate|=max|=slower|LESS|=throttle {rate}'],
    slots: { link, rate },
    free: [...FREE, 'DOWNLOAD', 'LESS', 'LARGEST', 'PER'],
    run: 'curl -LO --limit-rate {rate} {link}',
    act: true,
    eg: [
      'download http://example.org/a.iso limiting the speed to 1M',
      'curl -LO --limit-rate 1M http://example.org/a.iso',
    ],
  },
  {
    name: 'download-following',
    summary: 'download, redirects followed',
    says: ['DOWNLOAD {link} =follow|=following =redirects|=redirect', '=follow =redirects AND? DOWNLOAD {link}'],
    slots: { link },
    free: [...FREE, 'DOWNLOAD', 'AND'],
    run: 'curl -LO {link}',
    act: true,
    eg: ['follow redirects and download http://example.org/latest', 'curl -LO http://example.org/latest'],
  },
  {
    name: 'download-listed',
    summary: 'download each address of a list',
    says: [
      'DOWNLOAD THING|EVERY? URL|=urls|=links =listed|LISTED|IN|FROM {file}',
      'DOWNLOAD FILE =listed|LISTED {file}',
    ],
    free: [...FREE, 'DOWNLOAD', 'EVERY', 'LISTED'],
    run: 'wget -i {file}',
    act: true,
    unless: /https?:/i,
    eg: ['download all links in urls.txt', 'wget -i urls.txt'],
  },
  {
    name: 'download-page',
    summary: 'download a page',
    says: [
      'DOWNLOAD =page|=webpage|=website|=site {link}',
      'DOWNLOAD FILE? {link} =wget',
      '=wget {link}',
      '=curl {link}',
    ],
    slots: { link },
    free: [...FREE, 'DOWNLOAD'],
    run: 'wget {link}',
    act: true,
    unless: /\b(recursive\w*|whole|entire|mirror|to|as|header\w*|status|post|silent\w*|quiet\w*|curl)\b/i,
    eg: ['download the page http://example.org', 'wget http://example.org'],
  },
  {
    name: 'put-file',
    summary: 'upload a file by PUT',
    says: ['=upload|=put|=send {file} =put? {link} =put?'],
    slots: { link },
    free: [...FREE, 'MOVE', 'WRITE'],
    run: 'curl -T {file} {link}',
    act: true,
    fits: (_slots, _world, { text }) => /\bput\b/i.test(text),
    eg: ['upload notes.txt via PUT to http://example.org/up', 'curl -T notes.txt http://example.org/up'],
  },
  {
    name: 'request-method',
    summary: 'a request of another method',
    says: ['CREATE|=send|=make|RUN|=do =http? =put|=delete|=patch|=head|=options|DELETE =request {link}'],
    slots: { method, link },
    free: [...FREE, 'CREATE', 'RUN', 'DELETE'],
    run: 'curl -X {method} {link}',
    act: true,
    unless: /\b(body|data|json|file|post)\b/i,
    eg: ['send a DELETE request to http://localhost/items/4', 'curl -X DELETE http://localhost/items/4'],
  },
  {
    name: 'post-json-text',
    summary: 'send JSON',
    says: [
      '=post|CREATE|=send|=make =post? =request? =json =body|=data|TEXT|=payload? {text} {link}',
      '=post {text} {link} =json',
    ],
    slots: { link, text: quotedText },
    free: [...FREE, 'CREATE', 'CONTAIN'],
    run: "curl -H 'Content-Type: application/json' -d {text} {link}",
    act: true,
    eg: [
      'post the json "[1]" to http://localhost/items',
      "curl -H 'Content-Type: application/json' -d '[1]' http://localhost/items",
    ],
  },
  {
    name: 'key-pair',
    summary: 'a key pair of a kind, with a name',
    says: [
      'CREATE {bits} =bit? {kind} =ssh? =key|=keypair =pair? NAMED|IN|AS {name}',
      'CREATE {kind} {bits} =bit? =ssh? =key =pair? NAMED|IN|AS {name}',
    ],
    slots: { bits, kind },
    free: [...FREE, 'CREATE', 'NAMED', 'CONNECT'],
    run: 'ssh-keygen -t {kind} -b {bits} -f {name}',
    act: true,
    eg: ['generate a 2048 bit RSA key pair named lab', 'ssh-keygen -t rsa -b 2048 -f lab'],
  },
  {
    name: 'key-of-size',
    summary: 'a key pair of a size',
    says: [
      'CREATE {bits} =bit? {kind} =ssh? =key|=keypair =pair?',
      'CREATE {kind} =ssh? =key|=keypair =pair? {bits} =bit|=bits?',
    ],
    slots: { bits, kind },
    free: [...FREE, 'CREATE', 'CONNECT', 'LONG', 'SIZE'],
    run: 'ssh-keygen -t {kind} -b {bits}',
    act: true,
    unless: /\b(named|called|file|comment)\b/i,
    eg: ['generate a 4096 bit RSA key', 'ssh-keygen -t rsa -b 4096'],
  },
  {
    name: 'key-of-kind',
    summary: 'a key pair of a kind',
    says: ['CREATE {kind} CONNECT|=ssh? =key|=keypair|=keys =pair?'],
    slots: { kind },
    free: [...FREE, 'CREATE', 'CONNECT'],
    run: 'ssh-keygen -t {kind}',
    act: true,
    unless: /\b(rsa|named|called|bits?|comment)\b|\b\d{4}\b/i,
    eg: ['generate a new ed25519 ssh key', 'ssh-keygen -t ed25519'],
  },
  {
    name: 'key-to-agent',
    summary: 'hand the key to the agent',
    says: ['APPEND =my? CONNECT|=ssh? =key =agent|=ssh-agent'],
    free: [...FREE, 'CONNECT', 'APPEND'],
    run: 'ssh-add',
    act: true,
    unless: /\.\w|\//,
    eg: ['add my ssh key to the agent', 'ssh-add'],
  },
  {
    name: 'forget-host',
    summary: 'forget the key of a host',
    says: [
      'DELETE|=forget HOST? {host} =known_hosts|=known =hosts?',
      'DELETE =key =of HOST? {host} =known_hosts|=known',
    ],
    free: [...FREE, 'DELETE', 'ACCESSED'],
    run: 'ssh-keygen -R {host}',
    act: true,
    fits: ({ host }) => !/^known/i.test(String(host)),
    eg: ['remove the host falcon from known_hosts', 'ssh-keygen -R falcon'],
  },
  {
    name: 'mount-share',
    summary: 'mount a folder of another host',
    says: ['=mount|DISK|=attach {remote} =at|IN|TO {folder}', '=sshfs {remote} {folder}'],
    slots: {
      remote: ({ tokens }) => {
        const one = tokens.find(({ value }) => /^([\w.-]+@)?[\w.-]+:[\w./~-]*$/.test(value));
        return one && { value: one.value, tokens: [one.index] };
      },
      folder: ({ tokens }) => {
        const one = tokens.findLast(({ value, kind: token }) => token === 'path' && !value.includes(':'));
        return one && { value: one.value, tokens: [one.index] };
      },
    },
    free: [...FREE, 'DISK', 'FOLDER', 'CONNECT'],
    run: 'sshfs {remote} {folder}',
    act: true,
    eg: ['mount falcon:/data at /mnt/data via sshfs', 'sshfs falcon:/data /mnt/data'],
  },
  {
    name: 'script-there',
    summary: 'run a script of here on another host',
    says: ['RUN CURRENT|=local? =script? {file} =on? HOST {host}'],
    free: [...FREE, 'RUN'],
    run: 'ssh {host} bash -s < {file}',
    act: true,
    fits: ({ host }, _world, { text }) => /^[a-z][\w.@-]*$/i.test(String(host)) && /\b(script|local)\b/i.test(text),
    unless: /\bcontainer|every|at \d/i,
    eg: ['run the local script run.sh on the host falcon', 'ssh falcon bash -s < run.sh'],
  },
]);
