/** `this|that&other`, or undefined where nothing can be told of a text that matches. */
export const signsOf: (pattern: string, flags: string) => string | undefined;
