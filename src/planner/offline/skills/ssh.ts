/** Other hosts: keys, commands there, tunnels, copies. */
import type { Skill } from '../skill.ts';
import { type Taker, take } from '../takers.ts';
import { template, templates } from '../template.ts';

const HOSTS = ['HOST', 'CONNECT', 'USER', 'TO', 'FROM', 'NAMED', 'IN'] as const;
const isHost = ({ host }: Readonly<Record<string, unknown>>): boolean =>
  host === undefined ||
  (/^[\w.:@-]+$/.test(String(host)) &&
    !/^(ssh|it|this|here|server|host|the|noon|midnight|tomorrow|\d{1,2}(:\d\d)?([ap]m)?)$/i.test(String(host)));

/** `host:path`, `user@host:path`. */
const remote: Taker<string> = ({ tokens }) => {
  const token = tokens.find(
    ({ value }) => /^([\w.-]+@)?[\w.-]+:[\w./~+-]*$/.test(value) && !/^\d+:\d+|:\/\//.test(value),
  );
  return token === undefined ? undefined : { value: token.value, tokens: [token.index] };
};

/** A port is a bare number after "port". */
const portAfter =
  (place: number): Taker<number> =>
  ({ tokens }) => {
    const found = tokens.filter(({ value }) => /^\d{2,5}$/.test(value))[place];
    return found === undefined ? undefined : { value: Number(found.value), tokens: [found.index] };
  };

/** The command between "run" and "on". */
const body: Taker<string> = ({ text, tokens }) => {
  const match = /\b(?:run|execute)\s+(?:the command\s+)?(["'`]?)([\w./~-][\w./~ -]*?)\1\s+(?:on|at|over)\b/i.exec(text);
  if (match?.[2] === undefined || /\b(a|the|my|it|every|all|each)\b/i.test(match[2])) return undefined;
  const end = match.index + match[0].length;
  return {
    value: match[2],
    tokens: tokens.filter((one) => one.start >= match.index && one.end <= end).map((one) => one.index),
  };
};

export const sshSkills: readonly Skill[] = [
  ...templates('network', [
    {
      name: 'run-on-host',
      summary: 'run a command on another host',
      says: ['RUN {body} HOST? {host}', 'RUN {body} =ssh? =on {host}', 'RUN {body} =over =ssh {host}'],
      slots: { body, host: take.id },
      free: [...HOSTS, 'RUN', 'WITH', 'SHELL'],
      run: 'ssh {host} {body}',
      unless:
        /\b(container|docker|port|every|each|file|files|lines?|background|boot|startup|folder)\b|\.\w+ (?!.*\bssh\b)/i,
      fits: isHost,
      act: true,
      eg: ['run uptime on the server falcon', 'ssh falcon uptime'],
    },
    {
      name: 'ssh-port',
      summary: 'log in on another host by another port',
      says: ['=ssh|=connect|CONNECT HOST? {host} PORT {port} =with? =ssh?'],
      slots: { port: portAfter(0), host: take.id },
      free: [...HOSTS, 'PORT', 'WITH', 'USE'],
      run: 'ssh -p {port} {host}',
      unless: /\b(forward|tunnel|local)\b/i,
      fits: isHost,
      terminal: true,
      act: true,
      eg: ['ssh to falcon on port 2222', 'ssh -p 2222 falcon'],
    },
    {
      name: 'ssh-key-with',
      summary: 'log in on another host with a key',
      says: ['=ssh|=connect|CONNECT HOST? {host} =with|=using =key? {file}'],
      slots: { file: take.file, host: take.id },
      free: [...HOSTS, 'WITH', 'USE', 'FILE'],
      run: 'ssh -i {file} {host}',
      unless: /\b(port|copy)\b/i,
      fits: isHost,
      terminal: true,
      act: true,
      eg: ['ssh to falcon with the key work.pem', 'ssh -i work.pem falcon'],
    },
    {
      name: 'new-ssh-key',
      summary: 'make a pair of keys for ssh',
      says: ['CREATE =ssh =key|=keys|=keypair =pair?', 'CREATE =new =ssh =key'],
      free: ['NAMED'],
      run: 'ssh-keygen -t ed25519',
      unless: /\brsa\b/i,
      terminal: true,
      act: true,
      eg: ['generate an ssh key', 'ssh-keygen -t ed25519'],
    },
    {
      name: 'new-rsa-key',
      summary: 'make a pair of RSA keys for ssh',
      says: ['CREATE =rsa =ssh? =key|=keys|=keypair'],
      free: ['NAMED', 'BYTE'],
      run: 'ssh-keygen -t rsa -b 4096',
      terminal: true,
      act: true,
      eg: ['generate an rsa ssh key', 'ssh-keygen -t rsa -b 4096'],
    },
    {
      name: 'copy-ssh-key',
      summary: 'let your key log in on another host',
      says: ['COPY|=install|=put|=upload|APPEND|MOVE =my? =ssh|=public =key =to|=on|=onto HOST? {host}'],
      free: [...HOSTS, 'COPY', 'INSTALL'],
      run: 'ssh-copy-id {host}',
      unless: /\bagent\b/i,
      fits: isHost,
      act: true,
      terminal: true,
      eg: ['copy my ssh key to falcon', 'ssh-copy-id falcon'],
    },
    {
      name: 'show-ssh-key',
      summary: 'your public key',
      says: ['SHOW|=what =my? =public =ssh? =key', 'SHOW =my =ssh =key'],
      run: 'cat ~/.ssh/id_ed25519.pub',
      eg: ['show my public ssh key', 'cat ~/.ssh/id_ed25519.pub'],
    },
    {
      name: 'tunnel',
      summary: 'a local port that leads to a port of another host',
      says: ['=forward|=tunnel =local? PORT {local} =to PORT? {port} =on|=of|=at HOST? {host}'],
      slots: { local: portAfter(0), port: portAfter(1), host: take.id },
      free: [...HOSTS, 'PORT', 'OF'],
      run: 'ssh -L {local}:localhost:{port} {host}',
      fits: isHost,
      terminal: true,
      act: true,
      eg: ['forward local port 8080 to port 80 on falcon', 'ssh -L 8080:localhost:80 falcon'],
    },
    {
      name: 'copy-to-remote',
      summary: 'copy a file to a place on another host',
      says: ['COPY|=scp|=upload|=send|MOVE {path} =to|=into {remote}'],
      slots: { remote, path: take.path },
      free: [...HOSTS, 'COPY', 'FILE', 'AS', 'WITH'],
      run: 'scp {path} {remote}',
      unless: /\b(folder|directory|recursive\w*|sync|rsync|from)\b/i,
      fits: ({ path, remote: to }, world) =>
        path !== to && world.entry(String(path))?.kind !== 'dir' && !String(path).includes(':'),
      act: true,
      eg: ['copy notes.txt to nora@falcon:/tmp', 'scp notes.txt nora@falcon:/tmp'],
    },
    {
      name: 'copy-folder-to-remote',
      summary: 'copy a folder to a place on another host',
      says: ['COPY|=scp|=upload|=send|MOVE FOLDER? {path} =to|=into {remote}'],
      slots: { remote, path: take.path },
      free: [...HOSTS, 'COPY', 'FOLDER', 'RECURSIVE', 'AS', 'WITH', 'THING'],
      run: 'scp -r {path} {remote}',
      unless: /\b(sync|rsync|from)\b/i,
      fits: ({ path, remote: to }, world, { text }) =>
        path !== to &&
        !String(path).includes(':') &&
        (world.entry(String(path))?.kind === 'dir' || /\b(folder|directory|recursive)/i.test(text)),
      act: true,
      eg: ['copy docs to falcon:/srv', 'scp -r docs falcon:/srv'],
    },
  ]),
  template({
    topic: 'network',
    name: 'copy-from-host',
    summary: 'copy a file of another host here',
    says: ['COPY|=scp|DOWNLOAD|=get {path} =from HOST? {host} =to? HERE?'],
    slots: { path: take.path, host: take.id },
    free: [...HOSTS, 'COPY', 'FILE', 'HERE', 'CURRENT', 'FOLDER', 'WITH', 'SHOW', 'DOWNLOAD'],
    run: 'scp {host}:{path} .',
    unless: /\b(folder|directory|container|archive|package|registry|docker)\b|:\/\//i,
    fits: (slots, _world, { text }) =>
      isHost(slots) &&
      /^[/~]/.test(String(slots['path'])) &&
      /\b(from)\b/i.test(text) &&
      !/^[/~.]/.test(String(slots['host'])),
    act: true,
    eg: ['copy /var/log/app.log from the server falcon', 'scp falcon:/var/log/app.log .'],
  }),
];
