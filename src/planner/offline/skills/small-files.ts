/** Single files: emptying, making one of a size, pages, hex dumps, JSON, media. */
import { saidAs } from '../frames/said.ts';
import { intent } from '../intent.ts';
import { type Skill, slotsOf, spanOf } from '../skill.ts';
import { type Taker, take } from '../takers.ts';
import { run } from '../write/command.ts';

/** "10 MB", "1G": as `truncate` reads it. */
const sized: Taker<string> = (request) => {
  const slot = slotsOf(request, 'size').find((one) => one.value.tests.length === 1 && one.value.tests[0]?.sign === '=');
  const test = slot?.value.tests[0];
  if (slot === undefined || test === undefined) return undefined;
  return { value: `${test.count}${test.unit === 'c' ? '' : test.unit.toUpperCase()}`, tokens: spanOf(slot) };
};

/** "a dummy file": what it is for. */
const purpose: Taker<true> = ({ tokens }) => {
  const token = tokens.find(({ value }) =>
    /^(?:dummy|placeholder|sample|fake|filler|sparse|zeroed|zero-filled)$/i.test(value),
  );
  return token === undefined ? undefined : { value: true, tokens: [token.index] };
};

/** "without deleting it" */
const notDeleted: Taker<true> = (request) => {
  const said = saidAs(
    request,
    /,? ?\b(?:but )?(?:without|not|do not|don't) (?:delet|remov)\w*(?: (?:it|them|the file|the file itself|that file))?|\b(?:but )?keep(?:ing)? the file(?: itself)?\b/i,
  );
  return said === undefined ? undefined : { value: true, tokens: said.explains };
};

const JSON_FILE = /\.json$/i;
const VIDEO = /\.(mp4|mkv|avi|mov|webm)$/i;
const FORMAT = /^\.?(mp3|wav|flac|ogg|m4a)$/i;

const audioFormat: Taker<string> = ({ tokens }) => {
  const token = tokens.find(({ value }) => FORMAT.test(value));
  return token === undefined ? undefined : { value: token.value.replace('.', '').toLowerCase(), tokens: [token.index] };
};

export const smallFiles: readonly Skill[] = [
  intent({
    name: 'empty-file',
    topic: 'files',
    summary: 'empty a file, keep it',
    says: ['TRUNCATE|CLEAR {file}', '=truncate {file}', 'DELETE =contents {file}'],
    slots: { file: take.file, size: sized, kept: notDeleted },
    free: ['FILE', 'THING', 'TEXT', 'CLEAR', 'EMPTY', 'BYTE', 'SIZE', 'NUMBER', 'TO'],
    act: true,
    write: ({ file, size }, _world, { text }) =>
      file === undefined || /\blines?\b|\bspaces?\b|\bcreate\b|\bmake (an?|the) /i.test(text)
        ? undefined
        : run('truncate', '-s', size ?? '0', { path: file }),
    examples: [['truncate notes.txt', 'truncate -s 0 notes.txt']],
  }),
  intent({
    name: 'sized-file',
    topic: 'files',
    summary: 'make a file of a given size',
    says: ['CREATE {size} FILE {names}', 'CREATE {size} FILE? {file}'],
    slots: { size: sized, names: take.names, file: take.file, purpose },
    free: ['FILE', 'NAMED', 'SIZE', 'OF', 'WITH', 'EMPTY', 'EXACTLY'],
    act: true,
    write: ({ size, names, file }) => {
      const name = names?.[0] ?? file;
      return size === undefined || name === undefined || (names?.length ?? 1) > 1
        ? undefined
        : run('truncate', '-s', size, { path: name });
    },
    examples: [['make a file called disk.img of 3 GB', 'truncate -s 3G disk.img']],
  }),
  intent({
    name: 'page-file',
    topic: 'text',
    summary: 'read a file page by page',
    says: ['=page {file}', 'SHOW {file} =pager|=interactively|=less', 'SHOW {file} =page =by =page'],
    slots: { file: take.file },
    free: ['FILE', 'TEXT', 'SHOW'],
    terminal: true,
    write: ({ file }, _world, { text }) =>
      file === undefined || /number/i.test(text) ? undefined : run('less', { path: file }),
    examples: [['show notes.txt page by page', 'less notes.txt']],
  }),
  intent({
    name: 'hex-dump',
    topic: 'text',
    summary: 'the bytes of a file in hexadecimal',
    says: ['HEX {file}', '=hexdump {file}', '=xxd {file}'],
    slots: { file: take.file },
    free: ['HEX', 'FILE', 'SHOW', 'BYTE', 'TEXT'],
    write: ({ file }) => (file === undefined ? undefined : run('xxd', { path: file })),
    examples: [['hexdump of run.sh', 'xxd run.sh']],
  }),
  intent({
    name: 'pretty-json',
    topic: 'text',
    summary: 'lay out a JSON file',
    says: ['=pretty-print|=prettify|=format|HUMAN {file}', 'SHOW {file} HUMAN|=pretty'],
    slots: { file: take.file },
    free: ['FILE', 'HUMAN', 'SHOW'],
    write: ({ file }) => (file !== undefined && JSON_FILE.test(file) ? run('jq', '.', { path: file }) : undefined),
    examples: [['prettify shop.json', 'jq . shop.json']],
  }),
  intent({
    name: 'json-keys',
    topic: 'text',
    summary: 'the keys of a JSON file',
    says: ['=key|=keys {file}'],
    slots: { file: take.file },
    free: ['FILE', 'THING', 'TEXT', 'NAME', 'EVERY', 'FIRST'],
    write: ({ file }) => (file !== undefined && JSON_FILE.test(file) ? run('jq', 'keys', { path: file }) : undefined),
    examples: [['keys of shop.json', 'jq keys shop.json']],
  }),
  intent({
    name: 'json-field',
    topic: 'text',
    summary: 'one field of a JSON file',
    says: ['value? =of|SHOW|COLUMN? {field} {file}'],
    slots: { file: take.file, field: take.id },
    free: ['FILE', 'COLUMN', 'VARIABLE', 'SHOW'],
    write: ({ file, field }) =>
      file !== undefined &&
      JSON_FILE.test(file) &&
      field !== undefined &&
      /^(?!keys?$|prettify$|format$|pretty)[a-z_]\w*$/i.test(field)
        ? run('jq', `.${field}`, { path: file })
        : undefined,
    examples: [['show the field colour of shop.json', 'jq .colour shop.json']],
  }),
  intent({
    name: 'sound-of-video',
    topic: 'other',
    summary: 'the sound of a video as a file of its own',
    says: ['EXTRACT|WRITE|CHANGE =audio|=sound|=soundtrack {file} {format?}'],
    slots: { file: take.file, format: audioFormat },
    free: ['EXTRACT', 'WRITE', 'AS', 'TO', 'FROM', 'FILE'],
    act: true,
    write: ({ file, format = 'mp3' }) =>
      file !== undefined && VIDEO.test(file)
        ? run('ffmpeg', '-i', { path: file }, '-vn', { path: file.replace(VIDEO, `.${format}`) })
        : undefined,
    examples: [['extract the sound of dance.mov as wav', 'ffmpeg -i dance.mov -vn dance.wav']],
  }),
  intent({
    name: 'resize-image',
    topic: 'other',
    summary: 'a smaller or larger copy of an image',
    says: ['=resize|=scale {file} {percent}'],
    slots: {
      file: take.file,
      percent: ({ tokens }) => {
        const token = tokens.find(({ value }) => /^\d+%$|^\d+x\d+$/.test(value));
        return token === undefined ? undefined : { value: token.value, tokens: [token.index] };
      },
    },
    free: ['FILE', 'SIZE', 'TO', 'BY'],
    act: true,
    write: ({ file, percent }) => {
      if (file === undefined || percent === undefined) return undefined;
      const dot = file.lastIndexOf('.');
      return dot < 1
        ? undefined
        : run('convert', { path: file }, '-resize', percent, {
            path: `${file.slice(0, dot)}-${percent.replace('%', '')}${file.slice(dot)}`,
          });
    },
    examples: [['resize cat.png to 40%', 'convert cat.png -resize 40% cat-40.png']],
  }),
  intent({
    name: 'sizes-sorted',
    topic: 'disk',
    summary: 'everything here with its size, largest first',
    says: ['SIZE FILE FOLDER SORT? {path?}', 'SIZE THING SORT SIZE {path?}', 'SIZE THING DESCENDING {path?}'],
    slots: { path: take.folder },
    free: [
      'SIZE',
      'FILE',
      'FOLDER',
      'AND',
      'OR',
      'PATH',
      'SORT',
      'DESCENDING',
      'HUMAN',
      'EVERY',
      'PER',
      'NAME',
      'BY',
      'DISK_SPACE',
    ],
    write: ({ path }, _world, { text }) =>
      /ascending|smallest|\b[MGK]B\b/i.test(text)
        ? undefined
        : { type: 'pipe', parts: [run('du', '-ah', { path: path ?? '.' }), run('sort', '-rh')] },
    examples: [['sizes of all files and folders in docs, largest first', 'du -ah docs | sort -rh']],
  }),
];
