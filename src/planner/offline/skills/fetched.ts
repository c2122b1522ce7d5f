/** Downloads in a sentence: under which name, into which folder, with which program, and what broke off gone on with. */
import { frames } from '../frame.ts';
import type { Attributes } from '../frames/clause.ts';
import type { Skill } from '../skill.ts';
import { commandFrom } from '../template.ts';

const FREE =
  'i me my we you can could please a an the it this that of on in from for to with and file page document image archive picture under as into url link address web site website there is be now';
const URL = /^(?:https?|ftp):\/\/\S+$/i;
const NAME = /^[\w~./+-]+$/;
const TOLD = ['keep', 'to', 'into', 'rest', 'quiet', 'tool'];

const byWget = ({ rest, quiet }: Attributes): string =>
  `wget ${quiet === undefined ? '' : '-q'} ${rest === undefined ? '' : '-c'} [-O {name}] [-P {place}] {url}`;

const byCurl = ({ rest, quiet, to, into }: Attributes, place: string | undefined): string => {
  const silent = quiet === undefined ? '' : '-s';
  if (rest !== undefined) return `curl ${silent} -C - -LO {url}`;
  if (place !== undefined) return `curl ${silent} -L --output-dir {place} -O {url}`;
  return (to ?? into) === undefined ? `curl ${silent} -LO {url}` : `curl ${silent} -L -o {name} {url}`;
};

const BROKE =
  '(broke off|broken off|was interrupted|got interrupted|was aborted|was cut off|stopped|stalled|failed|left off|was stopped|interrupted|aborted|was broken off)';

export const fetched: readonly Skill[] = frames('network', [
  {
    name: 'page-fetched',
    summary: 'download a web address under a name, into a folder, or the rest of it',
    heads: [
      [
        '(resume|continue|go on with|carry on with|pick up|finish|complete|restart) [my|the|interrupted|broken|partial|aborted|unfinished] (download|downloading|fetching|getting) [of|from] [file] {U}',
        { url: '$1', rest: 'yes' },
      ],
      [
        '(download~|fetch~|grab|save|retrieve|pull [down]|store) [the|file|page|document|image|archive|from] [at|from|of|behind] [url|address|link] {U}',
        { url: '$1' },
      ],
      [
        'get [file|page|document|image|archive] [at|from|of|behind] [url|address|link] {U}',
        { url: '$1', loose: 'yes' },
      ],
    ],
    clauses: [
      [`(where|from where|at the point where|after) [it|download] [was] ${BROKE}`, { rest: 'yes' }],
      ['(partially|partly|half) downloaded', { rest: 'yes' }],
      ['(with|using|by|via|through) wget', { tool: 'wget' }],
      ['(with|using|by|via|through) curl', { tool: 'curl' }],
      [
        '(under|with|by|using|keep~|as) [its] (own|original|same|remote|present|given|server.s) [file] (name|filename)',
        { keep: 'yes' },
      ],
      ['[and] (keep|keeping|keep~) [its] [own|original|remote] [file] (name|filename)', { keep: 'yes' }],
      [
        '(in|into|to) (this|current|present|working|my current) [working] (folder|directory|dir|place)',
        { keep: 'yes' },
      ],
      ['here', { keep: 'yes' }],
      ['[and|then] (call|name|rename) (it|file|result) [to] {P}', { to: '$1' }],
      [
        '[and|then] (save|store|put|write|place|keep) (it|that|file|result|them) (in|into|to|under|inside) [folder|directory] {P}',
        { into: '$1' },
      ],
      ['[and|then] (save|store|write|keep) (it|that|file|result) as [file] {P}', { to: '$1' }],
      ['(to|into|in) [folder|directory] {P} [folder|directory]', { into: '$1' }],
      ['(as|named|called|under name|under|with name) [file] {P}', { to: '$1' }],
      ['(quietly|silently|without [any] output|without progress [bar]|in silence|no output)', { quiet: 'yes' }],
    ],
    free: `${FREE} download save store fetch get`,
    act: true,
    needs: /:\/\//,
    bonus: 0.006,
    unless:
      /\b(?:headers?|status|every|each|all links|recursive\w*|mirror|post|put (?!it)|clone|git|count|lines|unpack|extract|untar|unzip|install|run|pipe|show|print|display|in (?:the )?background|follow\w*|redirect\w*|only if|newer|limit\w*|password|user|browser|times|retry|retries|rate|audio|video|mp3|playlist|timeout|pdf of|whole site|checksum|sha\d*|md5)\b/i,
    write: (said, world) => {
      const { url = '', to, into } = said;
      const isMeant = URL.test(url) && [to, into].every((one) => one === undefined || NAME.test(one));
      const isTold = TOLD.filter((name) => said[name] !== undefined);
      if (!isMeant || (to !== undefined && into !== undefined) || isTold.every((name) => name === 'quiet'))
        return undefined;
      // "get …" may ask for what is there.
      if (said['loose'] !== undefined && isTold.every((name) => name === 'quiet' || name === 'rest')) return undefined;
      // "into x.html" is a name.
      const isNamed = to !== undefined || /[^./]\.\w{1,5}$/.test(into ?? '');
      const place = { name: isNamed ? (to ?? into) : undefined, place: isNamed ? undefined : into };
      const tool = said['tool'] ?? (world.os !== 'darwin' && place.place !== undefined ? 'wget' : 'curl');
      return commandFrom(tool === 'wget' ? byWget(said) : byCurl(said, place.place), { url, ...place }, world);
    },
    examples: [
      ['fetch https://example.org/a.zip under its own name', 'curl -LO https://example.org/a.zip'],
      ['get https://example.org/a.zip and save it in docs', 'wget -P docs https://example.org/a.zip'],
      ['continue downloading https://example.org/a.iso where it stopped', 'curl -C - -LO https://example.org/a.iso'],
    ],
  },
]);
