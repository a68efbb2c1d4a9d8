// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import { integer } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** How disputes are to be dealt with. */
export interface OrganizationDisputeSettingsUpdate {
  /**
   * Concede disputes below this without asking you: the money and the dispute's fee are lost. In
   * US cents; other currencies are converted. Null: none. An integer. At least 1. At most 10000.
   */
  autoAcceptBelowAmount?: number | null | undefined;
}

/** Checks a {@link OrganizationDisputeSettingsUpdate}. */
export const OrganizationDisputeSettingsUpdateSchema: ObjectSchema<OrganizationDisputeSettingsUpdate> =
  /* @__PURE__ */ objectSchema<OrganizationDisputeSettingsUpdate>({
    autoAcceptBelowAmount: v.nullish(v.pipe(integer(), v.minValue(1), v.maxValue(10000))),
  });
