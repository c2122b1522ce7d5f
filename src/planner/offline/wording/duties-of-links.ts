/** Duties that make a link: "x should be a symlink to y", "make x a hard link to y", "symlink x so it points at y". */

const LINK =
  /^(?:an? |the )?(?:new )?((?:sym(?:bolic )?-?|soft |hard ?)?link)s? (?:(?:that |which )?(?:points?|pointing|leads?|leading|refers?|referring) (?:to|at)|to|for|of) (.+?)[.!]*$/i;

const MAKES =
  /^(?:make|turn|let|have) (\S+) (?:be |become |into )?(?=(?:an? |the )?(?:new )?(?:(?:sym|soft|hard)\w* ?)link\b|an? (?:new )?link )/i;

const SO =
  /^(sym-?link|link|hard-?link) (\S+),? (?:so (?:that )?it (?:points?|leads?|refers?)|pointing|leading|to point|to lead) (?:to|at) (\S+)$/i;

/** The order for a thing that should be such a link. */
export const linkOrder = (subject: string, state: string): string | undefined => {
  const [, kind, target] = LINK.exec(state) ?? [];
  return kind === undefined ? undefined : `create a ${kind} ${subject} to ${target}`;
};

/** The order that makes a thing a link; undefined where none is spoken of. */
export const madeLink = (text: string): string | undefined => {
  const [makes = '', linked = ''] = MAKES.exec(text) ?? [];
  if (makes !== '') return linkOrder(linked, text.slice(makes.length));
  const [, kind, name, target] = SO.exec(text) ?? [];
  return kind === undefined ? undefined : `create a ${kind} ${name} to ${target}`;
};
