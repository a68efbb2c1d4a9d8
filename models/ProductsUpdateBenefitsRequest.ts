// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { type ProductBenefitsUpdate, ProductBenefitsUpdateSchema } from "./ProductBenefitsUpdate.js";
import type { ObjectSchema } from "./Schema.js";
import { uuid } from "./uuid.js";

/** The request of `productsUpdateBenefits`. */
export interface ProductsUpdateBenefitsRequest {
  /** A UUID (version 4). */
  id: string;
  productBenefitsUpdate: ProductBenefitsUpdate;
}

/** Checks a {@link ProductsUpdateBenefitsRequest}. */
export const ProductsUpdateBenefitsRequestSchema: ObjectSchema<ProductsUpdateBenefitsRequest> =
  /* @__PURE__ */ objectSchema<ProductsUpdateBenefitsRequest>({
    id: uuid(),
    productBenefitsUpdate: ProductBenefitsUpdateSchema,
  });
