/** git: its global settings; the subcommands are in `git-verbs.ts`. */
import type { Call } from '../call.ts';
import { runsLater } from '../git-settings.ts';
import type { CommandSpec } from '../spec.ts';
import { withPlaces } from './git-places.ts';
import { gitVerbs } from './git-verbs.ts';

const judgeGlobal = (call: Call): void => {
  for (const { name, value } of call.flags) {
    if (name !== '-c' || value === undefined) continue;
    const [setting = '', given = 'true'] = value.text.split(/=(.*)/s);
    if (value.dynamic !== 'no' || runsLater(setting, given)) call.mark('poison');
  }
};

export const git: readonly CommandSpec[] = [
  {
    names: ['git'],
    flags: {
      '-C --git-dir --work-tree --namespace': 'none',
      '-c': { value: 'none' },
      '--exec-path --config-env': 'unknown',
      '-p --paginate --no-pager': {},
    },
    folder: '-C',
    subcommands: withPlaces(gitVerbs),
    judge: judgeGlobal,
    examples: [
      ['git status --short docs', 'safe'],
      ['git log --oneline -5', 'safe'],
      ['git commit -m a', 'write'],
      ['git push', 'write'],
      ['git push --force fork main', 'dangerous'],
      ['git push origin +main', 'dangerous'],
      ['git reset --hard HEAD~2', 'dangerous'],
      ['git reset HEAD~4', 'write'],
      ['git clean -fd', 'dangerous'],
      ['git clean -nd', 'safe'],
      ['git checkout topic', 'write'],
      ['git checkout -- a', 'dangerous'],
      ['git stash', 'write'],
      ['git stash drop 2', 'dangerous'],
      ['git branch', 'safe'],
      ['git branch -D a', 'dangerous'],
      ['git config user.name', 'safe'],
      ['git config core.pager ./x', 'dangerous'],
      ['git config alias.co checkout', 'write'],
      ["git -c core.fsmonitor='rm a' status", 'dangerous'],
      ['git frobnicate', 'opaque'],
      ['git restore --staged a', 'write'],
      ['git grep -O"rm a" b', 'dangerous'],
      ['git remote -v show', 'safe'],
      ['git clone ext::sh a', 'opaque'],
      ['git tag', 'safe'],
      ['git rebase -x "rm a" main', 'dangerous'],
    ],
  },
];
