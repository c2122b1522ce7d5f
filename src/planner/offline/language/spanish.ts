/** Spanish: words, adjectives behind their nouns, "más grandes", pronouns at the end of verbs. */
import { nouns } from './spanish/nouns.ts';
import { small } from './spanish/small.ts';
import { verbs } from './spanish/verbs.ts';
import type { Tongue } from './tongue.ts';

const THING = String.raw`(?:§\d+§|[\p{L}\p{N}._-]+)`;
const MOST: Readonly<Record<string, string>> = {
  'grandes?|pesad[oa]s?': 'máximo',
  'pequeñ[oa]s?': 'mínimo',
  'recientes?|nuev[oa]s?': 'último modificado',
  'antigu[oa]s?|viej[oa]s?': 'primero modificado',
};

/** "los 5 archivos más grandes" → "los 5 máximo archivos". */
const superlatives = Object.entries(MOST).map(
  ([adjective, word]) =>
    [
      new RegExp(
        `\\b((?:los|las|el|la)\\s+(?:\\d+\\s+)?)(\\p{L}+)\\s+más\\s+(?:${adjective})(?!\\s+(?:que|de\\s+\\d))`,
        'giu',
      ),
      `$1${word} $2`,
    ] as const,
);

/** Adjectives that stand behind what they tell of, in the order that the grammar reads. */
const ADJECTIVE =
  'vací[oa]s?|ocult[oa]s?|ejecutables?|abiert[oa]s?|libres?|activ[oa]s?|duplicad[oa]s?|repetid[oa]s?|instalad[oa]s?|detenid[oa]s?|fallid[oa]s?|públic[oa]s?|locales|remot[oa]s?|actual|disponibles?|abiertos|simbólicos|rotos|usad[oa]s?';

const MORE =
  'alfabéticamente=alphabetically; pesan pesa=are; enero=january; febrero=february; marzo=march; abril=april; mayo=may; junio=june; julio=july; agosto=august; septiembre=september; octubre=october; noviembre=november; diciembre=december';

export const spanish: Tongue = {
  words: `${small}\n${nouns}\n${verbs}\n${MORE}`,
  endings: ['melos', 'melas', 'melo', 'mela', 'me', 'los', 'las', 'lo', 'la', 'es', 's'],
  named:
    /(?<=\b(?:llamad[oa]s?|de nombre|rama|usuario|grupo|servicio|contenedor|paquete|servidor|variable)\s)(?!(?:y|en|de|del|con|a|al|está|es|que|para|por|se|hay|el|la|los|las|llamad[oa]|actual|activ[oa])\b)[\p{L}\w.-]+/giu,
  order: [
    // What is asked in words of its own.
    [
      /,?\s*(?:incluid[oa]s|incluyendo|también)\s+(?:los|las)\s+(?:archivos\s+|ficheros\s+)?ocult[oa]s/giu,
      ' ¤including ¤hidden ¤files',
    ],
    [/\bse\s+han?\s+(?:modificado|cambiado)\b/giu, 'modificados'],
    [/^¿?\s*de\s+quién\s+es\s+(?:el\s+archivo\s+|la\s+carpeta\s+)?/iu, '¤who ¤owns '],
    [/\bse\s+están?\s+ejecutando\b/giu, '¤running'],
    [
      /^¿?\s*cuánto\s+(?:tiempo\s+)?(?:hace\s+que\s+está|lleva)\s+(?:encendid[oa]|funcionando)\s+(?:el|la|mi|este|esta)\s+\p{L}+\s*\??$/iu,
      '¤how ¤long ¤has ¤the ¤computer ¤been ¤on',
    ],
    [
      /^¿?\s*cómo\s+se\s+llama\s+(?:esta|este|la|el|mi)\s+(?:máquina|equipo|ordenador|computadora?|servidor)\s*\??$/iu,
      '¤show ¤the ¤hostname',
    ],
    [/^¿?\s*(?:a|en)\s+qué\s+grupos\s+(?:pertenezco|estoy)\s*\??$/iu, '¤show ¤my ¤groups'],
    [/^¿?\s*en\s+qué\s+semana\s+(?:del\s+año\s+)?estamos\s*\??$/iu, '¤show ¤the ¤iso ¤week ¤number'],
    [/\bqué\s+día\s+de\s+la\s+semana\b/giu, '¤what ¤weekday'],
    [
      /(?<=\d)\s+de\s+(?=(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)\b)/giu,
      ' ',
    ],
    [
      /(?<=\b(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre))\s+del?\s+(?=\d)/giu,
      ' ',
    ],
    [/^¿?\s*qué\s+(?:contiene|vale)\s+la\s+variable\s+/iu, '¤show ¤the ¤variable '],
    [/^¿?\s*en\s+qué\s+(?:carpeta|directorio)\s+estoy\s*\??$/iu, '¤show ¤the ¤current ¤folder ¤path'],
    [/^¿?\s*qué\s+ha\s+cambiado\s+desde\s+el\s+último\s+commit\s*\??$/iu, '¤what ¤changed ¤since ¤the ¤last ¤commit'],
    [/^¿?\s*qué\s+ramas\s+hay\s*\??$/iu, '¤which ¤branches ¤are ¤there'],
    [/\bsuma\s+(?:de\s+(?:verificación|comprobación)\s+)?(§\d+§|sha\d+|md5)/giu, '$1 ¤checksum'],
    [/(?<=\bpermisos\b.*)\ben\s+(?=\d{3,4}\b)/iu, 'a '],
    [/\btareas\s+(?:programadas\s+)?de\s+cron\b/giu, '¤cron ¤jobs'],
    [/[¿¡]/gu, ''],
    [/\b(archivos|ficheros)\s+(§\d+§)(?=\s+(?:de|en|que|mayores|menores|más|modificad)|\s*[?.!]?$)/giu, '$2 $1'],
    [/\b(archivos|ficheros)\s+de\s+(texto|registro|python|audio|vídeo|imagen)\b/giu, '$2 $1'],
    [/\bcambiar?\s+a\s+la\s+rama\b/giu, 've a la rama'],
    [/^c[oó]mo\s+(?:puedo|podr[ií]a|se\s+puede|debo)\s+/iu, 'cómo se '],
    [/^c[oó]mo\s+(?:se\s+)?(\p{L}+)/iu, 'cómo se $1'],
    [/^qu[eé]\s+(?:hace|significa)\s+(.+?)\s*\??$/iu, 'qué hace $1 hacer'],
    [/\best[aá]\s+(?:el\s+)?puerto\s+(\d+)\s+/iu, 'es puerto $1 '],
    [/\best[aá]\s+(?:corriendo|ejecut[aá]ndose|funcionando|en marcha)\s+(§\d+§|[\w.-]+)/iu, 'es $1 corriendo'],
    [/\best[aá]\s+(§\d+§|[\w.-]+)\s+(corriendo|ejecut[aá]ndose|funcionando|en\s+marcha)/iu, 'es $1 corriendo'],
    ...superlatives,
    [/\b(?:de\s+)?más\s+(?:grandes?\s+(?:que|de)|de)\s+(?=\d)/giu, 'más de '],
    [/\bmás\s+(?:antigu[oa]s|viej[oa]s)\s+(?:que|de)\s+/giu, 'anteriores a '],
    [/\bde\s+hace\s+más\s+de\s+/giu, 'anteriores a '],
    [/\bhace\s+(\d+\s+\p{L}+)/giu, '$1 atrás'],
    [/\bpor\s+orden\s+de\b|\bordenad[oa]s\s+por\b/giu, 'ordenados por'],
    [/\b(?:cuyo\s+nombre|que)\s+(?:empie[cz]an?|comien[cz]an?)\s+(?:por|con)\s+/giu, 'empezando con '],
    [/\b(?:cuyo\s+nombre|que)\s+(?:terminan?|acaban?)\s+(?:en|por|con)\s+/giu, 'terminando en '],
    [
      /\bque\s+(?:contienen|contengan|contiene|contenga|tengan)\s+(?:el\s+texto\s+|la\s+palabra\s+)?/giu,
      'conteniendo ',
    ],
    // "reemplaza x por y": with.
    [new RegExp(`\\b(reemplaza\\p{L}*|sustituye\\p{L}*|cambia\\p{L}*)\\s+(${THING})\\s+por\\s+`, 'giu'), '$1 $2 con '],
    [new RegExp(`\\b(\\p{L}{3,})\\s+(${ADJECTIVE})(?=\\s|[,;.?!]|$)`, 'giu'), '$2 $1'],
  ],
  after: [],
};
