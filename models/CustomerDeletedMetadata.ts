// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The deleted customer, as it was. */
export interface CustomerDeletedMetadata {
  customerId: string;
  customerEmail: string | null;
  customerName: string | null;
  customerExternalId: string | null;
}

/** Checks a {@link CustomerDeletedMetadata}. */
export const CustomerDeletedMetadataSchema: ObjectSchema<CustomerDeletedMetadata> =
  /* @__PURE__ */ objectSchema<CustomerDeletedMetadata>({
    customerId: string(),
    customerEmail: nullish(string()),
    customerName: nullish(string()),
    customerExternalId: nullish(string()),
  });
