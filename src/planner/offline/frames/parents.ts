/** "including parents", "along with any missing directories": folders that are made on the way. */
import type { Taker } from '../takers.ts';
import { saidAs } from './said.ts';

const PARENTS =
  /,? ?\b(?:and |with |along with |together with |including |creating |make |making |create |also )*(?:all |any |the |its |of |needed |necessary |required |missing |intermediate )*(?:parents?|missing|intermediate|leading|necessary|needed|required)(?: (?:parents?|directories|folders|dirs|directory|folder|ones|path))*(?: (?:as|if|when) (?:needed|necessary|required|missing)| that (?:are missing|do not exist|don't exist)| if (?:they|it) (?:do not|don't|does not|doesn't) (?:already )?exist| too| as well)?\b/i;

export const parents: Taker<true> = (request) => {
  const said = saidAs(request, PARENTS);
  return said === undefined ? undefined : { value: true, tokens: said.explains };
};
