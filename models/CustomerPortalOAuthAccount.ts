// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** An account on another platform that was connected. */
export interface CustomerPortalOAuthAccount {
  /** What `customerPortalBenefitGrantsUpdate` takes. */
  accountId: string;
  /** Null if not known. */
  accountUsername: string | null;
}

/** Checks a {@link CustomerPortalOAuthAccount}. */
export const CustomerPortalOAuthAccountSchema: ObjectSchema<CustomerPortalOAuthAccount> =
  /* @__PURE__ */ objectSchema<CustomerPortalOAuthAccount>({
    accountId: string(),
    accountUsername: nullish(string()),
  });
