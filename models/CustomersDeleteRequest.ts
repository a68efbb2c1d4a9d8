// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import { boolean } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import { uuid } from "./uuid.js";

/** Which customer `customersDelete` deletes. */
export interface CustomersDeleteRequest {
  /** The customer's Polar ID. A UUID (version 4). */
  id: string;
  /**
   * Also erase the personal data: e-mail and names become hashes, the billing address goes. Cannot
   * be undone. A customer with a tax ID, so a business, keeps `name`. Default: `false`.
   */
  anonymize?: boolean | undefined;
}

/** Checks a {@link CustomersDeleteRequest}. */
export const CustomersDeleteRequestSchema: ObjectSchema<CustomersDeleteRequest> =
  /* @__PURE__ */ objectSchema<CustomersDeleteRequest>({ id: uuid(), anonymize: v.optional(boolean()) });
