// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { closedVariant } from "./closedVariant.js";
import { type DiscountFixedCreate, DiscountFixedCreateSchema } from "./DiscountFixedCreate.js";
import { type DiscountPercentageCreate, DiscountPercentageCreateSchema } from "./DiscountPercentageCreate.js";
import type { Schema } from "./Schema.js";
import { unionSchema } from "./unionSchema.js";

/** A discount to create: an amount (`fixed`) or a percentage, told apart by `type`. */
export type DiscountCreate = DiscountFixedCreate | DiscountPercentageCreate;

/** Checks a {@link DiscountCreate}. */
export const DiscountCreateSchema: Schema<DiscountCreate> = /* @__PURE__ */ closedVariant("type", {
  fixed: DiscountFixedCreateSchema,
  percentage: DiscountPercentageCreateSchema,
  "": unionSchema(DiscountFixedCreateSchema, DiscountPercentageCreateSchema),
});
