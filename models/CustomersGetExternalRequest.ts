// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** Which customer `customersGetExternal` gets. */
export interface CustomersGetExternalRequest {
  /** The customer's ID in your system. May hold any character but a slash. */
  externalId: string;
}

/** Checks a {@link CustomersGetExternalRequest}. */
export const CustomersGetExternalRequestSchema: ObjectSchema<CustomersGetExternalRequest> =
  /* @__PURE__ */ objectSchema<CustomersGetExternalRequest>({ externalId: string() });
