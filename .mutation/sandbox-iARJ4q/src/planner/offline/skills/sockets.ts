/** Sockets: by protocol and state, with their programs, or only their number. */
// @ts-nocheck

import { intent } from '../intent.ts';
import { type Skill, slotsOf, spanOf, type Understood } from '../skill.ts';
import { said, type Taker } from '../takers.ts';
import { means } from '../understand.ts';
import { type Command, pipe, run } from '../write/command.ts';

const SOCKETS = /\b(sockets?|ports?|connections?|listen\w*|services?)\b/i;

const word =
  (pattern: RegExp): Taker<true> =>
  ({ tokens }) => {
    const found = tokens.filter((token) => pattern.test(token.value));
    return found.length === 0 ? undefined : { value: true, tokens: found.map((token) => token.index) };
  };

interface Asked {
  readonly tcp?: true;
  readonly udp?: true;
  readonly unix?: true;
  readonly listening?: true;
  readonly established?: true;
  readonly all?: true;
  readonly owners?: true;
  readonly numeric?: true;
  readonly count?: true;
}

/** What else is asked of ports. */
const OTHER =
  /^is\b|\b(kill|free|whether|host|remote|ssh|docker|container|named|file|systemd|open a|scan|forward|allow|block)\b/i;

interface State {
  readonly isConnection: boolean;
  readonly letter: string;
}

/** Listening unless connections or all are asked for. */
const stateOf = ({ listening, all, unix }: Asked, text: string): State => {
  const isConnection = /\bconnect(ions?|ed)\b/i.test(text) && !/\blisten/i.test(text);
  const isListening = listening === true || (!isConnection && all === undefined && !unix);
  return { isConnection, letter: isListening && !isConnection ? 'l' : all && !isConnection ? 'a' : '' };
};

/** Sockets by protocol and state, with or without their programs. */
const socketsOf = (asked: Asked, { text }: Understood): Command | undefined => {
  if (!SOCKETS.test(text) || OTHER.test(text)) return undefined;
  const { isConnection, letter } = stateOf(asked, text);
  const kinds = [asked.tcp && 't', asked.udp && 'u', asked.unix && 'x'].filter(Boolean).join('');
  const which = kinds || (isConnection ? 't' : 'tu');
  const state = asked.established ? ['state', 'established'] : [];
  const listed = run('ss', asked.count ? '-H' : [], `-${which}${letter}n${asked.owners ? 'p' : ''}`, state);
  return asked.count ? pipe(listed, run('wc', '-l')) : listed;
};

export const sockets: Skill = intent({
  name: 'sockets',
  topic: 'network',
  summary: 'sockets by protocol and state',
  says: ['PORT', '=connection', 'SOCKET', '=sockets'],
  slots: {
    count: said('COUNT', 'TOTAL'),
    tcp: word(/\btcp\b/i),
    udp: word(/\budp\b/i),
    unix: word(/\bunix\b/i),
    listening: word(/^(listen\w*|open|opened|in use)$/i),
    established: word(/^established$/i),
    all: word(/^(all|every)$/i),
    owners: (({ tokens, text }) =>
      /\b(process(es)?|programs?|pids?|applications?|who|owners?|services)\b/i.test(text)
        ? {
            value: true,
            tokens: tokens
              .filter(
                (token) =>
                  means(token, 'PROCESS', 'OWNER', 'NAME', 'USE', 'LISTEN', 'OWNED') ||
                  /^(pids?|application|holding|own|belonging)$/i.test(token.value),
              )
              .map((token) => token.index),
          }
        : undefined) satisfies Taker<true>,
    numeric: word(/^(numeric\w*|numbers?)$/i),
  },
  free: [
    'PORT',
    'NETWORK',
    'OPEN',
    'LISTEN',
    'SOCKET',
    'EVERY',
    'THING',
    'NUMBER',
    'NUMERIC',
    'CONNECT',
    'WITH',
    'AND',
    'USE',
    'EXIST',
    'HOST',
    'PER',
    'OF',
  ],
  write: (asked, _world, request) => {
    const numbers = slotsOf(request, 'number');
    return numbers.length > 0 || spanOf(...slotsOf(request, 'path')).length > 0
      ? undefined
      : socketsOf(asked as Asked, request);
  },
  examples: [
    ['list the open ports', 'ss -tuln'],
    ['which tcp ports are open', 'ss -tln'],
    ['listening ports with their processes', 'ss -tulnp'],
    ['show listening udp sockets', 'ss -uln'],
    ['show active connections', 'ss -tn'],
    ['established tcp connections with the program names', 'ss -tnp state established'],
    ['count the established connections', 'ss -H -tn state established | wc -l'],
    ['all unix sockets', 'ss -xan'],
  ],
});
