// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { type AddressInput, AddressInputSchema } from "./AddressInput.js";
import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** What to change on an order, for its invoice. A field left out stays as it is. */
export interface OrderUpdate {
  /** Null clears it, and then no invoice can be made. */
  billingName?: string | null | undefined;
  /** Replaces the whole address, but country and state must stay. Null clears it. */
  billingAddress?: AddressInput | null | undefined;
}

/** Checks a {@link OrderUpdate}. */
export const OrderUpdateSchema: ObjectSchema<OrderUpdate> = /* @__PURE__ */ objectSchema<OrderUpdate>({
  billingName: v.nullish(string()),
  billingAddress: v.nullish(AddressInputSchema),
});
