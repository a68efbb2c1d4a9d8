// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** Which GitHub account to let in. */
export interface CustomerBenefitGrantGitHubRepositoryPropertiesUpdate {
  /**
   * The `accountId` of an account in `oauthAccounts` of the customer or the member. Null lets
   * nobody in.
   */
  accountId: string | null;
}

/** Checks a {@link CustomerBenefitGrantGitHubRepositoryPropertiesUpdate}. */
export const CustomerBenefitGrantGitHubRepositoryPropertiesUpdateSchema: ObjectSchema<CustomerBenefitGrantGitHubRepositoryPropertiesUpdate> =
  /* @__PURE__ */ objectSchema<CustomerBenefitGrantGitHubRepositoryPropertiesUpdate>({
    accountId: v.nullable(string()),
  });
