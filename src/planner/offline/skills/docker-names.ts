/** What containers and images may be called. */
const NAME = /^[a-z\d][\w.-]*$/i;
const IMAGE = /^[a-z\d][\w.-]*(?:[/:@][\w.-]+)*$/i;
const NO_NAME =
  /^(?:all|every|ids?|names?|this|folder|running|stopped|exited|unused|dangling|old|new|it|them|docker|images?|containers?|everything|compose|shell|bash|sh|too|also|well|called|named|background|detached|interactive\w*|port|ports|from|services?|command)$/i;

export const isName = (name: string | undefined): boolean =>
  name !== undefined && NAME.test(name) && !NO_NAME.test(name);
export const isImage = (name: string | undefined): boolean =>
  name !== undefined && IMAGE.test(name) && !NO_NAME.test(name);
