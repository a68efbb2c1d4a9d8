// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface TrialAlreadyRedeemed {
  error: "TrialAlreadyRedeemed";
  detail: string;
}

/** Checks a {@link TrialAlreadyRedeemed}. */
export const TrialAlreadyRedeemedSchema: ObjectSchema<TrialAlreadyRedeemed> =
  /* @__PURE__ */ objectSchema<TrialAlreadyRedeemed>({ error: v.string(), detail: v.string() });
