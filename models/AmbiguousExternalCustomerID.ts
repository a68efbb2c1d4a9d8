// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/**
 * Customers in several organizations have this external ID. Name the organization
 * (`organizationId` on the core) or use the customer's Polar ID.
 */
export interface AmbiguousExternalCustomerID {
  error: "AmbiguousExternalCustomerID";
  /** What went wrong, for people; the wording may change. */
  detail: string;
}

/** Checks a {@link AmbiguousExternalCustomerID}. */
export const AmbiguousExternalCustomerIDSchema: ObjectSchema<AmbiguousExternalCustomerID> =
  /* @__PURE__ */ objectSchema<AmbiguousExternalCustomerID>({ error: string(), detail: string() });
