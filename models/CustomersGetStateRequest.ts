// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";
import { uuid } from "./uuid.js";

/** Whose state `customersGetState` gets. */
export interface CustomersGetStateRequest {
  /** The customer's Polar ID. A UUID (version 4). */
  id: string;
}

/** Checks a {@link CustomersGetStateRequest}. */
export const CustomersGetStateRequestSchema: ObjectSchema<CustomersGetStateRequest> =
  /* @__PURE__ */ objectSchema<CustomersGetStateRequest>({ id: uuid() });
