// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type CustomerUpdate, CustomerUpdateSchema } from "./CustomerUpdate.js";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";
import { uuid } from "./uuid.js";

/** Which customer `customersUpdate` changes, and how. */
export interface CustomersUpdateRequest {
  /** The customer's Polar ID. A UUID (version 4). */
  id: string;
  /** The fields to change. */
  customerUpdate: CustomerUpdate;
}

/** Checks a {@link CustomersUpdateRequest}. */
export const CustomersUpdateRequestSchema: ObjectSchema<CustomersUpdateRequest> =
  /* @__PURE__ */ objectSchema<CustomersUpdateRequest>({ id: uuid(), customerUpdate: CustomerUpdateSchema });
