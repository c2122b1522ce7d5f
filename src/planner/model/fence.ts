/** Text of unknown origin between marks that it cannot close, whole or cut. Pure. */

/** Masked whole before it is cut, so that a secret on the edge is not half sent. */
export const cut = (text: string, limit: number): string =>
  text.length <= limit ? text : `${text.slice(0, limit)}\n… (${text.length - limit} more characters)`;

/** The end of it, where that is what matters. */
export const cutStart = (text: string, limit: number): string =>
  text.length <= limit ? text : `(${text.length - limit} characters before) …\n${text.slice(-limit)}`;

/** Its beginning and its end, where both matter. */
export const cutMiddle = (text: string, limit: number): string => {
  if (text.length <= limit) return text;
  const head = Math.ceil((limit * 2) / 3);
  return `${text.slice(0, head)} … ${text.slice(head - limit)}`;
};

/** `facts`: attributes of the opening mark, a blank before each. */
export const fence = (tag: string, facts: string, text: string): string =>
  `<${tag}${facts}>\n${text.replace(new RegExp(`</(?=\\s*${tag})`, 'gi'), '<\\/')}\n</${tag}>`;
