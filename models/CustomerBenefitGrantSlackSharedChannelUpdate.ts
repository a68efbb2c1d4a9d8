// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import {
  type CustomerBenefitGrantSlackSharedChannelPropertiesUpdate,
  CustomerBenefitGrantSlackSharedChannelPropertiesUpdateSchema,
} from "./CustomerBenefitGrantSlackSharedChannelPropertiesUpdate.js";
import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** What a grant of a `slack_shared_channel` benefit needs of the customer. */
export interface CustomerBenefitGrantSlackSharedChannelUpdate {
  benefitType: "slack_shared_channel";
  properties: CustomerBenefitGrantSlackSharedChannelPropertiesUpdate;
}

/** Checks a {@link CustomerBenefitGrantSlackSharedChannelUpdate}. */
export const CustomerBenefitGrantSlackSharedChannelUpdateSchema: ObjectSchema<CustomerBenefitGrantSlackSharedChannelUpdate> =
  /* @__PURE__ */ objectSchema<CustomerBenefitGrantSlackSharedChannelUpdate>({
    benefitType: string(),
    properties: CustomerBenefitGrantSlackSharedChannelPropertiesUpdateSchema,
  });
