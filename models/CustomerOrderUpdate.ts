// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type AddressInput, AddressInputSchema } from "./AddressInput.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface CustomerOrderUpdate {
  billingName?: string | null | undefined;
  billingAddress?: AddressInput | null | undefined;
}

/** Checks a {@link CustomerOrderUpdate}. */
export const CustomerOrderUpdateSchema: ObjectSchema<CustomerOrderUpdate> =
  /* @__PURE__ */ objectSchema<CustomerOrderUpdate>({
    billingName: v.nullish(v.string()),
    billingAddress: v.nullish(AddressInputSchema),
  });
