// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";
import { uuid } from "./uuid.js";

/** The request of `customerMetersGet`. */
export interface CustomerMetersGetRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link CustomerMetersGetRequest}. */
export const CustomerMetersGetRequestSchema: ObjectSchema<CustomerMetersGetRequest> =
  /* @__PURE__ */ objectSchema<CustomerMetersGetRequest>({ id: uuid() });
