/** Deeds on files and folders in the words of different people: pieces, links, archives, endings, times, what takes the space. */
import { describe, expect, test } from 'vitest';
import { planOffline } from '../../../src/planner/offline/offline.ts';
import { exampleWorld } from './example-world.ts';

const commandOf = (request: string): string => {
  const planned = planOffline(request, exampleWorld);
  if (planned.kind !== 'plan') return planned.kind;
  return planned.plan.steps.map((step) => (step.kind === 'shell' ? step.command : step.tool)).join(' && ');
};

describe('what is made of files', () => {
  test.each([
    ['chop sales.csv up into 20 MB chunks named cut_', 'split -b 20M sales.csv cut_'],
    ['split notes.txt every 300 lines', 'split -l 300 notes.txt'],
    ['the link latest should point to docs', 'ln -sfn docs latest'],
    ['put symlinks to all sh files in /opt/kit into bin', "find /opt/kit -type f -name '*.sh' -exec ln -s -t bin {} +"],
    ['create a.tar.gz from src', 'tar -czf a.tar.gz src'],
    ['make code.zip out of the src folder and delete the folder afterwards', 'zip -r code.zip src && rm -r src'],
    ['make a tar archive src.tar of src without the .o files', "tar -cf src.tar '--exclude=*.o' src"],
    ['compress notes.txt to notes.txt.gz', 'gzip notes.txt'],
    ['turn ideas.txt into a .bz2 but keep the original', 'bzip2 -k ideas.txt'],
    ['I need a dummy file pad.bin of exactly 3 MiB', 'truncate -s 3M pad.bin'],
    ['duplicate photos, subfolders and all, in the build folder', 'cp -r photos build'],
    ['new folder drafts, go into it', 'mkdir -p drafts && cd drafts'],
    ['move ideas.txt into a new folder called attic', 'mkdir -p attic && mv ideas.txt attic'],
    ['copy notes.txt to docs and call the copy plan.txt', 'cp notes.txt docs/plan.txt'],
    ['get all md files out of docs and into src', "find docs -maxdepth 1 -type f -name '*.md' -exec mv -t src {} +"],
    ['take ideas.txt and put it into docs', 'mv ideas.txt docs'],
    ['bring ideas.txt over to docs', 'mv ideas.txt docs'],
    ['put copies of notes.txt and ideas.txt into docs', 'cp notes.txt ideas.txt docs'],
    ['throw notes.txt away for good', 'rm notes.txt'],
    ['take write access away from everyone on notes.txt', 'chmod a-w notes.txt'],
    ['write-protect notes.txt', 'chmod a-w notes.txt'],
    ['notes.txt must be readable and writable by me alone', 'chmod 600 notes.txt'],
    ['gzipped tarball all.tgz of docs', 'tar -czf all.tgz docs'],
    ['compress notes.txt with xz, the original should stay', 'xz -k notes.txt'],
    ['put an empty file plan.txt in docs', 'touch docs/plan.txt'],
    ['empty the build folder completely', 'find build -mindepth 1 -delete'],
    ["'buy milk' should become the first line of notes.txt", "sed -i '1i buy milk' notes.txt"],
    ['set the timestamp of notes.txt to March 3, 2020 at 09:15', "touch -d '2020-03-03 09:15' notes.txt"],
  ])('%s', (request, command) => expect(commandOf(request)).toBe(command));

  test.each(['split sales.csv at the commas', 'split the window'])('%s: no pieces of a file', (request) =>
    expect(commandOf(request)).not.toMatch(/^split/),
  );

  test.each([
    ['delete all .cache_x folders below src', 'find src -type d -name .cache_x -prune -exec rm -r {} +'],
    ['copy the src and docs folders to build', 'cp -r src docs build'],
    ['put a copy of notes.txt in docs', 'cp notes.txt docs'],
    ['make docs and everything in it read-only', 'chmod -R a-w docs'],
  ])('%s', (request, command) => expect(commandOf(request)).toBe(command));

  test('one link keeps its name', () => {
    expect(commandOf('create a symbolic link to notes.txt named latest')).toBe('ln -s notes.txt latest');
  });
});

describe('what takes the space', () => {
  test.each([
    ['which item in docs takes the most space', 'du -sh docs/* | sort -rh | head -n 1'],
    ['disk usage of each item in docs', 'du -sh docs/*'],
    ['subfolders directly in docs ranked by size, the heaviest first', 'du -sh docs/*/ | sort -rh'],
  ])('%s', (request, command) => expect(commandOf(request)).toBe(command));
});
