// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { integer } from "./integer.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface OrderCreate {
  /** Keys and values travel as they are. A date-time among them comes as text. */
  customFieldData?: Record<string, string | number | boolean | Date | null> | undefined;
  /** At most 50 entries. 1 to 40 characters a key. Keys and values travel as they are. */
  metadata?: Record<string, string | number | boolean> | undefined;
  /** A UUID (version 4). */
  organizationId?: string | null | undefined;
  /** A UUID (version 4). */
  customerId: string;
  /** A UUID (version 4). */
  productId: string;
  currency?: string | null | undefined;
  /** An integer. At least 0. */
  amount?: number | null | undefined;
  /** An integer. */
  units?: number | null | undefined;
  /** At most 500 characters. */
  description?: string | null | undefined;
}

/** Checks a {@link OrderCreate}. */
export const OrderCreateSchema: ObjectSchema<OrderCreate> = /* @__PURE__ */ objectSchema<OrderCreate>({
  customFieldData: v.optional(
    v.record(v.string(), v.nullable(v.union([v.string(), integer(), v.boolean(), v.date()]))),
  ),
  metadata: v.optional(
    v.pipe(
      v.record(
        v.pipe(v.string(), v.minLength(1), v.maxCodePoints(40)),
        v.union([v.pipe(v.string(), v.minLength(1), v.maxCodePoints(500)), v.number(), v.boolean()]),
      ),
      v.maxEntries(50),
    ),
  ),
  organizationId: v.nullish(v.string()),
  customerId: v.string(),
  productId: v.string(),
  currency: v.nullish(v.string()),
  amount: v.nullish(v.pipe(integer(), v.minValue(0))),
  units: v.nullish(integer()),
  description: v.nullish(v.pipe(v.string(), v.maxCodePoints(500))),
});
