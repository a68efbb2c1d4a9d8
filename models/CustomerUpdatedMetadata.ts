// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type CustomerUpdatedFields, CustomerUpdatedFieldsSchema } from "./CustomerUpdatedFields.js";
import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The changed customer, and what has changed. */
export interface CustomerUpdatedMetadata {
  customerId: string;
  customerEmail: string | null;
  customerName: string | null;
  customerExternalId: string | null;
  /** New values of the fields that have changed; the others are missing. */
  updatedFields: CustomerUpdatedFields;
}

/** Checks a {@link CustomerUpdatedMetadata}. */
export const CustomerUpdatedMetadataSchema: ObjectSchema<CustomerUpdatedMetadata> =
  /* @__PURE__ */ objectSchema<CustomerUpdatedMetadata>({
    customerId: string(),
    customerEmail: nullish(string()),
    customerName: nullish(string()),
    customerExternalId: nullish(string()),
    updatedFields: CustomerUpdatedFieldsSchema,
  });
