/** What a file lists, a name a line: made, deleted, copied, measured, with xargs. */
import { pipe, run, type Word } from '../../write/command.ts';
import { type Given, type Operation, type Work, written } from '../operation.ts';

const NAMED =
  '(?:files|names|paths|file_names|filenames|entries|file_paths|folders|directories|items|urls|things|lines)';
const IN =
  '(?:listed|named|mentioned|given|contained|found|written|whose_names_are|whose_paths_are|that_are_listed|which_are_listed|that_are_named)';

/** GNU's xargs reads a file, and takes whole lines. */
const forEach =
  (words: readonly Word[]) =>
  (given: Given): Work | undefined => {
    const [name, more] = given.names;
    if (name === undefined || more !== undefined || given.world.userland !== 'gnu') return undefined;
    return written((files) => run('xargs', '-d', '\\n', '-a', files, words));
  };

export const LISTED: readonly Operation[] = [
  {
    says: [`DELETE [EVERY] ${NAMED} ${IN}`],
    reason: 'delete what is listed',
    phase: 'form',
    alone: true,
    work: forEach(['rm', '--']),
  },
  {
    says: [
      `(?:create|make|creates|makes|creating) [EVERY] [empty] files for each|every name|line [${IN}]`,
      `(?:create|make|touch) [EVERY] [empty] files ${IN}`,
    ],
    reason: 'make the files that are listed',
    phase: 'form',
    alone: true,
    work: forEach(['touch', '--']),
  },
  {
    says: [
      `(?:create|make|creates|makes) [EVERY] (?:directories|folders|directory|folder) for each|every [unique] name|line|path|entry [${IN}]`,
    ],
    reason: 'make the folders that are listed',
    phase: 'form',
    alone: true,
    work: forEach(['mkdir', '-p', '--']),
  },
  {
    says: [
      `[grand] total disk_usage|size|space [used] [of|by] [EVERY] ${NAMED} ${IN}`,
      `(?:how_much_space|total_size_of|disk_usage_of) [do] [EVERY] ${NAMED} ${IN} [use|take|take_up|need]`,
    ],
    reason: 'measure what is listed',
    phase: 'form',
    alone: true,
    work: (given) => {
      const each = forEach(['du', '-ch', '--'])(given);
      return each?.does === 'run' ? written((files) => pipe(each.write(files), run('tail', '-n', '1'))) : undefined;
    },
  },
];
