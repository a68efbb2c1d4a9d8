// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";

/** The request of `productsGet`. */
export interface ProductsGetRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link ProductsGetRequest}. */
export const ProductsGetRequestSchema: ObjectSchema<ProductsGetRequest> =
  /* @__PURE__ */ objectSchema<ProductsGetRequest>({ id: v.string() });
