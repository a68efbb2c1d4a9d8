// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { nullish } from "./nullish.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

/** What customers may change of themselves in the customer portal. */
export interface CustomerPortalCustomerSettings {
  allowEmailChange?: boolean | undefined;
}

/** Checks a {@link CustomerPortalCustomerSettings}. */
export const CustomerPortalCustomerSettingsSchema: ObjectSchema<CustomerPortalCustomerSettings> =
  /* @__PURE__ */ objectSchema<CustomerPortalCustomerSettings>({ allowEmailChange: nullish(v.boolean()) });
