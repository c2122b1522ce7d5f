/** The keys of a question in as few rows as hold them; no row ends between a key and its word. */
export const keyRows = (keys: readonly string[], columns: number): string => {
  const rows: string[] = [];
  for (const key of keys) {
    const last = rows.at(-1);
    // One cell is left for the cursor.
    if (last !== undefined && last.length + 2 + key.length < columns) rows[rows.length - 1] = `${last}  ${key}`;
    else rows.push(key);
  }
  return rows.join('\n');
};
