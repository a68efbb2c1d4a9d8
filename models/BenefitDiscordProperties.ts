// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { boolean, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** Which role on which Discord server. */
export interface BenefitDiscordProperties {
  /** The ID of the Discord server. */
  guildId: string;
  roleId: string;
  /** Whether losing the benefit throws the customer off the server; otherwise only the role goes. */
  kickMember: boolean;
}

/** Checks a {@link BenefitDiscordProperties}. */
export const BenefitDiscordPropertiesSchema: ObjectSchema<BenefitDiscordProperties> =
  /* @__PURE__ */ objectSchema<BenefitDiscordProperties>({
    guildId: string(),
    roleId: string(),
    kickMember: boolean(),
  });
