// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface BenefitDiscordSubscriberProperties {
  guildId: string;
}

/** Checks a {@link BenefitDiscordSubscriberProperties}. */
export const BenefitDiscordSubscriberPropertiesSchema: ObjectSchema<BenefitDiscordSubscriberProperties> =
  /* @__PURE__ */ objectSchema<BenefitDiscordSubscriberProperties>({ guildId: v.string() });
