// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** Polar has not switched on the automatic acceptance of disputes for the organization. */
export interface DisputeAutoAcceptNotEnabled {
  error: "DisputeAutoAcceptNotEnabled";
  /** The reason, for people; its wording may change. */
  detail: string;
}

/** Checks a {@link DisputeAutoAcceptNotEnabled}. */
export const DisputeAutoAcceptNotEnabledSchema: ObjectSchema<DisputeAutoAcceptNotEnabled> =
  /* @__PURE__ */ objectSchema<DisputeAutoAcceptNotEnabled>({ error: string(), detail: string() });
