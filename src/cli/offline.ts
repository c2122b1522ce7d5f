/** The offline planner with the skills of one's own: loaded together, at the first request. */
export { planOffline } from '../planner/offline/offline.ts';
export { readOwnSkills } from './own-skills.ts';
