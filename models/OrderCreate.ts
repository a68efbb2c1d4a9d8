// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { eachKey } from "./eachKey.js";
import { mapSchema } from "./mapSchema.js";
import { objectSchema } from "./objectSchema.js";
import { boolean, date, integer, number, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import { unionSchema } from "./unionSchema.js";

/** A draft order to create, to charge a saved payment method. */
export interface OrderCreate {
  /**
   * Answers to custom fields of the product, by the field's slug. Others are dropped. Keys and
   * values travel as they are.
   */
  customFieldData?: Record<string, string | number | boolean | Date | null> | undefined;
  /**
   * Your own data on the order. Strings have 1 to 500 characters. At most 50 entries. 1 to 40
   * characters a key. Keys and values travel as they are.
   */
  metadata?: Record<string, string | number | boolean> | undefined;
  /**
   * Needed if the token reaches several organizations; an organization access token refuses it. A
   * UUID (version 4).
   */
  organizationId?: string | null | undefined;
  /** A customer of the organization, with a billing address that does for tax. A UUID (version 4). */
  customerId: string;
  /**
   * A product of the organization that is bought once, at a set price or for free. A UUID (version
   * 4).
   */
  productId: string;
  /** One that the product has a price in. Left out: the organization's default currency. */
  currency?: string | null | undefined;
  /**
   * Instead of the product's price, before tax, in the minor unit of the currency, such as cents.
   * 0 is free; anything else must be as much as the currency asks for. An integer. At least 0.
   */
  amount?: number | null | undefined;
  /** Only for prices by unit. An integer. */
  units?: number | null | undefined;
  /**
   * The label of its one line, on invoice and receipt. Left out: the product's name. At most 500
   * characters.
   */
  description?: string | null | undefined;
}

/** Checks a {@link OrderCreate}. */
export const OrderCreateSchema: ObjectSchema<OrderCreate> = /* @__PURE__ */ objectSchema<OrderCreate>({
  customFieldData: v.optional(mapSchema(v.nullable(unionSchema(string(), integer(), boolean(), date())))),
  metadata: v.optional(
    v.pipe(
      mapSchema(unionSchema(v.pipe(string(), v.minLength(1), v.maxCodePoints(500)), number(), boolean())),
      eachKey(v.pipe(string(), v.minLength(1), v.maxCodePoints(40))),
      v.maxEntries(50),
    ),
  ),
  organizationId: v.nullish(string()),
  customerId: string(),
  productId: string(),
  currency: v.nullish(string()),
  amount: v.nullish(v.pipe(integer(), v.minValue(0))),
  units: v.nullish(integer()),
  description: v.nullish(v.pipe(string(), v.maxCodePoints(500))),
});
