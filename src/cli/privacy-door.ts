/** The way to what guards a person's privacy: nothing of it is loaded before the first request is about to leave. */
import type { Machine } from './machine.ts';
import type { Privacy } from './privacy.ts';

export interface Door {
  /** Undefined before anything left. */
  opened: Privacy | undefined;
  readonly open: () => Promise<Privacy>;
}

export const privacyDoor = (machine: Machine, env: () => Machine['env']): Door => {
  const door: Door = {
    opened: undefined,
    open: async () => {
      const { openPrivacy } = await import('./privacy.ts');
      door.opened ??= openPrivacy(machine, env);
      return door.opened;
    },
  };
  return door;
};
