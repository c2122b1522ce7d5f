/** Other hosts, with the person, the port and the place that are named: log in, copy there and from there, mount, tunnel. */
import type { Skill, Understood } from '../skill.ts';
import { type Taker, take } from '../takers.ts';
import { templates } from '../template.ts';

const HOST = String.raw`([a-z][\w.-]*|\d{1,3}(?:\.\d{1,3}){3})`;
const FREE = [
  'HOST',
  'CONNECT',
  'USER',
  'TO',
  'FROM',
  'NAMED',
  'IN',
  'FOLDER',
  'FILE',
  'HOME',
  'COPY',
  'OF',
  'PORT',
  'WITH',
  'USE',
  'AS',
  'PATH',
  'DOWNLOAD',
] as const;

/** What an expression names, and the tokens of what it covers. */
const named =
  (form: () => RegExp): Taker<string> =>
  ({ text, tokens }: Understood) => {
    const match = form().exec(text);
    const value = match?.slice(1).find((one) => one !== undefined);
    if (match === null || value === undefined) return undefined;
    const at = text.indexOf(value, match.index);
    return {
      value,
      tokens: tokens.filter((one) => one.start < at + value.length && one.end > at).map((one) => one.index),
    };
  };

const host = named(
  () =>
    new RegExp(
      String.raw`\b(?:host|server|machine|box)\s+(?:called\s+|named\s+)?${HOST}|\b(?:on|to|into|from|at|of)\s+(?:the\s+)?(?:remote\s+)?(?:host\s+|server\s+|machine\s+)?(\d{1,3}(?:\.\d{1,3}){3}|[a-z][\w-]*(?:\.[\w-]+)+|(?<=(?:ssh|log in|connect|scp)\b.*)[a-z][\w-]*)`,
      'i',
    ),
);
const user = named(() => /\b(?:as|user|username|login)\s+(?:the\s+)?(?:user\s+)?([a-z_][\w-]*)/i);
const owner = named(
  () =>
    /\bhome(?:\s+(?:directory|folder|dir))?\s+(?:directory\s+)?of\s+(?:user\s+)?([a-z_][\w-]*)|\b([a-z_][\w-]*)'s home/i,
);
const port = named(() => /\bport\s+(?:number\s+)?(\d{2,5})\b/i);
const isHost = ({ host: value }: Readonly<Record<string, unknown>>): boolean =>
  value !== undefined &&
  /^[\w.-]+$/.test(String(value)) &&
  !/^(?:it|this|here|server|host|port|user|the|a|an|home)$/i.test(String(value));

export const remoteMore: readonly Skill[] = [
  ...templates('network', [
    {
      name: 'ssh-user-port',
      summary: 'log in on another host as somebody, by another port',
      says: ['=ssh|CONNECT {host} USER? {user} PORT {port}', '=log HOST? {host} {user} PORT {port}'],
      slots: { host, user, port },
      free: FREE,
      run: 'ssh -p {port} {user}@{host}',
      unless: /\b(?:forward|tunnel|local|copy|file)\b/i,
      fits: isHost,
      terminal: true,
      act: true,
      eg: ['ssh into falcon.example.org as ada on port 2200', 'ssh -p 2200 ada@falcon.example.org'],
    },
    {
      name: 'copy-to-home-there',
      summary: "copy a file to somebody's home on another host",
      says: [
        'COPY|=send|=upload|=scp {file} HOME {user} {host}',
        'COPY|=send|=upload|=scp {file} HOME =of {user} HOST {host}',
      ],
      slots: { file: take.file, host, user: owner },
      free: FREE,
      run: 'scp {file} {user}@{host}:',
      fits: isHost,
      act: true,
      eg: ['copy notes.txt to the home directory of ada on server falcon', 'scp notes.txt ada@falcon:'],
    },
    {
      name: 'mount-there',
      summary: 'mount a folder of another host',
      says: [
        '=mount =remote? FOLDER? {remote} HOST {host} {local} =ssh|=sshfs?',
        '=mount {remote} {host} {local} =via|=over|=by|=with =sshfs|=ssh',
      ],
      slots: {
        host: named(
          () =>
            new RegExp(
              String.raw`\b(?:of|from|on)\s+(?:the\s+)?(?:remote\s+)?(?:host\s+|server\s+|machine\s+)?${HOST}`,
              'i',
            ),
        ),
        remote: named(() => /(?<=\s)(\/[\w./-]*)/),
        local: named(() => /\b(?:on|to|at|under|in)\s+((?:\.{0,2}\/|~\/)[\w./-]+)/i),
      },
      free: [...FREE, 'MOVE'],
      run: 'sshfs {host}:{remote} {local}',
      fits: isHost,
      act: true,
      eg: ['mount the remote folder /srv/data of server falcon on ./mnt with ssh', 'sshfs falcon:/srv/data ./mnt'],
    },
    {
      name: 'run-there',
      summary: 'run a command on another host',
      says: ['RUN {body} =remote|HOST {host}'],
      slots: {
        body: named(
          () => /\b(?:run|execute)\s+(?:the command\s+)?["'`]?([a-z][\w-]*(?:\s+-{1,2}[\w-]+)*)["'`]?\s+(?:on|at)\b/i,
        ),
        host,
      },
      free: [...FREE, 'RUN'],
      run: 'ssh {host} {body}',
      unless: /\b(?:container|docker|port|every|each|files?|lines?|background|boot|startup|folder)\b/i,
      fits: isHost,
      act: true,
      eg: ['run uptime on the remote host falcon', 'ssh falcon uptime'],
    },
  ]),
];
