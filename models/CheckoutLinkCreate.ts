// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import {
  type CheckoutLinkCreateProduct,
  CheckoutLinkCreateProductSchema,
} from "./CheckoutLinkCreateProduct.js";
import {
  type CheckoutLinkCreateProductPrice,
  CheckoutLinkCreateProductPriceSchema,
} from "./CheckoutLinkCreateProductPrice.js";
import {
  type CheckoutLinkCreateProducts,
  CheckoutLinkCreateProductsSchema,
} from "./CheckoutLinkCreateProducts.js";
import type { Schema } from "./Schema.js";
import { unionSchema } from "./unionSchema.js";

/** A checkout link to create: give `products`. The other two forms are old. */
export type CheckoutLinkCreate =
  | CheckoutLinkCreateProductPrice
  | CheckoutLinkCreateProduct
  | CheckoutLinkCreateProducts;

/** Checks a {@link CheckoutLinkCreate}. */
export const CheckoutLinkCreateSchema: Schema<CheckoutLinkCreate> = /* @__PURE__ */ unionSchema(
  CheckoutLinkCreateProductPriceSchema,
  CheckoutLinkCreateProductSchema,
  CheckoutLinkCreateProductsSchema,
);
