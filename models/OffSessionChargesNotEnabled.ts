// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The organization may not charge customers on its own. Polar's support can enable it. */
export interface OffSessionChargesNotEnabled {
  error: "OffSessionChargesNotEnabled";
  /** The reason, for people; its wording may change. */
  detail: string;
}

/** Checks a {@link OffSessionChargesNotEnabled}. */
export const OffSessionChargesNotEnabledSchema: ObjectSchema<OffSessionChargesNotEnabled> =
  /* @__PURE__ */ objectSchema<OffSessionChargesNotEnabled>({ error: string(), detail: string() });
