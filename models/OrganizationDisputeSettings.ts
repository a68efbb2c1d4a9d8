// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { integer } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** How disputes are dealt with. */
export interface OrganizationDisputeSettings {
  /** Disputes below this are conceded without asking you. In US cents. Null: none are. An integer. */
  autoAcceptBelowAmount: number | null;
}

/** Checks a {@link OrganizationDisputeSettings}. */
export const OrganizationDisputeSettingsSchema: ObjectSchema<OrganizationDisputeSettings> =
  /* @__PURE__ */ objectSchema<OrganizationDisputeSettings>({ autoAcceptBelowAmount: nullish(integer()) });
