/** How a result is to be shown: what the clauses of a request say of it, and what several of them say together. */

/** What can be shown of each of the things that are listed. */
export type Field =
  | 'size'
  | 'time'
  | 'access'
  | 'change'
  | 'mode'
  | 'owner'
  | 'group'
  | 'inode'
  | 'links'
  | 'type'
  | 'depth'
  | 'target'
  | 'name'
  | 'base'
  | 'stem'
  | 'extension'
  | 'path'
  | 'absolute'
  | 'folder'
  | 'length'
  | 'lines'
  | 'words'
  | 'characters'
  | 'pid'
  | 'parent'
  | 'command'
  | 'cpu'
  | 'memory'
  | 'state'
  | 'nice'
  | 'elapsed'
  | 'start'
  | 'terminal'
  | 'hash'
  | 'author'
  | 'email'
  | 'subject'
  | 'count';

export type Measure = 'c' | 'k' | 'm' | 'g' | 'h';

export interface Order {
  /** Undefined: the lines as they are. `it`: what was spoken of last. A number: that column. */
  readonly by?: Field | 'it' | number;
  readonly down?: boolean;
  /** The letter of `sort`: by number, by version, in any case, by human-readable number. */
  readonly how?: 'n' | 'V' | 'f' | 'h' | 'M';
}

/** A number of many. */
export type Statistic = 'mean' | 'median' | 'max' | 'min' | 'sum';

export interface Manner {
  /** One number instead of the list. */
  readonly statistic?: { readonly of: Statistic; readonly field: Field };
  readonly fields?: readonly Field[];
  /** Where they stand beside the name; `only`: nothing but them. */
  readonly place?: 'before' | 'after' | 'only';
  readonly unit?: Measure;
  readonly octal?: true;
  readonly order?: Order;
  /** `top`: of an order without a direction, the most. */
  readonly limit?: { readonly which: 'first' | 'last'; readonly count: number; readonly top?: true };
  readonly once?: true;
  /** The number of the results, instead of them or below them. */
  readonly count?: 'only' | 'after';
  /** The sum, below the numbers or instead of them. */
  readonly total?: 'only' | 'after' | 'none';
  readonly joined?: string;
  readonly nulls?: true;
  readonly numbered?: 'with' | 'without';
  readonly headless?: true;
  readonly nameless?: true;
  readonly long?: true;
  readonly table?: true;
  readonly colour?: true;
  readonly quiet?: true;
  readonly silent?: true;
  readonly oneALine?: true;
  readonly file?: { readonly path: string; readonly append: boolean };
  /** It is printed as well as saved. */
  readonly both?: true;
  readonly toErrors?: true;
}

export type Part = keyof Manner;

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Two clauses together; undefined where one says what the other denies. */
export const together = (first: Manner, second: Manner): Manner | undefined => {
  const both = [...(first.fields ?? []), ...(second.fields ?? [])];
  // "the names, no folders in front": said again, more closely.
  const isPart = both.includes('base') || both.includes('stem');
  const fields = isPart ? both.filter((field) => field !== 'name' && field !== 'path') : both;
  const order = first.order && second.order ? orders(first.order, second.order) : (first.order ?? second.order);
  const isContrary = (Object.keys(second) as Part[]).some(
    (part) => part !== 'fields' && part !== 'order' && part in first && !isSame(first[part], second[part]),
  );
  if (isContrary || (first.order && second.order && order === undefined)) return undefined;
  return {
    ...first,
    ...second,
    ...(fields.length === 0 ? {} : { fields: [...new Set(fields)] }),
    ...(order === undefined ? {} : { order }),
  };
};

/** "by size", "numerically", "in descending order": one order, said in pieces. */
const orders = (first: Order, second: Order): Order | undefined => {
  const isContrary = (Object.keys(second) as (keyof Order)[]).some(
    (part) => part in first && !isSame(first[part], second[part]),
  );
  return isContrary ? undefined : { ...first, ...second };
};

/** The manner without parts that a command now shows. */
export const without = (manner: Manner, ...parts: readonly Part[]): Manner =>
  Object.fromEntries(Object.entries(manner).filter(([part]) => !parts.includes(part as Part)));
