/** Every text inside a value. Pure. */

/** A copy with each text changed, those of lists and members as well; names of members stay, and so do bytes. */
export const eachText = <T>(value: T, change: (text: string) => string): T => {
  if (typeof value === 'string') return change(value) as T;
  if (Array.isArray(value)) return value.map((item) => eachText(item, change)) as T;
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, eachText(item, change)])) as T;
};
