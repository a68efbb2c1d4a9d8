// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import { number, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import { unionSchema } from "./unionSchema.js";

/** What an event has cost you. */
export interface CostMetadataInput {
  /**
   * In cents, with up to 12 decimal places. As text it is exact. Matches
   * `^(?!^[-+.]*$)[+-]?0*(?:\d{0,5}|(?=[\d.]{1,18}0*$)\d{0,5}\.\d{0,12}0*$)`.
   */
  amount: number | string;
  /** Only `usd`. Matches `usd`. */
  currency: string;
}

/** Checks a {@link CostMetadataInput}. */
export const CostMetadataInputSchema: ObjectSchema<CostMetadataInput> =
  /* @__PURE__ */ objectSchema<CostMetadataInput>({
    amount: unionSchema(
      number(),
      v.pipe(string(), v.regex(/^(?!^[-+.]*$)[+-]?0*(?:\d{0,5}|(?=[\d.]{1,18}0*$)\d{0,5}\.\d{0,12}0*$)/)),
    ),
    currency: v.pipe(string(), v.regex(/usd/)),
  });
