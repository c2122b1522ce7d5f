import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highlight } from '../../../src/repl/editor/highlight.ts';

const known = {
  isCommand: (name: string): boolean => ['git', 'echo', 'ls', 'cat', 'sudo'].includes(name),
  pathExists: (path: string): boolean => ['/tmp', './run', 'a b'].includes(path),
};

const told = (text: string): string =>
  highlight(text, known)
    .map(({ from, to, look }) => `${look}:${text.slice(from, to)}`)
    .join(' ');

const TABLE: readonly (readonly [string, string])[] = [
  ['git status', 'command:git'],
  ['gti status', 'unknown:gti'],
  ['./run x; ./no', 'command:./run operator:; unknown:./no'],
  ['ls -la /tmp /nope', 'command:ls option:-la path:/tmp'],
  ['ls a\\ b', 'command:ls path:a\\ b'],
  ['echo "a $b" \'c\' $d', 'command:echo string:"a $b" string:\'c\' variable:$d'],
  ['echo "a', 'command:echo error:"a'],
  ["echo $'a\\'b' c", "command:echo string:$'a\\'b'"],
  ["echo 'a\\' b", "command:echo string:'a\\'"],
  ['A=1 B=2 git x', 'variable:A=1 variable:B=2 command:git'],
  ['cat < /tmp | ls && ls', 'command:cat operator:< path:/tmp operator:| command:ls operator:&& command:ls'],
  ['echo x 2>&1 >/tmp', 'command:echo operator:2>& operator:> path:/tmp'],
  ['echo $(ls -a) b', 'command:echo operator:$( command:ls option:-a operator:)'],
  ['(ls; gti)', 'operator:( command:ls operator:; unknown:gti operator:)'],
  ['if ls; then echo a; fi', 'keyword:if command:ls operator:; keyword:then command:echo operator:; keyword:fi'],
  ['for x in a; do ls; done', 'keyword:for keyword:in operator:; keyword:do command:ls operator:; keyword:done'],
  ['ls # all of it', 'command:ls comment:# all of it'],
  ['echo a#b', 'command:echo'],
  ['$EDITOR x', 'variable:$EDITOR'],
  ['echo $' + '{x:-y} z', 'command:echo variable:$' + '{x:-y}'],
  ['echo a$((1 + $n))b', 'command:echo operator:$(( variable:$n operator:))'],
  ['A=$((2*(3))) git x', 'variable:A= operator:$(( operator:)) command:git'],
  ['((n++)); ls', 'operator:(( operator:)) operator:; command:ls'],
  ['echo $((1', 'command:echo operator:$(('],
  ['', ''],
];

describe('highlighting', () => {
  it.each(TABLE)('%s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it('gives spans in order inside the text, whatever it is', () => {
    const text = fc.array(
      fc.constantFrom('$', '(', ')', '"', "'", '\\', '`', '<', '>', '|', '&', ';', '\n', ' ', 'a', '#', '{', '}', '日'),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(text, (parts) => {
        const line = parts.join('');
        let end = 0;
        for (const { from, to } of highlight(line, known)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          end = to;
        }
        expect(end).toBeLessThanOrEqual(line.length);
      }),
    );
  });

  it('looks at no more than a bounded part, and at few paths', () => {
    let asked = 0;
    const counting = { isCommand: () => true, pathExists: () => ++asked < 0 };
    const spans = highlight(`ls ${'word '.repeat(40_000)}`, counting);
    expect(spans.at(-1)?.to).toBeLessThan(20_000);
    expect(asked).toBeLessThanOrEqual(24);
  });
});
