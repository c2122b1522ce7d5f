/** What the machine is set to: zone, locales, name servers, and how much of something one may have. */
import { type Fact, ownFacts } from '../frames/facts.ts';
import type { Skill } from '../skill.ts';

const WERE = '(?:(?:that|which|has|have|is|are|were|was|been|and|or|also) )*';
const ARE = 'generated|installed|available|supported|enabled|compiled';

const FACTS: readonly Fact[] = [
  [
    `(?:${ARE}) locales?(?: names)?|locales? ${WERE}(?:${ARE}|there)(?: (?:and|or) ${WERE}(?:${ARE}))?|locales exist`,
    'locale -a',
  ],
  ['(?:system |local |current )?time ?zone', 'date +%Z'],
  [
    '(?:dns|domain name|name) ?(?:servers?|resolvers?)|nameservers?|dns resolvers?|resolvers? (?:in use|set up|configured)',
    'cat /etc/resolv.conf',
  ],
  [
    'how many (?:open )?files (?:may|can|could) (?:i|we|one|shell|process|one process) (?:have|keep|hold) open|how many (?:open files|file descriptors) (?:may|can|could) (?:i|we|one|process) (?:have|use)',
    'ulimit -n',
  ],
  [
    '(?:maximum|max|highest) (?:number|amount|count) (?:of )?processes (?:that )?(?:i|we|user|one user) (?:may|can|could|am allowed to) (?:start|run|have|create)|how many processes (?:may|can|could) (?:i|we|user|one user) (?:start|run|have|create)',
    'ulimit -u',
  ],
  ['keyboard layout', 'localectl status'],
];

export const factsOfSettings: readonly Skill[] = [
  ownFacts({
    name: 'setting-facts',
    topic: 'system',
    summary: 'what the machine is set to',
    facts: FACTS,
    beside:
      'set to up in use used been every for resolution lookup lookups looking resolving names name dns hostnames same time at once simultaneously here per',
    unless:
      /\b(?:change|switch|to (?!use|set|look|resolve|this|the|my|what|be|which)\w+|add|remove|another|other|of (?!this|the|my|our|name|a)\w+\.\w+|in (?:tokyo|london|berlin|paris|new york|utc|\w+\/\w+)|utc|list-timezones|(?:all|list of|known|available|every) (?:the )?time ?zones|generate|install (?!ed)|restart|ping|files? (?:in|under)|docker|git|domain|for (?!name|looking|resolving|this|the|my)\w+\.\w+|what time|date|at)\b(?! (?:once|the moment))|\w\.(?:com|org|net|io|de)\b/i,
    examples: [
      ['which locales have been generated on this system', 'locale -a'],
      ['which dns servers is this machine set to use', 'cat /etc/resolv.conf'],
    ],
  }),
];
