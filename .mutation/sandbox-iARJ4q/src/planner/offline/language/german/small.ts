/** German: function words, questions, measures. */
// @ts-nocheck

export const small = `
der die das den dem des=the
ein eine einen einem einer eines=a
und=and; oder=or; aber_nicht=but not; außer=except; ausser=except; bis_auf=except; ohne=without; nicht=not; kein keine keinen=no
und_dann dann danach anschließend=then; sowie=and
in im ins innerhalb=in; aus=from; von vom=of; nach zu zum zur=to; mit=with; auf=on; für=for; bei=at; unter=under; als=as; an am=on; durch=with
unterhalb_von unterhalb=under; pro je=per
alle alles sämtliche=all; jede jeder jedes jeden=every; nur=only; auch=also; einige=some; ganze ganzen=whole
mir mich uns ich=me; mal bitte doch gerade jetzt denn eigentlich noch schon einfach gern gerne=; du=you
kannst_du könntest_du würdest_du=can you; ich_möchte ich_will ich_würde_gerne ich_hätte_gerne ich_brauche=i would like to
mein meine meinen meinem meiner=my; dieser diese dieses diesen diesem=this; hier=here; dort=there
was_ist was_sind=what is; was=what; wer=who; wo=where; wann=when; wie=how; welche welcher welches welchen welchem=which
wie_viele wieviele wieviel wie_viel=how many; wie_groß=how big; wie_lange=how long; wie_voll=how full; wie_spät_ist_es wie_viel_uhr_ist_es=what time is it
wie_man=how do i; was_macht=what does; tun=do; warum=why; ob=whether
ist=is; sind=are; war=was; wurde wurden=were; gibt_es=is there; hat haben habe=has; bin=am; wird werden=is
wer_bin_ich=who am i; bin_ich_online bin_ich_im_netz=am i online; wie_ist_meine_ip was_ist_meine_ip=what is my ip; die_sind=that are
wo_bin_ich in_welchem_ordner_bin_ich=where am i
namens genannt mit_dem_namen mit_namen=named; beginnend_mit=starting with; endend_mit mit_der_endung mit_endung=ending with; enthaltend=containing
älter_als=older than; neuer_als jünger_als=newer than; größer_als=larger than; kleiner_als=smaller than; mehr_als=more than; weniger_als=less than; mindestens=at least; höchstens=at most
in_den_letzten=in the last; her=ago; heute=today; gestern=yesterday; morgen=tomorrow; übermorgen=the day after tomorrow; vorgestern=the day before yesterday
geändert geänderten geänderte verändert bearbeitet=modified; erstellt=created; gelesen=accessed; sortiert_nach=sorted by; sortiert=sorted; absteigend=descending; aufsteigend=ascending
größte größten grösste grössten größter größtes=largest; kleinste kleinsten=smallest; neueste neuesten neusten jüngsten=newest; älteste ältesten=oldest; längste längsten=longest
größer=larger; kleiner=smaller; älter=older; neuer=newer; groß große großen großes=large; klein kleine kleinen=small; alt alte alten=old; neu neue neuen neues neuer=new
erste ersten erster erstes=first; letzte letzten letzter letztes=last; zweite zweiten=second; dritte dritten=third; oberste obersten=first
leer leere leeren leerer=empty; versteckt versteckte versteckten=hidden; ausführbar ausführbare ausführbaren=executable; doppelt doppelte doppelten=duplicate; verschiedene eindeutige=unique
frei freie freien freier=free; belegt belegte belegten=in use; verfügbar verfügbare verfügbaren=available; offen offene offenen=open; laufend laufende laufenden=running; am_laufen laufen=running; übergeordneten übergeordnete übergeordneter=parent; installiert installierte installierten=installed; aktiv aktive aktiven=active
gestoppt gestoppte gestoppten=stopped; lokal lokale lokalen=local; entfernt entfernte=remote; öffentlich öffentliche öffentlichen=public; aktuell aktuelle aktuellen aktueller=current; gelöscht=deleted; fehlgeschlagen fehlgeschlagene fehlgeschlagenen=failed; ungenutzt ungenutzte ungenutzten unbenutzte=unused; eingeloggt angemeldet=logged in; gesamt gesamte gesamten=total
rekursiv=recursively; unterordnern_auch=recursively; in_allen_unterordnern in_unterordnern und_unterordnern=in all subfolders; groß-_und_kleinschreibung_egal=ignoring case
eins=1; zwei=2; drei=3; vier=4; fünf=5; sechs=6; sieben=7; acht=8; neun=9; zehn=10; zwanzig=20; hundert=100
vorher=before; seit=since; gleich gleiche gleichen=same; vielen viele=many; übrig=left; erzeugten=created; verbraucht brauchen braucht belegen nimmt benutzt nutzt verwendet frisst benutzen verbrauchen=uses; meisten=most; am_meisten=most
`;
