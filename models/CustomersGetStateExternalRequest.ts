// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** Whose state `customersGetStateExternal` gets. */
export interface CustomersGetStateExternalRequest {
  /** The customer's ID in your system. May hold any character but a slash. */
  externalId: string;
}

/** Checks a {@link CustomersGetStateExternalRequest}. */
export const CustomersGetStateExternalRequestSchema: ObjectSchema<CustomersGetStateExternalRequest> =
  /* @__PURE__ */ objectSchema<CustomersGetStateExternalRequest>({ externalId: string() });
