/**
 * Words that say nothing new within a topic: "the *system* uptime", "the *local* branches", "*amount* of memory". They are free for each
 * skill of the topic. A skill whose phrase names such a word still explains more of the request by name, and wins.
 */
import type { Topic, Understood } from './skill.ts';

/** Said of any look at a machine. */
const ANY =
  'detailed available numerically numeric together separate respective following summarize summarise format formatted form style value numbers values amount quantity figure detail details current currently actual please output still now right_now really actually exactly exact overall precise precisely presently simply basically quickly nicely';
const MACHINE = `${ANY} system machine computer host physical local linux unix os operating_system`;

const WORDS: Readonly<Partial<Record<Topic, string>>> = {
  disk: `${MACHINE} consumption utilization utilisation usage used space storage mounted human-readable unit units readable human`,
  processes: `${MACHINE} running active alive live detailed`,
  network: `${MACHINE} network active configured configuration assigned`,
  system: `${MACHINE} systemd installed running configured configuration human-readable`,
  users: `${MACHINE} account accounts`,
  shell: `${ANY} exported shell session bash environment terminal`,
  dates: `${MACHINE} format form style readable`,
  git: `${ANY} git local repository repo project form format`,
  packages: `${MACHINE} software`,
  other: ANY,
};

const sets = new Map<Topic, ReadonlySet<string>>();

const wordsOf = (topic: Topic): ReadonlySet<string> => {
  const known = sets.get(topic) ?? new Set((WORDS[topic] ?? '').split(' ').map((word) => word.replaceAll('_', ' ')));
  sets.set(topic, known);
  return known;
};

/** Indices of the tokens that are empty in a topic. */
export const fillersIn = ({ tokens }: Understood, topic: Topic): readonly number[] => {
  const words = wordsOf(topic);
  return tokens
    .filter((token) => token.kind === 'word' && (words.has(token.lemma) || words.has(token.value.toLowerCase())))
    .map((token) => token.index);
};
