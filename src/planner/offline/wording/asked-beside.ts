/** Asking to be told, and what is to be done with the answer later, are no part of a request. Looked for only where a word of it is said. */

/** "can you tell me which …", "I'd like to know how …". */
const TOLD =
  /^\W*(?:please )?(?:(?:i(?:'d| would) like|i (?:just |only )?(?:want|need)) to know|(?:can|could|would) you (?:please )?tell me|do you know|i wonder|i(?:'m| am) wondering|tell me|let me know)[,:]? (?=(?:how|what|which|who|where|when|whether|why)\b)/i;

/** "…, I want to watch it". */
const LATER =
  /(?<=^(?:please )?(?:the )?(?:give|show|tell|print|list|find|what|which|where|who|how|get|display|is|are|does|pid|name|number|value|only|just|count)\b.*)[,;.] (?:because |as |since )?(?:i|we)(?: (?:want|need|have|would like|intend|plan|am going|are going)|'d like|'m going)(?: only| just)? to (?:\w+ )+?(?:it|them|that|there)(?: (?:later|soon|then|afterwards|next|myself))?[.!]*$/i;

const holdsAny = (text: string, some: readonly string[]): boolean => some.some((one) => text.includes(one));

/** The request alone. */
export const alone = (text: string): string => {
  const asked = holdsAny(text, ['know', 'ell me', 'onder']) ? text.replace(TOLD, '') : text;
  return asked.includes(' to ') && holdsAny(asked, [' I ', ' i ', " I'", " i'", ' we '])
    ? asked.replace(LATER, '')
    : asked;
};
