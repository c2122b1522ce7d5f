/** Hosts, ports, routes and sockets with what is said of them. */
import { frames } from '../frame.ts';
import type { Skill } from '../skill.ts';

const ASK =
  'what which show tell give get list display print is are there on this the of to from at in me my does do it a an and how many much whether if see check test try for';

export const wiresAsked: readonly Skill[] = frames('network', [
  {
    name: 'port-answers',
    summary: 'whether a port of another host answers',
    heads: [['port {#}', { port: '$1' }]],
    clauses: [
      [
        '(host|server|machine) {N} (answers|responds|is reachable|is open|is up|accepts connections)',
        { host: '$1', ask: 'yes' },
      ],
      ['{M} (answers|responds|is reachable|is open|is up|accepts connections)', { host: '$1', ask: 'yes' }],
      [
        '(answers|answer|respond~|reachable|open|accessible|accepts connections|accept connections|listening|connect~|up|reach|closed)',
        { ask: 'yes' },
      ],
      ['(host|server|machine) {N}', { host: '$1' }],
      ['(on|of|at) [address] {M}', { host: '$1' }],
      ['(connect|reach|is|if|whether|does|can) [to] {M}', { host: '$1' }],
    ],
    free: `${ASK} port tcp host server machine can i reach open answers responds reachable connect remote able or closed connection from here`,
    unless:
      /\b(ssh|forward|tunnel|kill|process|program|listens?|local|firewall|udp|which|what|curl|download|http|docker|container|scan|localhost|anything|something|who|free|in use|taken|used|run|start)\b/i,
    write: ({ host = '', port, ask }) =>
      ask === undefined || port === undefined || !/[.\d]|-/.test(host) || !/^[\w.-]+$/.test(host)
        ? undefined
        : 'nc -zv {host} {port}',
    examples: [['test if the host 10.1.2.3 answers on port 22', 'nc -zv 10.1.2.3 22']],
  },
  {
    name: 'port-bound',
    summary: 'whether something here listens on a port',
    needs: /\d\d/,
    heads: [
      [
        '(bound|listening|running|serving|sitting|anything|something|in use|taken|free|occupied|available|open|used)',
        {},
      ],
    ],
    clauses: [
      ['(bound|listening|running|serving|sitting|listens|open) (to|on|at) [tcp|local] [port] {#}', { port: '$1' }],
      ['[tcp|local] port {#}', { port: '$1' }],
      ['{#} (in use|taken|free|occupied|available|open|used)', { port: '$1' }],
    ],
    free: `${ASK} anything something already here locally tcp port free in use taken occupied available listening open bound running currently now used or by`,
    unless:
      /\b(udp|process|program|what is|what's|who|which|kill|stop|host|server|firewall|container|docker|\d+\.\d+|cron|service|memory|ram|space|disk)\b/i,
    write: ({ port }, _world, { text }) =>
      port === undefined || !/\b(is|are|anything|something|if|whether|check)\b/i.test(text)
        ? undefined
        : `ss -tln 'sport = :${port}'`,
    examples: [['is anything bound to 8080', "ss -tln 'sport = :8080'"]],
  },
  {
    name: 'pid-on-port',
    summary: 'the number of the process that holds a port',
    heads: [['(pid|process id|process number)', {}]],
    clauses: [
      [
        '(us~|hold~|occup[a-z]+|listen~|bound|bind~|tak~|running|block~|own~) (on|to|at) [tcp|local] [port] {#}',
        { port: '$1' },
      ],
      ['[tcp|local] port {#}', { port: '$1' }],
      ['(us~|hold~|occup[a-z]+|listen~|tak~|block~|own~)', {}],
    ],
    free: `${ASK} pid process id number program that port currently find only just`,
    unless: /\b(kill|stop|udp|host|container|docker|parent|connected|tunnel)\b/i,
    write: ({ port }) => (port === undefined ? undefined : `lsof -t -i :${port}`),
    examples: [['the pid of the process that uses port 27017', 'lsof -t -i :27017']],
  },
  {
    name: 'pinged-so-often',
    summary: 'a number of pings',
    heads: [['(ping~|latency|round trip time|round-trip time|packet loss)', {}]],
    clauses: [
      ['(with|send~|using|of) {#} [icmp|echo|ping] (packet~|requests|pings|probes|echo requests)', { count: '$1' }],
      ['{#} (times|packets|pings|requests)', { count: '$1' }],
      ['(once)', { count: '1' }],
      ['(twice)', { count: '2' }],
      ['every {D}', { pace: '$1' }],
      ['[a] packet size [of] {#}', { size: '$1' }],
      ['(to|of|for|ping|host|server) [host|server] {N}', { host: '$1' }],
    ],
    free: `${ASK} measure ping latency packets host server time round trip loss times packet icmp only just by sending`,
    unless: /\b(sweep|all hosts|network|subnet|file|websocket|until|scan|port)\b/i,
    write: ({ host = '', count, pace }) =>
      !/^[\w.:-]+$/.test(host) || !/[.\d]|^localhost$/.test(host) || (count === undefined && !/./.test(host))
        ? undefined
        : `ping -c ${count ?? '4'} ${pace === undefined ? '' : `-i ${Number.parseFloat(pace)}`} [-s {size}] {host}`,
    examples: [['latency to kernel.org with 10 packets', 'ping -c 10 kernel.org']],
  },
  {
    name: 'route-changed',
    summary: 'a route, added or taken away',
    heads: [['(add~|set~|creat~|delet~|remov~|chang~) [static|default|new] (route|gateway)', {}]],
    clauses: [
      ['(add~|set~|creat~)', { do: 'add' }],
      ['(delet~|remov~)', { do: 'del' }],
      ['default (route|gateway)', { net: 'default' }],
      ['(to|for) [network|subnet|host] {N}/{#}', { host: '$1', bits: '$2' }],
      ['(via|through|over|by|using|to) [gateway|router] {N}', { via: '$1' }],
      ['(on|dev|over|through) [interface|device] {N}', { dev: '$1' }],
    ],
    free: 'add set create delete remove change a static default route gateway network to the for new',
    act: true,
    write: ({ do: deed, net, host, bits, via, dev }) => {
      const to = net ?? (host === undefined ? undefined : bits === undefined ? host : `${host}/${bits}`);
      if (
        to === undefined ||
        deed === undefined ||
        ![via, dev].every((one) => one === undefined || /^[\w.:-]+$/.test(one))
      )
        return undefined;
      return via === undefined && deed === 'add' ? undefined : `$sudo ip route ${deed} ${to} [via {via}] [dev {dev}]`;
    },
    examples: [['add a default route via 192.168.1.1', 'sudo ip route add default via 192.168.1.1']],
  },
  {
    name: 'connections-counted',
    summary: 'connections of a port, an address or a state',
    heads: [['(connection~|sockets)', {}]],
    clauses: [
      ['(how many|number of|count~)', { do: 'count' }],
      ['(on|to|at|with|using|from) [local|tcp|remote] port {#}', { port: '$1' }],
      ['(to|from|with) [host|address|ip] {N}', { host: '$1' }],
      ['established', { state: 'established' }],
      ['(time wait|time-wait|time_wait|in time_wait|in time-wait)', { state: 'time-wait' }],
      ['(close wait|close-wait|close_wait)', { state: 'close-wait' }],
    ],
    free: `${ASK} connections connection tcp current active open currently network state sockets have we i server in`,
    unless:
      /\b(process|program|pid|udp|ssh to|database|mysql|kill|listening|wifi|which|per|each|vpn|unix|with their)\b/i,
    write: ({ do: deed, port, host, state }) => {
      if ((port ?? host) === undefined || (host !== undefined && !/^[\d.:a-f]+$/.test(host))) return undefined;
      const which = `${state === undefined ? '' : `state ${state} `}${port === undefined ? `'dst ${host}'` : `'( sport = :${port} or dport = :${port} )'`}`;
      return deed === 'count' ? `ss -Htn ${which} | wc -l` : `ss -tn ${which}`;
    },
    examples: [
      [
        'count the established connections on port 443',
        "ss -Htn state established '( sport = :443 or dport = :443 )' | wc -l",
      ],
    ],
  },
]);
