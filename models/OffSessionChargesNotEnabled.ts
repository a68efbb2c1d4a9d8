// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface OffSessionChargesNotEnabled {
  error: "OffSessionChargesNotEnabled";
  detail: string;
}

/** Checks a {@link OffSessionChargesNotEnabled}. */
export const OffSessionChargesNotEnabledSchema: ObjectSchema<OffSessionChargesNotEnabled> =
  /* @__PURE__ */ objectSchema<OffSessionChargesNotEnabled>({ error: v.string(), detail: v.string() });
