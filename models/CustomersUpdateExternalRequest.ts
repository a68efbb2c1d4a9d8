// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type CustomerUpdateExternalID, CustomerUpdateExternalIDSchema } from "./CustomerUpdateExternalID.js";
import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** Which customer `customersUpdateExternal` changes, and how. */
export interface CustomersUpdateExternalRequest {
  /** The customer's ID in your system. May hold any character but a slash. */
  externalId: string;
  /** The fields to change. */
  customerUpdate: CustomerUpdateExternalID;
}

/** Checks a {@link CustomersUpdateExternalRequest}. */
export const CustomersUpdateExternalRequestSchema: ObjectSchema<CustomersUpdateExternalRequest> =
  /* @__PURE__ */ objectSchema<CustomersUpdateExternalRequest>({
    externalId: string(),
    customerUpdate: CustomerUpdateExternalIDSchema,
  });
