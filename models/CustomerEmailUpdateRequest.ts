// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface CustomerEmailUpdateRequest {
  /** An e-mail address. */
  email: string;
}

/** Checks a {@link CustomerEmailUpdateRequest}. */
export const CustomerEmailUpdateRequestSchema: ObjectSchema<CustomerEmailUpdateRequest> =
  /* @__PURE__ */ objectSchema<CustomerEmailUpdateRequest>({ email: v.string() });
