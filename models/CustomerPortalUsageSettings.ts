// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { boolean } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** Whether customers see their usage in the customer portal. */
export interface CustomerPortalUsageSettings {
  show: boolean;
}

/** Checks a {@link CustomerPortalUsageSettings}. */
export const CustomerPortalUsageSettingsSchema: ObjectSchema<CustomerPortalUsageSettings> =
  /* @__PURE__ */ objectSchema<CustomerPortalUsageSettings>({ show: boolean() });
