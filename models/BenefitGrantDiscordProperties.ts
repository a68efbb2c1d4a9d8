// Generated from the Polar API 2026-10 (generator 1). Do not edit.

import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

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
    accountId: v.nullish(v.string()),
    guildId: v.nullish(v.string()),
    roleId: v.nullish(v.string()),
    grantedAccountId: v.nullish(v.string()),
  });
