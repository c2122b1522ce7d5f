import type { Language } from './language.ts';

/** Italian: imperative, indicative and infinitive through stems and endings. */
export const italian: Language = {
  name: 'Italian',
  strong: `il lo gli uno una della dello delle degli dei dal dalla dalle nel nella nelle negli sul sulla sulle questo questa questi queste
quello quella mio mia miei mie tuo tua suo sua nostro ogni tutto tutta tutti tutte quale quali chi che cosa cos'è come dove
quando quanto quanta quanti quante perché io tu lui lei noi voi loro mi ti ci vi è sono c'è ci puoi può potresti voglio
per con senza sopra sotto tra fra verso ma anche solo molto più meno qui ora adesso grazie ciao sì alla allo agli alle
all'interno dall'host dell'utente nell'immagine qual`,
  weak: 'del la le un i di da in a al e o se su non',
  verbs: `mostr elenc cerc trov apr cancell elimin rimuov copi spost rinomin cre comprim decomprim estra estrai ordin cont stamp salv scaric invi
lanc avvi riavvi ferm chiud install disinstall verific controll confront modific cambi scriv legg aggiung sostitu filtr calcol
spieg di dimmi aiut esegu attiv disattiv convert traduc divid unisci unire format analizz determin defin configur costru us mont smont
connett disconnett monitor cifr decifr gener sincronizz pubblic import esport dammi fammi fai fa metti mett togli ottien
otten aggiorn puls puli svuot uccid termin chied risolv riduc assegn applic annull aspett lasc limit blocc sblocc ignor caric fiss
impost specific ispezion registr rived consult enumer visualizz recuper ripristin riproduc riprodu restituis restitu rend prendi prend tent serv colleg scolleg copi
permett abilit disabilit combin codific decodific mand forz ripet sospend riprend interromp interrog aggreg archivi clon gest evit invert aument misur condivid realizz esamin simul invoc acced annull complet conced disegn
emul ascolt espand esplor firm unific chiam migr nascond elabor ridimension reindirizz seleziona selezion separ silenzi trasform trasfer valid inizializz`,
  endings: 'a i e o are ere ire ano ono sci isci isce iscono ami imi emi mi ndo he hi ci ce ne ',
  said: 'ciao grazie sì aiuto buongiorno scusa prego perché',
  others: `file cartella cartelle directory riga righe processo processi disco spazio memoria utente immagine immagini foto
documento documenti grande grandi piccolo vuoto vuote nascosto ultimi nuovo pacchetto pacchetti servizio rete buongiorno`,
};
