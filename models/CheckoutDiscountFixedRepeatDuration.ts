// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import type { DiscountDuration } from "./DiscountDuration.js";
import type { DiscountType } from "./DiscountType.js";
import { integer } from "./integer.js";
import { mapSchema } from "./mapSchema.js";
import { nullish } from "./nullish.js";
import type { Open } from "./Open.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface CheckoutDiscountFixedRepeatDuration {
  duration: Open<DiscountDuration>;
  /** An integer. */
  durationInMonths: number;
  type: Open<DiscountType>;
  /**
   * An integer.
   *
   * @deprecated by the API.
   */
  amount: number;
  /** @deprecated by the API. */
  currency: string;
  /** Keys and values travel as they are. */
  amounts: Record<string, number>;
  /** A UUID (version 4). */
  id: string;
  name: string;
  code: string | null;
}

/** Checks a {@link CheckoutDiscountFixedRepeatDuration}. */
export const CheckoutDiscountFixedRepeatDurationSchema: ObjectSchema<CheckoutDiscountFixedRepeatDuration> =
  /* @__PURE__ */ objectSchema<CheckoutDiscountFixedRepeatDuration>({
    duration: v.string(),
    durationInMonths: integer(),
    type: v.string(),
    amount: integer(),
    currency: v.string(),
    amounts: mapSchema(integer()),
    id: v.string(),
    name: v.string(),
    code: nullish(v.string()),
  });
