// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { type ProductUpdate, ProductUpdateSchema } from "./ProductUpdate.js";
import type { ObjectSchema } from "./Schema.js";
import { uuid } from "./uuid.js";

/** The request of `productsUpdate`. */
export interface ProductsUpdateRequest {
  /** A UUID (version 4). */
  id: string;
  productUpdate: ProductUpdate;
}

/** Checks a {@link ProductsUpdateRequest}. */
export const ProductsUpdateRequestSchema: ObjectSchema<ProductsUpdateRequest> =
  /* @__PURE__ */ objectSchema<ProductsUpdateRequest>({ id: uuid(), productUpdate: ProductUpdateSchema });
