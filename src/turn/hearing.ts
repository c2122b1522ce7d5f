/** What a session has heard: outputs of its steps, with their origin. Whatever a model was told of them is in here. */
import type { TurnEvent } from '../event.ts';
import type { Step } from '../plan.ts';
import type { Heard } from '../safety/taint.ts';

export interface Hearing {
  /** Listens to the events of a turn. */
  see(event: TurnEvent): void;
  /** Something else that a model is told: data on standard input, a page, the names in a folder. */
  hear(origin: string, text: string, listed?: Heard['listed']): void;
  heard(): readonly Heard[];
}

/** The newest are kept. */
const MOST = 64;
/** Characters of each: the start and the end of a longer one. */
const MOST_TEXT = 128 * 1024;

const clipped = (text: string): string =>
  text.length <= MOST_TEXT ? text : `${text.slice(0, MOST_TEXT / 2)}\n${text.slice(-MOST_TEXT / 2)}`;

const named = (value: unknown): string => (typeof value === 'string' ? value : '');

/** "the file notes.txt", "the page https://example.org/", "the output of `ls`". */
export const originOf = (step: Step): string => {
  if (step.kind === 'shell') return `the output of \`${step.command}\``;
  const { path, url } = step.input;
  if (step.tool === 'fetch_url') return `the page ${named(url)}`;
  return typeof path === 'string' ? `the file ${path}` : `the tool ${step.tool}`;
};

interface Running {
  readonly step: Step;
  readonly decoder: InstanceType<typeof TextDecoder>;
  text: string;
}

/** What a person answered is no stranger's word. */
const isPersons = ({ step }: Running): boolean =>
  step.kind === 'tool' && (step.tool === 'ask_person' || step.tool === 'answer');

export const openHearing = (): Hearing => {
  const kept: Heard[] = [];
  const running = new Map<string, Running>();
  const hear: Hearing['hear'] = (origin, text, listed): void => {
    if (text.trim() === '') return;
    // A listing comes with every request: the newest of a folder stands for it.
    const before = listed === undefined ? -1 : kept.findIndex((one) => one.listed?.folder === listed.folder);
    if (before >= 0) kept.splice(before, 1);
    kept.push({ origin, text: clipped(text), ...(listed && { listed }) });
    if (kept.length > MOST) kept.shift();
  };
  const ended = (id: string, tail: string): void => {
    const run = running.get(id);
    running.delete(id);
    if (run !== undefined && !isPersons(run)) hear(originOf(run.step), run.text === '' ? tail : run.text);
  };
  const goesOn = (id: string, chunk: Uint8Array): void => {
    const run = running.get(id);
    if (run !== undefined) run.text = clipped(run.text + run.decoder.decode(chunk, { stream: true }));
  };
  return {
    hear,
    heard: () => kept,
    see: (event) => {
      if (event.type === 'step') running.set(event.step.id, { step: event.step, decoder: new TextDecoder(), text: '' });
      else if (event.type === 'output') goesOn(event.step, event.chunk);
      else if (event.type === 'ended') ended(event.step, event.tail);
    },
  };
};
