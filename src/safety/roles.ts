/** A role played by an argument becomes effects on a target. */
import type { EffectKind, Target } from '../plan.ts';
import type { Arg } from './arg.ts';
import type { Call } from './call.ts';
import { weighUnknown } from './environment.ts';
import type { Role } from './grammar.ts';
import { absolute, isUnder } from './paths.ts';
import { isPersistent } from './persistent.ts';
import { isDevice, isSystem } from './places.ts';
import { addEffect, addLanding, type Scope } from './scope.ts';
import { holdsSecrets, isSecret } from './secrets.ts';

const NOWHERE = /^\/dev\/(?:null|stdin|stdout|stderr|tty|zero|full|random|urandom|ptmx|fd\/\d+)$/;
const SOCKET = /^\/dev\/(?:tcp|udp)\/([^/]+)/;

/** The path that an argument names, absolute when the script's folder is not the World's; undefined when unknown. */
export const pathOf = (scope: Scope, arg: Arg): string | undefined => {
  if (arg.dynamic !== 'no' && arg.under === undefined) return undefined;
  if (arg.text.startsWith('/') || scope.cwd === scope.world.cwd) return arg.text;
  return scope.cwd === undefined ? undefined : absolute(scope.cwd, arg.text);
};

const targetOf = (call: Call, arg: Arg): Target => {
  const path = pathOf(call.scope, arg);
  if (call.scope.elsewhere !== undefined && path === undefined) return { type: 'name', name: arg.raw };
  if (path === undefined) return { type: 'dynamic', text: arg.raw };
  if (call.scope.elsewhere !== undefined) return { type: 'name', name: `${call.scope.elsewhere}:${path}` };
  const recursive = arg.under !== undefined || call.recursive;
  const glob = arg.glob || arg.under === 'some';
  return { type: 'path', path, glob, recursive, ...(arg.matching && { matching: arg.matching }) };
};

type PathRole =
  | 'read'
  | 'look'
  | 'write'
  | 'append'
  | 'edit'
  | 'create'
  | 'folder'
  | 'delete'
  | 'alter'
  | 'into'
  | 'source'
  | 'execute';

const KINDS: Readonly<Record<PathRole, EffectKind>> = {
  read: 'read',
  look: 'read',
  write: 'write',
  append: 'write',
  edit: 'write',
  create: 'write',
  folder: 'write',
  delete: 'delete',
  alter: 'write',
  into: 'write',
  source: 'write',
  execute: 'execute',
};

const NOTES: Partial<Record<PathRole, string>> = {
  look: 'looked at',
  append: 'append',
  alter: 'metadata',
  into: 'into',
  source: 'moved away',
  write: 'replace',
};

/** Absolute; on another machine as if it were here, since secrets and start-up files have the same names there. */
const fullPath = (scope: Scope, arg: Arg): string | undefined => {
  const path = pathOf(scope, arg);
  return path === undefined ? undefined : absolute(scope.world.cwd, path);
};

/** What follows from writing there: it is remembered, and start-up files persist. */
const noteWrite = (call: Call, role: PathRole, { full, target }: { full: string; target: Target }): void => {
  const { scope } = call;
  if (scope.elsewhere === undefined) scope.trace.written.add(full);
  else if (isSystem(full) || isDevice(full)) call.mark('setting');
  const passes = role === 'folder' || role === 'alter';
  if (!passes && isPersistent(full, scope.world)) addEffect(scope, { kind: 'persist', target, by: call.name });
};

/** Where the plan's own links, and those that are there already, lead. */
const followed = ({ trace, world, elsewhere }: Scope, path: string): string => {
  if (elsewhere !== undefined) return path;
  for (const [link, to] of trace.links) if (isUnder(path, link)) return to + path.slice(link.length);
  const own = world.entry(path);
  if (own?.kind === 'link' && own.target !== undefined) return own.target;
  const folder = path.slice(0, path.lastIndexOf('/'));
  const above = world.entry(folder);
  return above?.kind === 'link' && above.target !== undefined ? above.target + path.slice(folder.length) : path;
};

const READS_ALL = /^(?:cp|gcp|tar|gtar|bsdtar|rsync|scp|zip|7z|mv|rg|ag|ack)$/;

const readsAll = (call: Call, arg: Arg): boolean =>
  call.recursive || arg.under !== undefined || READS_ALL.test(call.name);

const showsSecret = (call: Call, full: string, arg: Arg): boolean => {
  const { home } = call.scope.world;
  if (isSecret(full, home) || isDevice(full)) return true;
  if (holdsSecrets(full.replace(/\/[*?]+$/, ''), home) && (arg.glob || readsAll(call, arg))) return true;
  const to = followed(call.scope, full);
  return to !== full && isSecret(to, home);
};

const kindOf = (call: Call, role: PathRole, found: { full: string | undefined; arg: Arg }): EffectKind => {
  const { full, arg } = found;
  if (role !== 'read') return KINDS[role];
  const isUnseen = arg.dynamic !== 'no' || arg.under !== undefined;
  if (call.scope.trace.sought && isUnseen) return 'secret';
  // where the folder is not known, the name alone may tell
  const named = full ?? (arg.dynamic === 'no' ? absolute('/', arg.text) : undefined);
  return named !== undefined && showsSecret(call, named, arg) ? 'secret' : 'read';
};

/** What a decoder prints is hidden from who reads the command. */
const DECODES =
  /\$\(.*\b(?:base(?:32|64)\s+(?:-d|-D|--d)|xxd\s+(?:-\w+\s+)*-\w*r|rev\b|openssl\s+enc|printf\s+\S*\\[x0-7])/;

/** A path that is only read decides nothing. */
const noteLanding = (scope: Scope, role: PathRole, { text, raw }: Arg): void => {
  if (role !== 'read' && role !== 'look') addLanding(scope, { place: 'path', text, raw });
};

const playPath = (call: Call, role: PathRole, arg: Arg): void => {
  noteLanding(call.scope, role, arg);
  const socket = SOCKET.exec(arg.text);
  if (socket !== null) return reach(call, socket[1] ?? '', role === 'read' ? 'fetch' : 'send');
  if (role !== 'delete' && NOWHERE.test(arg.text)) return;
  const { scope, name: by } = call;
  const target = targetOf(call, arg);
  const full = fullPath(scope, arg);
  const note = NOTES[role];
  const extra = {
    ...(role === 'create' || role === 'folder' ? { create: true as const } : {}),
    ...(note === undefined ? {} : { note }),
  };
  const kind = kindOf(call, role, { full, arg });
  if (arg.dynamic === 'any' && DECODES.test(arg.raw)) call.unknown('a path that is decoded while running');
  addEffect(scope, { kind, target, by, ...extra });
  if (full !== undefined && (kind === 'write' || kind === 'delete')) noteWrite(call, role, { full, target });
};

/** The host of a URL, of `user@host:path` or of a plain name. */
export const hostOf = (text: string): string =>
  /^[a-z][a-z0-9+.-]*:\/\/(?:[^/@]*@)?([^/:?#]+)/i.exec(text)?.[1] ?? /^(?:[^@/]*@)?([^:/]+)/.exec(text)?.[1] ?? text;

const reach = (call: Call, host: string, way: 'fetch' | 'send'): void => {
  addEffect(call.scope, {
    kind: 'network',
    target: { type: 'host', host },
    by: call.name,
    ...(way === 'send' ? { note: 'sends' } : {}),
  });
  if (way === 'send') call.mark('upload');
};

const playUrl = (call: Call, arg: Arg): void => {
  const file = /^file:\/\/[^/]*(\/.*)/i.exec(arg.text)?.[1];
  if (file !== undefined) return playPath(call, 'read', { ...arg, text: file });
  reachArg(call, arg);
};

/** The text holds what a substitution prints, or a variable that was filled from a file. */
export const carries = ({ scope }: Call, arg: Arg): boolean =>
  arg.dynamic !== 'no' &&
  (/\$\(|`/.test(arg.raw) ||
    (scope.trace.printed.size > 0 &&
      [...arg.raw.matchAll(/\$\{?(\w+)/g)].some(([, name]) => scope.trace.printed.has(name ?? ''))));

/** A variable that is called like a secret, filled into an address: addresses are logged on the way and at their end. */
const namesSecret = ({ raw, dynamic }: Arg): boolean =>
  dynamic !== 'no' &&
  [...raw.matchAll(/\$\{?(\w+)/g)].some(([, name = '']) =>
    /(?:^|_)(?:SECRET|TOKEN|PASSWORD|PASSWD|(?:API|ACCESS|PRIVATE)_?KEY)(?:_|$)/i.test(name),
  );

/** What a substitution prints leaves the machine inside the address. */
const reachArg = (call: Call, arg: Arg): void => {
  addLanding(call.scope, { place: 'host', text: arg.text, raw: arg.raw });
  reach(call, arg.dynamic === 'no' ? hostOf(arg.text) : arg.raw, carries(call, arg) ? 'send' : 'fetch');
  if (namesSecret(arg))
    addEffect(call.scope, { kind: 'secret', target: { type: 'name', name: arg.raw }, by: call.name });
};

const playUpload = (call: Call, arg: Arg): void => {
  addLanding(call.scope, { place: 'host', text: arg.text, raw: arg.raw });
  const file = /(?:^|=)[@<]([^;]+)/.exec(arg.text)?.[1];
  if (file !== undefined) playPath(call, 'read', { ...arg, text: file });
  call.mark('upload');
};

/** A subscript is evaluated as arithmetic, and may hold a command. */
const playVariable = (call: Call, arg: Arg): void => {
  if (/\[.*(?:\$|`)/s.test(arg.text) || arg.dynamic === 'any') call.unknown('a variable name that may run code');
  const name = /^\w+/.exec(arg.text)?.[0];
  if (name === undefined) return;
  weighUnknown(call, name);
  call.scope.vars.set(name, null);
};

/** Plays one role; `none` and unknown names do nothing. */
export const play = (call: Call, role: Role, arg: Arg): void => {
  const isStream = arg.text === '-' || arg.text === '';
  switch (role) {
    case 'none':
      return;
    case 'host':
      return reachArg(call, arg);
    case 'url':
      return playUrl(call, arg);
    case 'upload':
      return playUpload(call, arg);
    case 'script':
      return call.script(arg);
    case 'sink':
      return /^\s*[|!]/.test(arg.text)
        ? call.script({ ...arg, text: arg.text.replace(/^\s*[|!]+/, '') })
        : playPath(call, 'write', arg);
    case 'command':
      return call.command([arg]);
    case 'variable':
      return playVariable(call, arg);
    case 'process':
      return addEffect(call.scope, { kind: 'process', target: { type: 'name', name: arg.text }, by: call.name });
    case 'secret':
      return addEffect(call.scope, { kind: 'secret', target: { type: 'name', name: arg.text }, by: call.name });
    case 'unknown':
      return call.unknown(`what ${call.name} does with ${arg.text}`);
    case 'execute':
      if (!isStream) playPath(call, 'execute', arg);
      return call.unknown(`${arg.text} is run, and was not looked into`);
    default:
      if (!isStream || arg.dynamic !== 'no') playPath(call, role, arg);
  }
};
