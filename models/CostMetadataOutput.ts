// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** What an event has cost you. */
export interface CostMetadataOutput {
  /**
   * In cents, as text, since it can be a fraction. Matches
   * `^(?!^[-+.]*$)[+-]?0*(?:\d{0,5}|(?=[\d.]{1,18}0*$)\d{0,5}\.\d{0,12}0*$)`.
   */
  amount: string;
  /** Matches `usd`. */
  currency: string;
}

/** Checks a {@link CostMetadataOutput}. */
export const CostMetadataOutputSchema: ObjectSchema<CostMetadataOutput> =
  /* @__PURE__ */ objectSchema<CostMetadataOutput>({ amount: string(), currency: string() });
