/** Proofs on a terminal, which the program `script` gives: the prompt, the person's own rc files, and a missing runtime. */
import { spawn } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Ground, type Proof, pathOf } from './proof.ts';

interface Sat {
  readonly code: number | null;
  readonly screen: string;
}

const PATIENCE_MS = 20_000;
/** A prompt stands where nothing more was written for so long. */
const QUIET_MS = 700;

/** Types each line once the terminal is quiet; the last one must end the shell. */
const sit = (script: string, command: readonly string[], lines: readonly string[], env: Ground['env']): Promise<Sat> =>
  new Promise((resolve) => {
    const words = command.map((word) => `'${word.replaceAll("'", `'\\''`)}'`).join(' ');
    const args = process.platform === 'linux' ? ['-qec', words, '/dev/null'] : ['-q', '/dev/null', ...command];
    const child = spawn(script, args, { env, stdio: 'pipe' });
    const left = [...lines];
    let screen = '';
    let quiet: NodeJS.Timeout | undefined;
    const limit = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
    const type = () => {
      const line = left.shift();
      if (line !== undefined) child.stdin.write(`${line}\r`);
    };
    child.stdin.on('error', () => {});
    child.stdout.on('data', (piece: Buffer) => {
      screen += piece.toString('utf8');
      clearTimeout(quiet);
      quiet = setTimeout(type, QUIET_MS);
    });
    const end = (code: number | null) => {
      clearTimeout(limit);
      clearTimeout(quiet);
      resolve({ code, screen });
    };
    child.on('error', () => end(null)).on('close', end);
  });

/** Written to a file: what the rc files made. */
const STATE = `{
alias
if [ -n "$BASH_VERSION" ]; then declare -F; shopt -p; else print -l -- \${(k)functions}; fi
printf '%s\\n' "PATH=$PATH" "$(umask)"
export -p
} >`;

/** Names of our own, and what differs between any two shells. */
const OWN =
  /llmos|^(declare -x|export|typeset -x).* (_|SHLVL|OLDPWD|SHELL|TTY)(=|$)|^declare -f (_?llmos|logout$)|shopt -[su] (login_shell|checkwinsize)/;

const stateOf = (path: string): readonly string[] => {
  try {
    return readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => !OWN.test(line))
      .sort();
  } catch {
    return ['nothing was written'];
  }
};

const sameState = async (script: string, { launcher, realShell, env, scratch }: Ground): Promise<Proof> => {
  const about = `as login shell it has the aliases, functions and variables of ${realShell}`;
  const told: (readonly string[])[] = [];
  for (const [name, command] of [
    ['ours', [launcher, '-l']],
    ['theirs', [realShell, '-l', '-i']],
  ] as const) {
    const file = join(scratch, name);
    writeFileSync(`${file}.sh`, `${STATE} '${file}' 2>&1\n`);
    await sit(script, command, [`. '${file}.sh'`, 'exit', 'exit'], env);
    told.push(stateOf(file).map((line) => line.replaceAll(file, '')));
  }
  const [ours = [], theirs = []] = told;
  const odd = [...ours.filter((line) => !theirs.includes(line)), ...theirs.filter((line) => !ours.includes(line))];
  return odd.length === 0 ? { about, passed: true } : { about, passed: false, why: odd.slice(0, 3).join(' · ') };
};

export const terminalProofs = async (ground: Ground): Promise<Proof[]> => {
  const { launcher, env, scratch } = ground;
  const script = pathOf('script', env);
  if (script === undefined)
    return [{ about: 'a prompt on a terminal', passed: undefined, why: 'the program `script` is not here' }];
  const asked = ['echo "<$((40+2))>"', 'exit 7'];
  const started = await sit(script, [launcher], asked, env);
  // A copy without the runtime beside it: as after an update that broke.
  const alone = join(scratch, 'alone');
  cpSync(dirname(launcher), join(alone, 'bin'), { recursive: true });
  const plain = await sit(script, [join(alone, 'bin/llmos')], asked, env);
  const answered = ({ screen }: Sat) => screen.includes('<42>');
  return [
    {
      about: 'the prompt starts on a terminal, runs a command and passes the exit code',
      passed: answered(started) && started.code === 7 && !started.screen.includes('this is plain'),
    },
    await sameState(script, ground),
    {
      about: 'with the runtime taken away an ordinary shell is left',
      passed: answered(plain) && plain.code === 7 && plain.screen.includes('this is plain'),
    },
  ];
};
