// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

/** The request of `checkoutLinksDelete`. */
export interface CheckoutLinksDeleteRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link CheckoutLinksDeleteRequest}. */
export const CheckoutLinksDeleteRequestSchema: ObjectSchema<CheckoutLinksDeleteRequest> =
  /* @__PURE__ */ objectSchema<CheckoutLinksDeleteRequest>({ id: v.string() });
