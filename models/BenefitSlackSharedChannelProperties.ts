// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { listSchema } from "./listSchema.js";
import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { boolean, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** What the Slack channels are like. */
export interface BenefitSlackSharedChannelProperties {
  /** The connection to your Slack workspace, set up in Polar's dashboard. A UUID (version 4). */
  slackIntegrationId: string;
  /**
   * The name of each customer's channel, with `{customer_name}`, `{customer_email_local}` and
   * `{metadata.<key>}` filled in from the customer. 1 to 80 characters.
   */
  channelNameTemplate: string;
  /** Default: `true`. */
  private?: boolean | undefined;
  /** Posted to the channel right after it is created. At most 4000 characters. */
  welcomeMessage?: string | null | undefined;
  /** Whether losing the benefit archives the channel. Default: `true`. */
  archiveOnRevoke?: boolean | undefined;
  /** Slack user IDs of your own people to invite to each channel. */
  teamInvitees?: string[] | undefined;
}

/** Checks a {@link BenefitSlackSharedChannelProperties}. */
export const BenefitSlackSharedChannelPropertiesSchema: ObjectSchema<BenefitSlackSharedChannelProperties> =
  /* @__PURE__ */ objectSchema<BenefitSlackSharedChannelProperties>({
    slackIntegrationId: string(),
    channelNameTemplate: string(),
    private: nullish(boolean()),
    welcomeMessage: nullish(string()),
    archiveOnRevoke: nullish(boolean()),
    teamInvitees: nullish(listSchema(string())),
  });
