/** Requests of the web that carry or bring JSON, and whole sites kept for reading without a connection. */
import type { Skill } from '../skill.ts';
import type { Taker } from '../takers.ts';
import { templates } from '../template.ts';

/** The braces as they stand in the request. */
const json: Taker<string> = ({ text, tokens }) => {
  const match = /\{[^{}]*\}|\[[^[\]]*\]/.exec(text);
  if (match === null) return undefined;
  const end = match.index + match[0].length;
  return {
    value: match[0],
    tokens: tokens.filter((token) => token.end > match.index && token.start < end).map((token) => token.index),
  };
};

const FREE = [
  'TO',
  'FROM',
  'URL',
  'DOWNLOAD',
  'SHOW',
  'TEXT',
  'WITH',
  'AND',
  'OF',
  'IN',
  'HUMAN',
  'FILE',
  'EVERY',
  'THING',
  'MOVE',
] as const;

export const webMore: readonly Skill[] = [
  ...templates('network', [
    {
      name: 'fetch-json',
      summary: 'JSON of an address, laid out',
      says: [
        'DOWNLOAD|SHOW|=curl {url} =pretty|=prettify|=pretty-print|=format|=formatted =json',
        '=pretty|=prettify|=pretty-print =json {url}',
        'DOWNLOAD {url} =format|=formatted =json',
        '=pretty =print =json DOWNLOAD|=at|=from? {url}',
      ],
      free: FREE,
      run: 'curl -s {url} | jq .',
      eg: ['fetch https://example.org/api and pretty print the json', 'curl -s https://example.org/api | jq .'],
    },
    {
      name: 'send-json',
      summary: 'send JSON to an address',
      says: ['=post|=send =json? {text} {url}', '=post {url} =with {text}'],
      slots: { text: json },
      free: [...FREE],
      run: "curl -H 'Content-Type: application/json' -d {text} {url}",
      fits: ({ text }) => text !== undefined,
      act: true,
      eg: [
        'post the json {"n":1} to http://localhost:3000/api',
        "curl -H 'Content-Type: application/json' -d '{\"n\":1}' http://localhost:3000/api",
      ],
    },
    {
      name: 'mirror-site',
      summary: 'keep a whole site for reading without a connection',
      says: [
        '=mirror =website|=site|URL? {url}',
        'DOWNLOAD =whole|=entire|WHOLE =website|=site {url}',
        'DOWNLOAD =website|=site {url} =offline',
      ],
      free: [...FREE, 'WHOLE', 'COPY'],
      run: 'wget -mkEp {url}',
      unless: /\bfolder|directory\b/i,
      act: true,
      eg: ['mirror the site https://example.org for offline reading', 'wget -mkEp https://example.org'],
    },
  ]),
];
