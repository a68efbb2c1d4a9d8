// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type AddressInput, AddressInputSchema } from "./AddressInput.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface CustomerPortalCustomerUpdate {
  billingName?: string | null | undefined;
  billingAddress?: AddressInput | null | undefined;
  taxId?: string | null | undefined;
  /** A UUID (version 4). */
  defaultPaymentMethodId?: string | null | undefined;
}

/** Checks a {@link CustomerPortalCustomerUpdate}. */
export const CustomerPortalCustomerUpdateSchema: ObjectSchema<CustomerPortalCustomerUpdate> =
  /* @__PURE__ */ objectSchema<CustomerPortalCustomerUpdate>({
    billingName: v.nullish(v.string()),
    billingAddress: v.nullish(AddressInputSchema),
    taxId: v.nullish(v.string()),
    defaultPaymentMethodId: v.nullish(v.string()),
  });
