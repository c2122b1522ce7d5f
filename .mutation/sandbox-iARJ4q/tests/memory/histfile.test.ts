// @ts-nocheck
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { notedLines } from '../../src/memory/histfile.ts';

const read = (text: string) => notedLines(Buffer.from(text));

describe('a history file', () => {
  it.each<[string, string, object[]]>([
    ['of bash', 'ls -l\n\ncd /tmp\n', [{ line: 'ls -l' }, { line: 'cd /tmp' }]],
    [
      'of bash with times, and a line of several rows',
      '#1700000000\nfor i in 1; do\necho $i\ndone\n#1700000009\nls\n',
      [
        { line: 'for i in 1; do\necho $i\ndone', at: 1_700_000_000_000 },
        { line: 'ls', at: 1_700_000_009_000 },
      ],
    ],
    ['of bash with a comment that is no time', '#note\nls\n', [{ line: '#note' }, { line: 'ls' }]],
    [
      'of zsh with times',
      ': 1700000000:3;make -j4\n: 1700000007:0;echo a\\\nb\n',
      [
        { line: 'make -j4', at: 1_700_000_000_000 },
        { line: 'echo a\nb', at: 1_700_000_007_000 },
      ],
    ],
    ['that is empty', '', []],
    ['torn in the middle', ': 170', [{ line: ': 170' }]],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('of zsh with bytes that it marks', () => {
    const plain = Buffer.from('echo ü 日本');
    const bytes = [...plain].flatMap((byte) => (byte >= 0x83 && byte <= 0x9d ? [0x83, byte ^ 32] : [byte]));
    expect(notedLines(Buffer.from([...Buffer.from(': 1700000000:0;'), ...bytes, 10]))).toEqual([
      { line: 'echo ü 日本', at: 1_700_000_000_000 },
    ]);
  });

  it('never fails, and gives no empty line', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) =>
        notedLines(bytes).every(({ line }) => line.trim() !== ''),
      ),
    );
  });
});
