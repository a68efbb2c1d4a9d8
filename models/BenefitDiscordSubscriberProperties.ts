// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** What customers may know of a `discord` benefit. */
export interface BenefitDiscordSubscriberProperties {
  /** The Discord server. */
  guildId: string;
}

/** Checks a {@link BenefitDiscordSubscriberProperties}. */
export const BenefitDiscordSubscriberPropertiesSchema: ObjectSchema<BenefitDiscordSubscriberProperties> =
  /* @__PURE__ */ objectSchema<BenefitDiscordSubscriberProperties>({ guildId: string() });
