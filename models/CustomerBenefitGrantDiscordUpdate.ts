// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import {
  type CustomerBenefitGrantDiscordPropertiesUpdate,
  CustomerBenefitGrantDiscordPropertiesUpdateSchema,
} from "./CustomerBenefitGrantDiscordPropertiesUpdate.js";
import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** What a grant of a `discord` benefit needs of the customer. */
export interface CustomerBenefitGrantDiscordUpdate {
  benefitType: "discord";
  properties: CustomerBenefitGrantDiscordPropertiesUpdate;
}

/** Checks a {@link CustomerBenefitGrantDiscordUpdate}. */
export const CustomerBenefitGrantDiscordUpdateSchema: ObjectSchema<CustomerBenefitGrantDiscordUpdate> =
  /* @__PURE__ */ objectSchema<CustomerBenefitGrantDiscordUpdate>({
    benefitType: string(),
    properties: CustomerBenefitGrantDiscordPropertiesUpdateSchema,
  });
