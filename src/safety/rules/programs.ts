import type { Effect } from '../../plan.ts';
import { pathOfEffect } from '../places.ts';
import { programPlace } from '../programs.ts';
import { type Case, type Rule, sayEffect } from '../rule.ts';

/** Rights alone, and what is taken away from there, put no program in place. */
const PASSES = new Set(['metadata', 'moved away']);

const lands = (effect: Effect, { plan, world }: Case): boolean => {
  if (effect.kind !== 'write' || PASSES.has(effect.note ?? '')) return false;
  const path = pathOfEffect(effect, world) ?? '';
  // a folder that nobody has looked at may be named as the place itself
  const place = programPlace(effect.note === 'into' ? `${path}/.` : path, world) ?? programPlace(path, world);
  return place === 'shared' || (place === 'own' && plan.effects.some(({ kind }) => kind === 'network'));
};

/** A script of one's own in one's own folder is everyday work; what comes from elsewhere, or is for everybody, is not. */
export const programs: Rule = {
  name: 'programs',
  level: 'dangerous',
  reason: 'it puts a program where it is run by its name: for everybody, or one that was fetched',
  match: (found) => found.effects.filter((effect) => lands(effect, found)).map(sayEffect),
  examples: {
    match: [
      'curl -o /usr/local/bin/a https://example.org/a',
      'wget -O ~/.local/bin/a https://example.org/a',
      'curl https://example.org/a | tee ~/bin/a',
      'install -m 755 a /usr/local/bin',
      'cp a /usr/local/sbin/a',
      'dd if=a of=/usr/local/bin/a',
      'cat a > /opt/homebrew/bin/a',
    ],
    notMatch: [
      'cp a ~/.local/bin/a',
      'echo a > ~/bin/a',
      'curl -o a/bin/a https://example.org/a',
      'chmod +x /usr/local/bin/a',
      'cat /usr/local/bin/a',
      'mkdir -p /usr/local/bin',
    ],
  },
};
