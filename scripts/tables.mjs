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
export const bucketsOf = (map, separator = ',') => {
  const buckets = Array.from({ length: BUCKETS }, () => '\n');
  for (const [key, values] of map) buckets[hashOf(key)] += `${key}\t${values.join(separator)}\n`;
  return JSON.stringify(buckets.join('\0'));
};

/** `entryIn(buckets)` in the bundle: key → what stands behind it, as one string, or undefined; `lookUp(buckets)`: key → its values. */
export const LOOK_UP = `const hashOf = ${HASH};
const entryIn = (table) => {
  const buckets = table.split('\\0');
  return (key) => {
    const bucket = buckets[hashOf(key)];
    const at = bucket.indexOf('\\n' + key + '\\t');
    if (at === -1) return undefined;
    const from = at + key.length + 2;
    return bucket.slice(from, bucket.indexOf('\\n', from));
  };
};
const lookUp = (table) => {
  const entryOf = entryIn(table);
  return (key) => entryOf(key)?.split(',');
};`;

/** A map of words of two letters and more as one string, for `lookWithin`: lines of `word<TAB>value,value` in buckets by the first two letters. */
export const headBucketsOf = (map) => {
  const buckets = Array.from({ length: BUCKETS }, () => []);
  for (const [word, values] of map) buckets[hashOf(word.slice(0, 2))].push(`${word}\t${values.join()}`);
  return JSON.stringify(buckets.map((each) => each.join('\n')).join('\0'));
};

/** `lookWithin(buckets)` in the bundle: text → the values of all words that stand anywhere in it, also within others. */
export const LOOK_WITHIN = `const lookWithin = (table) => {
  const buckets = table.split('\\0');
  return (text) => {
    const found = new Set();
    const seen = new Set();
    for (let at = 0; at < text.length - 1; at += 1) {
      const head = text.slice(at, at + 2);
      if (seen.has(head)) continue;
      seen.add(head);
      const bucket = buckets[hashOf(head)];
      if (bucket === '') continue;
      for (const line of bucket.split('\\n')) {
        const end = line.indexOf('\\t');
        if (text.includes(line.slice(0, end))) for (const value of line.slice(end + 1).split(',')) found.add(value);
      }
    }
    return found;
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
