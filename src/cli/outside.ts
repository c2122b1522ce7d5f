/** The line in the person's own editor: a file, their editor in their live shell, the file again. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { quote } from '../executors/session/line.ts';
import type { Session } from '../executors/session/session.ts';

/** An editor may be a command with options, `code -w`; zsh splits a value only when it is told to. */
const command = (shell: Session['shell'], file: string, status: number): string => {
  const words = `\${${shell === 'zsh' ? '=' : ''}VISUAL:-\${EDITOR:-vi}}`;
  return `\\command ${words} ${quote(file)}; __llmos_status ${status}`;
};

/** The text as the person left it; as it was where the editor failed. What the last command ended with is kept. */
export const editOutside = async (text: string, session: Session, signal: AbortSignal): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'llmos-line-'));
  const file = join(folder, 'line.sh');
  try {
    writeFileSync(file, `${text}\n`, { mode: 0o600 });
    await session.run(command(session.shell, file, session.state().status), { signal });
    return readFileSync(file, 'utf8').replace(/\n+$/, '');
  } catch {
    return text;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
