/** Every setting: its type, default and one line about it. Help, `llmos config` and the reader all work from this table. */
import type { OwnRules, PolicyName } from '../plan.ts';

/** A place that answers messages. `keyVariable` names the environment variable that holds the key; the keyring is looked in after it. */
export interface Endpoint {
  readonly baseUrl: string;
  readonly keyVariable?: string;
  /** Its key is in the system's keyring; a variable that is set goes before it. */
  readonly keyring?: boolean;
  readonly header?: 'x-api-key' | 'bearer';
  /** The model to ask there when a role names none. */
  readonly model?: string;
  /** Tokens the model can read and write in all. */
  readonly window?: number;
  /** It knows `cache_control`. */
  readonly cache?: boolean;
  /** Dollars for a million tokens. */
  readonly price?: {
    readonly input: number;
    readonly output: number;
    readonly cacheRead?: number;
    readonly cacheWrite?: number;
  };
  /** Dollars for a calendar month: once they are spent the next endpoint is asked. Counted where there is a price. */
  readonly budget?: number;
}

/** Dollars: those of endpoints with a price. */
export interface Bounds {
  readonly steps: number;
  readonly corrections: number;
  readonly seconds: number;
  readonly tokens: number;
  readonly dollars: number;
}

export type Color = 'auto' | 'always' | 'never';

export interface Settings {
  readonly policy: PolicyName;
  /** Folder → the policy that holds in it and below; the nearest folder counts. */
  readonly policies: Readonly<Record<string, PolicyName>>;
  readonly rules: OwnRules;
  readonly offline: boolean;
  /** The real shell: an absolute path. Unset: the launcher chooses. */
  readonly shell?: string;
  readonly model?: string;
  readonly endpoints: Readonly<Record<string, Endpoint>>;
  /** Role → `endpoint/model`, in order of preference. */
  readonly roles: Readonly<Record<string, readonly string[]>>;
  /** How far a model may go on within one turn. */
  readonly bounds: Bounds;
  /** A vCard file, or one with a line a person: names in it are hidden from models that are not on this machine. */
  readonly addressBook?: string;
  /** True: pages may be read from addresses that are not of the public network. */
  readonly fetchPrivate: boolean;
  readonly undo: { readonly megabytes: number; readonly days: number };
  readonly timeoutSeconds?: number;
  /** The line editor: the plain one, or the full one with emacs or vi keys; `auto`: with those of the person's shell. */
  readonly editor: 'auto' | 'plain' | 'emacs' | 'vi';
  readonly color: Color;
}

export const DEFAULTS: Settings = {
  policy: 'normal',
  policies: {},
  rules: { deny: [], ask: [], allow: [] },
  offline: false,
  endpoints: {},
  roles: {},
  bounds: { steps: 50, corrections: 2, seconds: 900, tokens: 200_000, dollars: 1 },
  fetchPrivate: false,
  undo: { megabytes: 512, days: 30 },
  editor: 'auto',
  color: 'auto',
};

export type KeyType = 'choice' | 'switch' | 'text' | 'path' | 'number' | 'object';

export interface SettingKey {
  readonly key: string;
  readonly type: KeyType;
  readonly choices?: readonly string[];
  /** As `llmos config list` shows it; empty when unset. */
  readonly default: string;
  readonly about: string;
  readonly variable?: string;
}

/** Weakest first. */
export const POLICIES: readonly PolicyName[] = ['auto', 'normal', 'careful', 'read-only'];

export const SETTING_KEYS: readonly SettingKey[] = [
  {
    key: 'policy',
    type: 'choice',
    choices: POLICIES,
    default: 'normal',
    about: 'what runs without a question: auto (what can be undone), normal, careful, read-only',
    variable: 'LLMOS_POLICY',
  },
  {
    key: 'policies',
    type: 'object',
    default: '{}',
    about: 'folders with a policy of their own: {"~/work": "careful"}',
  },
  {
    key: 'rules',
    type: 'object',
    default: '{"deny":[],"ask":[],"allow":[]}',
    about: 'commands to deny, ask about or allow: {"deny": ["git push --force *"], "ask": [], "allow": []}',
  },
  {
    key: 'offline',
    type: 'switch',
    default: 'false',
    about: 'no model that is not on this machine is asked',
    variable: 'LLMOS_OFFLINE',
  },
  { key: 'shell', type: 'path', default: '', about: 'the real shell, bash or zsh', variable: 'LLMOS_SHELL' },
  { key: 'model', type: 'text', default: '', about: 'the model that is asked first', variable: 'LLMOS_MODEL' },
  {
    key: 'endpoints',
    type: 'object',
    default: '{}',
    about: 'where models answer: name, base URL, variable of the key',
  },
  { key: 'roles', type: 'object', default: '{}', about: 'which models plan, act and summarize, in order' },
  { key: 'bounds.steps', type: 'number', default: '50', about: 'the most steps that a model may take for one request' },
  {
    key: 'bounds.corrections',
    type: 'number',
    default: '2',
    about: 'how often a plan that failed goes back for a better one',
  },
  {
    key: 'bounds.seconds',
    type: 'number',
    default: '900',
    about: 'the longest that a model may go on with one request',
  },
  { key: 'bounds.tokens', type: 'number', default: '200000', about: 'the most tokens for one request' },
  { key: 'bounds.dollars', type: 'number', default: '1', about: 'the most money for one request' },
  {
    key: 'addressBook',
    type: 'path',
    default: '',
    about: 'vCards, or a line a person: their names are hidden from models that are not on this machine',
  },
  {
    key: 'fetchPrivate',
    type: 'switch',
    default: 'false',
    about: 'pages may be read from this machine and the private network, too',
  },
  { key: 'undo.megabytes', type: 'number', default: '512', about: 'how much is kept for undo' },
  { key: 'undo.days', type: 'number', default: '30', about: 'how long it is kept' },
  {
    key: 'timeoutSeconds',
    type: 'number',
    default: '',
    about: 'a step that runs longer is stopped',
    variable: 'LLMOS_TIMEOUT',
  },
  {
    key: 'editor',
    type: 'choice',
    choices: ['auto', 'emacs', 'vi', 'plain'],
    default: 'auto',
    about: "the line editor: with emacs or vi keys (auto: as in the person's shell), or plain",
    variable: 'LLMOS_EDITOR',
  },
  {
    key: 'color',
    type: 'choice',
    choices: ['auto', 'always', 'never'],
    default: 'auto',
    about: 'colour on the terminal',
  },
];

/** A value, or undefined when it is none of the key's. Text is read as a command line or the environment gives it. */
export type Value = string | number | boolean | Readonly<Record<string, unknown>> | undefined;

const asSwitch = (given: unknown): boolean | undefined => {
  if (typeof given === 'boolean') return given;
  if (typeof given !== 'string') return undefined;
  if (/^(?:1|true|yes|on)$/i.test(given)) return true;
  return /^(?:0|false|no|off)$/i.test(given) ? false : undefined;
};

const asNumber = (given: unknown): number | undefined => {
  const value = typeof given === 'string' && given.trim() !== '' ? Number(given) : given;
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : undefined;
};

const asObject = (given: unknown): Readonly<Record<string, unknown>> | undefined => {
  if (typeof given === 'string') {
    try {
      return asObject(JSON.parse(given) ?? undefined);
    } catch {
      return undefined;
    }
  }
  return typeof given === 'object' && given !== null && !Array.isArray(given)
    ? (given as Record<string, unknown>)
    : undefined;
};

/** The value that `given` means for this key; undefined when it means none. */
export const meaning = ({ type, choices }: SettingKey, given: unknown): Value => {
  if (type === 'switch') return asSwitch(given);
  if (type === 'number') return asNumber(given);
  if (type === 'object') return asObject(given);
  if (typeof given !== 'string' || given === '') return undefined;
  if (type === 'choice') return choices?.includes(given) ? given : undefined;
  return type === 'path' && !given.startsWith('/') ? undefined : given;
};

/** What a value of this key looks like, for messages. */
export const expected = ({ type, choices }: SettingKey): string => {
  if (type === 'choice') return `one of ${choices?.join(', ')}`;
  if (type === 'switch') return 'true or false';
  if (type === 'number') return 'a number, zero or more';
  if (type === 'path') return 'an absolute path';
  return type === 'object' ? 'a JSON object' : 'some text';
};

export const settingKey = (key: string): SettingKey | undefined => SETTING_KEYS.find((known) => known.key === key);
