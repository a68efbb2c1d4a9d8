// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import { type ProductUpdate, ProductUpdateSchema } from "./ProductUpdate.js";
import type { ObjectSchema } from "./Schema.js";

/** The request of `productsUpdate`. */
export interface ProductsUpdateRequest {
  /** A UUID (version 4). */
  id: string;
  productUpdate: ProductUpdate;
}

/** Checks a {@link ProductsUpdateRequest}. */
export const ProductsUpdateRequestSchema: ObjectSchema<ProductsUpdateRequest> =
  /* @__PURE__ */ objectSchema<ProductsUpdateRequest>({ id: v.string(), productUpdate: ProductUpdateSchema });
