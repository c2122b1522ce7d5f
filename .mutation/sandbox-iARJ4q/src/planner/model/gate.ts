/** The gate: the one place where a request leaves for an endpoint that is not on this machine, and where its words come back. */
// @ts-nocheck

import type { JsonObject } from '../../plan.ts';

/** A whole Messages request, as it would go out. */
export interface Leaving {
  readonly endpoint: string;
  /** The address without path. */
  readonly origin: string;
  readonly body: JsonObject;
}

export interface Gate {
  /** Hides secrets in a text of unknown length before it is cut, so that none is cut in half. */
  readonly mask: (text: string) => string;
  /** The body that leaves instead. */
  readonly outgoing: (leaving: Leaving) => Promise<JsonObject> | JsonObject;
  /** Every text of a reply before it is judged or shown. */
  readonly incoming: (text: string) => string;
}

/** For endpoints on this machine: nothing leaves it. */
export const OPEN: Gate = { mask: (text) => text, outgoing: ({ body }) => body, incoming: (text) => text };
