// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** A price of the product that is to stay. */
export interface ExistingProductPrice {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link ExistingProductPrice}. */
export const ExistingProductPriceSchema: ObjectSchema<ExistingProductPrice> =
  /* @__PURE__ */ objectSchema<ExistingProductPrice>({ id: string() });
