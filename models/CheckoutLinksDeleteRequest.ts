// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";

/** The request of `checkoutLinksDelete`. */
export interface CheckoutLinksDeleteRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link CheckoutLinksDeleteRequest}. */
export const CheckoutLinksDeleteRequestSchema: ObjectSchema<CheckoutLinksDeleteRequest> =
  /* @__PURE__ */ objectSchema<CheckoutLinksDeleteRequest>({ id: v.string() });
