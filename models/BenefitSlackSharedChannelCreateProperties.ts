// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface BenefitSlackSharedChannelCreateProperties {
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
  teamInvitees?: readonly string[] | undefined;
}

/** Checks a {@link BenefitSlackSharedChannelCreateProperties}. */
export const BenefitSlackSharedChannelCreatePropertiesSchema: ObjectSchema<BenefitSlackSharedChannelCreateProperties> =
  /* @__PURE__ */ objectSchema<BenefitSlackSharedChannelCreateProperties>({
    slackIntegrationId: v.string(),
    channelNameTemplate: v.pipe(v.string(), v.minLength(1), v.maxCodePoints(80)),
    private: v.optional(v.boolean()),
    welcomeMessage: v.nullish(v.pipe(v.string(), v.maxCodePoints(4000))),
    archiveOnRevoke: v.optional(v.boolean()),
    teamInvitees: v.optional(v.array(v.string())),
  });
