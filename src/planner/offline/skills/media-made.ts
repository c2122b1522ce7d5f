/** Films, recordings, pictures and PDF files made into others whose names or formats are said. */
import { frames } from '../frame.ts';
import type { Attributes } from '../frames/clause.ts';
import type { Skill } from '../skill.ts';
import { run } from '../write/command.ts';

const PICTURE = /\.(?:png|jpe?g|gif|webp|bmp|tiff?|heic|avif|svg)$/i;
const SOUND = /\.(?:mp3|wav|flac|ogg|m4a|aac|opus)$/i;
const FILM = /\.(?:mp4|mkv|avi|mov|webm|m4v|mpe?g|wmv|flv)$/i;
const PDF = /\.pdf$/i;
const FILMS = 'mp4|mkv|avi|mov|webm|m4v|mpg|mpeg|wmv|flv';
const SOUNDS = 'mp3|wav|flac|ogg|m4a|aac|opus';
const PICTURES = 'png|jpg|jpeg|gif|webp|bmp|tiff|tif|heic|avif';
const ANY = `${FILMS}|${SOUNDS}|${PICTURES}|pdf`;

const TO: readonly [string, Attributes][] = [
  [
    '(called|named|call it|name it|call~ result|store it as|save it as|save as|output|output file|result in|saved as|stored as) [file] {F}',
    { to: '$1' },
  ],
  ['(to|into|as|in) [a|an|file|new file] [file] [called|named] {F}', { to: '$1' }],
];

const withEnding = (path: string, ending: string): string => path.replace(/\.\w+$/, `.${ending.toLowerCase()}`);

const isOne = (path: string | undefined): path is string => path !== undefined && !/[*?]/.test(path);

/** The file to be made: as it is named, or the first with the ending of the format. */
const target = ({ from = '', to, format }: Attributes): string | undefined => {
  if (to !== undefined) return to;
  const ending = format?.replace(/^\./, '');
  return ending !== undefined &&
    /^(?:mp4|mkv|avi|mov|webm|m4v|mpg|mpeg|wmv|flv|mp3|wav|flac|ogg|m4a|aac|opus|png|jpg|jpeg|gif|webp|bmp|tiff|tif|heic|avif|pdf)$/i.test(
      ending,
    )
    ? withEnding(from, ending)
    : undefined;
};

const NAME = /^[\w@%+,./~-]+$/;

const converted = (said: Attributes): string | undefined => {
  const { from } = said;
  const to = target(said);
  if (!isOne(from) || !isOne(to) || from === to || !NAME.test(to)) return undefined;
  if (said['format'] !== undefined && !to.toLowerCase().endsWith(said['format'].replace(/^\.?/, '.').toLowerCase()))
    return undefined;
  if (
    (FILM.test(from) && FILM.test(to)) ||
    (SOUND.test(from) && SOUND.test(to)) ||
    (FILM.test(from) && /\.gif$/i.test(to))
  )
    return `ffmpeg -i {from} ${to}`;
  if (FILM.test(from) && SOUND.test(to)) return `ffmpeg -i {from} -vn ${to}`;
  return PICTURE.test(from) && (PICTURE.test(to) || PDF.test(to)) ? `convert {from} ${to}` : undefined;
};

const SECONDS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600 };

/** "30 seconds", "minute" → seconds. */
const secondsOf = (span: string | undefined): number | undefined => {
  const [, count = '1', unit = ''] = /^(?:(\d+) ?)?([a-z]+)$/i.exec(span ?? '') ?? [];
  const factor = SECONDS[unit.charAt(0).toLowerCase()];
  return factor === undefined || /^mo/i.test(unit) ? undefined : Number(count) * factor;
};

const beginning = (said: Attributes): string | undefined => {
  const { from, to } = said;
  const seconds = secondsOf(said['span']);
  if (!isOne(from) || seconds === undefined || !(FILM.test(from) || SOUND.test(from))) return undefined;
  const made = to ?? from.replace(/(\.\w+)$/, '-cut$1');
  return NAME.test(made) && made !== from ? `ffmpeg -i {from} -t ${seconds} -c copy ${made}` : undefined;
};

const pages = (said: Attributes): string | undefined => {
  const { from, to, first = '', last } = said;
  if (
    !isOne(from) ||
    !isOne(to) ||
    !PDF.test(from) ||
    !PDF.test(to) ||
    from === to ||
    !NAME.test(to) ||
    !/^\d+$/.test(first)
  )
    return undefined;
  return `qpdf {from} --pages . ${last === undefined ? first : `${first}-${last}`} -- ${to}`;
};

const scaled = (said: Attributes): string | undefined => {
  const { from, to, wide, high, percent } = said;
  if (!isOne(from) || !PICTURE.test(from)) return undefined;
  const size = wide !== undefined ? `${wide}x${high ?? ''}` : high !== undefined ? `x${high}` : percent;
  if (size === undefined || !/^\d*x?\d*%?$/.test(size)) return undefined;
  const made = to ?? from.replace(/(\.\w+)$/, `-${size.replace('%', '')}$1`);
  return NAME.test(made) ? `convert {from} -resize ${size} ${made}` : undefined;
};

const FILES = 'picture photo image video film movie song sound audio recording track clip file format version copy';
const VERBS =
  'convert|turn|transcode|encode|re-encode|export|save|store|make|change|transform|create|produce|want|need|give|get|write|pull|extract|rip|take|cut|keep|trim|grab|copy';

/** Each of many: a loop over the names of one ending. */
const eachConverted = (said: Attributes): string | undefined => {
  const { old = '', next = '', place } = said;
  const [from, to] = [old, next].map((one) =>
    one
      .replace(/^\*?\./, '')
      .replace(/s$/, '')
      .toLowerCase(),
  );
  if (from === undefined || to === undefined || from === to || !isEnding(from) || !isEnding(to)) return undefined;
  return place === undefined || NAME.test(place) ? loopOver(from, to, place) : undefined;
};

const loopOver = (from: string, to: string, place: string | undefined): string | undefined => {
  const [source, made] = [`x.${from}`, `x.${to}`];
  const isFilm = FILM.test(source) && (FILM.test(made) || SOUND.test(made));
  const folder = place === undefined || /^(?:here|\.)$/.test(place) ? '' : `${place.replace(/\/$/, '')}/`;
  const name = `"\${f%.${from}}.${to}"`;
  if (isFilm || (SOUND.test(source) && SOUND.test(made)))
    return `for f in ${folder}*.${from}; do ffmpeg -i "$f" ${SOUND.test(made) && FILM.test(source) ? '-vn ' : ''}${name}; done`;
  return PICTURE.test(source) && PICTURE.test(made)
    ? `for f in ${folder}*.${from}; do convert "$f" ${name}; done`
    : undefined;
};

const isEnding = (text: string): boolean => new RegExp(`^(?:${ANY})$`).test(text);

export const mediaMade: readonly Skill[] = frames('other', [
  {
    name: 'media-made',
    summary: 'a film, recording or picture in another format or under another name',
    mentions: ANY,
    needs:
      /\.(?:mp4|mkv|avi|mov|webm|m4v|mpe?g|wmv|flv|mp3|wav|flac|ogg|m4a|aac|opus|png|jpe?g|gif|webp|bmp|tiff?|heic|avif|svg)\b/i,
    heads: [[`(${VERBS})~`, {}]],
    clauses: [
      ...TO,
      [
        '(to|into|as|in|be|make|create|produce|need|want|get) [plain|normal|ordinary] {N} [format|file|version|picture|video|image|clip] [from|of|out of] [video|film|recording|song|picture|photo] {F}',
        { format: '$1', from: '$2' },
      ],
      [
        '(to|into|as|in|be) [a|an] [plain|normal|ordinary] {N} [format|file|version|picture|video|image|clip]',
        { format: '$1' },
      ],
      ['(sound|audio|soundtrack|audio track|sound track) [track] [only]', { sound: 'yes' }],
      ['[from|of|out of] [video|film|recording|song|picture|photo] {F}', { from: '$1' }],
    ],
    free: `${VERBS.replaceAll('|', ' ')} ${FILES} it its into to as in from of out called named only just track soundtrack`,
    act: true,
    unless:
      /\b(?:all|every|each|files|rename|move|permissions?|size|first|last|pages?|zip|tar|gzip|resize|seconds?|minutes?|copy of|extension|ending|backup|back up)\b|\bcopy\b.*\bto\b/i,
    write: (said, _world, { text }) =>
      /^\W*(?:please )?(?:copy|move|take|cut|keep|trim|grab|write)\b/i.test(text) && said['sound'] === undefined
        ? undefined
        : converted(said),
    examples: [
      ['convert talk.avi to an mp4 called lecture.mp4', 'ffmpeg -i talk.avi lecture.mp4'],
      ['make an mp3 from memo.wav', 'ffmpeg -i memo.wav memo.mp3'],
      ['pull the sound out of talk.mp4 into talk.mp3', 'ffmpeg -i talk.mp4 -vn talk.mp3'],
    ],
  },
  {
    name: 'media-each-made',
    summary: 'all films, recordings or pictures of one format in another',
    mentions: ANY,
    needs: /\b(?:convert|turn|transcode|encode|re-encode)\b/i,
    heads: [
      [
        '(convert|turn|transcode|encode|re-encode) [all|every|each] {N} [files|file|pictures|images|photos|videos|songs|recordings] [here] (to|into|as) [a|an] {N} [files|format|ones]',
        { old: '$1', next: '$2' },
      ],
      [
        '(convert|turn|transcode|encode|re-encode) [all|every|each] {N} [files|file|pictures|images|photos|videos|songs|recordings] (in|of|under) [folder|directory] {P} (to|into|as) [a|an] {N} [files|format|ones]',
        { old: '$1', place: '$2', next: '$3' },
      ],
    ],
    clauses: [['(in|of) [folder|directory] {P}', { place: '$1' }]],
    free: 'here',
    act: true,
    unless: /\b(?:rename|extension|recursive\w*|sub-?\w+|everywhere|under|keep\w*|delet\w*|remov\w*)\b/i,
    write: (said) => {
      const line = eachConverted(said);
      return line === undefined ? undefined : run({ raw: line });
    },
    examples: [['convert all wav files to mp3', `for f in *.wav; do ffmpeg -i "$f" "\${f%.wav}.mp3"; done`]],
  },
  {
    name: 'media-beginning',
    summary: 'the first seconds of a film or recording as a file',
    mentions: `${FILMS}|${SOUNDS}`,
    needs: /\b(?:first|initial|opening|start|beginning|seconds|minutes?)\b/i,
    heads: [['(first|initial|opening) {D}', { span: '$1' }]],
    clauses: [...TO, ['[from|of|out of] [video|film|recording|song|clip] {F}', { from: '$1' }]],
    free: `${VERBS.replaceAll('|', ' ')} ${FILES} it them only just and`,
    act: true,
    unless: /\b(?:all|every|each|without|remove|delete|skip|lines?|bytes)\b|\bcut off\b/i,
    write: beginning,
    examples: [['save the first 20 seconds of talk.mp4 as teaser.mp4', 'ffmpeg -i talk.mp4 -t 20 -c copy teaser.mp4']],
  },
  {
    name: 'pages-named',
    summary: 'some pages of a PDF as a PDF whose name is said',
    mentions: 'pdf',
    needs: /\bpages?\b/i,
    heads: [
      ['(page|pages) {#} (to|until|through|till|-) {#}', { first: '$1', last: '$2' }],
      ['page {#}', { first: '$1' }],
    ],
    clauses: [...TO, ['[from|of|out of|in] [document|file] {F}', { from: '$1' }]],
    free: `${VERBS.replaceAll('|', ' ')} ${FILES} put only just and it them pdf`,
    act: true,
    unless: /\b(?:all|every|each|without|remove|delete|text|rotate)\b/i,
    write: pages,
    examples: [['save pages 2 to 5 of report.pdf as part.pdf', 'qpdf report.pdf --pages . 2-5 -- part.pdf']],
  },
  {
    name: 'picture-scaled',
    summary: 'a picture of another width, height or share of its size',
    mentions: PICTURES,
    needs: /\d/,
    heads: [['(thumbnail|resize|scale|shrink|reduce|enlarge|smaller|make|create|want|need|convert|bring)~', {}]],
    clauses: [
      ['{#} (by|x|times) {#} [pixels|px]', { wide: '$1', high: '$2' }],
      ['{#} (pixels|pixel|px) [wide|width|in width|broad|across]', { wide: '$1' }],
      ['[a] width [of] {#} [pixels|px]', { wide: '$1' }],
      ['{#} (pixels|pixel|px) (high|height|in height|tall)', { high: '$1' }],
      ['[a] height [of] {#} [pixels|px]', { high: '$1' }],
      ...TO,
      ['[from|of|out of] [picture|photo|image] {F}', { from: '$1' }],
    ],
    free: `thumbnail preview resize scale shrink reduce down up enlarge smaller larger bigger make create want need convert bring wide it ${FILES} and save called named of to so that is size in width height`,
    act: true,
    unless: /\b(?:all|every|each|files|bytes|kb|mb|rotate|pages?|seconds)\b/i,
    write: scaled,
    examples: [['scale photo.jpg to a width of 800 pixels as small.jpg', 'convert photo.jpg -resize 800x small.jpg']],
  },
]);
