/** One natural language as the router knows it. Every field is a space-separated list of lower-case words. */
// @ts-nocheck

export interface Language {
  /** Its name as a person is told it. */
  readonly name: string;
  /** Closed-class words that no command line contains by chance: articles, pronouns, question words. */
  readonly strong: string;
  /** Closed-class words that commands use too (`in`, `to`, `on`). */
  readonly weak: string;
  /** Verbs that open a request: whole forms, or stems when `endings` is given. */
  readonly verbs: string;
  /** Inflections that a stem in `verbs` may carry; absent when `verbs` are whole forms. */
  readonly endings?: string;
  /** What is said to someone who listens, also as a line of its own: greetings, thanks, `again`. */
  readonly said: string;
  /** Everyday content words that a request may open with or consist of. */
  readonly others: string;
}
