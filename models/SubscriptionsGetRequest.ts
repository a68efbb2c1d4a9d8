// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";

/** The request of `subscriptionsGet`. */
export interface SubscriptionsGetRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link SubscriptionsGetRequest}. */
export const SubscriptionsGetRequestSchema: ObjectSchema<SubscriptionsGetRequest> =
  /* @__PURE__ */ objectSchema<SubscriptionsGetRequest>({ id: v.string() });
