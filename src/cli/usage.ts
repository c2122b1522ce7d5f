/** `llmos usage`: what models took, in tokens and money, turn by turn and in all; from the servers' own figures. */
import { openJournal } from '../memory/journal.ts';
import type { Usage } from '../plan.ts';
import { visible } from '../safety/show.ts';
import { count } from './count.ts';
import { type Machine, Refusal } from './machine.ts';
import type { Options } from './options.ts';
import { stdout } from './output.ts';

type Figures = Omit<Usage, 'endpoint' | 'model'> & { readonly requests: number };

interface OfTurn {
  readonly turn: string;
  readonly at?: number;
  readonly line?: string;
  readonly figures: Figures;
  readonly models: Readonly<Record<string, Figures>>;
}

const NONE: Figures = { requests: 0, input: 0, output: 0, cacheRead: 0, cacheWrite: 0, dollars: 0 };

/** `dollars` is missing once one part of the sum has no price. */
const plus = (a: Figures, b: Figures): Figures => {
  const { dollars: left, ...sum } = a;
  const both = left !== undefined && b.dollars !== undefined ? { dollars: left + b.dollars } : {};
  return {
    ...sum,
    requests: a.requests + b.requests,
    input: a.input + b.input,
    output: a.output + b.output,
    cacheRead: a.cacheRead + b.cacheRead,
    cacheWrite: a.cacheWrite + b.cacheWrite,
    ...both,
  };
};

const sum = (all: readonly Figures[]): Figures => all.reduce(plus, NONE);

const figuresOf = ({ endpoint: _endpoint, model: _model, ...given }: Usage): Figures => ({ requests: 1, ...given });

/** Turns that asked a model, newest first. */
const turnsOf = (state: string): readonly OfTurn[] => {
  const found = new Map<string, OfTurn>();
  for (const entry of openJournal({ folder: state }).read({ types: ['usage', 'turn'] })) {
    const before = found.get(entry.turn);
    if (entry.type === 'turn' && before !== undefined)
      found.set(entry.turn, { ...before, at: entry.at, line: entry.line });
    if (entry.type !== 'usage') continue;
    const { usage } = entry;
    const [own, name] = [figuresOf(usage), `${usage.endpoint}/${usage.model}`];
    const { figures = NONE, models = {} } = before ?? {};
    const ofModel = plus(models[name] ?? NONE, own);
    found.set(entry.turn, {
      ...before,
      turn: entry.turn,
      figures: plus(figures, own),
      models: { ...models, [name]: ofModel },
    });
  }
  return [...found.values()];
};

const money = ({ dollars }: Figures): string => (dollars === undefined ? 'price not known' : `$${dollars.toFixed(4)}`);

const words = (figures: Figures): string => {
  const { requests, input, output, cacheRead, cacheWrite } = figures;
  const read = input + cacheRead + cacheWrite;
  const cached = read === 0 || cacheRead === 0 ? '' : ` (${Math.round((cacheRead / read) * 100)} % from cache)`;
  return `${count(requests, 'request')}, ${count(read, 'token')} in${cached}, ${output} out, ${money(figures)}`;
};

const day = (at: number | undefined): string =>
  at === undefined ? '' : new Date(at).toLocaleString('sv-SE').slice(0, 16);

const SHOWN = 20;

export const showUsage = (given: readonly string[], options: Options, machine: Machine): number => {
  const [most = String(SHOWN), ...more] = given;
  if (!/^\d+$/.test(most) || more.length > 0) throw new Refusal('usage takes the number of turns to show', 2);
  const all = turnsOf(machine.folders.state);
  const shown = all.slice(0, Number(most));
  const models: Record<string, Figures> = {};
  for (const one of all)
    for (const [name, figures] of Object.entries(one.models)) models[name] = plus(models[name] ?? NONE, figures);
  const total = sum(all.map(({ figures }) => figures));
  if (options.json === true) {
    for (const { turn, at, line, figures } of shown) stdout(`${JSON.stringify({ turn, at, line, ...figures })}\n`);
    stdout(`${JSON.stringify({ total, models })}\n`);
    return 0;
  }
  for (const { at, line = '', figures } of shown) stdout(`${day(at)}  ${visible(line)}\n  ${words(figures)}\n`);
  for (const [name, figures] of Object.entries(models)) stdout(`${name}: ${words(figures)}\n`);
  stdout(all.length === 0 ? 'no model was asked yet\n' : `in all: ${words(total)}, ${count(all.length, 'turn')}\n`);
  return 0;
};
