// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";
import { uuid } from "./uuid.js";

/** The request of `subscriptionsRevoke`. */
export interface SubscriptionsRevokeRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link SubscriptionsRevokeRequest}. */
export const SubscriptionsRevokeRequestSchema: ObjectSchema<SubscriptionsRevokeRequest> =
  /* @__PURE__ */ objectSchema<SubscriptionsRevokeRequest>({ id: uuid() });
