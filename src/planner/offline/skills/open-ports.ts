import { intent } from '../intent.ts';
import { run } from '../write/command.ts';

/** Flags of `ss`: which protocols, and the processes where they were asked for. */
const flags = (text: string): string => {
  const [tcp, udp] = [/\btcp\b/i.test(text), /\budp\b/i.test(text)];
  const protocols = tcp === udp ? 'tu' : tcp ? 't' : 'u';
  return `-${protocols}ln${/\b(process|processes|programs?|services?|who)\b/i.test(text) ? 'p' : ''}`;
};

export const openPorts = intent({
  name: 'open-ports',
  topic: 'network',
  summary: 'listening ports',
  says: ['LISTEN|OPEN PORT', 'PORT LISTEN|OPEN', 'LISTEN PROCESS|SERVICE|SOCKET', 'PORT USE'],
  free: [
    'PORT',
    'LISTEN',
    'OPEN',
    'USE',
    'HOST',
    'EVERY',
    'PROCESS',
    'SERVICE',
    'SOCKET',
    'NETWORK',
    'WITH',
    'AND',
    'IN',
  ],
  // A port or a host that is named is another question.
  write: (_slots, _world, { text }) => (/\d|\bkill\b/i.test(text) ? undefined : run('ss', flags(text))),
  examples: [
    ['list the open ports', 'ss -tuln'],
    ['which tcp ports are open', 'ss -tln'],
    ['listening ports with their processes', 'ss -tulnp'],
  ],
});
