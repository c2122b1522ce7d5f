/** Build tools, test runners, linters and compilers. */
import { type CommandSpec, words } from '../spec.ts';

export const build: readonly CommandSpec[] = [
  {
    names: words(
      'make gmake ninja bmake just rake task mvn gradle ./gradlew ant bazel buck meson cmake scons tox nox pytest py.test jest vitest mocha rspec phpunit tsc webpack vite rollup esbuild parcel next turbo nx lerna mix stack cabal sbt lein swiftc xcodebuild hugo jekyll mkdocs sphinx-build composer bundle gem pre-commit tsdown playwright cypress storybook detox ctest autoreconf gulp grunt',
    ),
    flags: {
      '-n --just-print --dry-run --recon -q --question': { tells: true },
      '-v --version -V': { tells: true },
      '-f --file --makefile --eval -C --directory --rcfile -c --config': { value: 'none' },
      '--noEmit --no-emit': {},
    },
    does: ['write', '!project'],
    judge: (call) => {
      if (
        call.has('-f', '--file', '--makefile', '--eval', '-E', '--rcfile', '-C', '--directory') &&
        /make$/.test(call.name)
      )
        call.unknown('a makefile from elsewhere');
      if (
        /^(?:gem|bundle|composer|bazel|cabal|stack|task|mix|tox)$/.test(call.name) &&
        /^(?:exec|execute|run|run-script|open|console|ghci|repl)$/.test(call.operands[0]?.text ?? '')
      )
        call.unknown('a program that is not known');
      if (
        (call.name === 'rake' && call.has('-e', '-p', '-r', '-E')) ||
        (call.name === 'gem' && call.has('--file', '-g'))
      )
        call.unknown('an inline program');
      if (/^(?:cmake|ctest)$/.test(call.name) && call.has('-E', '-P')) call.unknown('cmake runs a script');
      if (call.args.some((arg) => /^(?:SHELL|MAKEFLAGS|CC|CXX|LD)=/.test(arg.text) || arg.dynamic === 'any'))
        call.unknown('a variable that names a command');
    },
    examples: [
      ['make', 'write'],
      ['make -n docs', 'safe'],
      ["make --eval='x:;rm a'", 'opaque'],
      ['pytest', 'write'],
      ['bundle exec a', 'opaque'],
      ['tsc -p lib', 'write'],
    ],
  },
  {
    names: words(
      'eslint prettier biome ruff black isort flake8 pylint mypy pyright shellcheck shfmt hadolint gofmt goimports golangci-lint rustfmt clang-format clang-tidy stylelint markdownlint yamllint rubocop phpcs cppcheck tflint ansible-lint vale codespell semgrep bandit luacheck swiftlint ktlint',
    ),
    flags: {
      '-w --write --fix --fix-only -i --in-place --apply --unsafe-fixes --autocorrect -A -a': {
        does: ['write'],
      },
      '-c --config --rulesdir --plugin --resolve-plugins-relative-to --parser -f --format --require -r --rcfile --load-plugins':
        { value: 'none' },
      '--rulesdir --plugin --plugins --require --load-plugins --init-hook --parser': 'unknown',
    },
    judge: (call) => {
      if (/^(?:black|isort)$/.test(call.name) && !call.has('--check', '--diff'))
        call.changes('the files that are formatted');
      if (/^(?:eslint|pylint|mypy|rubocop|stylelint|prettier)$/.test(call.name)) call.mark('project');
    },
    examples: [
      ['shellcheck a.sh', 'safe'],
      ['ruff check lib', 'safe'],
      ['prettier --write .', 'write'],
      ['black a.py', 'write'],
      ["pylint --init-hook='import os' a", 'opaque'],
    ],
  },
  {
    names: words(
      'gcc g++ cc c++ clang clang++ rustc javac ld as ghc ocamlc nasm protoc sass lessc ffmpeg convert magick mogrify sox gs cwebp optipng jpegoptim pngquant qpdf pdftotext img2pdf inkscape exiftool ffprobe strip objcopy patchelf dot mmdc asciidoctor wkhtmltopdf rsvg-convert',
    ),
    style: 'long',
    flags: {
      '-wrapper -B -fplugin -specs -load -plugin --plugin -if -config -filter_script --with': 'unknown',
      '-o': 'write',
      '-version -V -v -L -formats -codecs --version': {},
    },
    judge: (call) => {
      if (call.name === 'ffprobe') return;
      if (call.name === 'exiftool' && !call.args.some((arg) => /=|^-(?:overwrite|tagsFromFile|all)/i.test(arg.text)))
        return;
      if (call.operands.length > 0 || call.has('-o')) call.play('alter', call.value('-o') ?? call.operands.at(-1)!);
      for (const arg of call.args)
        if (
          /^(?:-wrapper|-fplugin=|-specs=|-Wl,.*plugin|-sOutputFile=%pipe|msl:|ephemeral:|-if$|@|\|)/.test(arg.text) ||
          /^(?:ephemeral|msl|pipe):|\|/.test(arg.text)
        )
          call.unknown('an argument that runs or loads code');
    },
    examples: [
      ['gcc -o a a.c', 'write'],
      ['ffprobe a.mp4', 'safe'],
      ['convert a.png b.jpg', 'write'],
      ['exiftool a.jpg', 'safe'],
      ['gcc -wrapper /bin/sh,-s .', 'opaque'],
    ],
  },
];
