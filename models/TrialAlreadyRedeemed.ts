// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/**
 * The customer, or the card, had a trial before. Confirm with `allowTrial: false` to buy without
 * one.
 */
export interface TrialAlreadyRedeemed {
  error: "TrialAlreadyRedeemed";
  /** The reason, for people; its wording may change. */
  detail: string;
}

/** Checks a {@link TrialAlreadyRedeemed}. */
export const TrialAlreadyRedeemedSchema: ObjectSchema<TrialAlreadyRedeemed> =
  /* @__PURE__ */ objectSchema<TrialAlreadyRedeemed>({ error: string(), detail: string() });
