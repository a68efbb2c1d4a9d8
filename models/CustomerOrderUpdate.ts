// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { type AddressInput, AddressInputSchema } from "./AddressInput.js";
import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** What to change on an order. A field left out stays as it is; null clears it. */
export interface CustomerOrderUpdate {
  /** The name on the invoice. */
  billingName?: string | null | undefined;
  /**
   * The address on the invoice; replaces the whole address. Country and state must stay the
   * order's own.
   */
  billingAddress?: AddressInput | null | undefined;
}

/** Checks a {@link CustomerOrderUpdate}. */
export const CustomerOrderUpdateSchema: ObjectSchema<CustomerOrderUpdate> =
  /* @__PURE__ */ objectSchema<CustomerOrderUpdate>({
    billingName: v.nullish(string()),
    billingAddress: v.nullish(AddressInputSchema),
  });
