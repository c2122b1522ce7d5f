/**
 * A person's own skill as a file: `SKILL.md` in the Agent Skills layout.
 *
 *   ---
 *   name: put-site
 *   description: Put the site on the server
 *   examples:
 *     - put the site on {where} => ./deploy.sh {where}
 *     - request: undo the site on {where}
 *       command: ./deploy.sh --back {where}
 *   ---
 *   The body is for people, and for a model.
 */
// @ts-nocheck

export interface SkillFile {
  readonly name: string;
  readonly description: string;
  readonly examples: readonly (readonly [request: string, command: string])[];
}

/** What is wrong with a file, in one sentence. */
export interface Problem {
  readonly problem: string;
}

const unquoted = (text: string): string => /^(["'])(.*)\1$/s.exec(text.trim())?.[2] ?? text.trim();

/** "request => command", in one line. */
const pair = (line: string): readonly [string, string] | undefined => {
  const [, request = '', command = ''] = /^(.*?)\s*(?:=>|→)\s*(.*)$/s.exec(unquoted(line)) ?? [];
  return request === '' || command === '' ? undefined : [request, command];
};

/** Slots in quotes cannot be filled in safely: the value is quoted by itself. */
const quotedSlot = (command: string): string | undefined => {
  let quote = '';
  for (let at = 0; at < command.length; at++) {
    const char = command.charAt(at);
    if (char === '\\' && quote !== "'") at++;
    else if (quote === '' && /["'`]/.test(char)) quote = char;
    else if (char === quote) quote = '';
    else if (quote !== '' && /^\{[a-z]+\}/.test(command.slice(at))) return /^\{[a-z]+\}/.exec(command.slice(at))?.[0];
  }
  return undefined;
};

const slotsIn = (text: string): ReadonlySet<string> => new Set(text.match(/\{[a-z]+\}/g) ?? []);

const problemOf = ([request, command]: readonly [string, string]): string | undefined => {
  const quoted = quotedSlot(command);
  if (quoted !== undefined)
    return `${quoted} stands in quotes; write it bare, its value is quoted when it is filled in`;
  const said = slotsIn(request);
  const lost = [...slotsIn(command)].find((slot) => !said.has(slot));
  return lost === undefined ? undefined : `${lost} is in the command of "${request}" but not in what is said`;
};

interface Draft {
  readonly fields: Map<string, string>;
  readonly examples: [string, string][];
  request?: string;
}

/** One line below `examples:`. */
const readExample = (line: string, draft: Draft): void => {
  const body = line.replace(/^\s*-?\s*/, '');
  const [, key = '', value = ''] = /^(request|say|command|run):\s*(.*)$/.exec(body) ?? [];
  if (key === 'request' || key === 'say') draft.request = unquoted(value);
  else if (key !== '' && draft.request !== undefined) draft.examples.push([draft.request, unquoted(value)]);
  else {
    const one = pair(body);
    if (one !== undefined) draft.examples.push([...one]);
  }
};

const readFront = (front: string): Draft => {
  const draft: Draft = { fields: new Map(), examples: [] };
  let inExamples = false;
  for (const line of front.split(/\r?\n/)) {
    if (/^\s*(#.*)?$/.test(line)) continue;
    const [, key, value = ''] = /^([\w-]+):\s*(.*)$/.exec(line) ?? [];
    if (key !== undefined) {
      inExamples = key === 'examples';
      draft.fields.set(key, unquoted(value));
    } else if (inExamples) readExample(line, draft);
  }
  return draft;
};

/** The text of a `SKILL.md` → the skill, or what is wrong with it. Skills without examples are none of this planner's. */
export const readSkillFile = (text: string): SkillFile | Problem => {
  const front = /^\uFEFF?---\r?\n(.*?)\r?\n---(?:\r?\n|$)/s.exec(text)?.[1];
  if (front === undefined) return { problem: 'it does not begin with a front matter between two lines of ---' };
  const { fields, examples } = readFront(front);
  const name = fields.get('name') ?? '';
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))
    return { problem: 'its name has to be of small letters, digits and single dashes' };
  if (examples.length === 0) return { problem: 'it has no examples of the form "what is said => command"' };
  const problem = examples.map(problemOf).find((one) => one !== undefined);
  return problem === undefined ? { name, description: fields.get('description') ?? name, examples } : { problem };
};
