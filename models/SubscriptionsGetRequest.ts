// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";
import { uuid } from "./uuid.js";

/** The request of `subscriptionsGet`. */
export interface SubscriptionsGetRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link SubscriptionsGetRequest}. */
export const SubscriptionsGetRequestSchema: ObjectSchema<SubscriptionsGetRequest> =
  /* @__PURE__ */ objectSchema<SubscriptionsGetRequest>({ id: uuid() });
