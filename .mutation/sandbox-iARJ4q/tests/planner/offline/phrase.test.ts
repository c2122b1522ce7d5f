// @ts-nocheck
import { describe, expect, test } from 'vitest';
import { understand } from '../../../src/planner/offline/offline.ts';
import { itemOf, maySay } from '../../../src/planner/offline/phrase.ts';
import { skills } from '../../../src/planner/offline/skills/list.ts';
import { exampleWorld } from './example-world.ts';

const tokensOf = (text: string) => understand(text, exampleWorld).tokens;

describe('a phrase that a request may say', () => {
  test.each([
    ['KILL process? on port {port}', 'kill whatever is on port 8080', true],
    ['KILL process? on port {port}', 'kill the browser', false],
    ['=docker =image', 'list docker images', true],
    ['=docker =image', 'list the images', false],
    ['SHOW a?|b? {x?}', 'show it', true],
    ['big|=tiny', 'a tiny thing', true],
  ])('%s: %s: %s', (phrase, request, may) => {
    expect(maySay(phrase.split(' '), tokensOf(request))).toBe(may);
  });

  test('is never ruled out where each of its words accepts a token', () => {
    const requests = skills.flatMap(({ examples }) => examples.map(([said]) => tokensOf(said)));
    const words = ['=docker', 'SHOW', 'file', 'sign_in', 'KILL|STOP', 'port', 'the', 'process?', '=ls|big', 'sizes'];
    for (const tokens of requests) {
      for (const word of words) {
        const item = itemOf(word);
        const accepted = 'accepts' in item && (item.optional || tokens.some((token) => item.accepts(token)));
        expect(maySay([word], tokens)).toBe(accepted);
      }
    }
  });
});
