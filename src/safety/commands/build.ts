/** Build tools, test runners, linters and compilers. */

import type { Arg } from '../arg.ts';
import type { Call } from '../call.ts';
import { type CommandSpec, words } from '../spec.ts';

const INLINE: Readonly<Record<string, RegExp>> = {
  mvn: /^exec:|^-Dexec|^antrun:|:exec(?:@|$)/,
  gradle: /^-(?:I|b|p|c)$|^--(?:init-script|build-file|project-dir|settings-file)/,
  rake: /^-[epErIf]|^--(?:execute|require|rakefile|libdir)/,
  cmake: /^-[EP]$|^-D\w*(?:TOOLCHAIN|LAUNCHER|COMPILER|LINKER)\w*=/,
  ctest: /^-[SEP]{1,2}$|^--(?:build-and-test|test-command|script)/,
  just: /^--(?:justfile|shell|command|choose|edit|chooser)|^-[fce]$/,
  ninja: /^-f$/,
  pytest: /^-p$|^--(?:rootdir|confcutdir|import-mode)/,
  hugo: /^--(?:themesDir|source)/,
};

/** Tasks of frameworks that empty a database. */
const LOSES = /^(?:app:)?db:(?:drop|reset|purge|schema:load|structure:load|migrate:reset|seed:replant)/;

/** Programs that are not the project's own, and flags that name further code. */
const judgeBuild = (call: Call): void => {
  const name = call.name;
  const verb = call.operands[0]?.text ?? '';
  if (
    /^(?:bundle|composer|bazel|cabal|stack|task|mix|tox)$/.test(name) &&
    /^(?:exec|execute|run|run-script|open|console|ghci|repl)$/.test(verb)
  )
    call.unknown('a program that is not known');
  const inline = Object.hasOwn(INLINE, name) ? INLINE[name] : undefined;
  if (inline !== undefined && call.args.some((arg) => inline.test(arg.text))) call.unknown('an inline program');
  if (name === 'rake' && LOSES.test(verb)) call.mark('discard');
  if (call.args.some((arg) => /^(?:SHELL|MAKEFLAGS|CC|CXX|LD)=/.test(arg.text) || arg.dynamic === 'any'))
    call.unknown('a variable that names a command');
};

const CODE =
  /^(?:-wrapper|-B.|-fplugin=|-specs=|-Wl,.*plugin|-sOutputFile=%pipe|-dNOSAFER|msl:|ephemeral:|pipe:|-if$|@|-@|\|)|\||linker=|link-arg|codegen-backend|\$\{[^}]*[;(]/;

/** Flags of single programs that take code. */
const INLINE_CODE: Readonly<Record<string, RegExp>> = {
  gs: /^-c$/,
  ghc: /^-e|^-F$|^-pgm/,
  ocamlc: /^-pp/,
  protoc: /^--plugin|^--\w+_out=.*:/,
  dot: /^-(?:l|T?plugin)/,
};

/** Compilers and converters write what comes last; some arguments are code, some read or send. */
const weighArgument = (call: Call, arg: Arg): void => {
  if (CODE.test(arg.text) || INLINE_CODE[call.name]?.test(arg.text) === true)
    call.unknown('an argument that runs or loads code');
  const read = /^(?:[a-z]+:@|(?:concat|subfile|crypto|file):(?:.*,:)?)(\/?[^|]+)/.exec(arg.text)?.[1];
  if (read !== undefined) call.play('read', { ...arg, text: read });
};

/** These change the files that are named, without being told to. */
const FORMATS = /^(?:black|isort|rustfmt)$/;

const EDITS_ALL = /^(?:mogrify|exiftool|strip|jpegoptim|optipng)$/;

const onlyShows = (call: Call): boolean =>
  call.name === 'ffprobe' ||
  (call.name === 'exiftool' && !call.args.some((arg) => /=|^-(?:overwrite|tagsFromFile|all)/i.test(arg.text)));

const judgeMedia = (call: Call): void => {
  for (const arg of call.args) weighArgument(call, arg);
  const last = call.value('-o') ?? call.operands.at(-1);
  if (last === undefined || onlyShows(call)) return;
  if (/^[a-z]+:\/\//.test(last.text)) call.mark('upload');
  for (const arg of EDITS_ALL.test(call.name) ? call.operands : [last]) call.play('alter', arg);
};

export const build: readonly CommandSpec[] = [
  {
    names: ['make', 'gmake', 'bmake'],
    flags: {
      '-n --just-print --dry-run --recon -q --question -v --version': { tells: true },
      '-f --file --makefile --eval -C --directory -I --include-dir -o -W -O': 'none',
      '-j -l': { value: 'none', attached: true },
    },
    does: ['write', '!project'],
    judge: (call) => {
      const folder = call.value('-C', '--directory')?.text ?? '.';
      if (call.has('-f', '--file', '--makefile', '--eval', '-E', '-I') || /^[/~]|\.\.|[$]/.test(folder))
        call.unknown('a makefile from elsewhere');
      if (call.args.some((arg) => /^(?:\w+[:+?!]*=.*[$`]|SHELL=|MAKEFLAGS=)/.test(arg.text)))
        call.unknown('a variable that make expands');
    },
    examples: [
      ['make', 'write'],
      ['make -n docs', 'safe'],
      ["make --eval='x:;rm a'", 'opaque'],
      ['make -C docs', 'write'],
      ['make -C /tmp/a', 'opaque'],
    ],
  },
  {
    names: words(
      'ninja just rake task mvn gradle ant bazel buck meson cmake scons tox nox pytest py.test jest vitest mocha rspec phpunit webpack vite rollup esbuild parcel next turbo nx lerna mix stack cabal sbt lein swiftc xcodebuild hugo jekyll mkdocs sphinx-build composer bundle pre-commit doxygen tsdown playwright cypress storybook detox ctest autoreconf gulp grunt',
    ),
    flags: { '-f --file --rcfile -c --config': 'none', '-v': { tells: 'alone' } },
    does: ['write', '!project'],
    judge: judgeBuild,
    examples: [
      ['pytest', 'write'],
      ['pytest -q', 'write'],
      ['bundle exec a', 'opaque'],
      ['gradle -I a.gradle build', 'opaque'],
      ['ctest --build-and-test a b --test-command c', 'opaque'],
    ],
  },
  {
    names: words('tex latex pdftex pdflatex xetex xelatex luatex lualatex latexmk tectonic bibtex biber'),
    style: 'long',
    flags: {
      '-shell-escape --shell-escape -enable-write18 --enable-write18 -e -r -pdflatex -latex --lua -fmt -ini': 'unknown',
      '-output-directory --output-directory -outdir -o': 'into',
      '-interaction -jobname': 'none',
      '-version --version': { tells: 'alone' },
    },
    does: ['write', '!project'],
    judge: (call) => {
      if (call.operands.some(({ text }) => text.startsWith('\\'))) call.unknown('TeX from the command line');
    },
    examples: [
      ['pdflatex a.tex', 'write'],
      ['xelatex -shell-escape a.tex', 'opaque'],
      ["latex '\\input a'", 'opaque'],
    ],
  },
  {
    names: ['tsc'],
    flags: {
      '--noEmit --showConfig --listFilesOnly --version --help -v -h': { tells: true },
      '-p --project -b --build -t --target': 'none',
      '--outDir --outFile --declarationDir --tsBuildInfoFile --generateTrace --generateCpuProfile': 'write',
    },
    does: ['write'],
    examples: [
      ['tsc -p lib', 'write'],
      ['tsc --noEmit', 'safe'],
      ['tsc --outDir /etc', 'dangerous'],
    ],
  },
  {
    names: words(
      'eslint prettier biome ruff black isort flake8 pylint mypy pyright shellcheck actionlint shfmt hadolint gofmt goimports golangci-lint rustfmt clang-format clang-tidy stylelint markdownlint yamllint rubocop phpcs cppcheck tflint ansible-lint vale codespell semgrep bandit luacheck swiftlint ktlint',
    ),
    flags: {
      '-w --write --fix --fix-only -i --in-place --apply --unsafe-fixes --autocorrect -A -a': {
        does: ['write'],
      },
      '-c --config --rulesdir --plugin --resolve-plugins-relative-to --parser -f --format --rcfile --emit --edition': {
        value: 'none',
      },
      '--rulesdir --plugin --plugins --require -r --load-plugins --init-hook --parser --rules --bootstrap --addon --load -load':
        'unknown',
    },
    judge: (call) => {
      if (FORMATS.test(call.name) && !call.has('--check', '--diff') && call.value('--emit')?.text !== 'stdout')
        call.changes('the files that are formatted');
      if (/^(?:eslint|pylint|mypy|rubocop|stylelint|prettier)$/.test(call.name)) call.mark('project');
    },
    examples: [
      ['shellcheck a.sh', 'safe'],
      ['ruff check lib', 'safe'],
      ['prettier --write .', 'write'],
      ['black a.py', 'write'],
      ['rustfmt a.rs', 'write'],
      ['rustfmt --check a.rs', 'safe'],
      ['rustfmt --emit stdout a.rs', 'safe'],
      ["pylint --init-hook='import os' a", 'opaque'],
    ],
  },
  {
    names: words(
      'gcc g++ cc c++ kotlinc clang clang++ rustc javac ld as ghc ocamlc nasm protoc sass lessc ffmpeg convert magick mogrify sox gs cwebp optipng jpegoptim pngquant qpdf pdftotext img2pdf inkscape exiftool ffprobe strip objcopy patchelf dot mmdc asciidoctor wkhtmltopdf rsvg-convert',
    ),
    style: 'long',
    flags: {
      '-wrapper -B -fplugin -specs -load -plugin --plugin -if -config -filter_script --with -processor -processorpath --processor-path -r --require -script':
        'unknown',
      '-o': 'write',
      '-version --version -print-search-dirs -formats -codecs -encoders': { tells: 'alone' },
      '--explain': { value: 'none', tells: 'only' },
      '--print': { value: 'none', tells: 'only' },
      '-V -v -L': {},
    },
    judge: judgeMedia,
    examples: [
      ['gcc -o a a.c', 'write'],
      ['ffprobe a.mp4', 'safe'],
      ['convert a.png b.jpg', 'write'],
      ['exiftool a.jpg', 'safe'],
      ['gcc -wrapper /bin/sh,-s .', 'opaque'],
      ["ghc -e 'main' a.hs", 'opaque'],
      ['rustc --print cfg', 'safe'],
      ['rustc --explain E0308', 'safe'],
      ['kotlinc -version', 'safe'],
    ],
  },
];
