/** "a tar.gz of docs", "create a tar.xz from src": a form of archive that looks like a name. */
import type { Concept } from '../language/english.ts';
import { means, type Token } from '../understand.ts';

const FORMAT = /^(?:tar\.(gz|bz2|xz)|tgz)$/i;
const PACKERS: Readonly<Record<string, Concept>> = { gz: 'GZIP', bz2: 'BZIP2', xz: 'XZ' };

/** The article or the verb before it, and what goes in or the name of it behind. */
const isFormat = (tokens: readonly Token[], at: number): boolean =>
  (/^(a|an|the)$/.test(tokens[at - 1]?.lemma ?? '') || means(tokens[at - 1], 'CREATE')) &&
  (/^(of|from|with|containing)$/.test(tokens[at + 1]?.lemma ?? '') || means(tokens[at + 1], 'NAMED', 'CONTAIN'));

/** The tokens, with such forms as words for an archive. */
export const withFormats = (tokens: readonly Token[]): readonly Token[] =>
  tokens.map((token, at) => {
    const said = token.kind === 'path' || token.kind === 'word' ? FORMAT.exec(token.value) : null;
    if (said === null || !isFormat(tokens, at)) return token;
    const packer = PACKERS[said[1]?.toLowerCase() ?? 'gz'] ?? 'GZIP';
    return { ...token, kind: 'word', lemma: 'tarball', concepts: ['ARCHIVE', 'TAR', packer] };
  });
