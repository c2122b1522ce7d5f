/** `llmos wire [N]`: what left this machine for a model in a turn, byte for byte, with what was masked in it. */
import { openWire, type Sent, type WireTurn } from '../memory/wire.ts';
import { visible } from '../safety/show.ts';
import { count } from './count.ts';
import { type Machine, Refusal } from './machine.ts';
import type { Options } from './options.ts';
import { stdout } from './output.ts';

const WORDS: Readonly<Record<string, string>> = {
  secret: 'secret',
  mail: 'mail address',
  phone: 'phone number',
  card: 'card number',
  iban: 'bank account',
  name: 'name',
};

/** "3 secrets, 1 mail address", or "nothing". */
const counted = (masked: Sent['masked']): string => {
  const said = Object.entries(masked).map(([kind, number]) => count(number, WORDS[kind] ?? kind));
  return said.length === 0 ? 'nothing' : said.join(', ');
};

/** As JSON with a line a member; a body that is no JSON as it is. */
const readable = (body: string): string => {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
};

const lines = ({ at, by, to, body, bytes, masked, cut, hidden }: Sent): readonly string[] => [
  `${new Date(at).toISOString()}  ${to}  (${by})  ${count(bytes, 'byte')}, masked: ${counted(masked)}`,
  readable(body),
  ...(hidden ? ['(a secret in it left as it is; it is not written down here)'] : []),
  ...(cut === undefined ? [] : [`… and ${cut} bytes that were not kept`]),
];

const find = (which: string, machine: Machine): WireTurn | undefined => {
  const count = Number(which);
  return openWire(machine.folders.state).read(Number.isInteger(count) && count >= 1 ? count : which);
};

const nothing = (which: string): string =>
  which === '1' ? 'nothing has left this machine for a model' : `no turn that sent something is '${which}'`;

const inWords = ({ turn, sent }: WireTurn): string =>
  visible([`turn ${turn}: ${count(sent.length, 'request')} left this machine`, ...sent.flatMap(lines)].join('\n'));

/** For the interactive shell. `rest`: a number of turns back, a turn's id, or nothing for the last one. Never throws. */
export const wireText = (machine: Machine, rest: string): string => {
  const which = rest.trim() || '1';
  const turn = find(which, machine);
  return turn === undefined ? nothing(which) : inWords(turn);
};

export const showWire = ([which = '1']: readonly string[], options: Options, machine: Machine): number => {
  const turn = find(which, machine);
  if (turn === undefined) throw new Refusal(nothing(which), which === '1' ? 1 : 2);
  if (options.json === true) for (const sent of turn.sent) stdout(`${JSON.stringify(sent)}\n`);
  else stdout(`${inWords(turn)}\n`);
  return 0;
};
