// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface BenefitDiscordCreateProperties {
  guildId: string;
  roleId: string;
  kickMember: boolean;
}

/** Checks a {@link BenefitDiscordCreateProperties}. */
export const BenefitDiscordCreatePropertiesSchema: ObjectSchema<BenefitDiscordCreateProperties> =
  /* @__PURE__ */ objectSchema<BenefitDiscordCreateProperties>({
    guildId: v.string(),
    roleId: v.string(),
    kickMember: v.boolean(),
  });
