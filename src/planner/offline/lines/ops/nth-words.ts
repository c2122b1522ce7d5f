/** Single words of each line, changed: replaced, taken out, swapped. */
import { run } from '../../write/command.ts';
import { edit, type Given, type Operation, type Work, written } from '../operation.ts';
import { bothFlags } from './columns.ts';

/** Takes the first or the last word of each line off. */
const withoutWord = (given: Given): Work | undefined => {
  const said = given.said('nth') ?? '';
  if (/^last|^final/.test(said)) return edit('s/[[:space:]]*[^[:space:]]*[[:space:]]*$//');
  return given.number('nth') === 1 ? edit('s/^[[:space:]]*[^[:space:]]*[[:space:]]*//') : undefined;
};

export const NTH_WORDS: readonly Operation[] = [
  {
    says: [
      'REPLACE {nth} word|column|field [EACH_LINE] WITH {to:what}',
      'set {nth} word|column|field [EACH_LINE] to {to:what}',
    ],
    reason: 'replace the word',
    phase: 'edit',
    work: (given) => {
      const [place, text] = [given.number('nth'), given.what('to')?.text];
      const field = /^last|^final/.test(given.said('nth') ?? '')
        ? '$NF'
        : place === undefined
          ? undefined
          : `$${place}`;
      return field === undefined || text === undefined || /["\\]/.test(text)
        ? undefined
        : written((files) => run('awk', bothFlags(given), `{ ${field} = "${text}"; print }`, files));
    },
  },
  {
    says: ['DELETE {nth} word [EACH_LINE]'],
    reason: 'take the word out',
    phase: 'edit',
    work: withoutWord,
  },
  {
    says: ['SWAP [first] two words [EACH_LINE]', 'SWAP first and second word [EACH_LINE]', 'SWAP words [EACH_LINE]'],
    reason: 'swap the words',
    phase: 'edit',
    work: () => written((files) => run('awk', '{ t = $1; $1 = $2; $2 = t; print }', files)),
  },
];
