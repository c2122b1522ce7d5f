/** Laying given values over settings, key by key of the table. */
// @ts-nocheck

import { expected, meaning, SETTING_KEYS, type SettingKey, type Settings, type Value } from './keys.ts';

export interface Laid {
  readonly settings: Settings;
  readonly notes: readonly string[];
}

/** The value at a dotted key (one dot at most). */
export const at = (given: Readonly<Record<string, unknown>>, key: string): unknown => {
  const [first = '', second] = key.split('.');
  const value = Object.hasOwn(given, first) ? given[first] : undefined;
  if (second === undefined || typeof value !== 'object' || value === null)
    return second === undefined ? value : undefined;
  return (value as Record<string, unknown>)[second];
};

const withValue = (settings: Settings, key: string, value: Value): Settings => {
  const [first = '', second] = key.split('.');
  if (second === undefined) return { ...settings, [first]: value } as Settings;
  return { ...settings, [first]: { ...(settings[first as keyof Settings] as object), [second]: value } } as Settings;
};

/** `find` gives what a layer says of a key; undefined leaves the setting as it is, a wrong value also adds a note. */
export const lay = (under: Settings, from: string, find: (key: SettingKey) => unknown): Laid => {
  let settings = under;
  const notes: string[] = [];
  for (const key of SETTING_KEYS) {
    const given = find(key);
    if (given === undefined) continue;
    const value = meaning(key, given);
    if (value === undefined) notes.push(`${from}: ${key.key} should be ${expected(key)}; it is ignored`);
    else settings = withValue(settings, key.key, value);
  }
  return { settings, notes };
};
