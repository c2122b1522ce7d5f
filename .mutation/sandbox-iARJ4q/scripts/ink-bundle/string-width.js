// @ts-nocheck
// Stands for string-width in the bundle: text of one cell a character is measured by its length.
import real from 'string-width';

const PLAIN = /^[\x20-\x7e\xa1-\xa8\xaa-\xac\xaf-\u02ff\u2010-\u2027\u2500-\u259f\u276f]*$/;
const SGR = /\x1b\[[0-9;]*m/g;

export default function stringWidth(text, options) {
  if (typeof text !== 'string' || text.length === 0) return 0;
  if (options !== undefined) return real(text, options);
  if (PLAIN.test(text)) return text.length;
  if (text.includes('\x1b')) {
    const bare = text.replace(SGR, '');
    if (PLAIN.test(bare)) return bare.length;
  }
  return real(text);
}
