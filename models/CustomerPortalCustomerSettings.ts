// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { boolean } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** What customers may change of themselves in the customer portal. */
export interface CustomerPortalCustomerSettings {
  allowEmailChange?: boolean | undefined;
}

/** Checks a {@link CustomerPortalCustomerSettings}. */
export const CustomerPortalCustomerSettingsSchema: ObjectSchema<CustomerPortalCustomerSettings> =
  /* @__PURE__ */ objectSchema<CustomerPortalCustomerSettings>({ allowEmailChange: nullish(boolean()) });
