import type { Words } from "../Words.js";

const oauth = (platform: string): Readonly<Record<string, string>> => ({
  accountId: `The ${platform} account that the customer has connected. Null or missing: none yet.`,
  grantedAccountId: `The ${platform} account that was actually let in.`,
});

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
};
