/** What may leave for a model that is not on this machine, and in which words. */
import type { Json, JsonObject } from '../plan.ts';
import type { Gate } from '../planner/model/gate.ts';
import { maskFor } from '../safety/redact.ts';
import type { Machine } from './machine.ts';

/** A value with every text in it replaced; names of fields stay. */
const eachText = (value: Json, change: (text: string) => string): Json => {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((one: Json) => eachText(one, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, eachText(one, change)]));
};

/** The gate of one turn. */
export const gateFor = (machine: Machine, _turn: string): Gate => {
  const mask = maskFor(machine.env);
  return { mask, outgoing: ({ body }) => eachText(body, mask) as JsonObject, incoming: (text) => text };
};
