// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type CheckoutUpdate, CheckoutUpdateSchema } from "./CheckoutUpdate.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

/** The request of `checkoutsUpdate`. */
export interface CheckoutsUpdateRequest {
  /** A UUID (version 4). */
  id: string;
  checkoutUpdate: CheckoutUpdate;
}

/** Checks a {@link CheckoutsUpdateRequest}. */
export const CheckoutsUpdateRequestSchema: ObjectSchema<CheckoutsUpdateRequest> =
  /* @__PURE__ */ objectSchema<CheckoutsUpdateRequest>({
    id: v.string(),
    checkoutUpdate: CheckoutUpdateSchema,
  });
