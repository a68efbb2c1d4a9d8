// Generated from the Polar API 2026-10 (generator 1). Do not edit.
import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface BenefitGrantDiscordProperties {
  accountId?: string | null | undefined;
  guildId?: string | undefined;
  roleId?: string | undefined;
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
