// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { type AddressInput, AddressInputSchema } from "./AddressInput.js";
import type { Open } from "./Open.js";
import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import type { TaxIDFormat } from "./TaxIDFormat.js";
import { tupleSchema } from "./tupleSchema.js";
import { unionSchema } from "./unionSchema.js";

/** What the customer changes of itself. A field left out stays as it is. */
export interface CustomerPortalCustomerUpdate {
  /** Null or an empty string changes nothing. */
  billingName?: string | null | undefined;
  /** Replaces the whole address. Null is refused: an address cannot be removed. */
  billingAddress?: AddressInput | null | undefined;
  /**
   * The number, alone or in the pair that answers hold; needs a billing address, sent along or
   * there before, whose country decides the format. Null or an empty string clears it.
   */
  taxId?: string | readonly [string, Open<TaxIDFormat>] | null | undefined;
  /**
   * One of the customer's saved methods. Null is refused. A new one is charged for what past-due
   * subscriptions owe. A UUID (version 4).
   */
  defaultPaymentMethodId?: string | null | undefined;
}

/** Checks a {@link CustomerPortalCustomerUpdate}. */
export const CustomerPortalCustomerUpdateSchema: ObjectSchema<CustomerPortalCustomerUpdate> =
  /* @__PURE__ */ objectSchema<CustomerPortalCustomerUpdate>({
    billingName: v.nullish(string()),
    billingAddress: v.nullish(AddressInputSchema),
    taxId: v.nullish(unionSchema(string(), tupleSchema(string(), string()))),
    defaultPaymentMethodId: v.nullish(string()),
  });
