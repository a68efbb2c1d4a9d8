// Generated from the Polar API 2026-10 (generator 3). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
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
  /* @__PURE__ */ objectSchema<TrialAlreadyRedeemed>({ error: v.string(), detail: v.string() });
