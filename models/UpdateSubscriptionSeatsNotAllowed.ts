// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface UpdateSubscriptionSeatsNotAllowed {
  error: "UpdateSubscriptionSeatsNotAllowed";
  detail: string;
}

/** Checks a {@link UpdateSubscriptionSeatsNotAllowed}. */
export const UpdateSubscriptionSeatsNotAllowedSchema: ObjectSchema<UpdateSubscriptionSeatsNotAllowed> =
  /* @__PURE__ */ objectSchema<UpdateSubscriptionSeatsNotAllowed>({ error: v.string(), detail: v.string() });
