/** Writes what a person does to the memory into the journal, from which it can be rebuilt. */
import type { MemoryAct } from '../../memory/act.ts';
import { openJournal } from '../../memory/journal.ts';
import { maskFor } from '../../safety/redact.ts';
import type { Machine } from '../machine.ts';
import { stderr } from '../output.ts';
import { ttyOf } from '../tty.ts';

type Said = MemoryAct extends infer Act ? (Act extends MemoryAct ? Omit<Act, 'type'> : never) : never;

/** A journal that cannot be written is said, and stops nothing. */
export const noteAct = (machine: Machine, said: Said): void => {
  const { state } = machine.folders;
  const journal = openJournal({ folder: state, ...ttyOf(machine.env), mask: maskFor(machine.env) });
  const written = journal.note({ type: 'memory', ...said } as MemoryAct);
  journal.close();
  if (!written.ok) stderr(`llmos: the journal cannot be written: ${written.reason}\n`);
};
