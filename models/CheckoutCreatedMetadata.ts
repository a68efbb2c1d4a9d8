// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The new checkout. */
export interface CheckoutCreatedMetadata {
  checkoutId: string;
  checkoutStatus: string;
  productId?: string | undefined;
}

/** Checks a {@link CheckoutCreatedMetadata}. */
export const CheckoutCreatedMetadataSchema: ObjectSchema<CheckoutCreatedMetadata> =
  /* @__PURE__ */ objectSchema<CheckoutCreatedMetadata>({
    checkoutId: string(),
    checkoutStatus: string(),
    productId: nullish(string()),
  });
