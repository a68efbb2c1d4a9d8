// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** Whom to invite to the channel. */
export interface CustomerBenefitGrantSlackSharedChannelPropertiesUpdate {
  /**
   * An admin of the customer's Slack workspace. Another one than before gets a new invitation. An
   * e-mail address.
   */
  invitedEmail: string;
}

/** Checks a {@link CustomerBenefitGrantSlackSharedChannelPropertiesUpdate}. */
export const CustomerBenefitGrantSlackSharedChannelPropertiesUpdateSchema: ObjectSchema<CustomerBenefitGrantSlackSharedChannelPropertiesUpdate> =
  /* @__PURE__ */ objectSchema<CustomerBenefitGrantSlackSharedChannelPropertiesUpdate>({
    invitedEmail: string(),
  });
