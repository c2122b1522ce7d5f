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
    names: words('ss netstat ifstat nstat iwlist avahi-browse iwgetid'),
    flags: { '-K --kill': { does: ['process', '!setting'] }, '-F --filter': 'read', '-D --diag': 'write' },
    examples: [
      ['ss -unlp', 'safe'],
      ['ss -K dst a', 'dangerous'],
    ],
  },
  {
    names: ['arp'],
    flags: { '-s --set -d --delete -f --file': { value: 'none', does: ['!setting'] } },
    examples: [
      ['arp -a', 'safe'],
      ['arp -d box', 'dangerous'],
    ],
  },
  {
    names: ['iw'],
    judge: (call) => {
      const words = call.operands.map((arg) => arg.text);
      const verb = words[0] === 'dev' || words[0] === 'phy' || words[0] === 'wdev' ? words[2] : words[0];
      if (verb !== undefined && !/^(?:info|link|scan|list|event|features|help|get|survey|station|dump)$/.test(verb))
        call.mark('setting');
    },
    examples: [
      ['iw dev', 'safe'],
      ['iw dev wlan1 link', 'safe'],
      ['iw dev wlan1 set type monitor', 'dangerous'],
    ],
  },
  {
    names: ['resolvectl', 'networkctl'],
    subcommands: {
      ...each('status statistics query service openpgp tlsa show-cache monitor list lldp label', TELLS),
      ...each('flush-caches reset-statistics', WRITES),
    },
    alone: TELLS,
    otherwise: { does: ['!setting'] },
    examples: [
      ['resolvectl status', 'safe'],
      ['resolvectl flush-caches', 'write'],
      ['networkctl down eth1', 'dangerous'],
    ],
  },
  {
    names: ['ethtool'],
    flags: {
      '-i --driver -S --statistics -k --show-features -g --show-ring -c --show-coalesce -a --show-pause -l --show-channels -m -P --show-permaddr -T --show-eee -n -x':
        { tells: 'only' },
    },
    judge: (call) => {
      if (call.flags.length > 0) call.mark('setting');
    },
    examples: [
      ['ethtool eth1', 'safe'],
      ['ethtool -i eth1', 'safe'],
      ['ethtool -K eth1 gro off', 'dangerous'],
    ],
  },
  {
    names: words('ifconfig route iwconfig brctl vconfig wg wg-quick ifup ifdown dhclient dhcpcd nmtui'),
    judge: (call) => {
      if (call.name === 'wg' && /^show/.test(call.operands[0]?.text ?? '')) return;
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
    flags: { '-t -p': {}, '-f --fields -g --get-values -m --mode -w --wait -c --colors -e --escape': 'none' },
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
      ['nmcli -f NAME con show', 'safe'],
      ['nmcli con down a', 'write'],
    ],
  },
];
