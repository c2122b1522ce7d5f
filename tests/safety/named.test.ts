import { describe, expect, test } from 'vitest';
import { namedIn } from '../../src/safety/named.ts';

/** `name word ?`: a word that is made when it runs is a question mark. */
const said = (source: string): string[] =>
  namedIn(source).map(({ name, words }) => [name, ...words.map((word) => word ?? '?')].join(' '));

describe('the commands of a piece of source, with their plain words', () => {
  test.each<[string, string[]]>([
    ['', []],
    ['ls', ['ls']],
    ['ls -l a', ['ls -l a']],
    ['ls \'a b\' "c"', ['ls a b c']],
    ['ls; pwd', ['ls', 'pwd']],
    ['a && b || c', ['a', 'b', 'c']],
    ['a | b', ['a', 'b']],
    ['( a; { b; } )', ['a', 'b']],
    ['if a; then b; else c; fi', ['a', 'b', 'c']],
    ['for x in 1 2; do a "$x"; done', ['a ?']],
    ['while a; do b; done', ['a', 'b']],
    ['case x in y) a;; esac', ['a']],
    ['echo $(a b)', ['echo ?', 'a b']],
    ['echo "$(a)"', ['echo ?', 'a']],
    ['diff <(a) b', ['diff ? b', 'a']],
    ['X=$(a) b', ['b', 'a']],
    ['[[ -n $(a) ]]', ['a']],
    ['echo $X ${Y} *.c $((1+1))', ['echo ? ? ? ?']],
    ['echo a$X', ['echo ?']],
    ['$X a', []],
    ['"" a', []],
    ['X=1', []],
    ['f() { a; }; f b; c', ['a', 'c']],
    ['if', []],
    ['a > b', ['a']],
    ['a > b c < $X', ['a c']],
    ['declare X=1 y', ['declare ? y']],
    ['echo "$(a "$(b "$(c)")")"', ['echo ?', 'a ?', 'b ?', 'c']],
  ])('%s', (source, commands) => expect(said(source).sort()).toEqual([...commands].sort()));

  test('they stand in their order', () => expect(said('b; a; c')).toEqual(['b', 'a', 'c']));
});

describe('a starter and what it starts', () => {
  test.each<[string, string[]]>([
    ['sudo ls -l', ['sudo', 'ls -l']],
    ['sudo -u sam ls', ['sudo -u sam', 'ls']],
    ['sudo -n ls', ['sudo -n', 'ls']],
    ['sudo -- ls a', ['sudo --', 'ls a']],
    ['sudo -u sam -- ls', ['sudo -u sam --', 'ls']],
    ['sudo', ['sudo']],
    ['sudo -l', ['sudo']],
    ['sudo $X ls', ['sudo']],
    ['sudo -u $X ls', ['sudo -u ?', 'ls']],
    ['doas -u bob ls', ['doas -u bob', 'ls']],
    ['env A=1 B=2 ls', ['env A=1 B=2', 'ls']],
    ['env -u A ls', ['env -u A', 'ls']],
    ['env -i ls', ['env -i', 'ls']],
    ['sudo A=1 ls', ['sudo', 'A=1 ls']],
    ['timeout 5 ls', ['timeout 5', 'ls']],
    ['timeout -s KILL 5 ls a', ['timeout -s KILL 5', 'ls a']],
    ['timeout -k 1 5s ls', ['timeout -k 1 5s', 'ls']],
    ['nice -n 5 ls', ['nice -n 5', 'ls']],
    ['ionice -c 3 -n 1 ls', ['ionice -c 3 -n 1', 'ls']],
    ['nohup ls', ['nohup', 'ls']],
    ['setsid ls', ['setsid', 'ls']],
    ['stdbuf -o L ls', ['stdbuf -o L', 'ls']],
    // the shell's own word, which takes no such option
    ['time ls', ['ls']],
    ['/usr/bin/time ls', ['/usr/bin/time ls']],
    ["'time' -f %e ls", ['time -f %e', 'ls']],
    ['command ls', ['command', 'ls']],
    ['exec -a x ls', ['exec -a x', 'ls']],
    ['xargs -n 1 -I {} rm {}', ['xargs -n 1 -I {}', 'rm {}']],
    ['xargs -0 rm -f', ['xargs -0', 'rm -f']],
    ['xargs', ['xargs']],
    ['sudo nice -n 5 timeout 3 ls', ['sudo', 'nice -n 5', 'timeout 3', 'ls']],
    ['watch ls', ['watch ls']],
    ['toString ls', ['toString ls']],
  ])('%s', (source, commands) => expect(said(source)).toEqual(commands));
});

describe('a walk and what it starts on what it finds', () => {
  test.each<[string, string[]]>([
    ['find . -name a', ['find . -name a']],
    ['find . -exec rm {} +', ['find .', 'rm {}']],
    ["find . -exec grep -l x {} ';' -print", ['find . -print', 'grep -l x {}']],
    ["find . -ok rm {} ';'", ['find .', 'rm {}']],
    ["find . -execdir a ';' -okdir b ';'", ['find .', 'b', 'a']],
    ['find . -exec', ['find .']],
    ['find . -exec rm {}', ['find .', 'rm {}']],
    ['find . -exec sudo rm {} +', ['find .', 'sudo', 'rm {}']],
    ['find "$X" -exec rm {} +', ['find ?', 'rm {}']],
    ['find . -exec $X {} +', ['find .']],
    ['find . -executable', ['find . -executable']],
    ['find . -no-exec a', ['find . -no-exec a']],
    ['sudo find . -exec a +', ['sudo', 'find .', 'a']],
  ])('%s', (source, commands) => expect(said(source)).toEqual(commands));
});

test('what is nested too deep is not looked for, and nothing breaks', () => {
  const deep = (levels: number) => `${'( '.repeat(levels)}a${' )'.repeat(levels)}`;
  expect(said(deep(3))).toEqual(['a']);
  expect(said(deep(200))).toEqual([]);
});
