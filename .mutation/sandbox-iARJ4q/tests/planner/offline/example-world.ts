// @ts-nocheck
import { fixedWorld, type World } from '../../../src/world.ts';

/** The world in which every skill's examples are said. */
export const exampleWorld: World = fixedWorld({
  cwd: '/home/sam/project',
  git: '/home/sam/project',
  files: {
    '/home/sam/project/docs': 'dir',
    '/home/sam/project/src': 'dir',
    '/home/sam/project/build': 'dir',
    '/home/sam/project/bin': 'dir',
    '/home/sam/project/photos': 'dir',
    '/home/sam/project/notes.txt': 120,
    '/home/sam/project/ideas.txt': 80,
    '/home/sam/project/sales.csv': 400,
    '/home/sam/project/run.sh': 60,
  },
});
