/** Single facts of what is wired or mounted: interfaces, file systems, disks, addresses of the web. */
import { factsOf } from '../frames/facts.ts';
import type { Skill } from '../skill.ts';

const curl = (field: string): string => `curl -s -o /dev/null -w '%{${field}}\\n' {name}`;
const header = (name: string): string => `curl -sI {name} | grep -i '^${name}:'`;

export const factsOfDevices: readonly Skill[] = [
  factsOf({
    name: 'interface-facts',
    topic: 'network',
    summary: 'one fact of a network interface',
    kinds: 'interface|network interface|adapter|network adapter|nic|network card|network device|device|link|bridge',
    place: '{N}',
    facts: [
      [
        'mac|mac address|hardware address|ethernet address|physical address',
        "ip link show {name} | awk '/ether/ { print $2 }' // ifconfig {name} | grep ether",
      ],
      ['mtu|mtu size|maximum transmission unit', 'cat /sys/class/net/{name}/mtu', 'own'],
      ['(?:link )?(?:state|status)|operational state|link status', 'cat /sys/class/net/{name}/operstate'],
      ['link speed|speed', 'cat /sys/class/net/{name}/speed'],
      ['driver|kernel driver|driver information', 'ethtool -i {name}'],
      [
        '(?:statistics|stats|traffic|traffic statistics|packet counts|packet counters|counters|errors|dropped packets|packet statistics|bytes (?:sent|received))',
        'ip -s link show {name} // netstat -I {name}',
      ],
      ['(?:ip ?v6|ip v6|inet6)(?: address| addresses)?', 'ip -6 addr show {name} // ifconfig {name} inet6'],
      [
        '(?:ip ?v4|ip v4)(?: address| addresses)?|netmask|subnet mask|subnet|prefix length|broadcast address',
        'ip -4 addr show {name} // ifconfig {name} inet',
      ],
      ['routes|routing table|route', 'ip route show dev {name}'],
      ['configuration|details|settings|addresses', 'ip addr show {name} // ifconfig {name}'],
    ],
    looks:
      /^(?:eth|en[opsx]?|wl[ops]?|wlan|lo|br|docker|tun|tap|wg|ppp|veth|virbr|bond|usb|wwan|ib|team)-?[\da-f]*[\d.:a-z]*$/,
    examples: [
      ['what is the mtu of eth0', 'cat /sys/class/net/eth0/mtu'],
      ["wlan0's mac address", "ip link show wlan0 | awk '/ether/ { print $2 }'"],
    ],
  }),
  factsOf({
    name: 'volume-facts',
    topic: 'disk',
    summary: 'one fact of a mounted file system or a disk',
    kinds:
      'file system|filesystem|mount|mount point|mountpoint|partition|disk|drive|volume|device|block device|mounted file system|root file system',
    place: '{F}',
    facts: [
      ['mount options|options|mount flags', 'findmnt -no OPTIONS -T {name}', 'own'],
      ['uuid', 'findmnt -no UUID -T {name}', 'own'],
      ['label|volume label|disk label', 'findmnt -no LABEL -T {name}'],
      ['mount point|mountpoint', 'findmnt -no TARGET -T {name}', 'own'],
      ['(?:backing |underlying |source )?(?:device|partition|block device)', 'findmnt -no SOURCE -T {name}'],
      ['(?:number of )?(?:free|available|unused|remaining) inodes', 'df -i {name}', 'own'],
      ['inode usage|inodes', 'df -i {name}'],
    ],
    looks: /^\/(?!dev\/)[\w./-]*$/,
    fits: (name) => name.startsWith('/') && !name.startsWith('/dev/'),
    unless: /\b(?:files?|director(?:y|ies)|folders?|symbolic|link)\b(?! system)/i,
    examples: [['show the mount options of /home', 'findmnt -no OPTIONS -T /home']],
  }),
  factsOf({
    name: 'disk-facts',
    topic: 'disk',
    summary: 'one fact of a disk or partition',
    kinds: 'disk|drive|partition|device|block device|hard disk|hard drive|ssd|volume',
    place: '{F}',
    facts: [
      ['(?:file system|filesystem|fs)(?: type)?|fstype|format', 'lsblk -no FSTYPE {name}'],
      ['uuid', 'lsblk -no UUID {name}'],
      ['label', 'lsblk -no LABEL {name}'],
      ['mount point|mountpoint|mount points', 'lsblk -no MOUNTPOINT {name}'],
      ['model|model name', 'lsblk -dno MODEL {name}'],
      ['serial number|serial', 'lsblk -dno SERIAL {name}'],
      ['size|capacity', 'lsblk -dno SIZE {name}'],
      ['partition table|partitions|partition layout', '$sudo fdisk -l {name}'],
      ['block size', '$sudo blockdev --getbsz {name}'],
      ['sector size', '$sudo blockdev --getss {name}'],
      ['health|smart status|health status|smart health', '$sudo smartctl -H {name}'],
      ['smart (?:data|information|info|attributes|values)', '$sudo smartctl -a {name}'],
    ],
    looks: /^\/dev\/[\w/-]+$/,
    fits: (name) => name.startsWith('/dev/'),
    examples: [['what is the uuid of /dev/sdb1', 'lsblk -no UUID /dev/sdb1']],
  }),
  factsOf({
    name: 'address-facts',
    topic: 'network',
    summary: 'one fact of what an address of the web answers',
    kinds: 'url|page|site|website|web page|web site|link|address|endpoint',
    place: '{U}',
    facts: [
      ['(?:http )?(?:status|status code|response code|return code|http code)', curl('http_code')],
      ['content type|mime type|content-type', header('content-type')],
      ['content length|content-length|size|file size|download size', header('content-length')],
      ['(?:last[- ]modified|modification) (?:date|time|header)|last[- ]modified', header('last-modified')],
      ['(?:web )?server (?:software|header|name|banner)|server', header('server')],
      ['(?:total |response |load |loading )+time|response times|time to (?:load|respond)', curl('time_total')],
      ['(?:redirect|redirection) (?:target|url|location)', curl('redirect_url')],
      ['final url|url after (?:all )?redirects|effective url', "curl -sL -o /dev/null -w '%{url_effective}\\n' {name}"],
    ],
    looks: /^https?:\/\//,
    fits: (name) => /^https?:\/\/|^[\w.-]+\.[a-z]{2,}(?:\/|$)/.test(name),
    unless: /\b(?:ping|dns|save|post|upload|every)\b/i,
    examples: [
      ['content type of http://localhost/logo', "curl -sI http://localhost/logo | grep -i '^content-type:'"],
      ['the response time of http://localhost/', "curl -s -o /dev/null -w '%{time_total}\\n' http://localhost/"],
    ],
  }),
];
