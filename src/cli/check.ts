/** `llmos check`: the guard's verdict on a command, as if a machine had proposed it. Runs nothing. */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { toolSpecs } from '../executors/tools/list.ts';
import type { Plan, Verdict } from '../plan.ts';
import { effectLines } from '../repl/card.ts';
import { levelWords } from '../repl/paint.ts';
import { assess } from '../safety/assess.ts';
import type { Policy } from '../safety/policy.ts';
import { visible } from '../safety/show.ts';
import type { World } from '../world.ts';
import { stderrPaint } from './front.ts';
import { type Answer, answerLines, readAll, textField } from './input.ts';
import { type Machine, Refusal } from './machine.ts';
import type { Options } from './options.ts';
import { stdout } from './output.ts';
import { policyAt } from './policy.ts';
import { worldsOf } from './worlds.ts';

const proposed = (command: string): Plan => ({
  request: command,
  source: 'model',
  steps: [{ kind: 'shell', id: '1', command, reason: '', needs: [] }],
  confidence: 1,
  reason: 'to be checked',
});

/** A folder that is not there has no answer: paths could not be resolved. */
const folderOf = (given: string | undefined, machine: Machine): string => {
  const folder = resolve(machine.cwd, given ?? '.');
  if (given !== undefined && statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new Refusal(`there is no folder ${given}`, 2);
  return folder;
};

export const checkCommand = async (
  words: readonly string[],
  options: Options & { readonly cwd?: string },
  machine: Machine,
): Promise<number> => {
  const here = folderOf(options.cwd, machine);
  const policies = new Map<string, Policy>();
  const judge = (command: string, world: World): Verdict => {
    const policy = policies.get(world.cwd) ?? policyAt(machine, world.cwd);
    policies.set(world.cwd, policy);
    return assess(proposed(command), world, { policy, tools: toolSpecs });
  };
  const worlds = worldsOf(machine);
  if (options.jsonl === true) {
    await answerLines((asked) => answer(judge(textField(asked, 'cmd'), worlds(asked['cwd'] ?? here))));
    return 0;
  }
  const command = words.length > 0 ? words.join(' ') : (await readAll(machine.signal)).replace(/\n$/, '');
  if (command.trim() === '') throw new Refusal('which command shall be checked?', 2);
  const verdict = judge(command, worlds(here));
  stdout(
    options.json === true ? `${JSON.stringify({ cmd: command, ...answer(verdict) })}\n` : inWords(verdict, machine),
  );
  return verdict.decision === 'allow' ? 0 : 4;
};

const answer = ({ level, decision, reason, effects, findings, targets, touched }: Verdict): Answer => ({
  level,
  decision,
  reason,
  effects,
  findings,
  targets,
  ...(touched && { touched }),
});

const inWords = (verdict: Verdict, machine: Machine): string => {
  const lines = [
    `${levelWords(verdict.level, stderrPaint(machine))} → ${verdict.decision} (${verdict.reason})`,
    ...verdict.findings.map(
      (finding) =>
        `  ${finding.rule}: ${finding.reason}${finding.excerpt === '' ? '' : ` — ${visible(finding.excerpt)}`}`,
    ),
    ...(verdict.touched ?? []).map(({ kind, words }) => `  ${kind}s ${words}`),
    ...effectLines(verdict).map((line) => `  ${visible(line)}`),
  ];
  return `${lines.join('\n')}\n`;
};
