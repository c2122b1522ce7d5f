// @ts-nocheck
import { lookup } from '../lookup.ts';

/** An address that always answers, so that a broken name look-up is not taken for a broken line. */
export const online = lookup({
  name: 'online',
  topic: 'network',
  summary: 'see whether the internet can be reached',
  says: [
    '=internet =work|=working',
    '=internet =connection',
    '=internet =reachable|=up|=down|=available',
    '=i|=am|=we =online',
  ],
  command: ['ping', '-c', '3', '1.1.1.1'],
  free: ['HOST', 'NETWORK', 'CONNECT', 'CURRENT'],
  example: 'is my internet working',
});
