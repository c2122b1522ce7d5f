/** The bytes of a file or a text: in hexadecimal, in octal, as characters, with or without where they stand. */
import { run } from '../../write/command.ts';
import type { Given, Operation, Work } from '../operation.ts';

/** `od` where the addresses are not wanted, or no hexadecimal numbers. */
const dumped =
  (kind: 'x' | 'o' | 'c') =>
  (given: Given): Work => {
    const isBare = given.manner.nameless === true;
    const isOfBytes = /\bbytes?\b/.test(given.all);
    const flags = { x: ['-t', 'x1'], o: isOfBytes ? ['-b'] : [], c: ['-c'] }[kind];
    const isText = given.isText && kind === 'x' && !isBare && !/\bdump\b/.test(given.all);
    return {
      does: 'run',
      ...(isText ? { bare: true as const } : {}),
      write: (files) =>
        kind === 'x' && !isBare
          ? isText
            ? run('xxd', '-p')
            : run('xxd', files)
          : run('od', isBare ? '-An' : [], flags, files),
    };
  };

const BYTES =
  '(?:byte_by_byte|(?:one_)?byte_(?:at_a_time|at_time|per_byte)|per_byte|bytewise|of_(?:the_)?bytes|single_bytes)';

export const DUMPS: readonly Operation[] = [
  {
    says: [
      `(?:(?:hex|hexadecimal)_?(?:byte_)?dump|(?:byte_)(?:hex|hexadecimal)_?dump|dump_(?:it_)?in_hex(?:adecimal)?|in_hex(?:adecimal)?(?:_format|_form|_bytes)?|hex_(?:bytes|view|values?)|as_hex(?:adecimal)?|bytes_in_hex(?:adecimal)?|(?:convert|change|turn|translate|dump|encode)_(?:it_)?(?:to|into|as)_hex(?:adecimal)?|hexdump) [LINES] [,] [${BYTES}]`,
    ],
    reason: 'bytes in hex',
    phase: 'words',
    work: dumped('x'),
  },
  {
    says: [
      `(?:octal_(?:byte_)?dump|(?:bytes_)?in_octal(?:_form|_format|_numbers|_bytes)?|as_octal(?:_numbers|_bytes)?|dump_in_octal|octal_(?:bytes|values)) [,] [${BYTES}]`,
    ],
    reason: 'bytes in octal',
    phase: 'words',
    work: dumped('o'),
  },
  {
    says: [
      '(?:with|using|by|in)_od [,] (?:character_by_character|as_characters|char_by_char)',
      '(?:octal_(?:byte_)?dump|dump|od) (?:as|of|with|showing|in|by)_(?:the_)?(?:characters|chars|ascii_characters|printable_characters|character_form|single_characters)',
      '(?:od_-c|character_dump|dump_of_(?:the_)?characters|dump_as_characters|dump_character_by_character)',
    ],
    reason: 'bytes as characters',
    phase: 'words',
    work: dumped('c'),
  },
  {
    says: [
      '[with|showing] (?:newlines|line_ends|line_breaks|tabs|line_feeds) (?:as|shown_as|printed_as|written_as) {what}',
    ],
    reason: 'escaped',
    phase: 'source',
    manner: ({ all }) => (/\bod\b|\bdump\b/.test(all) ? {} : undefined),
  },
  {
    says: [
      '(?:without|no|omit|omitting|minus|hide|hiding|suppress|suppressing|with_no|leaving_out|but_no)_(?:the_|any_|file_|byte_|its_)?(?:file_)?(?:offsets?|addresses|address|address_column|offset_column|positions|offset_data|file_offset_data)(?:_(?:column|shown|in_front|at_all))?',
    ],
    reason: 'without addresses',
    phase: 'source',
    manner: ({ all }) => (/\bhex|\boctal|\bdump|\bod\b/.test(all) ? { nameless: true } : undefined),
  },
];
