// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import type { BillingAddressFieldMode } from "./BillingAddressFieldMode.js";
import type { Open } from "./Open.js";
import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** What to ask of a billing address, field by field. */
export interface CheckoutBillingAddressFields {
  country: Open<BillingAddressFieldMode>;
  state: Open<BillingAddressFieldMode>;
  city: Open<BillingAddressFieldMode>;
  postalCode: Open<BillingAddressFieldMode>;
  line1: Open<BillingAddressFieldMode>;
  line2: Open<BillingAddressFieldMode>;
}

/** Checks a {@link CheckoutBillingAddressFields}. */
export const CheckoutBillingAddressFieldsSchema: ObjectSchema<CheckoutBillingAddressFields> =
  /* @__PURE__ */ objectSchema<CheckoutBillingAddressFields>({
    country: string(),
    state: string(),
    city: string(),
    postalCode: string(),
    line1: string(),
    line2: string(),
  });
