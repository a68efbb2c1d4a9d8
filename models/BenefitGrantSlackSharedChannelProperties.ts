// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** A grant of a Slack channel shared with the customer. */
export interface BenefitGrantSlackSharedChannelProperties {
  /** Where the invitation went. */
  invitedEmail?: string | undefined;
  channelId?: string | undefined;
  channelName?: string | undefined;
  inviteId?: string | undefined;
  /** Where the customer accepts the invitation. */
  inviteUrl?: string | undefined;
  /** The customer's Slack workspace, once it has joined. */
  connectedTeamId?: string | undefined;
}

/** Checks a {@link BenefitGrantSlackSharedChannelProperties}. */
export const BenefitGrantSlackSharedChannelPropertiesSchema: ObjectSchema<BenefitGrantSlackSharedChannelProperties> =
  /* @__PURE__ */ objectSchema<BenefitGrantSlackSharedChannelProperties>({
    invitedEmail: nullish(string()),
    channelId: nullish(string()),
    channelName: nullish(string()),
    inviteId: nullish(string()),
    inviteUrl: nullish(string()),
    connectedTeamId: nullish(string()),
  });
