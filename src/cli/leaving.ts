/** The sidecar's own end. Node joins its helper threads when it exits, and one that opens a named pipe waits for ever. */
import type { Session } from '../executors/session/session.ts';

/** For what is still to be written when the shell is gone, in ms. */
export const GRACE_MS = 2_000;

/** A wait for keys keeps a program alive, even one that wants to end: where the shell was killed, its terminal may live on. */
export const leaveWith = ({ gone }: Pick<Session, 'gone'>): void => {
  void gone.then(() => setTimeout(() => process.kill(process.pid, 'SIGKILL'), GRACE_MS).unref());
};

/** What helper threads do: look-ups of names and everything on files, pipes among them. */
const IN_A_THREAD = /^(?:FS|FILEHANDLE|Get(?:Addr|Name)Info|QueryReq|Work|Zlib|Scrypt|PBKDF2|RandomBytes)/i;

/**
 * Ends at once, and without joining anybody, where a thread is still at work when the program wants to go; and where the
 * shell is gone: Node would set the terminal back to what it was, and another prompt may have it by now.
 */
export const leaveAtOnce = (isShellGone: () => boolean): void => {
  const isBusy = (): boolean => process.getActiveResourcesInfo().some((name) => IN_A_THREAD.test(name));
  process.on('exit', () => {
    if (isShellGone() || isBusy()) process.kill(process.pid, 'SIGKILL');
  });
};
