/** Stories of persons who change what is proposed: what should be learned of each, and what should not. Made up here. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One proposal and what the person made of it. `typed`: what they typed right after a refusal. */
export interface Scene {
  readonly ask: string;
  readonly proposed: string;
  readonly edit?: string;
  readonly refused?: true;
  readonly typed?: string;
  readonly failed?: true;
  readonly cwd?: string;
}

/** `probe`: a later proposal and what it should have become; the same where nothing should be learned. */
export interface Story {
  readonly title: string;
  readonly scenes: readonly Scene[];
  readonly probe: { readonly ask: string; readonly proposed: string; readonly wanted: string };
  /** Preferences that should be in force at the end. */
  readonly inForce: number;
}

/** `ask : proposed`, then ` => edit`, ` => edit # fails`, ` !>` for a refusal, ` !> typed`. */
const sceneOf = (line: string): Scene => {
  const [, ask = '', rest = ''] = /^(.*?) : (.*)$/.exec(line) ?? [];
  const [, proposed = rest, mark, after = ''] = /^(.*?) (=>|!>) ?(.*)$/.exec(rest) ?? [];
  if (mark === '!>') return { ask, proposed, refused: true, ...(after !== '' && { typed: after }) };
  if (mark === undefined) return { ask, proposed };
  const failed = after.endsWith(' # fails');
  return { ask, proposed, edit: after.replace(/ # fails$/, ''), ...(failed && { failed }) };
};

/** Noise before, between and after. */
const among = (scenes: readonly Scene[], noise: readonly Scene[], seed: number): readonly Scene[] =>
  scenes.flatMap((scene, i) => [
    noise[(i * 3 + seed) % noise.length]!,
    scene,
    noise[(i * 3 + seed + 5) % noise.length]!,
  ]);

const storyOf = (text: string, noise: readonly Scene[]): Story => {
  const [head = '', ...lines] = text.trim().split('\n');
  const title = head.slice(2).replace(/ \(\d\)$/, '');
  const probe = sceneOf(lines.at(-1)!.slice(2));
  const inForce = Number(/\((\d)\)$/.exec(head)?.[1] ?? 1);
  return {
    title,
    scenes: among(lines.slice(0, -1).map(sceneOf), noise, title.length),
    probe: { ask: probe.ask, proposed: probe.proposed, wanted: probe.edit ?? probe.proposed },
    inForce,
  };
};

/** `name`: of a file in `stories/`. */
export const stories = (name = 'preferences.txt'): readonly Story[] => {
  const [noise = '', ...others] = readFileSync(join(import.meta.dirname, 'stories', name), 'utf8')
    .trim()
    .split(/\n\n/);
  const scenes = noise.split('\n').slice(1).map(sceneOf);
  return others.map((text) => storyOf(text, scenes));
};
