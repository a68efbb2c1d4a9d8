// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type CheckoutUpdatePublic, CheckoutUpdatePublicSchema } from "./CheckoutUpdatePublic.js";
import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The request of `checkoutsClientUpdate`. */
export interface CheckoutsClientUpdateRequest {
  clientSecret: string;
  checkoutUpdatePublic: CheckoutUpdatePublic;
}

/** Checks a {@link CheckoutsClientUpdateRequest}. */
export const CheckoutsClientUpdateRequestSchema: ObjectSchema<CheckoutsClientUpdateRequest> =
  /* @__PURE__ */ objectSchema<CheckoutsClientUpdateRequest>({
    clientSecret: string(),
    checkoutUpdatePublic: CheckoutUpdatePublicSchema,
  });
