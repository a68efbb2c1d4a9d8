// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";
import { uuid } from "./uuid.js";

/** The request of `productsDelete`. */
export interface ProductsDeleteRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link ProductsDeleteRequest}. */
export const ProductsDeleteRequestSchema: ObjectSchema<ProductsDeleteRequest> =
  /* @__PURE__ */ objectSchema<ProductsDeleteRequest>({ id: uuid() });
