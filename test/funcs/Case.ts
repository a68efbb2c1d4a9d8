import type { PolarError } from "polar-fn/core";
import type { Core, Functions } from "../contract/combinations.js";

/** What a call came to, whichever core and function it was. */
export type Outcome =
  | { readonly ok: true; readonly value: unknown; readonly drift: readonly unknown[] }
  | { readonly ok: false; readonly error: PolarError };

/** A call of one function, and everything that must be true of it. */
export interface Case {
  readonly func: keyof Functions;
  /** What is special about this call, where a function has several. */
  readonly with?: string;
  readonly call: (functions: Functions, polar: Core) => PromiseLike<Outcome>;
  /** What must be on the wire. */
  readonly sends: {
    readonly method: "GET" | "POST" | "PATCH" | "DELETE";
    readonly path: string;
    /** As a multiset: the order is the client's business. */
    readonly query?: readonly (readonly [name: string, value: string])[];
    /** JSON; absent where there must be no body at all. */
    readonly body?: unknown;
  };
  /** What the server answers: JSON, or text, or nothing. */
  readonly answer: { readonly status: number; readonly json?: unknown; readonly csv?: string };
  /** What the program must get of it. */
  readonly value: unknown;
  /** The errors that the API documents for the operation, with their statuses. */
  readonly errors: Readonly<Record<string, number>>;
}
