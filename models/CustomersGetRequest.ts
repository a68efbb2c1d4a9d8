// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";
import { uuid } from "./uuid.js";

/** Which customer `customersGet` gets. */
export interface CustomersGetRequest {
  /** The customer's Polar ID. A UUID (version 4). */
  id: string;
}

/** Checks a {@link CustomersGetRequest}. */
export const CustomersGetRequestSchema: ObjectSchema<CustomersGetRequest> =
  /* @__PURE__ */ objectSchema<CustomersGetRequest>({ id: uuid() });
