/** Network: names, interfaces, wireless, connections, the firewall. */
import type { Skill } from '../skill.ts';
import { type Taker, take } from '../takers.ts';
import { oneOf, templates } from '../template.ts';

const RECORDS = ['mx', 'txt', 'ns', 'soa', 'cname', 'aaaa', 'srv', 'caa', 'ptr'] as const;
const record = oneOf(Object.fromEntries(RECORDS.map((one) => [one, one.toUpperCase()])));
const domain: Taker<string> = ({ tokens }) => {
  const token = tokens.findLast(({ value }) => /^([\w-]+\.)+[a-z]{2,}$/i.test(value));
  return token === undefined ? undefined : { value: token.value, tokens: [token.index] };
};
const INTERFACE = /^(lo|eth\d\S*|en[ops]\w*\d\w*|wl(an|p|o)\w*\d\w*|(br|tun|tap|usb|wwan|docker)-?\d+|br-\w+|veth\w+)$/;
const device: Taker<string> = ({ tokens }) => {
  const token = tokens.find(({ value }) => INTERFACE.test(value));
  return token === undefined ? undefined : { value: token.value, tokens: [token.index] };
};
const NET = ['NETWORK', 'HOST', 'URL', 'CONNECT', 'EVERY', 'CURRENT'] as const;
/** An address, where "address" was said or it looks like one. */
const address: Taker<string> = ({ tokens }) => {
  const token = tokens.find(({ value }) => /^\d{1,3}(\.\d{1,3}){3}(\/\d+)?$/.test(value));
  return token === undefined ? undefined : { value: token.value, tokens: [token.index] };
};

export const networkMore: readonly Skill[] = templates('network', [
  {
    name: 'dns-record',
    summary: 'one kind of record of a domain',
    says: [`${RECORDS.map((one) => `=${one}`).join('|')} =dns? =record|=records|=entry|=entries? =lookup? {domain}`],
    slots: { record, domain },
    free: [...NET, 'OF', 'FIND'],
    run: 'dig +short {record} {domain}',
    eg: ['mx records of example.org', 'dig +short MX example.org'],
  },
  {
    name: 'reverse-name',
    summary: 'the name that belongs to an address',
    says: [
      'REVERSE|DESCENDING =dns? =lookup|FIND|SHOW? URL? {address}',
      '=hostname|NAME =of|=for|=behind URL? {address}',
      '=name|NAME|NAMED =behind {address}',
    ],
    slots: { address },
    free: [...NET, 'NAME', 'REVERSE', 'DESCENDING', 'OF', 'FIND', 'SHOW'],
    run: 'dig +short -x {address}',
    unless: /\b(ping|ssh|port|grep|file)\b/i,
    eg: ['which name is behind 9.9.9.9', 'dig +short -x 9.9.9.9'],
  },
  {
    name: 'flush-names',
    summary: 'forget the names that were looked up',
    says: ['CLEAR|DELETE|=flush|=reset =dns =cache'],
    free: ['CLEAR', 'EMPTY'],
    run: '$sudo resolvectl flush-caches',
    fits: (_slots, world) => world.os === 'linux',
    act: true,
    eg: ['flush the dns cache', 'sudo resolvectl flush-caches'],
  },
  {
    name: 'interface-down',
    summary: 'switch a network interface off or on',
    says: ['=bring|CHANGE|=take|=turn|=switch|DISABLE|ENABLE|STOP|START|=set =network? =interface? {device}'],
    slots: {
      device,
      way: oneOf({
        down: 'down',
        off: 'down',
        disable: 'down',
        stop: 'down',
        up: 'up',
        on: 'up',
        enable: 'up',
        start: 'up',
      }),
    },
    free: [...NET, 'CHANGE', 'USE', 'GO'],
    run: '$sudo ip link set {device} {way}',
    unless: /\b(address|mtu|capture|packets)\b/i,
    act: true,
    eg: ['bring the interface eth0 down', 'sudo ip link set eth0 down'],
  },
  {
    name: 'interface-address',
    summary: 'the addresses of one interface',
    says: [
      '=ip? URL =of|=on|=for? =interface? {device}',
      'INFO =interface? {device}',
      '=address {device}',
      '=ip =of? {device}',
    ],
    slots: { device },
    free: [...NET, 'OF', 'INFO'],
    run: 'ip addr show {device}',
    unless: /\b(mac|set|change|add|capture|bring|packets|up|down|statistics|stats|counters?|errors|traffic|bytes)\b/i,
    eg: ['ip address of eth0', 'ip addr show eth0'],
  },
  {
    name: 'mac-addresses',
    summary: 'hardware addresses of the interfaces',
    says: ['=my|=which|=what? =mac URL', '=mac =addresses', '=hardware URL', '=ethernet URL'],
    free: NET,
    run: 'ip link',
    eg: ['what is my mac address', 'ip link'],
  },
  {
    name: 'wireless-list',
    summary: 'wireless networks in reach',
    says: [
      '=available|SPACE_LEFT|=nearby|SHOW|FIND|=which? =wifi|=wi-fi|=wireless|=wlan|=ssid|=ssids NETWORK',
      'FIND|=scan =wifi|=wi-fi|=wireless',
    ],
    free: [...NET, 'SPACE_LEFT'],
    run: 'nmcli device wifi list',
    unless: /\b(connect|connected|password|speed|on|off)\b/i,
    eg: ['which wifi networks are there', 'nmcli device wifi list'],
  },
  {
    name: 'wireless-now',
    summary: 'the wireless network in use',
    says: [
      '=which|=what|=name|CURRENT =wifi|=wi-fi|=wireless|=wlan|=ssid NETWORK? CONNECT|=connected|=use|USE|=on|=in',
      '=current|CURRENT =wifi|=wi-fi|=ssid|=wireless',
    ],
    free: [...NET, 'NAME', 'IN', 'TO', 'USE', 'OF'],
    run: 'nmcli -t -f active,ssid device wifi',
    eg: ['which wifi am i connected to', 'nmcli -t -f active,ssid device wifi'],
  },
  {
    name: 'wireless-switch',
    summary: 'switch the wireless off or on',
    says: ['=turn|=switch|CHANGE|ENABLE|DISABLE =wifi|=wi-fi|=wireless|=wlan =off?|=on'],
    slots: { way: oneOf({ off: 'off', on: 'on', enable: 'on', disable: 'off' }) },
    free: ['CHANGE', 'GO', 'FROM', 'NETWORK'],
    run: 'nmcli radio wifi {way}',
    act: true,
    eg: ['turn the wifi off', 'nmcli radio wifi off'],
  },
  {
    name: 'wireless-join',
    summary: 'join a wireless network',
    says: ['CONNECT|=connect|=join =wifi|=wi-fi|=wireless NETWORK? NAMED? {name} =with|WITH =password {password}'],
    slots: { name: take.id, password: take.id },
    free: [...NET, 'TO', 'WITH', 'NAMED', 'AND'],
    run: 'nmcli device wifi connect {name} password {password}',
    act: true,
    eg: ['join the wifi Attic with password plum42', 'nmcli device wifi connect Attic password plum42'],
  },
  {
    name: 'connections-of-port',
    summary: 'connections that use a port',
    says: ['=connection|=connections|CONNECT PORT {port}'],
    free: [...NET, 'PORT', 'TO', 'OPEN', 'IN', 'SHOW'],
    run: "ss -tn '( sport = :{port} or dport = :{port} )'",
    unless: /\b(ssh|forward|nc|to \S+ on)\b/i,
    eg: ['connections on port 443', "ss -tn '( sport = :443 or dport = :443 )'"],
  },
  {
    name: 'network-figures',
    summary: 'sums of the connections',
    says: ['NETWORK|=socket|=connection INFO|SUMMARY', '=socket =statistics|=summary'],
    free: [...NET, 'SUMMARY', 'SOCKET', 'INFO'],
    run: 'ss -s',
    unless: /\b(interface|address|wifi|docker|dns|route)\b/i,
    eg: ['network statistics', 'ss -s'],
  },
  {
    name: 'scan-host',
    summary: 'open ports of a host',
    says: [
      '=scan|FIND =open|OPEN? PORT =of|=on {address}',
      '=scan {address}',
      'OPEN PORT {address}',
      '=nmap {address}',
    ],
    slots: { address: (request, used, cue) => address(request, used, cue) ?? domain(request, used, cue) },
    free: [...NET, 'OPEN', 'PORT', 'OF', 'IN', 'RUN'],
    run: 'nmap {address}',
    unless: /\b(virus|document|is port)\b|port \d/i,
    eg: ['scan the ports of 10.0.0.5', 'nmap 10.0.0.5'],
  },
  {
    name: 'capture-packets',
    summary: 'watch the packets of an interface',
    says: ['=capture|=sniff|=dump|SHOW =packet|=packets|=traffic =interface? {device}', '=tcpdump {device}'],
    slots: { device },
    free: [...NET, 'IN', 'OF', 'WRITE'],
    run: '$sudo tcpdump -i {device}',
    terminal: true,
    eg: ['capture the packets on eth0', 'sudo tcpdump -i eth0'],
  },
  {
    name: 'firewall-status',
    summary: 'whether the firewall is on, and its rules',
    says: ['=firewall INFO|=status|RUN|=active|=on', '=ufw INFO|=status'],
    free: ['RUN', 'INFO', 'CURRENT'],
    run: '$sudo ufw status',
    unless: /\b(allow|open|block|deny|turn|enable|disable|rules?|iptables)\b/i,
    eg: ['firewall status', 'sudo ufw status'],
  },
  {
    name: 'firewall-port',
    summary: 'let a port through the firewall, or close it',
    says: [
      '=allow|=deny|=block|OPEN|=close PORT {port} =firewall',
      '=allow|=deny|=block =incoming? =traffic? =connections? PORT {port}',
    ],
    slots: {
      way: oneOf({ allow: 'allow', open: 'allow', deny: 'deny', block: 'deny', close: 'deny' }),
      port: take.number,
    },
    free: ['PORT', 'OPEN', 'IN', 'NETWORK', 'CONNECT', 'TO'],
    run: '$sudo ufw {way} {port}',
    act: true,
    eg: ['allow port 22 in the firewall', 'sudo ufw allow 22'],
  },
]);
