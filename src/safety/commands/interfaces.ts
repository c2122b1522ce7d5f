/** Network interfaces, routes and sockets of this machine. */
import { ASKS, type CommandSpec, each, TELLS, WRITES, words } from '../spec.ts';

export const interfaces: readonly CommandSpec[] = [
  {
    names: ['ip', 'bridge', 'tc', 'devlink'],
    style: 'stop',
    flags: { '-n --netns -b --batch': 'unknown', '-c -j -p -s -d -4 -6 -br -o -color': {} },
    judge: (call) => {
      const words = call.operands.map((arg) => arg.text);
      if (words.some((word) => /^(?:exec|ex|e)$/.test(word)) && words[0]?.startsWith('net'))
        return call.command(call.operands.slice(words.findIndex((word) => /^ex?/.test(word)) + 2));
      if (
        words.some(
          (word) =>
            /^(?:add|a|del|delete|d|set|flush|f|replace|change|append|up|down|restore|attach)$/.test(word) &&
            word !== words[0],
        )
      )
        call.mark('setting');
    },
    examples: [
      ['ip -4 addr', 'safe'],
      ['ip -br a', 'safe'],
      ['ip link set wlan1 down', 'dangerous'],
      ['ip netns exec a rm b', 'dangerous'],
    ],
  },
  {
    names: words('ss netstat arp ifstat nstat iw iwlist resolvectl networkctl ethtool avahi-browse iwgetid'),
    flags: { '-K --kill -D': { does: ['process', '!setting'] } },
    examples: [
      ['ss -unlp', 'safe'],
      ['ss -K dst a', 'dangerous'],
    ],
  },
  {
    names: words('ifconfig route iwconfig brctl vconfig wg wg-quick ifup ifdown dhclient dhcpcd nmtui'),
    judge: (call) => {
      if (
        call.operands.length > (call.name === 'ifconfig' || call.name === 'iwconfig' ? 1 : 0) ||
        (call.name.startsWith('if') && /up|down/.test(call.name))
      )
        call.mark('setting');
      if (call.name === 'dhclient' || call.name === 'nmtui') call.unknown(`${call.name} runs scripts`);
    },
    examples: [
      ['ifconfig', 'safe'],
      ['ifconfig eth0 down', 'dangerous'],
      ['route -n', 'safe'],
    ],
  },
  {
    names: ['nmcli'],
    globals: 'anywhere',
    flags: { '-t -p -f': {} },
    subcommands: each('general device connection networking radio g d c dev con monitor n r', {
      subcommands: {
        ...each('status show list s hostname permissions logging', TELLS),
        wifi: { subcommands: { list: TELLS, connect: WRITES, rescan: ASKS }, alone: TELLS },
        ...each('up down connect disconnect', WRITES),
      },
      alone: TELLS,
      otherwise: WRITES,
    }),
    alone: TELLS,
    examples: [
      ['nmcli device status', 'safe'],
      ['nmcli con down a', 'write'],
    ],
  },
];
