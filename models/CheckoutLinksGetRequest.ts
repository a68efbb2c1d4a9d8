// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";

/** The request of `checkoutLinksGet`. */
export interface CheckoutLinksGetRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link CheckoutLinksGetRequest}. */
export const CheckoutLinksGetRequestSchema: ObjectSchema<CheckoutLinksGetRequest> =
  /* @__PURE__ */ objectSchema<CheckoutLinksGetRequest>({ id: v.string() });
