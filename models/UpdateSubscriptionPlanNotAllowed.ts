// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The organization's portal settings do not let customers change the product. */
export interface UpdateSubscriptionPlanNotAllowed {
  error: "UpdateSubscriptionPlanNotAllowed";
  /** What went wrong, for people; the wording may change. */
  detail: string;
}

/** Checks a {@link UpdateSubscriptionPlanNotAllowed}. */
export const UpdateSubscriptionPlanNotAllowedSchema: ObjectSchema<UpdateSubscriptionPlanNotAllowed> =
  /* @__PURE__ */ objectSchema<UpdateSubscriptionPlanNotAllowed>({ error: string(), detail: string() });
