/** German: words, separable verbs, verbs at the end, relative clauses, compounds. */
import { nouns } from './german/nouns.ts';
import { small } from './german/small.ts';
import { verbs } from './german/verbs.ts';
import type { Tongue } from './tongue.ts';

const END = String.raw`(?=\s*(?:[,;.?!]|$|und\b|dann\b))`;

/** "liste … auf" → "auflisten …": a stem, its prefix at the end of the clause, the verb that they are. */
const separable = (stems: string, prefix: string, verb: string): readonly [RegExp, string] => [
  new RegExp(`\\b(?:${stems})\\b((?:(?!\\bund\\b|,).)*?)\\s+(?:${prefix})${END}`, 'giu'),
  `${verb}$1`,
];

const SEPARABLE = [
  separable('zeige?|zeigt', 'an', 'zeige'),
  separable('liste?', 'auf', 'liste'),
  separable('lege?', 'an', 'erstelle'),
  separable('benenne?', 'um', 'umbenennen'),
  separable('führe?', 'aus', 'ausführen'),
  separable('packe?', 'aus', 'entpacke'),
  separable('packe?', 'ein|zusammen', 'packe'),
  separable('lade?', 'herunter|runter', 'herunterladen'),
  separable('fahre?', 'herunter|runter', 'herunterfahren'),
  separable('starte?', 'neu', 'neustarten'),
  separable('mache?', 'rückgängig', 'rückgängigmachen'),
  separable('schalte?|mache?', 'aus|ab', 'ausschalten'),
  separable('gib|gebe?', 'aus', 'zeige'),
  separable('füge?', 'hinzu|an', 'hinzufügen'),
  separable('hänge?', 'an', 'anhängen'),
  separable('breche?|brich', 'ab', 'abbrechen'),
  separable('räume?', 'auf', 'aufräumen'),
] as const;

const THING = String.raw`(?:§\d+§|[\p{L}\p{N}._-]+)`;

/** Verbs as they come out, when one of them stands last. */
const LAST =
  'show|list|find|search|count|delete|copy|move|rename|create|extract|compress|replace|sort|compare|open|edit|change|kill|stop|start|restart|install|uninstall|upgrade|update|download|run|shut down|commit|push|pull|add|print|check|encrypt|decrypt|see|clone|calculate';

const MORE =
  'alphabetisch=alphabetically; doppelt=duplicate; erreichbar=reachable; steht=is; rückgängigmachen=undo; logs=logs; januar=january; februar=february; märz=march; mai=may; juni=june; juli=july; oktober=october; dezember=december; prüfsumme=checksum; entferne entfern=remove';

export const german: Tongue = {
  words: `${small}\n${nouns}\n${verbs}\n${MORE}`,
  endings: ['enes', 'enen', 'ene', 'ern', 'en', 'er', 'es', 'em', 'e', 'n', 's', 't'],
  named:
    /(?<=\b(?:namens|genannt|mit dem namen)\s)[\p{L}\w.-]+|(?<=\b(?:branch|zweig|benutzer|nutzer|gruppe|dienst|container|paket|variable|server)\s)(?!(?:und|in|im|von|vom|aus|mit|der|die|das|ist|läuft|laufen|namens|an|auf|ein|zu|zum|zur|nach|für|um|zeigen|anzeigen|löschen|hat|gibt|sind|erstellen|anlegen|wechseln|neu|starten|stoppen)\b)[\p{L}\w.-]+/giu,
  order: [
    // What is asked in words of its own.
    [
      /^wie\s+(?:heißt|ist\s+der\s+name\s+(?:von|des))\s+(?:dieser|der|mein|dieses|die|diese)\s+(?:rechners?|computers?|maschine|server)\s*\??$/iu,
      'hostname zeigen',
    ],
    [/^wem\s+gehört\s+(?:die\s+datei\s+|der\s+ordner\s+)?(§\d+§|[\w.-]+)\s*\??$/iu, '¤who ¤owns $1'],
    [/^was\s+(?:läuft|lauscht|hört)\s+(?:gerade\s+)?(?:auf|an)\s+(?:dem\s+)?port\s+/iu, '¤what ¤uses ¤port '],
    [/^in\s+welchen\s+gruppen\s+bin\s+ich\s*\??$/iu, '¤show ¤my ¤groups'],
    [/^(?:welches|was\s+für\s+ein)\s+datum\s+(?:haben\s+wir|ist)(?:\s+heute)?\s*\??$/iu, '¤what ¤date ¤is ¤today'],
    [/^was\s+(?:steht|ist)\s+in\s+der\s+variablen?\s+(§\d+§)\s*\??$/iu, '¤show ¤variable $1'],
    [
      /^was\s+hat\s+sich\s+seit\s+dem\s+letzten\s+commit\s+(?:geändert|verändert)\s*\??$/iu,
      '¤what ¤changed ¤since ¤the ¤last ¤commit',
    ],
    [/(?<=\p{L}\d+)-(?=\p{L})/gu, ' '],
    [
      /(?<=\b\d{1,2})\.(?=\s+(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)\b)/giu,
      '',
    ],
    [/(?<=\b(?:rechte|berechtigungen|zugriffsrechte)\b.*)\bauf\s+(?=\d{3,4}\b)/iu, 'zu '],
    [/(§\d+§)-(?=\p{L})/gu, '$1 '],
    [/\b(such\p{L}*)\s+nach\b/giu, '$1 für'],
    // "in den Ordner": a place to go to, where "in dem Ordner" is a place to be in.
    [/\b(?:in\s+(?:den|das|die)|ins)\s+(ordner|verzeichnis|unterordner)/giu, 'nach $1'],
    ...SEPARABLE,
    [new RegExp(`\\bumbenennen\\s+(.+?)\\s+(?:in|zu)\\s+(?=${THING}\\s*$)`, 'giu'), 'umbenennen $1 zu '],
    // Questions.
    [/^wie\s+(?:kann|könnte|soll|sollte|muss|würde)\s+(?:ich|man)\s+/iu, 'wie man '],
    [/^wie\s+(\p{L}+e)\s+ich\s+/iu, 'wie man $1 '],
    [/^(?:was|wie)\s+(?:macht|bedeutet|tut|heißt)\s+(§\d+§|[a-z][\w-]*(?:\s+[-\w§./]+)*)\s*\??$/iu, 'was macht $1 tun'],
    [
      /\bläuft\s+(?:der\s+|die\s+|das\s+)?(?:dienst\s+|prozess\s+)?(§\d+§|[\w.-]+)(?:\s+(?:gerade|noch|schon))?\s*\??$/iu,
      'ist $1 am laufen',
    ],
    [/\bist\s+(?:der\s+)?port\s+(\d+)\s+(frei|belegt|offen)/iu, 'ist port $1 $2'],
    [/\bwie\s+heißt\s+(?:dieser|der|mein)\s+(?:rechner|computer)/iu, 'hostname zeigen'],
    // Relative clauses: "die älter als 7 Tage sind", "die mit x beginnen", "die x enthalten", "in denen x vorkommt".
    [
      /,?\s*(?:die|der|das|welche[rs]?)\s+(älter|neuer|jünger|größer|kleiner|mehr|weniger)\s+als\s+((?:(?!\b(?:sind|ist)\b).)+?)\s+(?:sind|ist)\b/giu,
      ' $1 als $2',
    ],
    [/,?\s*(?:die|der|das|welche[rs]?)\s+(leer|versteckt|ausführbar)\s+(?:sind|ist)\b/giu, ' die sind $1'],
    [
      new RegExp(
        `,?\\s*(?:die|deren\\s+namen?|welche)\\s+mit\\s+(${THING})\\s+(?:beginnen|beginnt|anfangen|anfängt)`,
        'giu',
      ),
      ' beginnend mit $1',
    ],
    [
      new RegExp(
        `,?\\s*(?:die|deren\\s+namen?|welche)\\s+(?:mit|auf)\\s+(${THING})\\s+(?:enden|endet|aufhören)`,
        'giu',
      ),
      ' endend mit $1',
    ],
    [
      new RegExp(
        `,?\\s*(?:die|welche|in\\s+denen|in\\s+welchen)\\s+(?:das\\s+wort\\s+|den\\s+text\\s+)?(${THING})\\s+(?:enthalten|enthält|vorkommt|steht|vorkommen|beinhalten)`,
        'giu',
      ),
      ' enthaltend $1',
    ],
    [new RegExp(`,?\\s*(?:die|welche|der)\\s+(${THING})\\s+(?:heißen|heißt)`, 'giu'), ' namens $1'],
    [
      /,?\s*(?:die|welche)\s+(?:in\s+den\s+letzten|in\s+der\s+letzten|im\s+letzten)\s+((?:\d+\s+)?\p{L}+)\s+(geändert|verändert|bearbeitet|erstellt|gelesen)\s+wurden?/giu,
      ' $2 in den letzten $1',
    ],
    [/,?\s*(?:die|welche)\s+(heute|gestern)\s+(geändert|verändert|bearbeitet|erstellt)\s+wurden?/giu, ' $2 $1'],
    [
      /\bin\s+den\s+letzten\s+(\d+\s+\p{L}+)\s+(geändert|verändert|bearbeitet)(?:e|en|er)?\s+(\p{L}+)/giu,
      '$3 $2 in den letzten $1',
    ],
    [/\bvon\s+mehr\s+als\b|\bmit\s+mehr\s+als\b|\büber\s+(?=\d)/giu, 'mehr als '],
    // "vor 3 Tagen" stands before what "ago" stands after.
    [/\bvor\s+(\d+|einer|einem|zwei|drei)\s+(minuten?|stunden?|tage?n?|wochen?|monate?n?|jahre?n?)\b/giu, '$1 $2 her'],
    [
      /\bnach\s+(größe|datum|name|namen|alter|speicher|cpu|speicherverbrauch)\s+(?:sortiert|geordnet)/giu,
      'sortiert nach $1',
    ],
    // "ersetze x durch y": with.
    [/\bdurch\b/giu, 'mit'],
    [/\b(?:im|in\s+diesem|in\s+dem)\s+(?:aktuellen\s+)?(?:ordner|verzeichnis)(?!\s+(?:§|[\p{L}\p{N}._-]+))/giu, 'hier'],
  ],
  after: [
    [/^how do i (.+?) (?:to )?(\w+)$/i, 'how do i $2 $1'],
    [
      new RegExp(
        `^(?:i would like to |can you |please )?((?!(?:how|what|which|who|where|when|is|are|${LAST})\\b).+?) (?:to )?(${LAST})([?.!]?)$`,
        'i',
      ),
      '$2 $1$3',
    ],
  ],
  split: (word, knows) => {
    const parts = word.split('-');
    if (parts.length === 2) {
      const last = knows(parts[1] ?? '');
      return last === undefined ? undefined : `${knows(parts[0] ?? '') || parts[0]} ${last}`;
    }
    for (let at = 3; at <= word.length - 4; at++) {
      const [head, tail] = [
        knows(word.slice(0, at)) ?? knows(word.slice(0, at).replace(/(?:s|n|en|er|e)$/, '')),
        knows(word.slice(at)),
      ];
      if (head !== undefined && head !== '' && tail !== undefined && tail !== '') return `${head} ${tail}`;
    }
    return undefined;
  },
};
