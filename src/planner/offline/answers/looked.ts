/** What a turn knows when its one step has ended. `stdout` may be cut. */
export interface Looked {
  readonly request: string;
  readonly command: string;
  readonly stdout: string;
  readonly code: number;
}
