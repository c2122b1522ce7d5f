import { describe, expect, test } from 'vitest';
import { onlyShows } from '../../../src/safety/code/mongo.ts';

describe('a statement of the MongoDB shell only shows', () => {
  test.each([
    'show dbs',
    ' show collections ; ',
    'db.stats()',
    'db.users.find()',
    'db.users.find({age: 3, "name": \'a b\'}).sort({age: -1}).limit(2)',
    'db.a.b.countDocuments({});',
    'db.getName()',
  ])('%s', (source) => expect(onlyShows(source)).toBe(true));
});

describe('it may not', () => {
  test.each([
    '',
    'db',
    'db.users',
    'db.users.find',
    'db.users.drop()',
    'db.users.find().forEach(x)',
    'db.users.find(f())',
    'db.users.find({$where: "sleep(1)"})',
    'db.users.find({a: x => 1})',
    'db.find.drop()',
    'find()',
    'show log',
    'show dbs; db.a.drop()',
    'db.a.find(); db.a.drop()',
    'db.a.find().limit(2).drop()',
    'load("/tmp/a.js")',
    'db["a"].find()',
  ])('%s', (source) => expect(onlyShows(source)).toBe(false));
});
