// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { nullish } from "./nullish.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface BenefitSlackSharedChannelProperties {
  /** A UUID (version 4). */
  slackIntegrationId: string;
  /** 1 to 80 characters. */
  channelNameTemplate: string;
  /** Default: `true`. */
  private?: boolean | undefined;
  /** At most 4000 characters. */
  welcomeMessage?: string | null | undefined;
  /** Default: `true`. */
  archiveOnRevoke?: boolean | undefined;
  teamInvitees?: string[] | undefined;
}

/** Checks a {@link BenefitSlackSharedChannelProperties}. */
export const BenefitSlackSharedChannelPropertiesSchema: ObjectSchema<BenefitSlackSharedChannelProperties> =
  /* @__PURE__ */ objectSchema<BenefitSlackSharedChannelProperties>({
    slackIntegrationId: v.string(),
    channelNameTemplate: v.string(),
    private: nullish(v.boolean()),
    welcomeMessage: nullish(v.string()),
    archiveOnRevoke: nullish(v.boolean()),
    teamInvitees: nullish(v.array(v.string())),
  });
