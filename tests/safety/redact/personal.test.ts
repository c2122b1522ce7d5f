/** Personal items by their shape, and check digits. */
import { describe, expect, test } from 'vitest';
import { isIban, isLuhn, personalItems } from '../../../src/safety/redact/personal.ts';

describe('personal items', () => {
  const items = (text: string) =>
    personalItems(text).map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`);
  test.each<[string, string[]]>([
    ['no items', []],
    ['a@b.org', ['mail a@b.org']],
    ['a@b', []],
    ['4111 1111 1111 1111', ['card 4111 1111 1111 1111']],
    ['4111-1111 1111 1111', []],
    ['4111111111111112', []],
    ['0000 0000 0000 0000', []],
    ['3782 822463 10005', ['card 3782 822463 10005']],
    ['DE89 3704 0044 0532 0130 00', ['iban DE89 3704 0044 0532 0130 00', 'phone 0044 0532 0130 00']],
    ['DE89370400440532013000 ok', ['iban DE89370400440532013000']],
    ['NO9386011117947', ['iban NO9386011117947']],
    ['DE89370400440532013001', []],
    ['+49 171 1234567', ['phone +49 171 1234567']],
    ['+4917112345', ['phone +4917112345']],
    ['+491711234', []],
    ['+49 1711 23', ['phone +49 1711 23']],
    ['+49 171 12', []],
    ['+49 171 1234 5678 90', ['phone +49 171 1234 5678 90']],
    ['+49 171 1234 5678 901', []],
    ['+49 1711 12345 67890 12', []],
    ['@@ -1 +1 @@\n+12345678901', []],
    ['@@ -1 +1 @@\n+1 234 567 8901', ['phone +1 234 567 8901']],
    ['@@ -1 +1 @@\n see +12345678901', ['phone +12345678901']],
    ['+12345678901\n@@ -1 +1 @@', []],
    ['x@@ -1\n+12345678901', ['phone +12345678901']],
    ['+12345678901', ['phone +12345678901']],
    ['555-123-4567', ['phone 555-123-4567']],
    ['555.123.4567', ['phone 555.123.4567']],
    ['+1.23456789012', []],
    ['Tel. 0171 1234567', ['phone 0171 1234567']],
    ['0171 1234567', []],
    ['ring 2026-01-15', []],
  ])('%j', (text, found) => expect(items(text)).toEqual(found));

  test.each<[string, boolean]>([
    ['NO9386011117947', true],
    ['NO938601111794', false],
    ['MT84MALT011000012345MTLCAST001S', true],
    ['GB82WEST12345698765432', true],
    ['GB82 WEST 1234 5698 7654 32', true],
    ['GB82WEST1234569876543', false],
    [`GB82WEST${'0'.repeat(30)}`, false],
    ['', false],
  ])('an account %s: %s', (text, is) => expect(isIban(text)).toBe(is));

  test.each<[string, boolean]>([
    ['18', true],
    ['26', true],
    ['59', true],
    ['19', false],
    ['0', true],
    ['1', false],
  ])('check digit of %s: %s', (text, is) => expect(isLuhn(text)).toBe(is));
});
