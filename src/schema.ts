/**
 * Schemas of what arrives from outside: plans, memory.json, settings. Imported only where such data is judged,
 * with `await import`: loading zod costs more than a whole turn.
 */
import { z } from 'zod';
import { VERSION } from './memory/shape.ts';
import type { Json, Plan } from './plan.ts';

const base = { id: z.string().min(1).max(64), reason: z.string(), needs: z.array(z.string()) };

const json: z.ZodType<Json> = z.json();

const shellStep = z.object({
  ...base,
  kind: z.literal('shell'),
  command: z.string().min(1),
  terminal: z.literal(true).optional(),
});

const toolStep = z.object({
  ...base,
  kind: z.literal('tool'),
  tool: z.string().min(1),
  input: z.record(z.string(), json),
});

const step = z.discriminatedUnion('kind', [shellStep, toolStep]);

type Named = { readonly id: string; readonly needs: readonly string[] };

/** Ids are unique and each step needs only earlier ones: so the plan has an order and no cycle. */
const isOrdered = (steps: readonly Named[]): boolean => {
  const seen = new Set<string>();
  return steps.every(({ id, needs }) => {
    const fits = !seen.has(id) && needs.every((need) => seen.has(need));
    seen.add(id);
    return fits;
  });
};

/** A whole plan, as `llmos run plan.json` reads it and a model's is made into. */
const planSchema = z.object({
  request: z.string(),
  source: z.enum(['typed', 'recipe', 'offline', 'model']),
  steps: z.array(step).min(1).max(200).refine(isOrdered, 'each step has its own id and needs earlier steps only'),
  confidence: z.number().min(0).max(1),
  reason: z.string(),
});

const fact = z.object({
  id: z.string(),
  text: z.string(),
  since: z.number(),
  until: z.number().optional(),
  source: z.string(),
  evidence: z.string(),
});

const preference = z.looseObject({
  id: z.string(),
  about: z.string(),
  choice: z.string(),
  count: z.number(),
  since: z.number(),
  evidence: z.array(z.string()),
});

const recipe = z.looseObject({
  request: z.string(),
  said: z.string(),
  steps: z.array(step).min(1),
  reason: z.string(),
  evidence: z.string(),
  since: z.number(),
  used: z.number(),
  uses: z.number(),
  failures: z.number(),
  retired: z.number().optional(),
  cwd: z.string().optional(),
});

const routeRule = z.object({
  line: z.string(),
  kind: z.enum(['shell', 'ask']),
  count: z.number(),
  since: z.number(),
});

/** `memory.json`; keys of later features pass. */
const memorySchema = z.looseObject({
  version: z.literal(VERSION),
  preferences: z.array(preference),
  facts: z.array(fact),
  recipes: z.array(recipe),
  routeRules: z.array(routeRule),
});

const endpoint = z.object({
  baseUrl: z.url({ protocol: /^https?$/ }),
  keyVariable: z.string().optional(),
  keyring: z.boolean().optional(),
  header: z.enum(['x-api-key', 'bearer']).optional(),
  model: z.string().min(1).optional(),
  window: z.number().int().positive().optional(),
  cache: z.boolean().optional(),
  price: z
    .strictObject({
      input: z.number().min(0),
      output: z.number().min(0),
      cacheRead: z.number().min(0).optional(),
      cacheWrite: z.number().min(0).optional(),
    })
    .optional(),
  budget: z.number().min(0).optional(),
});

/** `config.json`. A key that is not known is refused here; reading settings only notes it. */
const settingsSchema = z.strictObject({
  policy: z.enum(['careful', 'normal', 'auto', 'read-only']).optional(),
  policies: z.record(z.string(), z.enum(['careful', 'normal', 'auto', 'read-only'])).optional(),
  rules: z
    .strictObject({ deny: z.array(z.string()), ask: z.array(z.string()), allow: z.array(z.string()) })
    .partial()
    .optional(),
  offline: z.boolean().optional(),
  shell: z.string().startsWith('/').optional(),
  model: z.string().min(1).optional(),
  endpoints: z.record(z.string(), endpoint).optional(),
  roles: z.partialRecord(z.enum(['plan', 'fast', 'agent', 'summarize']), z.array(z.string())).optional(),
  bounds: z
    .strictObject({
      steps: z.number().min(0),
      corrections: z.number().min(0),
      seconds: z.number().min(0),
      tokens: z.number().min(0),
      dollars: z.number().min(0),
    })
    .partial()
    .optional(),
  fetchPrivate: z.boolean().optional(),
  addressBook: z.string().startsWith('/').optional(),
  undo: z.strictObject({ megabytes: z.number().min(0).optional(), days: z.number().min(0).optional() }).optional(),
  timeoutSeconds: z.number().positive().optional(),
  editor: z.enum(['auto', 'emacs', 'vi', 'plain']).optional(),
  color: z.enum(['auto', 'always', 'never']).optional(),
});

/** A value, or one line that names the first thing wrong. */
export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: string };

const explain = (error: z.ZodError): string => {
  const issue = error.issues[0];
  if (issue === undefined) return 'not as expected';
  const path = issue.path.join('.');
  return path === '' ? issue.message : `${path}: ${issue.message}`;
};

const parse = <T>(schema: z.ZodType<T>, value: unknown): Parsed<T> => {
  const result = schema.safeParse(value);
  return result.success ? { ok: true, value: result.data } : { ok: false, reason: explain(result.error) };
};

/** A plan from outside. Keys that are not a plan's are dropped. */
export const parsePlan = (value: unknown): Parsed<Plan> => parse(planSchema as unknown as z.ZodType<Plan>, value);

/** What is wrong with a parsed `memory.json`, in one line; `undefined` as value means that it was no JSON. */
export const explainMemory = (value: unknown): string => {
  if (value === undefined) return 'it is no JSON';
  const result = memorySchema.safeParse(value);
  return result.success ? 'nothing is wrong with it' : explain(result.error);
};

/** Settings as a person or a program gives them. */
export const parseSettings = (value: unknown): Parsed<z.infer<typeof settingsSchema>> => parse(settingsSchema, value);
