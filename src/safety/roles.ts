/** A role played by an argument becomes effects on a target. */
import type { EffectKind, Target } from '../plan.ts';
import type { Call } from './call.ts';
import { absolute } from './paths.ts';
import { isPersistent } from './persistent.ts';
import { isDevice, isSystem } from './places.ts';
import { addEffect, type Scope } from './scope.ts';
import { isSecret } from './secrets.ts';
import type { Role } from './spec.ts';
import type { Arg } from './word.ts';

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
  delete: 'delete',
  alter: 'write',
  into: 'write',
  source: 'write',
  execute: 'execute',
};

const NOTES: Partial<Record<PathRole, string>> = {
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
const noteWrite = (call: Call, full: string, target: Target): void => {
  const { scope } = call;
  if (scope.elsewhere === undefined) scope.trace.written.add(full);
  else if (isSystem(full) || isDevice(full)) call.mark('setting');
  if (isPersistent(full, scope.world.home)) addEffect(scope, { kind: 'persist', target, by: call.name });
};

const kindOf = (role: PathRole, full: string | undefined, home: string): EffectKind =>
  role === 'read' && full !== undefined && (isSecret(full, home) || isDevice(full)) ? 'secret' : KINDS[role];

const playPath = (call: Call, role: PathRole, arg: Arg): void => {
  const socket = SOCKET.exec(arg.text);
  if (socket !== null) return reach(call, socket[1] ?? '', role === 'read' ? 'fetch' : 'send');
  if (role !== 'delete' && NOWHERE.test(arg.text)) return;
  const { scope, name: by } = call;
  const target = targetOf(call, arg);
  const full = fullPath(scope, arg);
  const note = NOTES[role];
  const extra = { ...(role === 'create' ? { create: true as const } : {}), ...(note === undefined ? {} : { note }) };
  const kind = kindOf(role, full, scope.world.home);
  addEffect(scope, { kind, target, by, ...extra });
  if (full !== undefined && (kind === 'write' || kind === 'delete')) noteWrite(call, full, target);
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

/** What a substitution prints leaves the machine inside the address. */
const reachArg = (call: Call, arg: Arg): void =>
  reach(
    call,
    arg.dynamic === 'no' ? hostOf(arg.text) : arg.raw,
    arg.dynamic === 'any' && /\$\(|`/.test(arg.raw) ? 'send' : 'fetch',
  );

const playUpload = (call: Call, arg: Arg): void => {
  const file = /(?:^|=)[@<]([^;]+)/.exec(arg.text)?.[1];
  if (file !== undefined) playPath(call, 'read', { ...arg, text: file });
  call.mark('upload');
};

/** A subscript is evaluated as arithmetic, and may hold a command. */
const playVariable = (call: Call, arg: Arg): void => {
  if (/\[.*(?:\$|`)/s.test(arg.text) || arg.dynamic === 'any') call.unknown('a variable name that may run code');
  const name = /^\w+/.exec(arg.text)?.[0];
  if (name !== undefined) call.scope.vars.set(name, null);
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
