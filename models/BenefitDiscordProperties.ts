// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface BenefitDiscordProperties {
  guildId: string;
  roleId: string;
  kickMember: boolean;
}

/** Checks a {@link BenefitDiscordProperties}. */
export const BenefitDiscordPropertiesSchema: ObjectSchema<BenefitDiscordProperties> =
  /* @__PURE__ */ objectSchema<BenefitDiscordProperties>({
    guildId: v.string(),
    roleId: v.string(),
    kickMember: v.boolean(),
  });
