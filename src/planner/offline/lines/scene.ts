/** What an operation is given of a request: the words of its places, made values. */
import type { Understood } from '../skill.ts';
import { type Column, isNamed } from './column.ts';
import type { Piece } from './cover.ts';
import type { Given, Manner } from './operation.ts';
import { columnsOf, isFirm, numberOf, quotedIn, signOf, whatOf, wordOf } from './said-value.ts';
import { addressIn } from './selection.ts';
import type { Source } from './source.ts';
import type { Spoken } from './spoken.ts';

export interface Scene {
  readonly request: Understood;
  readonly spoken: Spoken;
  readonly source: Source;
}

/** Only a table names its columns. */
const known = (columns: readonly Column[] | undefined, manner: Manner, { names }: Source) => {
  const isTable = manner.parted !== undefined || (names.length > 0 && names.every((name) => TABLE.test(name)));
  return isTable || !columns?.some(isNamed) ? columns : undefined;
};

const TABLE = /\.(?:csv|tsv|psv)$/i;

export const given = (
  piece: Pick<Piece, 'groups' | 'form'>,
  manner: Manner,
  { request, spoken, source }: Scene,
): Given => {
  const said = (place: string) => piece.groups[place];
  return {
    manner,
    names: source.names,
    world: request.world,
    isText: source.feed !== undefined,
    said,
    number: (place) => numberOf(said(place)),
    sign: (place) => signOf(said(place), spoken),
    what: (place) => whatOf(said(place), spoken),
    word: (place) => wordOf(said(place), spoken),
    isFirm: (place) => isFirm(said(place), spoken),
    quoted: (place) => quotedIn(said(place), spoken),
    columns: (place = 'col') => known(columnsOf(said(place), spoken), manner, source),
    lines: (place = 'lines') => addressIn(said(place), (phrase) => given(phrase, manner, { request, spoken, source })),
    form: piece.form,
    all: source.rest.toLowerCase(),
  };
};
