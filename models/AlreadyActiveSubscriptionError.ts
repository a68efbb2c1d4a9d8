// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface AlreadyActiveSubscriptionError {
  error: "AlreadyActiveSubscriptionError";
  detail: string;
}

/** Checks a {@link AlreadyActiveSubscriptionError}. */
export const AlreadyActiveSubscriptionErrorSchema: ObjectSchema<AlreadyActiveSubscriptionError> =
  /* @__PURE__ */ objectSchema<AlreadyActiveSubscriptionError>({ error: v.string(), detail: v.string() });
