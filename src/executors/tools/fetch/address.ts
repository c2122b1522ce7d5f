/** Which addresses are of the public network. Pure. Sources: the IANA registries of special-purpose addresses. */
import { BlockList, isIP } from 'node:net';

const HERE_4: readonly (readonly [net: string, bits: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];

/** Only 2000::/3 is given out; of it these are no hosts of the public network. */
const HERE_6: readonly (readonly [net: string, bits: number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['3fff::', 20],
];

const listOf = (nets: typeof HERE_4, family: 'ipv4' | 'ipv6'): BlockList => {
  const list = new BlockList();
  for (const [net, bits] of nets) list.addSubnet(net, bits, family);
  return list;
};

const [special4, special6, given6] = [listOf(HERE_4, 'ipv4'), listOf(HERE_6, 'ipv6'), listOf([['2000::', 3]], 'ipv6')];

const asHex = (address: string): string => new URL(`http://[${address}]/`).hostname.slice(1, -1);

/** The eight groups of an address as `URL` writes it. */
const groupsOf = (address: string): readonly number[] => {
  const [head = '', tail] = asHex(address).split('::');
  const numbers = (text: string): number[] =>
    text === '' ? [] : text.split(':').map((part) => Number.parseInt(part, 16));
  const [first, last] = [numbers(head), tail === undefined ? [] : numbers(tail)];
  return [...first, ...Array.from({ length: 8 - first.length - last.length }, () => 0), ...last];
};

const dotted = (high = 0, low = 0): string => [high >> 8, high & 255, low >> 8, low & 255].join('.');

/** The IPv4 address inside: mapped (::ffff:0:0/96), translated (64:ff9b::/96), 6to4 (2002::/16). */
const inner4 = (groups: readonly number[]): string | undefined => {
  const [a, b] = groups;
  if (a === 0x2002) return dotted(groups[1], groups[2]);
  const isMapped = groups.slice(0, 5).every((group) => group === 0) && (groups[5] === 0xffff || groups[5] === 0);
  return isMapped || (a === 0x64 && b === 0xff9b) ? dotted(groups[6], groups[7]) : undefined;
};

/** True for an address of the public network; false for this machine, private, link-local, metadata and other special ones. */
export const isPublic = (address: string): boolean => {
  const plain = address.replace(/%.*$/, '');
  if (isIP(plain) === 4) return !special4.check(plain, 'ipv4');
  if (isIP(plain) !== 6) return false;
  const inside = inner4(groupsOf(plain));
  if (inside !== undefined) return !special4.check(inside, 'ipv4');
  return given6.check(plain, 'ipv6') && !special6.check(plain, 'ipv6');
};

/** True for an address of this very machine. */
export const isLoopbackAddress = (address: string): boolean =>
  /^127\.\d+\.\d+\.\d+$/.test(address) || address === '::1' || /^::ffff:(?:127\.|7f)/i.test(address);
