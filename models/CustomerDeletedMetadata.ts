// Generated from the Polar API 2026-10 (generator 3). Do not edit.

import * as v from "valibot";
import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
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
    customerId: v.string(),
    customerEmail: nullish(v.string()),
    customerName: nullish(v.string()),
    customerExternalId: nullish(v.string()),
  });
