import { describe, expect, test } from 'vitest';
import { planOffline } from '../../../src/planner/offline/offline.ts';
import { fixedWorld, type World } from '../../../src/world.ts';

/** Nothing is known of what is there. */
const blank = fixedWorld({ cwd: '/home/ann/work', home: '/home/ann', uid: 0 });

const commandOf = (request: string, world: World = blank): string | undefined => {
  const planned = planOffline(request, world);
  return planned.kind === 'plan'
    ? planned.plan.steps.map((step) => (step.kind === 'shell' ? step.command : step.tool)).join(' && ')
    : undefined;
};

describe('a word is a place where only a place can stand, whatever it means elsewhere', () => {
  test.each([
    ['show executable files in scripts', 'find scripts -type f -executable'],
    ['find all perl scripts in scripts', "find scripts -type f -name '*.pl'"],
    ['search for FIXME in the projects', 'grep -rn -e FIXME projects'],
    ['count the files under tests', 'find tests -type f | wc -l'],
    ['find json files in configs and plugins', "find configs plugins -type f -name '*.json'"],
    ['copy the contents of static into build', 'cp -r static/. build'],
    ['copy everything from uploads to archive', 'cp -r uploads/. archive'],
    ['move everything from inbox to archive', 'find inbox -mindepth 1 -maxdepth 1 -exec mv -t archive {} +'],
    ['count the txt files in the playground directory tree', "find playground -type f -name '*.txt' | wc -l"],
    ['look in logs for files that contain timeout', 'grep -rl -e timeout logs'],
    ['go into scripts', 'cd scripts'],
    ['how many pdf files does reports contain', "find reports -type f -name '*.pdf' | wc -l"],
    ['find all sockets in the seedbed directory', 'find seedbed -type s'],
    [
      'find csv files in data but not in old or build',
      "find data -type f -name '*.csv' ! -path '*/old/*' ! -path '*/build/*'",
    ],
  ])('%s', (request, command) => expect(commandOf(request)).toBe(command));

  test.each([
    ['find all scripts in the tmp folder', /^undefined$/],
    ['delete all tmp files in build', /^find build -type f -name '\*\.tmp' -delete$/],
    ['count the images here', /^find \. .*'\*\.png'/],
    ['list files in the root folder of the project', /^undefined$/],
  ])('a kind stays a kind: %s', (request, command) => expect(String(commandOf(request))).toMatch(command));
});

describe('what is done with a word makes it a name', () => {
  test.each([
    ['make a tar.gz of images called images.tar.gz', 'tar -czf images.tar.gz images'],
    ['create a tar.xz of docs', 'tar -cJf docs.tar.xz docs'],
    ['tar the src and docs folders into all.tgz', 'tar -czf all.tgz src docs'],
    ['rename draft to final', 'mv draft final'],
    ['move alpha, beta and gamma to old', 'mv alpha beta gamma old'],
    ['create directories src, include and lib', 'mkdir -p src include lib'],
    ['rename images to pictures', 'mv images pictures'],
    ['delete the folders build, dist and tmp', 'rm -r build dist tmp'],
    ['copy the folders docs and old to backup', 'cp -r docs old backup'],
    ['set the permissions of run to 750', 'chmod 750 run'],
    ['make the script named deploy executable', 'chmod +x deploy'],
    ['sort the file called names in reverse order', 'sort -r names'],
    ['show the size of the cache folder', 'du -sh cache'],
    ['compare rev1 and rev2', 'diff rev1 rev2'],
  ])('%s', (request, command) => expect(commandOf(request)).toBe(command));
});

describe('a file and the folder said apart are one path', () => {
  test.each([
    ['count the lines of main.py in app', 'wc -l app/main.py'],
    ['make run.sh in bin executable', 'chmod +x bin/run.sh'],
    ['create an empty file named .env in the repo folder', 'touch repo/.env'],
    ['gzip access.log in logs', 'gzip logs/access.log'],
    ['delete the files x.bak y.bak in directory build', 'rm build/x.bak build/y.bak'],
    ['compare a.txt in old with a.txt in new', 'diff old/a.txt new/a.txt'],
    ['create a directory drafts in /srv/app', 'mkdir -p /srv/app/drafts'],
    ['create a file named config in the folder app', 'touch app/config'],
    ['rename a.txt in docs to b.txt and make it read only', 'mv docs/a.txt docs/b.txt && chmod a-w docs/b.txt'],
    [
      'save the list of all txt files in docs to list.txt in the same directory',
      "find docs -type f -name '*.txt' > docs/list.txt",
    ],
  ])('%s', (request, command) => expect(commandOf(request)).toBe(command));

  test.each([
    ['find main.py in src', 'find src -name main.py'],
    ['find all files named core in build', 'find build -type f -name core'],
    ['find files newer than a.txt in docs', 'find docs -type f -newer a.txt'],
  ])('what is sought is no part of the place: %s', (request, command) => expect(commandOf(request)).toBe(command));

  test('the newest of several is no property of their folder', () => {
    expect(commandOf('show the last modified file in docs')).toBe(
      "find docs -type f -printf '%T@ %p\\n' | sort -rn | head -n 1 | cut -d ' ' -f2-",
    );
  });

  test('what is here is meant as it stands', () => {
    const world = fixedWorld({ cwd: '/w', files: { '/w/a.log': 3, '/w/old/b.log': 3 } });
    expect(commandOf('compress a.log in old', world) ?? '').not.toContain('old/a.log');
    expect(commandOf('compress b.log in old', world)).toBe('gzip old/b.log');
  });
});

describe('names as they are spelt', () => {
  test.each([
    ['show the config file app.ini', 'cat app.ini'],
    ["show the contents of 'my file.txt'", "cat 'my file.txt'"],
    ['list the files in $HOME/bin', 'ls ~/bin'],
    ['list the files in ~kim', 'ls /home/kim'],
    ['write {"debug": true} to config.json', `echo '{"debug": true}' > config.json`],
  ])('%s', (request, command) => expect(commandOf(request)).toBe(command));

  test('all files of a kind are a kind', () => {
    expect(commandOf('delete all log files')).toBe("find . -type f -name '*.log' -delete");
  });
});
