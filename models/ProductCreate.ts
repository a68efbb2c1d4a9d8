// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type ProductCreateOneTime, ProductCreateOneTimeSchema } from "./ProductCreateOneTime.js";
import { type ProductCreateRecurring, ProductCreateRecurringSchema } from "./ProductCreateRecurring.js";
import type { Schema } from "./Schema.js";
import { unionSchema } from "./unionSchema.js";

/** A product to create: with `recurringInterval` for subscriptions, without it to be bought once. */
export type ProductCreate = ProductCreateRecurring | ProductCreateOneTime;

/** Checks a {@link ProductCreate}. */
export const ProductCreateSchema: Schema<ProductCreate> = /* @__PURE__ */ unionSchema(
  ProductCreateRecurringSchema,
  ProductCreateOneTimeSchema,
);
