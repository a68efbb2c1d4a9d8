import type { Words } from "../Words.js";
import { phrases } from "./phrases.js";

function oauth(platform: string): Readonly<Record<string, string>> {
  return {
    accountId: `The ${platform} account that the customer has connected. Null or missing: none yet.`,
    grantedAccountId: `The ${platform} account that was actually let in.`,
  };
}

const grantFields = {
  modifiedAt: phrases.modifiedAt,
  id: "The ID of the grant; the benefit's own is `benefitId`.",
  grantedAt: "Null: not granted now.",
  isGranted: "False with `isRevoked` false as well: it has failed or waits for the customer, see `error`.",
  revokedAt: "Null: not revoked.",
  subscriptionId: "The subscription that gives the benefit. Null: an order does.",
  orderId: "The order that gives the benefit. Null: a subscription does.",
  memberId: "The member that has the benefit, where the organization has members.",
  error: "Why granting has failed, so that somebody must act. Null: nothing failed.",
};
const grantWebhook = {
  ...grantFields,
  previousProperties: "The properties before the change. Null: there were none.",
};

/** What is granted with each type of benefit. */
export const benefitGrants: Words["models"] = {
  BenefitType: { about: "What kind of thing a benefit gives. Decides the shape of a grant's `properties`." },
  BenefitGrantCustomProperties: { about: "A grant of a `custom` benefit; it has no details." },
  BenefitGrantFeatureFlagProperties: {
    about: "A grant of a `feature_flag` benefit; it has no details: the grant itself is the flag.",
  },
  BenefitGrantDiscordProperties: {
    about: "A grant of a role on a Discord server.",
    fields: { ...oauth("Discord"), guildId: "The Discord server.", roleId: "The role given on that server." },
  },
  BenefitGrantGitHubRepositoryProperties: {
    about: "A grant of access to a GitHub repository.",
    fields: oauth("GitHub"),
  },
  Permission: { about: "What someone may do in a GitHub repository, in GitHub's words." },
  BenefitGrantDownloadablesProperties: {
    about: "A grant of files to download.",
    fields: { files: "IDs of the files." },
  },
  BenefitGrantLicenseKeysProperties: {
    about: "A grant of a license key.",
    fields: {
      userProvidedKey: "A key that was given, instead of one made by Polar.",
      displayKey: "The key with most of it masked, to show to people. Not for validation.",
    },
  },
  BenefitGrantSlackSharedChannelProperties: {
    about: "A grant of a Slack channel shared with the customer.",
    fields: {
      invitedEmail: "Where the invitation went.",
      inviteUrl: "Where the customer accepts the invitation.",
      connectedTeamId: "The customer's Slack workspace, once it has joined.",
    },
  },
  BenefitGrant: {
    about: "That a customer has, had or failed to get a benefit.",
    fields: {
      ...grantFields,
      properties: "What was granted in detail. Its shape follows from the benefit's `type`.",
    },
  },
  BenefitGrantError: {
    about: "Why a benefit could not be granted.",
    fields: {
      message: "For people; the wording may change.",
      type: "The kind of fault: `BenefitActionRequiredError` if the customer or you must do something.",
      timestamp: "When it failed, as text.",
    },
  },
  BenefitGrantMeterCreditProperties: {
    about: "A grant of units of a meter.",
    fields: {
      lastCreditedUnits: "Units given the last time; negative after they were taken back.",
      lastCreditedAt: "When, as text.",
    },
  },
  BenefitGrantWebhook: {
    about:
      "A grant as a webhook sends it, with what it was before. Its shape follows from the benefit's `type`.",
  },
  BenefitGrantCustomWebhook: {
    about: "A grant of a `custom` benefit as a webhook sends it.",
    fields: grantWebhook,
  },
  BenefitGrantDiscordWebhook: {
    about: "A grant of a `discord` benefit as a webhook sends it.",
    fields: grantWebhook,
  },
  BenefitGrantGitHubRepositoryWebhook: {
    about: "A grant of a `github_repository` benefit as a webhook sends it.",
    fields: grantWebhook,
  },
  BenefitGrantDownloadablesWebhook: {
    about: "A grant of a `downloadables` benefit as a webhook sends it.",
    fields: grantWebhook,
  },
  BenefitGrantLicenseKeysWebhook: {
    about: "A grant of a `license_keys` benefit as a webhook sends it.",
    fields: grantWebhook,
  },
  BenefitGrantMeterCreditWebhook: {
    about: "A grant of a `meter_credit` benefit as a webhook sends it.",
    fields: grantWebhook,
  },
  BenefitGrantFeatureFlagWebhook: {
    about: "A grant of a `feature_flag` benefit as a webhook sends it.",
    fields: grantWebhook,
  },
  BenefitGrantSlackSharedChannelWebhook: {
    about: "A grant of a `slack_shared_channel` benefit as a webhook sends it.",
    fields: grantWebhook,
  },
  ListResourceBenefitGrant: { about: "A page of grants as the API sends it." },
};
