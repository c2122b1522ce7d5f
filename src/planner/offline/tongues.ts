/** Requests in other languages: which tongue it is, and its gloss. */
import { german } from './language/german.ts';
import { spanish } from './language/spanish.ts';
import { gloss } from './language/tongue.ts';

/** Below this the request is not in that tongue, or says too much that nobody taught us. */
const ENOUGH = 0.5;

/** Words that English has not, and few languages share: one of them is needed. */
const SURE = {
  german:
    /\b(?:der|das|den|dem|und|mit|nicht|alle|alles|zeig|zeige|liste|suche|finde|lösch\w*|kopier\w*|verschieb\w*|erstell\w*|entpack\w*|welche[rsnm]?|wie|wieviel\w*|wer|wo|wann|ist|sind|gibt|läuft|ein|eine[nmrs]?|ordner|datei|dateien|verzeichnis|mein\w*|starte|stoppe|beende|bitte|wechsle|ersetze|sortiere|vergleiche|erkläre|zähle|pack\w*|\w*installier\w*|aktualisiere|lade|führe|fahre|öffne|benenne|lege|füge|setze|ändere|geh|mach\w*|was|bedeutet|starte|verbinde|prüfe|berechne|sperre|schalte|hänge|teile|heute|bin|ich|wem|entfern\w*|zeilen)\b/iu,
  spanish:
    /[¿¡]|\b(?:el|los|las|una|un|del|qué|cuál|cuánt[oa]s?|cómo|dónde|quién|muestra|muéstrame|lista|busca|encuentra|borra|elimina|copia|mueve|renombra|crea|archivos?|carpetas?|ficheros?|líneas|está|están|hay|mi|mis|instala|desinstala|actualiza|reinicia|inicia|detén|mata|descarga|descomprime|comprime|reemplaza|ordena|ejecuta|abre|cuenta|todos|todas|cambia|soy|estoy|procesos|puerto|espacio|memoria|explica|compara|haz|conecta|apaga|abre|edita|añade|sube|guarda|mostrar|borrar|buscar|copiar|ver|calcula|quita|pon|deshaz|entra|permisos)\b/iu,
} as const;

/** Asked for only where the tongue is met: their rules are long. */
const TONGUES = [
  [SURE.german, () => german],
  [SURE.spanish, () => spanish],
] as const;

/** What a request of another tongue says in the grammar's words; the likeliest tongue first. Empty for English. */
export const glosses = (request: string): readonly string[] =>
  TONGUES.filter(([sure]) => sure.test(request))
    .map(([, tongue]) => gloss(request, tongue()))
    .filter(({ share, text }) => share >= ENOUGH && text !== request)
    .sort((a, b) => b.share - a.share)
    .map(({ text }) => text);
