// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";

/** The request of `customerMetersGet`. */
export interface CustomerMetersGetRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link CustomerMetersGetRequest}. */
export const CustomerMetersGetRequestSchema: ObjectSchema<CustomerMetersGetRequest> =
  /* @__PURE__ */ objectSchema<CustomerMetersGetRequest>({ id: v.string() });
