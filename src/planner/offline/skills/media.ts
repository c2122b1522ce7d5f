/** Pictures, sound, films, PDF, the clipboard: by the tool that most machines have. */
import type { Skill } from '../skill.ts';
import { type Taker, take } from '../takers.ts';
import { templates } from '../template.ts';
import { firstOf } from '../write/programs.ts';

const WORDS = ['FILE', 'TO', 'FROM', 'AS', 'IN', 'CHANGE', 'OF', 'TEXT', 'WITH', 'WRITE', 'NAMED', 'EXTRACT'] as const;
const PICTURE = /\.(png|jpe?g|gif|webp|bmp|tiff?|svg|heic|avif)$/i;
const SOUND = /\.(mp3|wav|flac|ogg|m4a|aac|opus)$/i;
const FILM = /\.(mp4|mkv|avi|mov|webm|m4v)$/i;

/** File names of a kind, in the order in which they are said. */
const named =
  (kind: RegExp, place: number): Taker<string> =>
  ({ tokens }) => {
    const token = tokens.filter(({ value }) => kind.test(value) && !/[*?]/.test(value))[place];
    return token === undefined ? undefined : { value: token.value, tokens: [token.index] };
  };

/** A file to be made: the second that is named, or the first with another extension ("to mp3"). */
const made =
  (source: RegExp, target: RegExp): Taker<string> =>
  (request, used, cue) => {
    const from = named(source, 0)(request, used, cue);
    const whole = request.tokens.findLast(({ value }) => target.test(value) && value !== from?.value);
    if (whole !== undefined) return { value: whole.value, tokens: [whole.index] };
    const extension = request.tokens.find(({ value }) => /^\w+$/.test(value) && target.test(`.${value}`));
    return from === undefined || extension === undefined
      ? undefined
      : { value: from.value.replace(/\.\w+$/, `.${extension.value.toLowerCase()}`), tokens: [extension.index] };
  };

const pdfs: Taker<readonly string[]> = ({ tokens }) => {
  const all = tokens.filter(({ value }) => /\.pdf$/i.test(value) && !/[*?]/.test(value));
  return all.length < 3 ? undefined : { value: all.map(({ value }) => value), tokens: all.map(({ index }) => index) };
};

const pictures: Taker<readonly string[]> = ({ tokens }) => {
  const all = tokens.filter(({ value }) => PICTURE.test(value) && !/[*?]/.test(value));
  return all.length < 1 ? undefined : { value: all.map(({ value }) => value), tokens: all.map(({ index }) => index) };
};

/** The name of a file without its ending. */
const stemOf: Taker<string> = ({ tokens }) => {
  const token = tokens.find(({ value }) => /\.pdf$/i.test(value));
  return token && { value: token.value.replace(/^.*\//, '').replace(/\.pdf$/i, ''), tokens: [token.index] };
};

const clipboard = (world: Parameters<typeof firstOf>[0]): string | undefined =>
  world.os === 'darwin'
    ? 'pbcopy'
    : firstOf(world, 'wl-copy', 'xclip') === 'wl-copy'
      ? 'wl-copy'
      : 'xclip -selection clipboard';

export const mediaSkills: readonly Skill[] = templates('other', [
  {
    name: 'convert-picture',
    summary: 'a picture in another format',
    says: ['CHANGE|=export {from} =to|=into|=as {target}'],
    slots: { from: named(PICTURE, 0), target: made(PICTURE, PICTURE) },
    free: WORDS,
    run: 'convert {from} {target}',
    unless: /\b(resize|rename|permissions?|mode|owner|all|every|each)\b/i,
    fits: ({ from, target }) => target !== from,
    act: true,
    eg: ['convert photo.png to photo.jpg', 'convert photo.png photo.jpg'],
  },
  {
    name: 'turn-picture',
    summary: 'turn a picture',
    says: ['=rotate {from} =by? {number} =degrees?'],
    slots: { from: named(PICTURE, 0), number: take.number },
    free: WORDS,
    run: 'mogrify -rotate {number} {from}',
    act: true,
    eg: ['rotate photo.jpg by 90 degrees', 'mogrify -rotate 90 photo.jpg'],
  },
  {
    name: 'picture-size',
    summary: 'width and height of a picture',
    says: [
      '=dimensions|=dimension|=resolution|=width|=height =of? {from}',
      'SIZE =pixel|=pixels {from}',
      '=pixel|=pixels =wide|=high|=tall|=large {from}',
      '=wide|=tall {from}',
      'INFO {from}',
    ],
    slots: { from: named(PICTURE, 0) },
    free: [...WORDS, 'SIZE', 'INFO', 'AND', 'COUNT'],
    run: 'identify {from}',
    unless: /\b(bytes|disk|permission|exif)\b/i,
    eg: ['dimensions of photo.jpg', 'identify photo.jpg'],
  },
  {
    name: 'film-to-sound',
    summary: 'the sound of a film',
    says: ['EXTRACT|=get|=rip =audio|=sound|=soundtrack {from} {target}', 'CHANGE {from} =to|=into|=as {target}'],
    slots: { from: named(FILM, 0), target: made(FILM, SOUND) },
    free: WORDS,
    run: 'ffmpeg -i {from} -vn {target}',
    act: true,
    eg: ['extract the audio of talk.mp4 as mp3', 'ffmpeg -i talk.mp4 -vn talk.mp3'],
  },
  {
    name: 'convert-film',
    summary: 'a film in another format',
    says: ['CHANGE {from} =to|=into|=as {target}'],
    slots: { from: named(FILM, 0), target: made(FILM, FILM) },
    free: WORDS,
    run: 'ffmpeg -i {from} {target}',
    unless: /\baudio|sound|mp3\b/i,
    act: true,
    eg: ['convert talk.avi to mp4', 'ffmpeg -i talk.avi talk.mp4'],
  },
  {
    name: 'convert-sound',
    summary: 'a recording in another format',
    says: ['CHANGE {from} =to|=into|=as {target}'],
    slots: { from: named(SOUND, 0), target: made(SOUND, SOUND) },
    free: WORDS,
    run: 'ffmpeg -i {from} {target}',
    act: true,
    eg: ['convert song.wav to mp3', 'ffmpeg -i song.wav song.mp3'],
  },
  {
    name: 'media-length',
    summary: 'how long a recording or film is',
    says: ['=long =is? {from}', '=duration|=length|=metadata|=tags =of? {from}', 'INFO {from}'],
    slots: { from: named(/\.(mp4|mkv|avi|mov|webm|m4v|mp3|wav|flac|ogg|m4a|aac|opus)$/i, 0) },
    free: [...WORDS, 'INFO', 'LONG', 'TIME', 'SIZE'],
    run: 'ffprobe -hide_banner {from}',
    eg: ['how long is talk.mp4', 'ffprobe -hide_banner talk.mp4'],
  },
  {
    name: 'pdf-text',
    summary: 'the text of a PDF',
    says: ['EXTRACT|CHANGE|=get TEXT =of|=from|=in? {file} {to?}', 'CHANGE {file} =to TEXT'],
    slots: { file: named(/\.pdf$/i, 0), to: named(/\.txt$/i, 0) },
    free: WORDS,
    run: 'pdftotext {file} [{to}]',
    act: true,
    eg: ['extract the text of report.pdf', 'pdftotext report.pdf'],
  },
  {
    name: 'pdf-join',
    summary: 'several PDF files as one',
    says: ['JOIN|CONCATENATE {pdfs} =into|=to|=as?'],
    slots: { pdfs },
    free: [...WORDS, 'AND'],
    run: 'pdfunite {pdfs}',
    act: true,
    eg: ['merge a.pdf and b.pdf into c.pdf', 'pdfunite a.pdf b.pdf c.pdf'],
  },
  {
    name: 'pictures-as-pdf',
    summary: 'several pictures as one PDF',
    says: ['JOIN|CONCATENATE|CHANGE|CREATE|=put|=bind {pictures} =into|=to|=as|=in? =one? =pdf? {pdf}'],
    slots: { pictures, pdf: named(/\.pdf$/i, 0) },
    free: [...WORDS, 'AND', 'CREATE', 'JOIN', 'CONCATENATE'],
    run: 'convert {pictures} {pdf}',
    act: true,
    unless: /\b(?:each|every|all|separately|resize|rotate)\b/i,
    eg: ['combine a.png and b.png into album.pdf', 'convert a.png b.png album.pdf'],
  },
  {
    name: 'pdf-images',
    summary: 'the pictures in a PDF as files',
    says: ['EXTRACT|=get|=save|=pull =image|=images|=picture|=pictures|=photos {file}'],
    slots: { file: named(/\.pdf$/i, 0), stem: stemOf },
    free: [...WORDS, 'THING', 'EVERY'],
    run: 'pdfimages -all {file} {stem}',
    act: true,
    eg: ['extract the images from report.pdf', 'pdfimages -all report.pdf report'],
  },
  {
    name: 'office-as-pdf',
    summary: 'slides, tables and texts of office programs as PDF',
    says: ['CHANGE|=export|=save|WRITE {file} =to|=into|=as =pdf'],
    slots: { file: named(/\.(?:pptx?|xlsx?|ods|odp|doc)$/i, 0) },
    free: WORDS,
    run: 'libreoffice --headless --convert-to pdf {file}',
    act: true,
    unless: /\b(?:all|every|each|rename)\b/i,
    eg: ['convert slides.pptx to pdf', 'libreoffice --headless --convert-to pdf slides.pptx'],
  },
  {
    name: 'without-exif',
    summary: 'a picture without what its camera wrote into it',
    says: ['DELETE|EXCLUDE_LINES|=strip =exif|=metadata|=gps =data|=info|=tags|=information? {from}'],
    slots: { from: named(PICTURE, 0) },
    free: [...WORDS, 'DELETE', 'INFO', 'THING', 'EVERY'],
    run: 'exiftool -all= {from}',
    act: true,
    unless: /\b(?:every|each)\b/i,
    eg: ['remove the exif data from photo.jpg', 'exiftool -all= photo.jpg'],
  },
  {
    name: 'pdf-pages',
    summary: 'the number of pages of a PDF',
    says: ['COUNT|NUMBER =page|=pages {file}', '=page|=pages {file}', 'INFO {file}'],
    slots: { file: named(/\.pdf$/i, 0) },
    free: [...WORDS, 'COUNT', 'NUMBER', 'INFO', 'CONTAIN'],
    run: 'pdfinfo {file}',
    unless: /\b(extract|split|delete|rotate|first|last)\b|\d/i,
    eg: ['how many pages has report.pdf', 'pdfinfo report.pdf'],
  },
  {
    name: 'to-clipboard',
    summary: 'put a file on the clipboard',
    says: ['COPY|MOVE {file} =to|=into|=onto =clipboard'],
    free: [...WORDS, 'COPY', 'THING'],
    run: (world) => `${clipboard(world)} < {file}`,
    act: true,
    eg: ['copy notes.txt to the clipboard', 'wl-copy < notes.txt'],
  },
]);
