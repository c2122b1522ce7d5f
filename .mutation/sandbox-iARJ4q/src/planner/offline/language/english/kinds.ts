/** Words for kinds of files → extensions, as written before "file": "python files", "jpg images". Plain extensions need no entry here. */
// @ts-nocheck

export const kinds: Readonly<Record<string, readonly string[]>> = {
  python: ['py'],
  javascript: ['js'],
  typescript: ['ts'],
  java: ['java'],
  ruby: ['rb'],
  perl: ['pl'],
  rust: ['rs'],
  golang: ['go'],
  markdown: ['md'],
  text: ['txt'],
  log: ['log'],
  jpeg: ['jpg', 'jpeg'],
  shell: ['sh'],
  header: ['h'],
  latex: ['tex'],
  'c++': ['cpp'],
  'c#': ['cs'],
  bash: ['sh'],
  word: ['docx', 'doc'],
  excel: ['xlsx', 'xls'],
  backup: ['bak'],
  temporary: ['tmp'],
  temp: ['tmp'],
  object: ['o'],
  config: ['conf'],
  configuration: ['conf'],
  image: ['jpg', 'jpeg', 'png', 'gif', 'webp'],
  picture: ['jpg', 'jpeg', 'png', 'gif'],
  photo: ['jpg', 'jpeg', 'png'],
  video: ['mp4', 'mkv', 'avi', 'mov'],
  movie: ['mp4', 'mkv', 'avi', 'mov'],
  audio: ['mp3', 'wav', 'flac', 'ogg'],
  music: ['mp3', 'wav', 'flac', 'ogg'],
};

/** Kind words that stand alone, with no "file" after them ("photos", "videos"). */
export const standaloneKinds: ReadonlySet<string> = new Set([
  'image',
  'picture',
  'photo',
  'video',
  'movie',
  'jpg',
  'jpeg',
  'png',
  'gif',
  'pdf',
  'mp3',
  'mp4',
]);

/** Extensions that a person names without a dot. */
export const extensions: ReadonlySet<string> = new Set(
  'txt md csv tsv json yaml yml xml html htm css js ts jsx tsx py rb pl php java jsp class jar c h cpp cc hpp cs go rs swift kt lua sh bash zsh sql log conf cfg ini env toml bak tmp old orig swp o a so out pdf doc docx xls xlsx ppt pptx odt rtf tex epub jpg jpeg png gif bmp svg webp ico tif tiff mp3 wav ogg flac m4a mp4 mkv avi mov webm wmv tar gz tgz bz2 xz zip 7z rar deb rpm iso img dat bin db sqlite lock pem key crt pid'.split(
    ' ',
  ),
);
