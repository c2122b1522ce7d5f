/** German verbs: commands and infinitives. Separable ones come whole from the rules of order. */
// @ts-nocheck

export const verbs = `
zeig zeige zeigen zeigt anzeigen anschauen sehen gib=show; liste list auflisten=list; nenn nenne=show
such suche suchen=search; find finde finden=find; zähl zähle zählen=count
lösch lösche löschen entfern entferne entfernen=delete; kopier kopiere kopieren=copy; verschieb verschiebe verschieben beweg bewege=move; umbenennen umbenenn=rename
erstell erstelle erstellen anlegen erzeuge erzeugen=create; mach mache machen=make; entpack entpacke entpacken auspacken=extract; pack packe packen komprimier komprimiere komprimieren zippe zippen=compress; archiviere archivieren=archive
ersetz ersetze ersetzen tausch tausche=replace; sortier sortiere sortieren=sort; vergleich vergleiche vergleichen=compare; öffne öffnen=open; bearbeite bearbeiten editiere=edit; änder ändere ändern setz setze setzen=change; verbinde verbinden verbinde_dich=connect
beende beenden töte töten kill=kill; stopp stoppe stoppen halte_an anhalten=stop; start starte starten=start; neustarten neu_starten=restart; installier installiere installieren=install; deinstallier deinstalliere deinstallieren=uninstall; aktualisier aktualisiere aktualisieren=update
herunterladen lade=download; ausführen führe=run; herunterfahren=shut down; ausschalten=turn off; wechsle wechsel wechseln geh gehe gehen=go; schreib schreibe schreiben speicher_es=write; speichere speichern=save; anhängen=append; hinzufügen=add; abbrechen=abort; aufräumen=clean up
pinge=ping; klone klonen=clone; committe committen=commit; pushe pushen=push; pulle pullen=pull; merge merge_ mergen=merge; verschlüssel verschlüssele verschlüsseln=encrypt; entschlüssel entschlüssele entschlüsseln=decrypt; berechne berechnen rechne=calculate; prüf prüfe prüfen=check; teile=split; rotiere=rotate; sperr sperre=lock; folge verfolge=follow; aktiviere=enable; deaktiviere=disable; initialisiere=initialize; erkläre erklär=explain; lies=show; füg=add
`;
