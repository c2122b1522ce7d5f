/** Shells and copies on other machines. */

import { type Arg, literal } from '../arg.ts';
import type { Call } from '../call.ts';
import { land } from '../landing.ts';
import { hostOf } from '../roles.ts';
import type { CommandSpec } from '../spec.ts';

/** A remote path, `host:path` or `rsync://`; not `./a:b`. */
const isRemote = (text: string): boolean => /^[^/:]+::?|^(?:rsync|scp|sftp):\/\//.test(text);

const judgeCopy = (call: Call): void => {
  const last = call.operands.at(-1);
  if (last === undefined) return;
  const from = call.operands.slice(0, -1);
  for (const arg of from) call.play(isRemote(arg.text) ? 'host' : 'read', arg);
  if (from.length === 0) return;
  if (!isRemote(last.text) && last.dynamic === 'no') return landHere(call, last, from);
  call.play('host', last);
  call.mark('upload');
};

/** `host:a/b` lands as `b`; of `folder/` rsync takes what is in it. */
const landHere = (call: Call, dest: Arg, from: readonly Arg[]): void => {
  const whole = call.name === 'rsync' && from.some((arg) => arg.text.endsWith('/'));
  if (whole) return call.play('into', { ...dest, under: 'all' });
  land(call, { dest, sources: from.map((arg) => ({ ...arg, text: arg.text.replace(/^[^/]*:/, '') })) });
};

const SSH_RUNS =
  /^\s*(?:ProxyCommand|LocalCommand|RemoteCommand|KnownHostsCommand|Match|PKCS11Provider|SecurityKeyProvider|ProxyUseFdpass|PermitLocalCommand|XAuthLocation|Include)\b/i;

const options = (call: Call): void => {
  for (const { name, value } of call.flags) {
    if (name !== '-o' || value === undefined) continue;
    if (SSH_RUNS.test(value.text) || value.dynamic !== 'no') call.unknown('an ssh option that runs a command');
  }
};

const judgeSsh = (call: Call): void => {
  options(call);
  const [host, ...words] = call.operands;
  if (host === undefined) return;
  call.play('host', host);
  const elsewhere = hostOf(host.text);
  if (call.scope.stdin.kind === 'pipe' || call.scope.stdin.kind === 'file') call.mark('upload');
  const changes = { elsewhere, wild: true, vars: new Map(), cwd: undefined };
  if (call.has('-L', '-R', '-D', '-w')) call.mark('listen');
  if (words.length > 0)
    return call.script(
      {
        ...literal(words.map((word) => word.text).join(' ')),
        dynamic: words.some((word) => word.dynamic !== 'no') ? 'any' : 'no',
      },
      changes,
    );
  const { stdin } = call.scope;
  if (stdin.kind === 'text') call.script(literal(stdin.text), changes);
  else if (!call.has('-N', '-O')) call.unknown('a shell on another machine');
};

export const remote: readonly CommandSpec[] = [
  {
    names: ['ssh', 'autossh', 'mosh'],
    style: 'stop',
    flags: {
      '-p -i -l -J -b -c -D -e -L -m -O -o -Q -R -S -W -w -B': 'none',
      '-E': 'write',
      '-F -I': 'unknown',
      '-V -G': { tells: true },
    },
    judge: judgeSsh,
    examples: [
      ['ssh box', 'opaque'],
      ["ssh box 'ls /srv'", 'safe'],
      ["ssh box 'rm /srv/a'", 'dangerous'],
      ['ssh -o ProxyCommand=./x box ls', 'opaque'],
      ['ssh -V', 'safe'],
    ],
  },
  {
    names: ['scp', 'sftp'],
    flags: { '-P -i -J -c -l -o -B -b -R': 'none', '-F': 'unknown', '-S': 'script', '-D': 'script' },
    judge: (call) => {
      options(call);
      if (call.name === 'sftp') call.unknown('what is done in the session');
      else judgeCopy(call);
    },
    examples: [
      ['scp box:a b', 'write'],
      ['scp a box:', 'dangerous'],
      ['sftp box', 'opaque'],
    ],
  },
  {
    names: ['rsync'],
    flags: {
      '-e --rsh': 'script',
      '--rsync-path -M --remote-option --config': 'unknown',
      '--exclude --include --bwlimit --timeout --max-size --min-size -f --filter --chmod --chown --port --out-format --suffix -B --compare-dest --link-dest --copy-dest':
        'none',
      '--exclude-from --include-from --files-from --password-file': 'read',
      '--log-file --write-batch --partial-dir --backup-dir -T --temp-dir': 'write',
      '-n --dry-run --list-only': { tells: true },
      '--daemon': { does: ['!listen'] },
      '--del --delete --delete-after --delete-before --delete-during --delete-excluded --remove-source-files': {
        does: ['delete'],
      },
      '-r -a -v -z --recursive --archive': {},
    },
    judge: judgeCopy,
    examples: [
      ['rsync -a src/ dst/', 'write'],
      ['rsync -a --delete src/ dst/', 'dangerous'],
      ['rsync -an --delete src/ dst/', 'safe'],
      ['rsync -a src/ box:dst', 'dangerous'],
      ['rsync -e \'sh -c "rm a"\' b c', 'dangerous'],
    ],
  },
  {
    names: ['rclone'],
    globals: 'anywhere',
    flags: { '-n --dry-run': { tells: true } },
    subcommands: {
      ls: { does: ['network'] },
      lsl: { does: ['network'] },
      lsd: { does: ['network'] },
      lsf: { does: ['network'] },
      size: { does: ['network'] },
      about: { does: ['network'] },
      version: {},
      listremotes: {},
      check: { does: ['network'] },
      copy: { does: ['network', '!upload'] },
      sync: { does: ['network', '!upload', '!discard'] },
      move: { does: ['network', '!upload', '!discard'] },
      delete: { does: ['!discard'] },
      purge: { does: ['!discard'] },
    },
    examples: [
      ['rclone ls a:', 'safe'],
      ['rclone sync a b:', 'dangerous'],
    ],
  },
  {
    names: ['ssh-keygen'],
    flags: {
      '-l -F': { tells: true },
      '-D -w': 'unknown',
      '-f': 'write',
      '-t -b -C -N -P -m': 'none',
      '-y': { does: ['secret'] },
      '-R': { value: 'none', does: ['write'] },
    },
    does: ['write'],
    examples: [
      ['ssh-keygen -t ed25519 -f k', 'write'],
      ['ssh-keygen -lf a', 'safe'],
      ['ssh-keygen -D ./a.so', 'opaque'],
    ],
  },
  { names: ['ssh-copy-id'], does: ['network', '!upload'], examples: [['ssh-copy-id box', 'dangerous']] },
  {
    names: ['ssh-add'],
    flags: { '-l -L': { tells: true } },
    does: ['secret'],
    examples: [
      ['ssh-add -l', 'safe'],
      ['ssh-add', 'dangerous'],
    ],
  },
  { names: ['ssh-keyscan'], operands: ['...host'], examples: [['ssh-keyscan box', 'safe']] },
];
