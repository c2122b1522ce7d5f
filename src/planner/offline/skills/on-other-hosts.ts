/** Other hosts with all that is said at once: log-ins and tunnels by port, key and jump host, copies there and back, new keys. */

import type { World } from '../../../world.ts';
import { frames } from '../frame.ts';
import type { Attributes } from '../frames/clause.ts';
import { BY_LOOK, BY_WAY, COPYING, HOST, LOGIN } from '../frames/host-clauses.ts';
import { isOrdinary } from '../language/english/ordinary.ts';
import type { Skill } from '../skill.ts';

const REMOTE = /^(?:[\w.-]+@)?[\w.-]+:[\w./~+%*-]*$/;

const isHost = (host: string | undefined): boolean =>
  host === undefined ||
  (/^(?:[\w.-]+@)?[a-z0-9][\w.-]*$/i.test(host) &&
    !isOrdinary(host.toLowerCase()) &&
    !/^(?:it|here|there|host|server|noon|ssh|scp|rsync|sftp|file|folder|port|key|docker|home|over)$/i.test(host));

const isUser = (user: string | undefined): boolean =>
  user === undefined || (/^[a-z_][\w.-]*$/i.test(user) && !/^(?:name|user|login)$/i.test(user));

const who = ({ user, host = '' }: Attributes): string =>
  user === undefined || host.includes('@') ? host : `${user}@${host}`;

const sshed = (said: Attributes): string | undefined => {
  const { host, user, jump } = said;
  const isMore = ['user', 'port', 'file', 'jump', 'x'].some((name) => said[name] !== undefined);
  if (host === undefined || !isMore || ![host, jump].every(isHost) || !isUser(user)) return undefined;
  return `ssh ${said['x'] ?? ''} [-p {port}] [-i {file}] [-J {jump}] ${who(said)}`;
};

type Ends = readonly [from: string, to: string];

/** Ends that are written `host:path`. */
const endsWritten = ({ from, path, to }: Attributes): Ends | undefined => {
  const source = from ?? path;
  if (source === undefined || !(REMOTE.test(source) || REMOTE.test(to ?? ''))) return undefined;
  return [source, to ?? '.'];
};

/** Both ends of a copy, as `scp` and `rsync` name them; undefined where one is not told. */
const endsOf = (said: Attributes, world: World): Ends | undefined => {
  const { path, to = '', host } = said;
  if (host === undefined) return endsWritten(said);
  if (path === undefined || !isHost(host) || !isUser(said['user'])) return undefined;
  if (said['side'] === 'from') return [`${who(said)}:${path}`, /^(?:here)?$/i.test(to) ? '.' : to];
  const isHere =
    !REMOTE.test(path) && (world.entry(path) !== undefined || /[./]/.test(path) || said['is'] === 'folder');
  return isHere ? [path, `${who(said)}:${to}`] : undefined;
};

const isTree = (said: Attributes, world: World, from: string): boolean =>
  said['is'] === 'folder' || world.entry(from)?.kind === 'dir' || from.endsWith('/');

const SAFE = /^[\w.@:/~+%-]+$/;
const SYNCED = ['delete', 'out', 'dry', 'newer', 'partial', 'limit'];

/** The shell that rsync is to use, where anything is said of it. */
const shellOf = (said: Attributes): string => {
  const options = [
    said['port'] === undefined ? '' : ' -p {port}',
    said['file'] === undefined ? '' : ' -i {file}',
    said['jump'] === undefined ? '' : ' -J {jump}',
  ].join('');
  return options === '' ? '' : `-e "ssh${options}"`;
};

const rsynced = (said: Attributes, [from, to]: Ends, source: 'contents' | 'itself'): string => {
  const letters = `a${said['verbose'] ?? ''}${said['pack'] ?? ''}${said['newer'] === undefined ? '' : 'u'}`;
  const flags = ['delete', 'partial', 'progress', 'dry'].map((name) => said[name] ?? '').join(' ');
  const tail = source === 'contents' && !from.endsWith('/') && !REMOTE.test(from) ? '/' : '';
  return `rsync -${letters} ${flags} [--bwlimit={limit}] [--exclude={out}] [--exclude={outb}] ${shellOf(said)} ${from}${tail} ${to}`;
};

const copied = (said: Attributes, world: World, text: string): string | undefined => {
  const ends = endsOf(said, world);
  if (!ends?.every((one) => SAFE.test(one)) || ends[0] === ends[1] || !isHost(said['jump'])) return undefined;
  const [from, to] = ends;
  const isOfTree = isTree(said, world, from);
  const isSync = /\b(rsync|sync\w*|mirror\w*)\b/i.test(text) || SYNCED.some((name) => said[name] !== undefined);
  const isItself = /^\W*(copy|transfer|send|upload|download)\b/i.test(text);
  if (isSync) return rsynced(said, ends, isOfTree && !isItself ? 'contents' : 'itself');
  return `scp ${isOfTree ? '-r' : ''} ${said['keep'] ?? ''} [-P {port}] [-i {file}] [-J {jump}] ${said['pack'] ? '-C' : ''} ${from} ${to}`;
};

/** A name alone may be a folder here. */
const NOUN = HOST.replace('[remote] [', '[remote] (').replace(/\]$/, ')');

const WORDS =
  'to on from in at the a of host server machine remote box over via ssh scp sftp rsync with using and user port file folder directory copy here it into there place named my contents everything all files up';

export const onOtherHosts: readonly Skill[] = frames('network', [
  {
    name: 'log-in-elsewhere',
    summary: 'log in on another host by port, key and jump host, as whom is said',
    heads: [
      ['(ssh|log in|login|log into|log on|connect~|open [an] ssh [session|connection]|sign in)', {}],
      ['(open|start|get) [remote|a|me] (shell|session|terminal)', {}],
    ],
    clauses: [
      ['(over|via|through|using|with|by) (ssh|openssh|secure shell|ssh client)', {}],
      ['with (x11|x) forwarding', { x: '-X' }],
      ['(with verbose output|verbosely|in verbose mode|verbose|with debug output)', { x: '-v' }],
      ['(forward~|with) [my] (agent|ssh agent) [forwarding]', { x: '-A' }],
      ...BY_WAY.map(([form, says]) => [form, says['key'] ? { file: says['key'] } : says] as const),
      ...LOGIN,
      [
        `(ssh|log in|login|log into|log on|connect~|sign in|session|connection) [over ssh] (to|on|onto|into|at|with|in to|on to) ${HOST} {N}`,
        { host: '$1' },
      ],
      [`(ssh|log into) {N}`, { host: '$1' }],
      [`(to|on|into|onto|at) ${HOST} {N}`, { host: '$1' }],
    ],
    free: `${WORDS} log in login connect open session connection an sign key shell terminal start get`,
    act: true,
    terminal: true,
    unless:
      /\b(tunnel|forward (the |my |a |local |remote )*port|copy|run|execute|key ?pair|generate|mysql|postgres|psql|redis|wifi|vpn|bluetooth|container|database|ftp|telnet|sync|proxy)\b/i,
    write: sshed,
    examples: [
      ['connect to falcon as nora on port 2222 with the key ~/.ssh/work', 'ssh -p 2222 -i ~/.ssh/work nora@falcon'],
    ],
  },
  {
    name: 'tunnel-through',
    summary: 'a port here that leads to a port elsewhere, or one there that leads here',
    heads: [['(tunnel~|forward~|port forward~|port forwarding|redirect~)', {}]],
    clauses: [
      ['[my|from] [local|localhost] port {#} [on my machine|here|locally]', { local: '$1' }],
      ['(reverse|remote) (tunnel|forward|port forward~)', { way: 'R' }],
      [`(to|onto|into) port {#} (on|of|at) ${HOST} {N}`, { port: '$1', target: '$2' }],
      ['(to|onto|into) {N}:{#}', { target: '$1', port: '$2' }],
      ['(to|onto|into) {N} port {#}', { target: '$1', port: '$2' }],
      ['(to|onto) [local|localhost] port {#}', { port: '$1' }],
      ...BY_WAY,
      ...LOGIN,
      [`(on|at|of) ${HOST} {N}`, { jump: '$1' }],
    ],
    free: `${WORDS} open make create set up start tunnel forward local remote an secure through forwarding`,
    act: true,
    terminal: true,
    unless: /\b(nginx|iptables|firewall|router|email|output|stdout|x11|agent|socks|dynamic)\b/i,
    write: (said) => {
      const { local, port, target, jump, way } = said;
      if (local === undefined || port === undefined || way !== undefined || ![target, jump].every(isHost))
        return undefined;
      const host = jump ?? target;
      if (host === undefined || !isUser(said['user'])) return undefined;
      const inner = jump === undefined || target === undefined ? 'localhost' : target;
      return `ssh -L ${local}:${inner}:${port} [-i {key}] ${who({ ...said, host })}`;
    },
    examples: [['tunnel local port 5555 to port 5432 on db.lan through gate.lan', 'ssh -L 5555:db.lan:5432 gate.lan']],
  },
  {
    name: 'copy-elsewhere',
    summary: 'copy to or from another host, with what is said of the copy',
    needs: /[:@]|\b(?:host|server|machine|computer|node|box|upload\w*|scp)\b|\d\.\d+\.\d|\b(?:to|for) \w+ (?:on|at) /i,
    heads: [
      [
        '(copy~|copies|transfer~|send~|upload~|download~|fetch~|get|scp|rsync|sync~|synchroni[sz]e|mirror~|push|pull|move|back up|backup|put|bring|take|place)',
        {},
      ],
    ],
    clauses: [
      ['(over|via|using|through|with|by) [secure] (ssh|scp|sftp|rsync|secure copy)', {}],
      [
        '[and|where|so that] [it|this|they|file] (should|shall|must|has to|will|is to) (land|arrive|end up|be saved|be stored|be put|go|be) [there] (as|at|in|to|under) {F} [there]',
        { to: '$1' },
      ],
      ['(to|for) {N} (on|at) [host|server|machine|box] {N}', { user: '$1', host: '$2', side: 'to' }],
      ...COPYING,
      ...BY_WAY.map(([form, says]) => [form, says['key'] ? { file: says['key'] } : says] as const),
      ...BY_LOOK,
      ['(to|into|onto|with|in) [folder|directory] {H}', { to: '$1' }],
      ['from {H}', { path: '$1' }],
      [
        `(to|into|onto|under|in|at) [folder|directory|path] {F} (on|at|of) ${NOUN} {N}`,
        { to: '$1', host: '$2', side: 'to' },
      ],
      [`(from|off) ${NOUN} {N} (to|into) {F}`, { host: '$1', to: '$2', side: 'from' }],
      [`(folder|directory) {P} (from|off) ${NOUN} {N}`, { path: '$1', host: '$2', side: 'from', is: 'folder' }],
      [`[file] {F} (from|off|on) ${NOUN} {N}`, { path: '$1', host: '$2', side: 'from' }],
      [`(from|off) ${NOUN} {N}`, { host: '$1', side: 'from' }],
      [`(to|onto|on) ${NOUN} {N}`, { host: '$1', side: 'to' }],
      ['(to|into) [folder|directory] {F}', { to: '$1' }],
      ...LOGIN,
      ['(folder|directory|contents of|content of) {P}', { path: '$1', is: 'folder' }],
      [
        '(copy~|send~|put|upload~|transfer~|bring|get|fetch~|download~|push|move|place|take) [whole|entire|complete] {N} (folder|directory)',
        { path: '$1', is: 'folder' },
      ],
      ['[file] {F}', { path: '$1' }],
      ['(copy|transfer|send|upload|download|fetch|sync|synchronize|synchronise|mirror|rsync|scp) {M}', { path: '$1' }],
      ['(current|this|present) [working] (directory|folder|dir)', {}],
    ],
    free: `${WORDS} copy transfer send upload download fetch get sync synchronize synchronise mirror back backup current directory put bring take place over recursively recursive securely secure files local remote this dir working make while archive mode incrementally`,
    act: true,
    unless:
      /\b(git|commit|branch|repo|container|docker|clipboard|url|ftp|s3|ssh key|public key|keys|image|package)\b|:\/\//i,
    write: (said, world, { text }) => copied(said, world, text),
    examples: [
      [
        'copy the folder docs to nora@falcon:/srv over ssh, deleting what is gone locally',
        'rsync -a --delete docs nora@falcon:/srv',
      ],
      ['download notes.txt from the host falcon', 'scp falcon:notes.txt .'],
      ['copy notes.txt to /srv/app on the host falcon as user deploy', 'scp notes.txt deploy@falcon:/srv/app'],
    ],
  },
  {
    name: 'key-made',
    summary: 'a new key for ssh, of a type, with a comment, in a file',
    heads: [
      ['(ssh key|ssh keypair|ssh key pair|ssh-key|ssh keys)', {}],
      ['(rsa|ed25519|ecdsa) (key|keypair|key pair)', {}],
    ],
    clauses: [
      ['(of type|type|using|with|with algorithm) (ed25519)', { type: 'ed25519' }],
      ['ed25519', { type: 'ed25519' }],
      ['ecdsa', { type: 'ecdsa' }],
      ['rsa', { type: 'rsa' }],
      ['{#} ?-?bits?', { bits: '$1' }],
      ['(with|and|using) [as] comment {P}', { comment: '$1' }],
      ['comment {P}', { comment: '$1' }],
      ['(without|with no|no|with empty|empty) (passphrase|password)', { bare: 'yes' }],
      ['(in|to|into|as|at|named|called) [file] {F}', { file: '$1' }],
    ],
    free: 'generate create make new ssh key pair keypair of type a an with and the using for me file in private public',
    act: true,
    terminal: true,
    unless: /\b(copy|show|print|add|agent|upload|install|gpg|delete|remove|where|list|fingerprint|change)\b/i,
    write: ({ type = 'ed25519', bits, bare }) =>
      `ssh-keygen -t ${type} ${bits === undefined ? (type === 'rsa' ? '-b 4096' : '') : '-b {bits}'} [-C {comment}] [-f {file}] ${bare === undefined ? '' : "-N ''"}`,
    examples: [['make an ssh key of type ed25519 with the comment work', 'ssh-keygen -t ed25519 -C work']],
  },
]);
