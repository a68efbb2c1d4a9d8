// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** A grant of a role on a Discord server. */
export interface BenefitGrantDiscordProperties {
  /** The Discord account that the customer has connected. Null or missing: none yet. */
  accountId?: string | null | undefined;
  /** The Discord server. */
  guildId?: string | undefined;
  /** The role given on that server. */
  roleId?: string | undefined;
  /** The Discord account that was actually let in. */
  grantedAccountId?: string | undefined;
}

/** Checks a {@link BenefitGrantDiscordProperties}. */
export const BenefitGrantDiscordPropertiesSchema: ObjectSchema<BenefitGrantDiscordProperties> =
  /* @__PURE__ */ objectSchema<BenefitGrantDiscordProperties>({
    accountId: nullish(string()),
    guildId: nullish(string()),
    roleId: nullish(string()),
    grantedAccountId: nullish(string()),
  });
