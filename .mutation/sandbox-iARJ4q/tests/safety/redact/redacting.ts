// @ts-nocheck
import type { Known } from '../../../src/safety/redact/known.ts';
import { openRedactor, type Redactor } from '../../../src/safety/redact/redactor.ts';
import { type Label, openVault, type Vault } from '../../../src/safety/redact/vault.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Labels that count: AAAAAA, AAAAAB, … */
export const counting = (): Label => {
  const seen = new Map<string, string>();
  return (value) => {
    const count = seen.size;
    const label = [25, 20, 15, 10, 5, 0].map((shift) => LETTERS[Math.floor(count / 2 ** shift) % 32]).join('');
    if (!seen.has(value)) seen.set(value, label);
    return seen.get(value)!;
  };
};

export const redacting = (...known: readonly Known[]): { readonly redactor: Redactor; readonly vault: Vault } => {
  const vault = openVault(counting());
  return { vault, redactor: openRedactor({ known, vault, personal: 'found' }) };
};

export const secret = (value: string): Known => ({ value, kind: 'secret' });
