// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type CheckoutUpdate, CheckoutUpdateSchema } from "./CheckoutUpdate.js";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";

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
