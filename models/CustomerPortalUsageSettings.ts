// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

/** Whether customers see their usage in the customer portal. */
export interface CustomerPortalUsageSettings {
  show: boolean;
}

/** Checks a {@link CustomerPortalUsageSettings}. */
export const CustomerPortalUsageSettingsSchema: ObjectSchema<CustomerPortalUsageSettings> =
  /* @__PURE__ */ objectSchema<CustomerPortalUsageSettings>({ show: v.boolean() });
