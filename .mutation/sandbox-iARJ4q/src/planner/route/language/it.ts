// @ts-nocheck
import type { Language } from './language.ts';

/** Italian: imperative, indicative and infinitive through stems and endings. */
export const italian: Language = {
  name: 'Italian',
  strong: `il lo gli uno una della dello delle degli dei dal dalla dalle nel nella nelle negli sul sulla sulle questo questa questi queste
quello quella mio mia miei mie tuo tua suo sua nostro ogni tutto tutta tutti tutte quale quali chi che cosa cos'è come dove
quando quanto quanta quanti quante perché io tu lui lei noi voi loro mi ti ci vi è sono c'è ci puoi può potresti voglio
per con senza sopra sotto tra fra verso ma anche solo molto più meno qui ora adesso grazie ciao sì alla allo agli alle
all'interno dall'host dell'utente nell'immagine qual
quest quell quegli quei ciò alcun alcuno alcuna alcuni alcune nessun nessuno nessuna altro altra altri altre stesso stessa stessi niente nulla
qualcuno qualcosa esso essa essi sei siamo siete era erano fu essere stato sto stai sta stiamo stanno ho hai ha abbiamo avete hanno aveva devo devi
deve possono posso possiamo potrebbe vuoi vuole vorrei ieri domani oggi sempre mai dopo prima mentre perchè durante secondo contro presso due tre
quattro cinque sette otto nove dieci primo primi prime ultimo ultima ultimi ultime prossimo prossima ancora già poi quindi dunque oppure dell sull
nell dall suoi sue tuoi tue nostri nostre vostro vostra
va dov cos'e perche`,
  weak: 'del la le un i di da in a al e o se su non',
  verbs: `mostr elenc cerc trov apr cancell elimin rimuov copi spost rinomin cre comprim decomprim estra estrai ordin cont stamp salv scaric invi
lanc avvi riavvi ferm chiud install disinstall verific controll confront modific cambi scriv legg aggiung sostitu filtr calcol
spieg di dimmi aiut esegu attiv disattiv convert traduc divid unisci unire format analizz determin defin configur costru us mont smont
connett disconnett monitor cifr decifr gener sincronizz pubblic import esport dammi fammi fai fa metti mett togli ottien
otten aggiorn puls puli svuot uccid termin chied risolv riduc assegn applic annull aspett lasc limit blocc sblocc ignor caric fiss
impost specific ispezion registr rived consult enumer visualizz recuper ripristin riproduc riprodu restituis restitu rend prendi prend tent serv colleg scolleg copi
permett abilit disabilit combin codific decodific mand forz ripet sospend riprend interromp interrog aggreg archivi clon gest evit invert aument misur condivid realizz esamin simul invoc acced annull complet conced disegn
emul ascolt espand esplor firm unific chiam migr nascond elabor ridimension reindirizz seleziona selezion separ silenzi trasform trasfer valid inizializz
spegn accend alz abbass diminu regol ricord avvis programm pianific annot dimentic compr prenot rispond corregg miglior ottimizz acceler ripar debug
document descriv prov guard ved leggi leggere passa ritagli tagli ruot rimpicciol ingrandi incoll unisc raggrupp duplic continu prosegui paus ferma
butt riattiv rilanc ricaric reinstall prepar costruisc redig riassum cattur escludi includ pulisc mantien scegli port apri aprimi annulla rif torn
cancella mostramel mostrami trovami conta`,
  endings: 'a i e o are ere ire ano ono sci isci isce iscono ami imi emi mi ndo he hi ci ce ne ',
  said: `ciao grazie sì aiuto buongiorno scusa prego perché
bene va certo perfetto basta perche`,
  others: `file cartella cartelle directory riga righe processo processi disco spazio memoria utente immagine immagini foto
documento documenti grande grandi piccolo vuoto vuote nascosto ultimi nuovo pacchetto pacchetti servizio rete buongiorno
utenti base dati database dimensione dimensioni nome nomi ora ore data giorno giorni settimana settimane mese mesi anno anni minuto minuti secondo
secondi schermo stampante tastiera browser parola parole chiave chiavi gruppo gruppi permessi proprietario copia copie cronologia lista elenco tabella
tabelle colonna colonne carattere caratteri lettera lettere testo testi contenuto pagina pagine titolo errore errori avviso messaggio messaggi
registro registri comando comandi script programma programmi applicazione applicazioni server servizi indirizzo indirizzi porta porte volume suono
musica canzone video film ramo rami modifica modifiche versione versioni stato attuale aperto aperti aperte attivo attivi duplicato duplicati cestino
scrivania fattura fatture piccoli vuoti nascosti temporaneo temporanei recente recenti vecchio vecchia vecchi nuova libero aggiornamenti aggiornamento
connessione computer buonasera volta
bene password
temperatura processore velocità velocita ordine uscita ingresso`,
};
