// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";

/** Which customer `customersGet` gets. */
export interface CustomersGetRequest {
  /** The customer's Polar ID. A UUID (version 4). */
  id: string;
}

/** Checks a {@link CustomersGetRequest}. */
export const CustomersGetRequestSchema: ObjectSchema<CustomersGetRequest> =
  /* @__PURE__ */ objectSchema<CustomersGetRequest>({ id: v.string() });
