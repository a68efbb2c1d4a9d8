// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";

/** Whose state `customersGetState` gets. */
export interface CustomersGetStateRequest {
  /** The customer's Polar ID. A UUID (version 4). */
  id: string;
}

/** Checks a {@link CustomersGetStateRequest}. */
export const CustomersGetStateRequestSchema: ObjectSchema<CustomersGetStateRequest> =
  /* @__PURE__ */ objectSchema<CustomersGetStateRequest>({ id: v.string() });
