// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

/** Whose state `customersGetStateExternal` gets. */
export interface CustomersGetStateExternalRequest {
  /** The customer's ID in your system. May hold any character. */
  externalId: string;
}

/** Checks a {@link CustomersGetStateExternalRequest}. */
export const CustomersGetStateExternalRequestSchema: ObjectSchema<CustomersGetStateExternalRequest> =
  /* @__PURE__ */ objectSchema<CustomersGetStateExternalRequest>({ externalId: v.string() });
