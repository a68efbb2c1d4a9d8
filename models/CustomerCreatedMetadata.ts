// Generated from the Polar API 2026-10 (generator 3). Do not edit.

import * as v from "valibot";
import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
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
    customerId: v.string(),
    customerEmail: nullish(v.string()),
    customerName: nullish(v.string()),
    customerExternalId: nullish(v.string()),
  });
