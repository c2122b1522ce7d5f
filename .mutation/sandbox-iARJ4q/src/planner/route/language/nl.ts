// @ts-nocheck
import type { Language } from './language.ts';

/** Dutch: imperative and infinitive. */
export const dutch: Language = {
  name: 'Dutch',
  strong: `het een mijn jouw zijn deze dit alle elke welke hoe hoeveel waarom waar wanneer wie wat ik jij wij mij ons niet geen van naar met zonder
voor tussen onder uit bij en maar alsjeblieft graag bedankt hallo nog ook
iets iemand niemand niets jou hem onze hun haar die dat welk wiens kan kun kunt kunnen zou zouden wil wilt willen moet moeten mag mogen heb hebt heeft
hebben waren wordt worden ben bent wel alleen meer minder grootste kleinste nieuwste oudste nu vandaag gisteren morgen altijd nooit daarna
eerst voordat nadat tijdens boven naast achter tegen volgens omdat tenzij alstublieft ieder iedere allemaal twee drie vier vijf zes zeven acht negen
tien eerste laatste volgende`,
  weak: 'de in op om te er is dan',
  verbs: `toon laat lijst zoek vind open verwijder wis kopieer verplaats hernoem maak comprimeer sorteer tel print download verstuur start stop
sluit installeer controleer vergelijk wijzig schrijf lees vervang filter bereken zeg help voer geef werk zet haal
maken pak uit bij verbind verander bewerk voeg leg vertel stel roep herstart beëindig schakel herhaal upload stuur mail bewaar druk converteer vertaal
splits combineer analyseer bepaal gebruik koppel ontkoppel versleutel ontsleutel synchroniseer publiceer krijg leeg dood vraag los verklein vergroot
wacht beperk blokkeer negeer laad bekijk herstel test laat-zien
beeindig`,
  endings: 'en t ',
  said: 'hallo bedankt dankjewel nee hulp alsjeblieft',
  others: `bestand bestanden map mappen regel regels schijf schijfruimte geheugen gebruiker grootste kleinste nieuwste laatste
proces processen ruimte gebruikers afbeelding afbeeldingen document documenten grote kleine lege verborgen nieuwe oude dienst netwerk verbinding tijd
datum dag dagen week weken maand maanden jaar jaren wachtwoord sleutel fout fouten lijst kolom woord woorden tekst inhoud pagina scherm muziek foto
fotos tijdelijke dubbele open poorten poort computer`,
};
