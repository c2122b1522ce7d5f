/** Words that say nothing of their own in a request about the network. */
export const FREE = [
  'URL',
  'HOST',
  'NETWORK',
  'FILE',
  'TO',
  'FROM',
  'AS',
  'WITH',
  'IN',
  'OF',
  'USE',
  'THING',
  'TEXT',
] as const;
