/** Media less often: pages of a PDF, parts of films, playing, sizes in fractions, texts as PDF. */
import type { Skill } from '../skill.ts';
import type { Taker } from '../takers.ts';
import { oneOf, templates } from '../template.ts';
import { firstOf } from '../write/programs.ts';

const named =
  (kind: RegExp): Taker<string> =>
  ({ tokens }) => {
    const token = tokens.find(({ value }) => kind.test(value) && !/[*?]/.test(value));
    return token && { value: token.value, tokens: [token.index] };
  };
const PDF = named(/\.pdf$/i);
const FILM = named(/\.(mp4|mkv|avi|mov|webm|m4v|mp3|wav|flac|ogg|m4a)$/i);
const PICTURE = named(/\.(png|jpe?g|gif|webp|bmp|tiff?)$/i);

const pages: Taker<string> = ({ text, tokens }) => {
  const match = /\bpages?\s+(\d+)(?:\s*(?:-|to|through|until)\s*(\d+))?/i.exec(text);
  if (match?.[1] === undefined) return undefined;
  const end = match.index + match[0].length;
  return {
    value: match[2] === undefined ? match[1] : `${match[1]}-${match[2]}`,
    tokens: tokens.filter((one) => one.start >= match.index && one.end <= end).map((one) => one.index),
  };
};

const stem: Taker<string> = (request, used, cue) => {
  const found = PDF(request, used, cue);
  return found && { value: found.value.replace(/^.*\//, '').replace(/\.pdf$/i, ''), tokens: found.tokens };
};
const part: Taker<string> = (request, used, cue) => {
  const found = FILM(request, used, cue);
  return found && { value: found.value.replace(/(\.\w+)$/, '-cut$1'), tokens: found.tokens };
};
const smaller: Taker<string> = (request, used, cue) => {
  const found = PICTURE(request, used, cue);
  return found && { value: found.value.replace(/(\.\w+)$/, '-small$1'), tokens: found.tokens };
};
const seconds: Taker<number> = ({ tokens }) => {
  const token = tokens.find(({ value }) => /^\d+$/.test(value));
  return token && { value: Number(token.value), tokens: [token.index] };
};
const fraction = oneOf({ half: '50', quarter: '25', third: '33' });
const WORDS = [
  'FILE',
  'TO',
  'FROM',
  'IN',
  'OF',
  'EXTRACT',
  'FIRST',
  'SIZE',
  'TIME',
  'WITH',
  'AS',
  'SPLIT',
  'CHANGE',
] as const;

export const mediaMore: readonly Skill[] = [
  ...templates('other', [
    {
      name: 'pdf-some-pages',
      summary: 'some pages of a PDF as a PDF',
      says: ['EXTRACT|COPY|WRITE|=get|=take|=cut|KEEP {pages} {pdf}'],
      slots: { pages, pdf: PDF, stem },
      free: [...WORDS, 'COPY', 'WRITE', 'ONLY', 'KEEP'],
      run: 'qpdf {pdf} --pages . {pages} -- {stem}-{pages}.pdf',
      act: true,
      unless: /\btext\b/i,
      eg: ['extract pages 2-4 of report.pdf', 'qpdf report.pdf --pages . 2-4 -- report-2-4.pdf'],
    },
    {
      name: 'pdf-each-page',
      summary: 'each page of a PDF as a file',
      says: ['SPLIT {pdf} =into|TO|IN PER? =pages|=page', 'SPLIT {pdf} EVERY|=single|=individual =pages|=page'],
      slots: { pdf: PDF, stem },
      free: [...WORDS, 'PER', 'EVERY'],
      run: 'pdfseparate {pdf} {stem}-%d.pdf',
      act: true,
      eg: ['split report.pdf into pages', 'pdfseparate report.pdf report-%d.pdf'],
    },
    {
      name: 'pdf-smaller',
      summary: 'a PDF in fewer bytes',
      says: ['COMPRESS|=shrink|=reduce SIZE? {pdf}', '=smaller {pdf}'],
      slots: { pdf: PDF, stem },
      free: [...WORDS, 'COMPRESS', 'CREATE'],
      run: 'gs -sDEVICE=pdfwrite -dPDFSETTINGS=/ebook -dNOPAUSE -dBATCH -q -sOutputFile={stem}-small.pdf {pdf}',
      act: true,
      fits: (_slots, _world, { text }) => /\b(shrink|reduce|smaller)\b/i.test(text),
      unless: /\b(gzip|zip|tar|archive)\b/i,
      eg: [
        'reduce the size of report.pdf',
        'gs -sDEVICE=pdfwrite -dPDFSETTINGS=/ebook -dNOPAUSE -dBATCH -q -sOutputFile=report-small.pdf report.pdf',
      ],
    },
    {
      name: 'film-start',
      summary: 'the first seconds of a film or recording',
      says: ['=cut|EXTRACT|KEEP|=take|=trim|=get FIRST {seconds} =seconds|=second {film}'],
      slots: { seconds, film: FILM, part },
      free: [...WORDS, 'KEEP', 'EXCLUDE_LINES', 'ONLY'],
      run: 'ffmpeg -i {film} -t {seconds} -c copy {part}',
      act: true,
      unless: /\b(?:as|called|named|save|into)\b/i,
      eg: ['extract the first 10 seconds of talk.mp4', 'ffmpeg -i talk.mp4 -t 10 -c copy talk-cut.mp4'],
    },
    {
      name: 'picture-fraction',
      summary: 'a picture in a fraction of its size',
      says: ['=shrink|=resize|=scale|=reduce|COMPRESS|CHANGE {picture} {fraction} SIZE?'],
      slots: { picture: PICTURE, fraction, smaller },
      free: [...WORDS, 'COMPRESS', 'CHANGE'],
      run: 'convert {picture} -resize {fraction}% {smaller}',
      act: true,
      eg: ['shrink photo.jpg to half its size', 'convert photo.jpg -resize 50% photo-small.jpg'],
    },
    {
      name: 'play',
      summary: 'play a recording or film',
      says: ['=play {film}', 'OPEN {film} =player'],
      slots: { film: FILM },
      free: [...WORDS, 'OPEN'],
      run: (world) => `${world.os === 'darwin' ? 'open' : (firstOf(world, 'mpv', 'vlc', 'ffplay') ?? 'ffplay')} {film}`,
      act: true,
      terminal: true,
      eg: ['play song.mp3', 'mpv song.mp3'],
    },
    {
      name: 'text-as-pdf',
      summary: 'a text as PDF',
      says: ['CHANGE {source} =to|=into|=as|TO =pdf', 'CREATE =pdf =from|=of|FROM {source}'],
      slots: {
        source: named(/\.(md|markdown|html?|docx|odt|tex|rst)$/i),
        to: ({ tokens }) => {
          const one = tokens.find(({ value }) => /\.(md|markdown|html?|docx|odt|tex|rst)$/i.test(value));
          return one && { value: one.value.replace(/\.\w+$/, '.pdf'), tokens: [one.index] };
        },
      },
      free: [...WORDS, 'CREATE'],
      run: 'pandoc {source} -o {to}',
      act: true,
      unless: /\b(all|every|each|rename)\b|\*/i,
      eg: ['convert notes.md to pdf', 'pandoc notes.md -o notes.pdf'],
    },
    {
      name: 'speak',
      summary: 'say a text aloud',
      says: ['=say|=speak|READ|=read {text} =aloud|=loud', '=speak {text}'],
      free: [...WORDS, 'ACCESSED'],
      run: (world) => (world.os === 'darwin' ? 'say {text}' : 'espeak {text}'),
      act: true,
      unless: /\bfile|print|echo\b/i,
      eg: ['speak "good morning"', "espeak 'good morning'"],
    },
  ]),
  ...templates('other', [
    {
      name: 'container-names',
      summary: 'the names of running containers',
      says: ['NAME =of? RUN? =docker? =container', 'ONLY NAME =container', '=container NAME ONLY'],
      free: ['RUN', 'EVERY', 'THING', 'ONLY', 'NAME', 'OF', 'CONTAINER'],
      run: "docker ps --format '{{.Names}}'",
      unless: /\b(all|stopped|rename|change)\b/i,
      eg: ['only the names of the running containers', "docker ps --format '{{.Names}}'"],
    },
    {
      name: 'network-inspect',
      summary: 'all that Docker knows of a network',
      says: ['=inspect|INFO =docker? NETWORK {name}'],
      free: ['NETWORK', 'INFO', 'OF', 'CONTAINER'],
      run: 'docker network inspect {name}',
      fits: (_slots, _world, { text }) => /\bdocker|inspect/i.test(text),
      eg: ['inspect the docker network shop', 'docker network inspect shop'],
    },
  ]),
  ...templates('other', [
    {
      name: 'container-remove-hard',
      summary: 'remove a container though it runs',
      says: [
        'FORCE DELETE =docker? =container {name}',
        'DELETE =docker? =container {name} FORCE|=running|=anyway',
        '=force DELETE =container {name}',
      ],
      free: ['FORCE', 'CONTAINER', 'RUN', 'DELETE'],
      run: 'docker rm -f {name}',
      act: true,
      unless: /\b(all|every|stopped|image)\b/i,
      eg: ['remove the container shop forcefully', 'docker rm -f shop'],
    },
    {
      name: 'nginx-test',
      summary: 'check the settings of nginx',
      says: [
        '=check|SHOW|=test|=validate =nginx =configuration|=config|=syntax|INFO =syntax?',
        '=is =nginx =config|=configuration =valid|=ok',
      ],
      free: ['INFO', 'FILE', 'OF'],
      run: '$sudo nginx -t',
      unless: /\b(reload|edit|open|status|service)\b/i,
      fits: (_slots, _world, { text }) => /\b(config|configuration|syntax|conf)\b/i.test(text),
      act: true,
      eg: ['test the nginx configuration', 'sudo nginx -t'],
    },
  ]),
];
