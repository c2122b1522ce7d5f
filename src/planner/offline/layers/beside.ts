/** "… whose parent directory contains a Makefile", "… in the same folder as a lock file": what lies beside the files that are meant. */
import { form, saidAsLine, turnOf } from '../frames/wording.ts';
import type { Cut, Layer } from './layer.ts';
import { withTest } from './of-find.ts';

const A = '(?:a |an |the |any |file |named |called |at least one |one |some )*';
const LINK = '(?:(?:and|but) )?';
const HAS =
  "(?:also )?(?:(?:do|does|do not|does not|don't|doesn't|not|be|is not) )?(?:contain|contains|have|has|hold|include|includes|lack|without)";
const FOLDER = '(?:parent directory|parent folder|parent|directory|folder|containing directory|containing folder)';

let made: readonly ReturnType<typeof form>[] | undefined;

const forms = () =>
  (made ??= [
    form(
      `${LINK}(?:whose|with a|in whose|where the|of which the|that have a|which have a) ${FOLDER} ${HAS} ${A}{V}(?: file)?`,
    ),
    form(
      `${LINK}(?:(?:that|which) )?(?:(?:be|is|are|lie|lying|located|residing|reside|sit) )?(?:in|inside|within|under) (?:the |a |any )*(?:folder|directory) (?:that|which) ${HAS} ${A}{V}(?: file)?`,
    ),
    form(
      `${LINK}(?:(?:that|which) )?(?:(?:be|is|are|lie|lying|located|residing|reside|sit) )?in the same (?:folder|directory|place|location) as ${A}{V}(?: file)?`,
    ),
    form(`${LINK}(?:(?:that|which) )?(?:lie |be |is |are )?(?:next to|beside|alongside|adjacent to) ${A}{V}(?: file)?`),
    form(
      `${LINK}(?:(?:that|which) )?(?:with|have|having) ${A}{V}(?: file)? (?:in the same (?:folder|directory|place)|beside (?:it|them)|next to (?:it|them)|alongside(?: it| them)?)`,
    ),
    form(`${LINK}in the parent (?:directory|folder) of which (?:there be|there is|lies|is|exist) ${A}{V}(?: file)?`),
  ]);

const DENIED = /\b(?:do not|does not|don't|doesn't|not|lack|without)\b/;

/** One of these stands in each of the forms; asked first, as to read the forms takes longer than most requests. */
const SPOKEN = /folder|director|parent|same|beside|alongside|next to|adjacent/;

export const beside: Layer = (request): Cut | undefined => {
  if (!SPOKEN.test(saidAsLine(request.tokens))) return undefined;
  const turn = turnOf(request, forms());
  const [name] = turn?.values ?? [];
  if (turn === undefined || name === undefined || /[*?/]/.test(name)) return undefined;
  const from = Math.min(...turn.explains);
  const to = Math.max(...turn.explains) + 1;
  if (from < 2) return undefined;
  const said = request.tokens.slice(from, to).map(({ lemma }) => lemma);
  const not = DENIED.test(said.join(' ')) ? ['!'] : [];
  return { from, to, onto: (command) => withTest(command, [...not, '-execdir', 'test', '-e', name, ';']), bonus: 0.05 };
};
