// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { boolean, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** Which role on which Discord server to give. */
export interface BenefitDiscordCreateProperties {
  guildId: string;
  /** A role below that of Polar's bot, which cannot give it otherwise. */
  roleId: string;
  /** Whether losing the benefit throws the customer off the server; otherwise only the role goes. */
  kickMember: boolean;
}

/** Checks a {@link BenefitDiscordCreateProperties}. */
export const BenefitDiscordCreatePropertiesSchema: ObjectSchema<BenefitDiscordCreateProperties> =
  /* @__PURE__ */ objectSchema<BenefitDiscordCreateProperties>({
    guildId: string(),
    roleId: string(),
    kickMember: boolean(),
  });
