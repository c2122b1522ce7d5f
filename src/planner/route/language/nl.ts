import type { Language } from './language.ts';

/** Dutch: imperative and infinitive. */
export const dutch: Language = {
  name: 'Dutch',
  strong: `het een mijn jouw zijn deze dit alle elke welke hoe hoeveel waarom waar wanneer wie wat ik jij wij mij ons niet geen van naar met zonder
voor tussen onder uit bij en of maar alsjeblieft graag bedankt hallo nog ook`,
  weak: 'de in op om te er is dan',
  verbs: `toon laat lijst zoek vind open verwijder wis kopieer verplaats hernoem maak comprimeer sorteer tel print download verstuur start stop
sluit installeer controleer vergelijk wijzig schrijf lees vervang filter bereken zeg help voer geef werk zet haal`,
  endings: 'en t ',
  said: 'hallo bedankt dankjewel nee hulp alsjeblieft',
  others:
    'bestand bestanden map mappen regel regels schijf schijfruimte geheugen gebruiker grootste kleinste nieuwste laatste',
};
