// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** Nothing: a grant of a `downloadables` benefit needs nothing of the customer. */
export interface CustomerBenefitGrantDownloadablesUpdate {
  benefitType: "downloadables";
}

/** Checks a {@link CustomerBenefitGrantDownloadablesUpdate}. */
export const CustomerBenefitGrantDownloadablesUpdateSchema: ObjectSchema<CustomerBenefitGrantDownloadablesUpdate> =
  /* @__PURE__ */ objectSchema<CustomerBenefitGrantDownloadablesUpdate>({ benefitType: string() });
