import type { Language } from './language.ts';

/** German: imperative (du, Sie) and infinitive through stems and endings. */
export const german: Language = {
  name: 'German',
  strong: `der das den dem des ein eine einen einem einer eines mein meine meinen meinem meiner dein deine ihr ihre unser unsere
dieser diese dieses diesen diesem jeder jede jedes jeden alle allen aller alles welche welcher welches welchen wie wieviel wieviele warum wieso
weshalb wo woher wohin wann wer wen wem ich du wir sie mir mich uns dich nicht kein keine keinen auf aus bei mit nach von vom zum zur
zwischen ohne gegen für über unter durch und oder aber wenn dass weil ist sind war waren wird werden wurde kann kannst können könntest
bitte soll sollte hat habe haben gibt noch auch nur schon sehr mehr weniger größer kleiner älter neuer viel viele
danke hallo ja nein doch moment heute gestern morgen beim ins
etwas jemand niemand nichts meins deins euer eure eurer unserer unserem unseren deinem deinen deiner seiner seine seinen ihrem ihren ihrer jedem
manche mancher beide beiden dieselbe derselbe wessen welchem wieder damit dafür davon dazu daran darauf darin dabei während seit bis ob könnt möchte
möchten mag muss musst müssen darf dürfen sollen sollten würde würden hätte wäre wurden werde wirst hast hatte hatten bist gerade jetzt dann
danach vorher zuerst bevor nachdem sobald trotzdem deshalb denn sowie statt anstatt innerhalb außerhalb aufs übers fürs ums zwei drei vier fünf sechs
sieben acht neun zehn erste ersten erster zweite zweiten letzte letzten letzter letztes nächste nächsten groß große großen großes klein kleine kleinen
alte alten altes neue neuen neues meisten wenigsten
fuer ueber groesser koennen koennte wuerde naechste naechsten uber konnen konntest koenntest grosser alter aelter dafur dafuer wahrend waehrend konnt
koennt mochte moechte mochten moechten mussen muessen durfen duerfen wuerden haette ware waere ausserhalb ubers uebers furs fuers funf fuenf nachste
nachsten gross grosse grossen grosses`,
  weak: 'die im in an zu um als so es er was ab am',
  verbs: `zeig list such find öffn lösch entfern kopier verschieb beweg benenn umbenenn erstell erzeug leg mach entpack pack komprimier sortier
zähl druck speicher lad schick send start stopp beend installier deinstallier aktualisier verbind trenn prüf überprüf vergleich änder
bearbeit schreib lies les gib geb setz füg ersetz filter berechn rechn erklär sag erzähl hilf helf führ ausführ brich lass ruf stell
starte stoppe schalt sperr entsperr sicher wiederhol aktivier deaktivier konvertier wandl übersetz teil verknüpf formatier analysier
ermittl bestimm extrahier definier initialisier konfigurier bau kompilier verwend benutz nutz zieh schließ wechsl geh
bring nimm nehm halt warte überwach verschlüssel entschlüssel verwalt generier synchronisier veröffentlich häng bind mount lade
importier exportier registrier melde meld authentifizier überschreib durchsuch trag liefer räum leer tu wechsel spiel sammel erfass beobacht markier misch simulier test erlaub verhinder untersuch gruppier erweiter
verringer erhöh begrenz zeichn archivier bereinig klon pausier vergrößer verkleiner erneuer debugg durchlauf errechn
aufräum abmeld anmeld anleg anzeig anhäng abbrech abschalt einschalt ausschalt ausschneid einfüg einricht einstell hinzufüg herunterlad hochlad
herunterfahr hochfahr fahr neustart umwandel verkürz kürz schneid dreh spiegel färb mal zusammenführ zusammenfass fass vereinig trage notier merk
erinner vergiss plan termin buch bestell kauf frag antwort überleg denk schau guck sieh hör red sprich wart beeil blend rollback zurücksetz hol besorg
beheb reparier fix korrigier verbesser optimier beschleunig aufzeig beschreib dokumentier nenn bezeichn nummerier zitier unterstreich tausch vertausch
umkehr invertier rundschick leit weiterleit mail verschick empfang empfäng versteck zeigt protokollier log übertrag sync synchron entlad beleucht dimm
stumm stummschalt laut mute fortsetz fortführ auslöschen rückgäng widerruf
loesch oeffn zaehl pruef ueberpruef aender fueg erklaer uebersetz offn losch zahl pruf uberpruf ander erklar erzahl erzaehl fuhr fuehr ausfuhr
ausfuehr ubersetz verknupf verknuepf schliess uberwach ueberwach verschlussel verschluessel entschlussel entschluessel veroffentlich veroeffentlich
hang haeng uberschreib ueberschreib raum raeum erhoh erhoeh vergrosser vergroesser aufraum aufraeum anhang anhaeng einfug einfueg hinzufug hinzufueg
verkurz verkuerz kurz kuerz farb faerb zusammenfuhr zusammenfuehr uberleg ueberleg hoer zurucksetz zuruecksetz empfaeng ubertrag uebertrag fortfuhr
fortfuehr ausloschen ausloeschen ruckgang rueckgaeng
schieß hau wend kehr`,
  endings: 'e en n t et est st ',
  said: `hallo danke bitte tschüss ja nein doch hilfe nochmal weiter warum servus moin
stopp fertig los klar genau super weiterso okay tschuess hallöchen tschuss hallochen halloechen
lauter leiser heller dunkler schneller langsamer neustart neustarten herunterfahren runterfahren ausschalten abmelden sperren neu`,
  others: `datei dateien ordner verzeichnis verzeichnisse zeile zeilen prozess prozesse festplatte speicherplatz speicher benutzer
bild bilder dokument dokumente größte kleinste neueste älteste leere versteckte paket pakete dienst rechner netzwerk verbindung
daten datenbank größe name namen uhrzeit uhr zeit datum tag tage tagen woche wochen monat monate jahr jahre stunde stunden minute minuten sekunde
sekunden bildschirm drucker maus tastatur browser passwort kennwort nutzer gruppe gruppen rechte berechtigung berechtigungen besitzer kopie kopien
sicherung sicherungen verlauf verlaufs liste listen tabelle tabellen spalte spalten wort wörter zeichen buchstabe text texte inhalt inhalte seite
seiten titel fehler warnung warnungen meldung meldungen protokoll protokolle befehl befehle skript skripte programm programme anwendung server
webserver dienste netz adresse adressen lautstärke ton musik lied lieder video videos film filme foto fotos schlüssel zertifikat branch zweig änderung
änderungen version versionen stand aktuell aktuelle aktuellen offene offenen laufende laufenden doppelte doppelten letztmals gemeinsame unterordner
papierkorb schreibtisch rechnung rechnungen brief briefe termin termine wetter nachricht nachrichten gut schnell langsam wichtig kurz lang fertig
rückgängig langsame unbenutzte unbenutzten kaputt temporäre temporären versteckten größten kleinsten neuesten ältesten leeren freier freien freie
belegt belegte
groesste aelteste grosste alteste grosse groesse worter woerter lautstarke lautstaerke schlussel schluessel anderung aenderung anderungen aenderungen
ruckgangig rueckgaengig temporare temporaere temporaren temporaeren grossten groessten altesten aeltesten
temperatur benutzerliste müll zip platz geschwindigkeit reihenfolge ausgabe eingabe abbild einstellungen`,
};
