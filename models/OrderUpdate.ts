// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type AddressInput, AddressInputSchema } from "./AddressInput.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface OrderUpdate {
  billingName?: string | null | undefined;
  billingAddress?: AddressInput | null | undefined;
}

/** Checks a {@link OrderUpdate}. */
export const OrderUpdateSchema: ObjectSchema<OrderUpdate> = /* @__PURE__ */ objectSchema<OrderUpdate>({
  billingName: v.nullish(v.string()),
  billingAddress: v.nullish(AddressInputSchema),
});
