// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type CheckoutUpdate, CheckoutUpdateSchema } from "./CheckoutUpdate.js";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";
import { uuid } from "./uuid.js";

/** The request of `checkoutsUpdate`. */
export interface CheckoutsUpdateRequest {
  /** A UUID (version 4). */
  id: string;
  checkoutUpdate: CheckoutUpdate;
}

/** Checks a {@link CheckoutsUpdateRequest}. */
export const CheckoutsUpdateRequestSchema: ObjectSchema<CheckoutsUpdateRequest> =
  /* @__PURE__ */ objectSchema<CheckoutsUpdateRequest>({ id: uuid(), checkoutUpdate: CheckoutUpdateSchema });
