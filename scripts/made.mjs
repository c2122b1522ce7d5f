// Sources of the bundle that are made when it is built, from the declarations that they stand for.
import { dictionarySource } from './dictionary.mjs';
import { lineIndex, lineWords } from './line-index.mjs';
import { phraseIndex } from './phrase-index.mjs';
import { skillIndex } from './skill-index.mjs';
import { specIndex } from './spec-index.mjs';

/** Path → its text. `root`: of the checkout, with a slash at its end. */
export const madeSources = (root) => ({
  'src/safety/catalog.ts': () => specIndex(root),
  'src/planner/offline/catalog.ts': () => skillIndex(root),
  'src/planner/offline/language/english/dictionary.ts': () => dictionarySource(root),
  'src/planner/offline/lines/beginnings.ts': () => phraseIndex(root),
  'src/planner/offline/lines/candidates.ts': () => lineIndex(root),
  'src/planner/offline/lines/vocabulary.ts': () => lineWords(root),
});
