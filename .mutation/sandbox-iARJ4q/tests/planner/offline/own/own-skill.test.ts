// @ts-nocheck
import fc from 'fast-check';
import { parse } from 'unbash';
import { describe, expect, test } from 'vitest';
import { planOffline } from '../../../../src/planner/offline/offline.ts';
import { ownSkills, type Source } from '../../../../src/planner/offline/own/own-skill.ts';
import { readSkillFile } from '../../../../src/planner/offline/own/skill-file.ts';
import { exampleWorld } from '../example-world.ts';

const FILE = `---
name: put-site
description: "Put the site on a server"
# a remark
examples:
  - put the site on {where} => ./deploy.sh {where}
  - request: roll the site on {where} back to {version}
    command: ./deploy.sh --back {version} {where} && echo done
  - list files in docs => echo mine
---
# For people
`;

const skillsOf = (text: string, source: Source = 'person') => {
  const read = readSkillFile(text);
  if ('problem' in read) throw new Error(read.problem);
  return ownSkills(read, source);
};

const planned = (request: string, source: Source = 'person') => {
  const reply = planOffline(request, exampleWorld, { own: skillsOf(FILE, source) });
  return reply.kind === 'plan' ? reply.plan : undefined;
};
const commandOf = (request: string, source?: Source) => {
  const [step] = planned(request, source)?.steps ?? [];
  return step?.kind === 'shell' ? step.command : undefined;
};

describe('a skill of one’s own', () => {
  test.each([
    ['put the site on falcon', './deploy.sh falcon'],
    ['please put my site on falcon', './deploy.sh falcon'],
    ['put the site on "two words"', "./deploy.sh 'two words'"],
    ['put the site on $(reboot)', "./deploy.sh '$(reboot)'"],
    ['roll the site on falcon back to v3', './deploy.sh --back v3 falcon && echo done'],
  ])('%s', (request, command) => {
    expect(commandOf(request)).toBe(command);
  });

  test('says whose it is', () => {
    expect(planned('put the site on falcon')?.reason).toBe('Put the site on a server (your skill put-site)');
    expect(planned('put the site on falcon', 'project')?.reason).toContain("the project's skill put-site");
  });

  test('comes before a built-in one, and a project’s after it', () => {
    expect(commandOf('list files in docs', 'person')).toBe('echo mine');
    expect(commandOf('list files in docs', 'project')).toBe('ls docs');
  });

  test.each(['put the cat on falcon', 'put the site', 'site'])('is not taken for: %s', (request) => {
    expect(commandOf(request)?.startsWith('./deploy.sh')).not.toBe(true);
  });

  test('keeps any value one word', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }).filter((text) => !/["\n\0“”]/.test(text) && text.trim() !== ''),
        (value) => {
          const command = commandOf(`put the site on "${value}"`);
          if (command === undefined || !command.startsWith('./deploy.sh')) return;
          const script = parse(command);
          expect(script.errors ?? []).toEqual([]);
          const node = script.commands[0]?.command;
          expect(node?.type === 'Command' && node.suffix.length).toBe(1);
        },
      ),
    );
  });
});

describe('a skill file', () => {
  test('is read', () => {
    expect(readSkillFile(FILE)).toMatchObject({
      name: 'put-site',
      description: 'Put the site on a server',
      examples: { length: 3 },
    });
  });

  test.each([
    ['# no front', 'front matter'],
    ['---\nname: Bad Name\nexamples:\n  - a => b\n---\n', 'name'],
    ['---\nname: x\n---\n', 'examples'],
    ['---\nname: x\nexamples:\n  - greet {who} => echo "hi {who}"\n---\n', 'quotes'],
    ['---\nname: x\nexamples:\n  - greet => echo {who}\n---\n', 'not in what is said'],
  ])('is refused with a reason: %j', (text, part) => {
    const read = readSkillFile(text);
    expect('problem' in read ? read.problem : 'read').toContain(part);
  });

  test('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void readSkillFile(`---\n${text}\n---\n`)));
  });
});
