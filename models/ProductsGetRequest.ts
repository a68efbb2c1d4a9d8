// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";
import { uuid } from "./uuid.js";

/** The request of `productsGet`. */
export interface ProductsGetRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link ProductsGetRequest}. */
export const ProductsGetRequestSchema: ObjectSchema<ProductsGetRequest> =
  /* @__PURE__ */ objectSchema<ProductsGetRequest>({ id: uuid() });
