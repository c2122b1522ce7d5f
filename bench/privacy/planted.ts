/** Fifty secrets and personal items in prompts, files and outputs: which of them did the server receive? */
import { createHash } from 'node:crypto';
import { plan, type Reply, words } from '../../tests/fixtures/messages-server.ts';
import { cloudOf, personWith } from './person.ts';

/** Made by chance, the same in each run. */
const chance = (seed: string, alphabet: string, length: number): string => {
  let out = '';
  for (let block = 0; out.length < length; block += 1)
    for (const byte of createHash('sha256').update(`${seed}${block}`).digest()) out += alphabet[byte % alphabet.length];
  return out.slice(0, length);
};
const HEX = '0123456789abcdef';
const ALNUM = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const BASE64 = `${ALNUM}+/`;
const of = (seed: string, length = 24, alphabet = ALNUM): string => chance(seed, alphabet, length);

/** Known to this machine: variables, environment files, what tools keep. They appear in texts without any telling word. */
const KNOWN = {
  variables: ['MAIL_PASSWORD', 'DEPLOY_TOKEN', 'APP_SECRET', 'BACKUP_PASSPHRASE', 'STRIPE_API_KEY'].map(
    (name) => [name, of(name, 18)] as const,
  ),
  envFile: ['DB_PASSWORD', 'SIGNING_KEY', 'SESSION_SECRET', 'S3_TOKEN', 'WEBHOOK_SECRET'].map(
    (name) => [name, of(`${name}.env`, 20)] as const,
  ),
  aws: [of('aws', 40, BASE64), of('aws-session', 60, BASE64)],
  netrc: of('netrc', 14),
  key: [0, 1, 2].map((at) => of(`key${at}`, 64, BASE64)),
  npm: of('npm', 36),
  gh: of('gh', 30, HEX),
  docker: of('docker', 16),
} as const;

const PEOPLE = ['Thessaly Quandt', 'Ottokar Briesemann', 'Ludmilla Vrontsky'];

/** Known to nobody: they have to be told by their shape. */
const SHAPED: readonly (readonly [text: string, item: string])[] = [
  ['password=', of('a', 12)],
  ['Authorization: Bearer ', of('b', 40)],
  ['postgres://app:', of('c', 16)],
  ['"client_secret": "', of('d', 32, HEX)],
  ['AKIA', of('e', 16, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567')],
  ['ghp_', of('f', 36)],
  ['sk_live_', of('g', 24)],
  ['Set-Cookie: sid=', of('h', 32, HEX)],
  ['my passphrase is ', `${of('i', 10)}7!`],
  ['eyJhbGciOiJIUzI1NiJ9.', `${of('j', 40)}.${of('k', 43)}`],
];
const AFTER: Readonly<Record<string, string>> = { 'postgres://app:': '@db.internal/main', '"client_secret": "': '"' };

const MAILS = [
  't.quandt@post.example',
  'otto+lists@mail.example.org',
  'ludmilla.v@example.co.uk',
  'anna_b@example.net',
  'x9@example.de',
  'first.last@sub.example.com',
];
const PHONES = ['+49 171 5550123', '+1 (555) 010-4477', '(555) 010-9921', '0049 30 5550199', '+44 20 7946 0958'];
const CARDS = ['4539 1488 0343 6467', '5555-5555-5555-4444', '378282246310005'];
const IBANS = ['DE89 3704 0044 0532 0130 00', 'GB82WEST12345698765432'];

/** An item and the line in which it stands. */
interface Planted {
  readonly item: string;
  readonly line: string;
}

const plain = (item: string, line = `noted: ${item}.`): Planted => ({ item, line });

const items = (): readonly Planted[] => [
  ...KNOWN.variables.map(([, value]) => plain(value)),
  ...KNOWN.envFile.map(([, value]) => plain(value)),
  ...KNOWN.aws.map((value) => plain(value)),
  plain(KNOWN.netrc),
  ...KNOWN.key.map((value) => plain(value)),
  plain(KNOWN.npm),
  plain(KNOWN.gh),
  plain(KNOWN.docker, Buffer.from(`sam:${KNOWN.docker}`).toString('base64')),
  ...SHAPED.map(([text, item]) => plain(item, `${text}${item}${AFTER[text] ?? ''}`)),
  plain(encodeURIComponent(`${KNOWN.netrc} `).slice(0, -3), `https://x.example/?q=${encodeURIComponent(KNOWN.netrc)}`),
  plain(KNOWN.variables[0]?.[1] ?? '', JSON.stringify(JSON.stringify({ a: KNOWN.variables[0]?.[1] }))),
  ...MAILS.map((mail) => plain(mail, `write to ${mail} soon`)),
  ...PHONES.map((phone) => plain(phone, `call ${phone} today`)),
  ...CARDS.map((card) => plain(card, `paid with ${card}, thanks`)),
  ...IBANS.map((iban) => plain(iban, `to ${iban} please`)),
  ...PEOPLE.map((name) => plain(name, `ask ${name} about it`)),
];

const home = (): Readonly<Record<string, string>> => ({
  '.env': KNOWN.envFile.map(([name, value]) => `${name}=${value}\n`).join(''),
  '.aws/credentials': `[default]\naws_secret_access_key = ${KNOWN.aws[0]}\naws_session_token = ${KNOWN.aws[1]}\n`,
  '.netrc': `machine files.example login sam password ${KNOWN.netrc}\n`,
  '.ssh/id_ed25519': `-----BEGIN OPENSSH PRIVATE KEY-----\n${KNOWN.key.join('\n')}\n-----END OPENSSH PRIVATE KEY-----\n`,
  '.npmrc': `//registry.example/:_authToken=${KNOWN.npm}\n`,
  '.config/gh/hosts.yml': `github.com:\n    oauth_token: ${KNOWN.gh}\n`,
  '.docker/config.json': JSON.stringify({
    auths: { r: { auth: Buffer.from(`sam:${KNOWN.docker}`).toString('base64') } },
  }),
  'people.vcf': PEOPLE.map((name) => `BEGIN:VCARD\nVERSION:4.0\nFN:${name}\nEND:VCARD\n`).join(''),
});

/** The forms in which an item may have left. */
const forms = ({ item, line }: Planted): readonly string[] => [
  item,
  item.replaceAll(' ', ''),
  encodeURIComponent(item),
  Buffer.from(item).toString('base64').replace(/=+$/, '').slice(0, -1),
  ...(line.includes(item) ? [] : [line]),
];

const shell = (command: string) => ({ kind: 'shell', command, reason: 'look', needs: [] });

/** Looks at everything, secret files as well, and says what it saw. */
const script: readonly Reply[] = [
  {
    content: [
      {
        type: 'tool_use',
        id: 'toolu_1',
        name: 'propose_plan',
        input: {
          more: true,
          steps: [
            shell('cat file.txt'),
            { kind: 'tool', tool: 'read_file', input: { path: 'file.txt' }, reason: 'look', needs: [] },
            shell('env'),
            shell('cat .env ~/.ssh/id_ed25519 ~/.aws/credentials'),
            shell('base64 -w0 file.txt'),
            shell('tail -c 300 ~/.ssh/id_ed25519; ls no-such-file-here; cat ~/.npmrc >&2; false'),
          ],
        },
      },
    ],
  },
  plan(shell('echo done')),
  { content: [words('done')], stop: 'end_turn' },
];

export interface Figure {
  readonly planted: number;
  readonly found: readonly string[];
  readonly requests: number;
  readonly masked: number;
}

/** Every item once in a prompt, and all of them in a file, in outputs and on standard input. */
export const plantedFigure = async (): Promise<Figure> => {
  const all = items();
  const text = all.map(({ line }) => line).join('\n');
  const received: string[] = [];
  const chunk = Math.ceil(all.length / 5);
  for (let at = 0; at < all.length; at += chunk) {
    const { server, variables } = await cloudOf(...script);
    const person = personWith(
      { ...home(), 'file.txt': `${text}\n` },
      { ...variables, ...Object.fromEntries(KNOWN.variables) },
    );
    await person.run(['config', 'set', 'addressBook', `${person.home}/people.vcf`]);
    const said = all.slice(at, at + chunk).map(({ line }) => line);
    const request = `? frobnicate the following: ${said.join(' ; ')}`;
    await person.run(['do', '--yes=opaque', request], at === 0 ? `${text}\n` : undefined);
    received.push(...server.received.map((each) => each.text));
    await server.close();
    person.leave();
  }
  const everything = received.join('\n');
  return {
    planted: all.length,
    found: all.filter((each) => forms(each).some((form) => everything.includes(form))).map(({ line }) => line),
    requests: received.length,
    masked: everything.match(/LLMOS_[A-Z]+_[A-Z2-7]{6}/g)?.length ?? 0,
  };
};
