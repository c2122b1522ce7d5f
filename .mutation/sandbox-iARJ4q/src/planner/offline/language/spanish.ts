/** Spanish: words, adjectives behind their nouns, "más grandes", pronouns at the end of verbs. */
// @ts-nocheck

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

export const spanish: Tongue = {
  words: `${small}\n${nouns}\n${verbs}`,
  endings: ['melos', 'melas', 'melo', 'mela', 'me', 'los', 'las', 'lo', 'la', 'es', 's'],
  named:
    /(?<=\b(?:llamad[oa]s?|de nombre|rama|usuario|grupo|servicio|contenedor|paquete|servidor|variable)\s)(?!(?:y|en|de|del|con|a|al|está|es|que|para|por|se|hay|el|la|los|las|llamad[oa]|actual|activ[oa])\b)[\p{L}\w.-]+/giu,
  order: [
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
