// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The new customer. */
export interface CustomerCreatedMetadata {
  customerId: string;
  customerEmail: string | null;
  customerName: string | null;
  customerExternalId: string | null;
}

/** Checks a {@link CustomerCreatedMetadata}. */
export const CustomerCreatedMetadataSchema: ObjectSchema<CustomerCreatedMetadata> =
  /* @__PURE__ */ objectSchema<CustomerCreatedMetadata>({
    customerId: string(),
    customerEmail: nullish(string()),
    customerName: nullish(string()),
    customerExternalId: nullish(string()),
  });
