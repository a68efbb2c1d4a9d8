import type { PolarError } from "polar-fn/core";

/** What a call came to, whichever core and function it was. */
export type Outcome =
  | { readonly ok: true; readonly value: unknown; readonly drift: readonly unknown[] }
  | { readonly ok: false; readonly error: PolarError };
