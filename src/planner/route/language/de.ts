import type { Language } from './language.ts';

/** German: imperative (du, Sie) and infinitive through stems and endings. */
export const german: Language = {
  name: 'German',
  strong: `der das den dem des ein eine einen einem einer eines mein meine meinen meinem meiner dein deine ihr ihre unser unsere
dieser diese dieses diesen diesem jeder jede jedes jeden alle allen aller alles welche welcher welches welchen wie wieviel wieviele warum wieso
weshalb wo woher wohin wann wer wen wem ich du wir sie mir mich uns dich dir nicht kein keine keinen auf aus bei mit nach von vom zum zur
zwischen ohne gegen für über unter durch und oder aber wenn dass weil ist sind war waren wird werden wurde kann kannst können könntest
bitte soll sollte hat habe haben gibt noch auch nur schon sehr mehr weniger größer kleiner älter neuer viel viele
danke hallo ja nein doch moment heute gestern morgen beim ins`,
  weak: 'die im in an zu um als so es er was ab am',
  verbs: `zeig list such find öffn lösch entfern kopier verschieb beweg benenn umbenenn erstell erzeug leg mach entpack pack komprimier sortier
zähl druck speicher lad schick send start stopp beend installier deinstallier aktualisier verbind trenn prüf überprüf vergleich änder
bearbeit schreib lies les gib geb setz füg ersetz filter berechn rechn erklär sag erzähl hilf helf führ ausführ brich lass ruf stell
starte stoppe schalt sperr entsperr sicher wiederhol aktivier deaktivier konvertier wandl übersetz teil verknüpf formatier analysier
ermittl bestimm extrahier definier initialisier konfigurier bau kompilier verwend benutz nutz zieh schließ wechsl geh
bring nimm nehm halt warte überwach verschlüssel entschlüssel verwalt generier synchronisier veröffentlich häng bind mount lade
importier exportier registrier melde meld authentifizier überschreib durchsuch trag liefer räum leer tu wechsel spiel sammel erfass beobacht markier misch simulier test erlaub verhinder untersuch gruppier erweiter
verringer erhöh begrenz zeichn archivier bereinig klon pausier vergrößer verkleiner erneuer debugg durchlauf errechn`,
  endings: 'e en n t et est st ',
  said: 'hallo danke bitte tschüss ja nein doch hilfe nochmal weiter warum servus moin',
  others: `datei dateien ordner verzeichnis verzeichnisse zeile zeilen prozess prozesse festplatte speicherplatz speicher benutzer
bild bilder dokument dokumente größte kleinste neueste älteste leere versteckte paket pakete dienst rechner netzwerk verbindung`,
};
