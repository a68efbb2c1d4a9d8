// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The body of the error `NoScheduledPause`. */
export interface NoScheduledPause {
  error: "NoScheduledPause";
  detail: string;
}

/** Checks a {@link NoScheduledPause}. */
export const NoScheduledPauseSchema: ObjectSchema<NoScheduledPause> =
  /* @__PURE__ */ objectSchema<NoScheduledPause>({ error: string(), detail: string() });
