// Tables that a bundle reads as one string: made here, looked up there. A start reads a string at once, where an object or a
// map of the same words would be made entry by entry.

/** Numbers for what is met again and again. */
export const numbering = () => {
  const known = new Map();
  const of = (key) => {
    if (!known.has(key)) known.set(key, known.size);
    return known.get(key);
  };
  return { known, of };
};

const BUCKETS = 256;
/** The same at build time and at run time. */
const HASH = `(key) => {
  let hash = 0;
  for (let at = 0; at < key.length; at += 1) hash = (hash * 31 + key.charCodeAt(at)) & ${BUCKETS - 1};
  return hash;
}`;
// biome-ignore lint/security/noGlobalEval: the text of the function above
const hashOf = eval(HASH);

/** A map as one string: lines of `key<TAB>value,value` in buckets. */
export const bucketsOf = (map) => {
  const buckets = Array.from({ length: BUCKETS }, () => '\n');
  for (const [key, values] of map) buckets[hashOf(key)] += `${key}\t${values.join()}\n`;
  return JSON.stringify(buckets.join('\0'));
};

/** `lookUp(buckets)` in the bundle: key → its values, or undefined. */
export const LOOK_UP = `const hashOf = ${HASH};
const lookUp = (text) => {
  const buckets = text.split('\\0');
  return (key) => {
    const bucket = buckets[hashOf(key)];
    const at = bucket.indexOf('\\n' + key + '\\t');
    if (at === -1) return undefined;
    const from = at + key.length + 2;
    return bucket.slice(from, bucket.indexOf('\\n', from)).split(',');
  };
};`;

/** What the files export, alone or in lists → the file, the export, and its place in the list (-1 where it stands alone). */
export const declaredIn = async (folder, files) => {
  const places = new Map();
  for (const file of files) {
    for (const [exported, value] of Object.entries(await import(`${folder}${file}`))) {
      const all = Array.isArray(value) ? value : [value];
      all.forEach((one, at) => {
        const known = places.get(one);
        // Of a list and a list of lists, the shorter one declares it.
        if (known === undefined || known.size > all.length)
          places.set(one, { file, exported, size: all.length, at: Array.isArray(value) ? at : -1 });
      });
    }
  }
  return places;
};
