/** Events of made-up turns, and folders that vanish after a test. */
// @ts-nocheck

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Actor, TurnEvent } from '../../src/event.ts';
import type { Outcome, Plan, PlanSource } from '../../src/plan.ts';

export const NOON = Date.UTC(2026, 0, 15, 12);

export const folder = (): string => {
  const path = mkdtempSync(join(tmpdir(), 'llmos-memory-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
};

export const plan = (command: string, source: PlanSource = 'model', request = 'count the lines'): Plan => ({
  request,
  source,
  steps: [{ kind: 'shell', id: '1', command, reason: 'because', needs: [] }],
  confidence: 0.9,
  reason: 'it fits',
});

export interface Told {
  turn?: string;
  line?: string;
  at?: number;
  cwd?: string;
  by?: Actor;
  plans?: readonly Plan[];
  route?: 'shell' | 'ask';
  given?: boolean;
  status?: Outcome['status'];
  code?: number;
}

/** The events of one whole turn. */
export const turnEvents = (told: Told = {}): readonly TurnEvent[] => {
  const { turn = 't1', line = 'count the lines', at = NOON, cwd = '/home/sam', by = 'person' } = told;
  const { plans = [plan('wc -l *', 'model', line)], route = 'ask', given = true, status = 'done', code = 0 } = told;
  return [
    { type: 'turn', turn, line, at, cwd, host: 'box', by },
    { type: 'route', route: { kind: route, reason: 'it reads so' } },
    ...plans.map((one): TurnEvent => ({ type: 'plan', plan: one })),
    { type: 'consent', given, by: 'person', reason: 'asked' },
    { type: 'outcome', turn, outcome: { status, code, durationMs: 12 } },
  ];
};
