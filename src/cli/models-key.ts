/** `llmos models key ENDPOINT`: puts a key into the system's keyring. It is read from the terminal unseen, or from a pipe; never from the command line. */
import { knownServer } from '../planner/model/known.ts';
import { readAll } from './input.ts';
import { type Machine, Refusal } from './machine.ts';
import { stderr, stdout } from './output.ts';

const ENTER = /[\r\n]/;
const AWAY = /[\u0003\u0004\u001b]/;

/** What is typed, until Enter or until it is given up. */
const typing = () => {
  let key = '';
  const take = (char: string): void => {
    if (char === '\u007f') key = key.slice(0, -1);
    else if (char === '\u0015') key = '';
    else key += char;
  };
  const answerOf = (text: string): string | false | undefined => {
    if (AWAY.test(text)) return false;
    const [typed = ''] = text.split(ENTER);
    for (const char of typed) take(char);
    return ENTER.test(text) ? key.trim() : undefined;
  };
  return answerOf;
};

/** One line from the terminal that is not shown. */
const unseen = async (machine: Machine, question: string): Promise<string> => {
  const { openTerminal, readKey } = await import('../repl/one-key.ts');
  const terminal = openTerminal();
  if (terminal === undefined)
    throw new Refusal('there is no terminal to read the key from; give it on standard input', 2);
  stderr(question);
  try {
    const wanted = { answerOf: typing(), otherwise: false as const, signal: machine.signal };
    const given = await readKey<string | false>(terminal, wanted);
    stderr('\n');
    if (given === false) throw new Refusal('no key was given; nothing has changed', 130);
    return given;
  } finally {
    terminal.destroy();
  }
};

/** The endpoint's settings say where its key is, so that no other one's keyring is opened. */
const noteKept = async (name: string, kept: boolean, { settings, folders }: Machine): Promise<void> => {
  const { baseUrl = '', header, keyFrom } = knownServer(name) ?? {};
  const server = {
    baseUrl,
    ...(header && { header }),
    ...(keyFrom?.env !== undefined && { keyVariable: keyFrom.env }),
  };
  const given = settings.endpoints[name] ?? server;
  const value = JSON.stringify({ ...settings.endpoints, [name]: { ...given, keyring: kept } });
  const { changeSetting } = await import('../settings/change.ts');
  const done = await changeSetting({ folder: folders.config, key: 'endpoints', value });
  if (!done.ok) throw new Refusal(done.reason, 1);
};

export const keepModelKey = async (words: readonly string[], machine: Machine): Promise<number> => {
  const { settings } = machine;
  const [name, verb, ...more] = words;
  const forget = verb === 'forget';
  if (name === undefined || (verb !== undefined && !forget) || more.length > 0)
    throw new Refusal(
      'models key takes the name of an endpoint, and reads the key itself; or: models key NAME forget',
      2,
    );
  if (settings.endpoints[name] === undefined && knownServer(name) === undefined)
    throw new Refusal(
      `there is no endpoint '${name}'; set it up first: llmos config set endpoints … (docs/models.md)`,
      2,
    );
  const key = forget
    ? undefined
    : machine.stdin === 'data'
      ? (await readAll(machine.signal)).trim()
      : await unseen(machine, `key for ${name} (not shown): `);
  if (key !== undefined && !/^[\x21-\x7e]+$/.test(key)) throw new Refusal('that is no key; nothing has changed', 2);
  const { keepKey } = await import('./keyring.ts');
  const kept = await keepKey(name, key);
  if (kept === 'nowhere')
    throw new Refusal('there is no keyring here that takes it; export it in a variable instead (docs/models.md)', 1);
  await noteKept(name, !forget, machine);
  const where = kept === 'kept' ? "the system's keyring" : "the kernel's keyring, which is empty after a restart";
  stdout(forget ? `the key of ${name} is forgotten\n` : `the key of ${name} is in ${where}\n`);
  return 0;
};
