// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** Which Discord account to let in. */
export interface CustomerBenefitGrantDiscordPropertiesUpdate {
  /**
   * The `accountId` of an account in `oauthAccounts` of the customer or the member. Null lets
   * nobody in.
   */
  accountId: string | null;
}

/** Checks a {@link CustomerBenefitGrantDiscordPropertiesUpdate}. */
export const CustomerBenefitGrantDiscordPropertiesUpdateSchema: ObjectSchema<CustomerBenefitGrantDiscordPropertiesUpdate> =
  /* @__PURE__ */ objectSchema<CustomerBenefitGrantDiscordPropertiesUpdate>({
    accountId: v.nullable(string()),
  });
