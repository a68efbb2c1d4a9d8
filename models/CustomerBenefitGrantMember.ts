// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import {
  type CustomerPortalOAuthAccount,
  CustomerPortalOAuthAccountSchema,
} from "./CustomerPortalOAuthAccount.js";
import { mapSchema } from "./mapSchema.js";
import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The member that has a grant. */
export interface CustomerBenefitGrantMember {
  /** A UUID (version 4). */
  id: string;
  /** Accounts that the member has connected in Polar's portal. Keys travel as they are. */
  oauthAccounts: Record<string, CustomerPortalOAuthAccount>;
}

/** Checks a {@link CustomerBenefitGrantMember}. */
export const CustomerBenefitGrantMemberSchema: ObjectSchema<CustomerBenefitGrantMember> =
  /* @__PURE__ */ objectSchema<CustomerBenefitGrantMember>({
    id: string(),
    oauthAccounts: mapSchema(CustomerPortalOAuthAccountSchema),
  });
