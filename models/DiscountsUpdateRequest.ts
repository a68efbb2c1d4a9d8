// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type DiscountUpdate, DiscountUpdateSchema } from "./DiscountUpdate.js";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";
import { uuid } from "./uuid.js";

/** The request of `discountsUpdate`. */
export interface DiscountsUpdateRequest {
  /** A UUID (version 4). */
  id: string;
  discountUpdate: DiscountUpdate;
}

/** Checks a {@link DiscountsUpdateRequest}. */
export const DiscountsUpdateRequestSchema: ObjectSchema<DiscountsUpdateRequest> =
  /* @__PURE__ */ objectSchema<DiscountsUpdateRequest>({ id: uuid(), discountUpdate: DiscountUpdateSchema });
