/** Phrases, looked up word by word. */
export interface Trie {
  readonly next: Map<string, Trie>;
  isEnd: boolean;
}

export const trieOf = (phrases: Iterable<string>): Trie => {
  const root: Trie = { next: new Map(), isEnd: false };
  for (const phrase of phrases) {
    let node = root;
    for (const word of phrase.split(' ')) {
      if (word === '') continue;
      const next = node.next.get(word) ?? { next: new Map(), isEnd: false };
      node.next.set(word, next);
      node = next;
    }
    node.isEnd = true;
  }
  return root;
};

/** Where phrases that begin at a place end, the longest first. */
export const endsIn = (trie: Trie, words: readonly string[], at: number): readonly number[] => {
  const ends: number[] = [];
  let node: Trie | undefined = trie;
  for (let here = at; ; here++) {
    if (node.isEnd) ends.unshift(here);
    node = node.next.get(words[here] ?? '');
    if (node === undefined) return ends;
  }
};
