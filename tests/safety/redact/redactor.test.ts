/** The vault of placeholders, and the redactor that fills it. */
import { describe, expect, test } from 'vitest';
import { countsIn, openRedactor } from '../../../src/safety/redact/redactor.ts';
import { openVault, placeholdersIn } from '../../../src/safety/redact/vault.ts';
import { counting, redacting, secret } from './redacting.ts';

const odd = { start: 4, end: 8, kind: 'secret' } as const;

describe('the vault', () => {
  test('gives a value one name, and another to one whose label is taken', () => {
    const vault = openVault((value) => (value.includes('\0') ? `BBBBB${value.at(-1)}` : 'AAAAAA'));
    expect(vault.placeholder('one', 'name')).toBe('LLMOS_NAME_AAAAAA');
    expect(vault.placeholder('two', 'name')).toBe('LLMOS_NAME_BBBBB1');
    expect(vault.placeholder('three', 'name')).toBe('LLMOS_NAME_BBBBB2');
    expect(vault.placeholder('one', 'mail')).toBe('LLMOS_NAME_AAAAAA');
    expect(vault.held('LLMOS_NAME_BBBBB1')).toEqual({ kind: 'name', value: 'two' });
    expect(vault.held('LLMOS_NAME_CCCCCC')).toBeUndefined();
    expect(vault.values().map(({ value }) => value)).toEqual(['one', 'two', 'three']);
  });
  test('placeholders in a text, each once', () => {
    expect(
      placeholdersIn('LLMOS_NAME_AAAAAA LLMOS_CARD_AAAAAA LLMOS_NAME_AAAAAA LLMOS_X_AAAAAA LLMOS_NAME_AAAAAAA'),
    ).toEqual(['LLMOS_NAME_AAAAAA', 'LLMOS_CARD_AAAAAA']);
  });
  test('placeholders in a text, one right behind the other', () => {
    expect(placeholdersIn('xLLMOS_NAME_AAAAAALLMOS_CARD_AAAAAB')).toEqual(['LLMOS_NAME_AAAAAA', 'LLMOS_CARD_AAAAAB']);
    expect(placeholdersIn('LLMOS_NAME_AAAAAALLMOS_X_AAAAAB')).toEqual([]);
  });
});

describe('a redactor', () => {
  test('leaves personal items where only secrets are wanted', () => {
    const vault = openVault(counting());
    const redactor = openRedactor({ known: [], vault, personal: 'left' });
    expect(redactor.mask('anna@example.org password=hunter22')).toBe('anna@example.org password=LLMOS_SECRET_AAAAAA');
  });
  test('asks the linter for each text once, and masks what that finds', async () => {
    const asked: string[] = [];
    const lint = async (text: string) => {
      asked.push(text);
      return text.startsWith('odd') ? [odd] : [];
    };
    const redactor = openRedactor({ known: [], vault: openVault(counting()), personal: 'found', lint });
    expect(await redactor.outgoing(['odd word', { 'odd word': 'plain' }])).toEqual([
      'odd LLMOS_SECRET_AAAAAA',
      { 'odd LLMOS_SECRET_AAAAAA': 'plain' },
    ]);
    await redactor.outgoing('odd word');
    expect(asked).toEqual(['odd word', 'plain']);
  });
  test('forgets the oldest of many texts', async () => {
    let asked = 0;
    const lint = async () => {
      asked += 1;
      return [];
    };
    const redactor = openRedactor({ known: [], vault: openVault(counting()), personal: 'found', lint });
    const texts = Array.from({ length: 501 }, (_, each) => `text ${String.fromCharCode(97 + (each % 26))}${each}`);
    await redactor.outgoing(texts);
    expect(asked).toBe(501);
    await redactor.outgoing(texts[500]);
    await redactor.outgoing(texts[1]);
    expect(asked).toBe(501);
    await redactor.outgoing(texts[0]);
    expect(asked).toBe(502);
  });
  test.each([[null], [1], [true], [[1, null]], [{ a: null }]])('%j goes as it is', async (value) =>
    expect(await redacting().redactor.outgoing(value)).toEqual(value),
  );
  test('known values are masked before all others', () => {
    const { redactor } = redacting(secret('hunter22'));
    expect(redactor.mask('xhunter22x and aHVudGVyMjI=')).not.toMatch(/hunter22|aHVudGVyMjI/);
  });
  test('counts what was replaced', () => {
    expect(countsIn('')).toEqual({});
    expect(countsIn('LLMOS_MAIL_AAAAAA LLMOS_MAIL_AAAAAB LLMOS_SECRET_AAAAAA LLMOS_X_AAAAAA')).toEqual({
      mail: 2,
      secret: 1,
    });
  });
});
