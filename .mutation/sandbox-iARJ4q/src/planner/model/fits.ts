/** Whether a value fits a JSON Schema: the part of the language that tools' input schemas use. Pure. */
// @ts-nocheck

import type { Json, JsonObject } from '../../plan.ts';

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const typeOf = (value: Json): string => {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
};

const hasType = (value: Json, type: Json): boolean =>
  type === 'integer' ? Number.isInteger(value) : typeOf(value) === type;

const objectFault = (value: JsonObject, schema: JsonObject, at: string): string | undefined => {
  const properties = isObject(schema['properties']) ? schema['properties'] : {};
  const required = Array.isArray(schema['required']) ? schema['required'] : [];
  const missing = required.find((name) => typeof name === 'string' && !Object.hasOwn(value, name));
  if (missing !== undefined) return `${at} lacks "${missing}"`;
  for (const [name, inner] of Object.entries(value)) {
    const rule = Object.hasOwn(properties, name) ? properties[name] : schema['additionalProperties'];
    if (rule === false) return `${at} has an unknown field "${name}"`;
    const fault = isObject(rule) ? faultOf(inner, rule, `${at}.${name}`) : undefined;
    if (fault) return fault;
  }
  return undefined;
};

const arrayFault = (value: readonly Json[], schema: JsonObject, at: string): string | undefined => {
  const { items } = schema;
  if (!isObject(items)) return undefined;
  for (const [index, inner] of value.entries()) {
    const fault = faultOf(inner, items, `${at}[${index}]`);
    if (fault) return fault;
  }
  return undefined;
};

const same = (a: Json | undefined, b: Json): boolean => JSON.stringify(a) === JSON.stringify(b);

const choiceFault = (value: Json, schema: JsonObject, at: string): string | undefined => {
  const { type, enum: choices, anyOf = schema['oneOf'] } = schema;
  const types = Array.isArray(type) ? type : type === undefined ? [] : [type];
  if (types.length > 0 && !types.some((one) => hasType(value, one))) return `${at} must be ${types.join(' or ')}`;
  if (Object.hasOwn(schema, 'const') && !same(schema['const'], value))
    return `${at} must be ${JSON.stringify(schema['const'])}`;
  if (Array.isArray(choices) && !choices.some((one) => same(one, value)))
    return `${at} must be one of ${JSON.stringify(choices)}`;
  if (!Array.isArray(anyOf)) return undefined;
  const faults = anyOf.map((one) => (isObject(one) ? faultOf(value, one, at) : undefined));
  return faults.includes(undefined) ? undefined : faults[0];
};

/**
 * The first thing that is wrong with `value`, as a phrase that names the place, or undefined when it fits.
 * Knows type, const, enum, anyOf/oneOf, properties, required, additionalProperties and items; other keywords are left
 * to the tool's own check, which runs before the tool does.
 */
export const faultOf = (value: Json, schema: JsonObject, at: string): string | undefined => {
  const fault = choiceFault(value, schema, at);
  if (fault) return fault;
  if (isObject(value)) return objectFault(value, schema, at);
  return Array.isArray(value) ? arrayFault(value, schema, at) : undefined;
};
