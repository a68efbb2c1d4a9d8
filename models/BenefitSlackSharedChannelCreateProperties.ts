// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { listSchema } from "./listSchema.js";
import { objectSchema } from "./objectSchema.js";
import { boolean, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** What the Slack channels are to be like. */
export interface BenefitSlackSharedChannelCreateProperties {
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
  teamInvitees?: readonly string[] | undefined;
}

/** Checks a {@link BenefitSlackSharedChannelCreateProperties}. */
export const BenefitSlackSharedChannelCreatePropertiesSchema: ObjectSchema<BenefitSlackSharedChannelCreateProperties> =
  /* @__PURE__ */ objectSchema<BenefitSlackSharedChannelCreateProperties>({
    slackIntegrationId: string(),
    channelNameTemplate: v.pipe(string(), v.minLength(1), v.maxCodePoints(80)),
    private: v.optional(boolean()),
    welcomeMessage: v.nullish(v.pipe(string(), v.maxCodePoints(4000))),
    archiveOnRevoke: v.optional(boolean()),
    teamInvitees: v.optional(listSchema(string())),
  });
