/** The shell shows its first prompt before the sidecar is up; the editor draws its own over it. */
import { stripVTControlCharacters } from 'node:util';
import type { Report } from '../executors/session/report.ts';

/** Takes the early prompt off the screen: back to its first cell, nothing below. '' where there is none. */
export const withoutEarly = ({ early, prompt }: Pick<Report, 'early' | 'prompt'>, columns: number): string => {
  if (early === 'no') return '';
  const rowsOf = (line: string): number => Math.max(1, Math.ceil(stripVTControlCharacters(line).length / columns));
  const rows = prompt.split('\n').reduce((sum, line) => sum + rowsOf(line), 0);
  return `\r${rows > 1 ? `\u001b[${rows - 1}A` : ''}\u001b[J`;
};
