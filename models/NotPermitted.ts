// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The token is good, but a rule of the organization or of the object forbids this. */
export interface NotPermitted {
  error: "NotPermitted";
  /** What went wrong, for people; the wording may change. */
  detail: string;
}

/** Checks a {@link NotPermitted}. */
export const NotPermittedSchema: ObjectSchema<NotPermitted> = /* @__PURE__ */ objectSchema<NotPermitted>({
  error: string(),
  detail: string(),
});
