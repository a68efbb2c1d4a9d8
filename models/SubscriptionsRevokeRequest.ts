// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

/** The request of `subscriptionsRevoke`. */
export interface SubscriptionsRevokeRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link SubscriptionsRevokeRequest}. */
export const SubscriptionsRevokeRequestSchema: ObjectSchema<SubscriptionsRevokeRequest> =
  /* @__PURE__ */ objectSchema<SubscriptionsRevokeRequest>({ id: v.string() });
