// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { listSchema } from "./listSchema.js";
import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** Which benefits a product is to grant. */
export interface ProductBenefitsUpdate {
  /** IDs of all benefits, in the order to show. Empty: none. A UUID (version 4). */
  benefits: readonly string[];
}

/** Checks a {@link ProductBenefitsUpdate}. */
export const ProductBenefitsUpdateSchema: ObjectSchema<ProductBenefitsUpdate> =
  /* @__PURE__ */ objectSchema<ProductBenefitsUpdate>({ benefits: listSchema(string()) });
