// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";

/** Nothing: what matters of a `slack_shared_channel` benefit is in the grant. */
export type BenefitSlackSharedChannelSubscriberProperties = Record<string, never>;

/** Checks a {@link BenefitSlackSharedChannelSubscriberProperties}. */
export const BenefitSlackSharedChannelSubscriberPropertiesSchema: ObjectSchema<BenefitSlackSharedChannelSubscriberProperties> =
  /* @__PURE__ */ objectSchema<BenefitSlackSharedChannelSubscriberProperties>({});
