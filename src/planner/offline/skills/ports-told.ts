/** Ports in a sentence: what listens, over which protocol, and the programs behind it. */
import { frames } from '../frame.ts';
import type { Skill } from '../skill.ts';

const ASK =
  'what which who show tell give get list display print see is are be there the of on in for to with and here this that my any every each currently right now system machine computer server box host something anything everything things do does have has been';
const PROGRAMS =
  '(program~|process~|app~|application~|service~|daemon~|pid~|process id~|process name~|program name~|name of process~|names of process~|names of program~|owner~|owning process~)';
const HOLD = '(listen~|hold~|us~|open~|own~|occupy~|behind|bound|serv~)';

export const portsTold: readonly Skill[] = frames('network', [
  {
    name: 'listeners-told',
    summary: 'the ports on which something listens',
    heads: [
      ['[open|listening|tcp|udp|network|local] (ports|sockets)', {}],
      ['(every|each|all) [open|listening|tcp|udp] (port|socket)', {}],
      [
        '(what|who|which program~|which process~|which service~|which app~|which application~|something|anything) [is|are|that is] [currently] (listening|listens)',
        { owners: 'p' },
      ],
    ],
    clauses: [
      ['(tcp and udp|udp and tcp)', { both: 'yes' }],
      [
        '(what|who|(?:which|what) (?:programs?|process(?:es)?|services?|apps?|applications?)) [is|are|has|have] [currently] (listening|listens|listen)',
        { owners: 'p', listen: 'l' },
      ],
      [
        '((?:which|what) (?:programs?|process(?:es)?|services?|apps?|applications?)) [is|are|has|have]',
        { owners: 'p' },
      ],
      ['tcp [port~|socket~]', { tcp: 't' }],
      ['udp [port~|socket~]', { udp: 'u' }],
      [
        '[is|are] [something|anything|somebody|a program|a process|that are|which are|that|programs|processes|services] [is|are] [currently|actively] (listening|listened|listens|listen|being listened) [on|to] [ports]',
        { listen: 'l' },
      ],
      ['(open|opened|in use|being used|in listening state|in state listen|in listen state)', { listen: 'l' }],
      [
        `(with|and|including|include|includ~|show~|list~|along with|together with|plus|as well as|also|by|by which|and which|and what|name) [me] [the|its|their|also|which|what] [the] ${PROGRAMS} [name~|ids] [that|which] [${HOLD.slice(1, -1)}] [them|it|to them|to it|on them|each]`,
        { owners: 'p' },
      ],
      [`${PROGRAMS} [that|which] ${HOLD} [them|it|each|on them|on it]`, { owners: 'p' }],
      [`(which|what|whose) ${PROGRAMS} [is|are|that] [${HOLD.slice(1, -1)}] [them|it|on]`, { owners: 'p' }],
      ['(numerically|numeric|as numbers|port numbers|without resolving names)', {}],
    ],
    free: `${ASK} port ports socket sockets open listening on include its their also them it by program programs process processes all names name`,
    needs: /\bports?\b|\bsockets?\b|\blisten/i,
    unless:
      /\b(?:connections?|connected|established|unix|kill|stop|block|allow|forward|firewall|ufw|scan|remote|docker|containers?|ssh|free|how many|count|number of|usb|serial|closed|outgoing|filter\w*|nmap|events?|log|change|only the|just the|printers?|since|statistics|stats|summary)\b|\d|\w\.\w/i,
    bonus: 0.004,
    write: ({ tcp, udp, both, owners = '', listen }, { os }, { text }) => {
      if (
        os === 'darwin' ||
        (listen === undefined && owners === '' && tcp === undefined && udp === undefined && both === undefined)
      )
        return undefined;
      const kinds = both !== undefined || (tcp === undefined && udp === undefined) ? 'tu' : `${tcp ?? ''}${udp ?? ''}`;
      return listen !== undefined || /listen|ports/i.test(text) ? `ss -${kinds}ln${owners}` : undefined;
    },
    examples: [
      ['which tcp ports is something listening on? include the program', 'ss -tlnp'],
      ['list all ports something listens on, and the programs behind them', 'ss -tulnp'],
    ],
  },
]);
