/**
 * Deeds on things that are called by their names, in sentences: new ones in a row, new names, links and where they lead, files squeezed and
 * unpacked where they are, and what is said of a thing before the order on it. Brought to the wording that the grammar reads.
 */
import { BESIDE } from './beside.ts';
import { CONTENTS, OWNERS, OWNING } from './contents.ts';
import { turnedBy } from './cued.ts';
import { LINKS, PACKING, PLACES } from './links.ts';
import { AFFIXES, NAMES, ROWS } from './names.ts';

const ALL = [OWNING, CONTENTS, PLACES, BESIDE, OWNERS, AFFIXES, ROWS, NAMES, LINKS, PACKING] as const;

/** The request with such deeds in plain wording. */
export const handled = (text: string): string => ALL.reduce((now, turns) => turnedBy(turns, now), text);
