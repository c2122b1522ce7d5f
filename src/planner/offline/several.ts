/**
 * One deed on several things by name: "restart nginx and redis" is planned for each of them alone, and what is the same but for the name
 * becomes one command where its program takes several names.
 */
import { isUnknown } from './recognise/reading.ts';
import type { Understood } from './skill.ts';
import { means, type Token } from './understand.ts';
import { and, type Command, textOf } from './write/command.ts';

/** More names than a person types. */
const MOST = 8;

const NAME = /^[a-z\d][\w.+/:@-]*$/i;

const isName = (token: Token | undefined): boolean =>
  token !== undefined &&
  NAME.test(token.value) &&
  (isUnknown(token) || token.kind === 'path' || token.kind === 'quoted');

/** Where the next name stands behind a comma, an "and" or both. */
const nextName = (tokens: readonly Token[], at: number): number | undefined => {
  let here = at + 1;
  while (tokens[here]?.text === ',' || means(tokens[here], 'AND')) here++;
  return here > at + 1 && isName(tokens[here]) ? here : undefined;
};

/** Positions of the names of the first list of a request. */
const namesIn = (tokens: readonly Token[]): readonly number[] | undefined => {
  for (const { index } of tokens) {
    if (index === 0 || !isName(tokens[index]) || means(tokens[index - 1], 'BETWEEN')) continue;
    const names = [index];
    for (let at = nextName(tokens, index); at !== undefined; at = nextName(tokens, at)) names.push(at);
    if (names.length > 1) return names.length > MOST ? undefined : names;
  }
  return undefined;
};

/** Each of them would make the same file anew. */
const MAKES_ONE = /^(?:tar -\w*c|zip |7z a )|(?:^|[^>])>(?!>)/;

/** Programs that take several names at once. */
const TAKES_SEVERAL =
  /^(?:sudo )?(?:tar -\w*c\w*f \S+|zip (?:-\S+ )*\S+|docker (?:(?:container |image )?(?:stop|start|restart|rm|rmi|kill|pause|unpause|inspect)|volume rm|network rm)|systemctl [\w -]*?|git (?:branch|tag) -[dD]|(?:apt|dnf|brew|npm|pip) \w+) /;

/** The commands as one, where they differ in one word and their program takes several. */
const joined = (commands: readonly Command[]): Command => {
  const [first] = commands;
  const rows = commands.map((one) => (one.type === 'run' ? one.words : []));
  const length = rows[0]?.length ?? 0;
  const differing = [...Array(length).keys()].filter((at) => rows.some((row) => row[at] !== rows[0]?.[at]));
  const [at] = differing;
  const isPlain =
    first !== undefined && rows.every((row) => row.length === length) && differing.length === 1 && at === length - 1;
  if (!isPlain || at === undefined || !TAKES_SEVERAL.test(textOf(first))) return and(...commands);
  return { type: 'run', words: [...(rows[0] ?? []), ...rows.slice(1).flatMap((row) => row.slice(at))] };
};

/** What writes one file would write it over for each. */
const WRITES = /^(?:tar -\w*c|zip )|(?<!>)> \S+$/;

/** The command for each of several names; undefined where they are none, or one of them is not understood. */
export const severally = (
  { text, tokens }: Understood,
  plan: (text: string) => Command | undefined,
): Command | undefined => {
  const names = namesIn(tokens);
  const first = tokens[names?.[0] ?? -1];
  const last = tokens[names?.at(-1) ?? -1];
  if (names === undefined || first === undefined || last === undefined) return undefined;
  const commands: Command[] = [];
  for (const at of names) {
    const name = tokens[at]?.text ?? '';
    const command = plan(`${text.slice(0, first.start)}${name}${text.slice(last.end)}`);
    if (command === undefined || !textOf(command).includes(tokens[at]?.value ?? '')) return undefined;
    commands.push(command);
  }
  if (commands.some((one) => WRITES.test(textOf(one)))) return undefined;
  const shapes = new Set(commands.map((one, n) => textOf(one).replaceAll(tokens[names[n] ?? 0]?.value ?? '', '\0')));
  if (shapes.size !== 1) return undefined;
  const whole = joined(commands);
  return whole.type === 'and' && commands.some((one) => MAKES_ONE.test(textOf(one))) ? undefined : whole;
};
