// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The organization's portal settings do not let customers change the number of units. */
export interface UpdateSubscriptionUnitsNotAllowed {
  error: "UpdateSubscriptionUnitsNotAllowed";
  /** What went wrong, for people; the wording may change. */
  detail: string;
}

/** Checks a {@link UpdateSubscriptionUnitsNotAllowed}. */
export const UpdateSubscriptionUnitsNotAllowedSchema: ObjectSchema<UpdateSubscriptionUnitsNotAllowed> =
  /* @__PURE__ */ objectSchema<UpdateSubscriptionUnitsNotAllowed>({ error: string(), detail: string() });
