/**
 * Ten requests in ten newcomers' own words, written before the skills. Each is judged by what it prints or leaves behind
 * in a small folder (`world.ts` makes it), not by the command that was chosen.
 */
// @ts-nocheck

export interface Newcomer {
  readonly says: string;
  /** All must stand in standard output. */
  readonly prints?: readonly (string | RegExp)[];
  /** None may stand there. */
  readonly hides?: readonly string[];
  /** Paths that must exist afterwards, and paths that must not. */
  readonly leaves?: readonly string[];
  readonly removes?: readonly string[];
  /** Consent is needed: without `--yes` nothing may change and the exit code is 4. */
  readonly asks?: true;
}

export const NEWCOMERS: readonly Newcomer[] = [
  { says: 'show the 5 largest files here', prints: ['movie.mp4', 'backup.tar', 'access.log'], hides: ['tiny.txt'] },
  { says: 'what is eating my disk?', prints: [/\d+(\.\d+)?[KMG]/] },
  { says: 'how much free space do I have left', prints: [/\d+%/] },
  {
    says: 'find all the pdf files in my documents folder',
    prints: ['thesis.pdf', 'invoice.pdf'],
    hides: ['movie.mp4', 'loose.pdf'],
  },
  { says: 'get rid of every .tmp file', asks: true, removes: ['a.tmp', 'deep/b.tmp'], leaves: ['tiny.txt'] },
  {
    says: 'unpack backup.tar into a folder called restored',
    asks: true,
    leaves: ['restored/inside.txt', 'backup.tar'],
  },
  { says: 'is anything listening on port 8080?', prints: [] },
  { says: 'rename notes.txt to ideas.txt please', asks: true, leaves: ['ideas.txt'], removes: ['notes.txt'] },
  { says: 'how many lines are in access.log', prints: [/\b500\b/] },
  { says: 'search for the word timeout in all log files', prints: ['timeout after 30s'], hides: ['access ok 1\n'] },
];
