// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The request of `checkoutsClientGet`. */
export interface CheckoutsClientGetRequest {
  clientSecret: string;
}

/** Checks a {@link CheckoutsClientGetRequest}. */
export const CheckoutsClientGetRequestSchema: ObjectSchema<CheckoutsClientGetRequest> =
  /* @__PURE__ */ objectSchema<CheckoutsClientGetRequest>({ clientSecret: string() });
