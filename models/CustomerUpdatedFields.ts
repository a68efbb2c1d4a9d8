// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type AddressDict, AddressDictSchema } from "./AddressDict.js";
import { mapSchema } from "./mapSchema.js";
import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { scalar, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** New values of a customer's fields. */
export interface CustomerUpdatedFields {
  name?: string | null | undefined;
  billingName?: string | null | undefined;
  email?: string | null | undefined;
  billingAddress?: AddressDict | null | undefined;
  taxId?: string | null | undefined;
  /** Keys and values travel as they are. */
  metadata?: Record<string, string | number | boolean> | null | undefined;
}

/** Checks a {@link CustomerUpdatedFields}. */
export const CustomerUpdatedFieldsSchema: ObjectSchema<CustomerUpdatedFields> =
  /* @__PURE__ */ objectSchema<CustomerUpdatedFields>({
    name: nullish(string()),
    billingName: nullish(string()),
    email: nullish(string()),
    billingAddress: nullish(AddressDictSchema),
    taxId: nullish(string()),
    metadata: nullish(mapSchema(scalar("string", "integer", "boolean"))),
  });
