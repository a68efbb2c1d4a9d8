// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface ProductBenefitsUpdate {
  /** A UUID (version 4). */
  benefits: readonly string[];
}

/** Checks a {@link ProductBenefitsUpdate}. */
export const ProductBenefitsUpdateSchema: ObjectSchema<ProductBenefitsUpdate> =
  /* @__PURE__ */ objectSchema<ProductBenefitsUpdate>({ benefits: v.array(v.string()) });
