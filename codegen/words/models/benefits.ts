import type { Words } from "../Words.js";
import { phrases } from "./phrases.js";

const { modifiedAt } = phrases;
const NEW_METADATA = "Your own data. Strings have 1 to 500 characters.";
const NOTE = "A note that only customers with the benefit can read, such as how to get it.";
const KICK = "Whether losing the benefit throws the customer off the server; otherwise only the role goes.";
const PREFIX = "What new keys start with, in upper case, before a dash.";
const EXPIRES =
  "When a key runs out, counted from its grant; keys that come with a subscription follow it instead. Null: never.";
const ACTIVATIONS =
  "How many instances may use a key. Null: keys have no activations and are only validated.";
const LIMIT_USAGE = "How much usage a key has in all, counted when it is validated. Null: no limit.";

const visibility = {
  visibility:
    "Whether customers see the benefit in the customer portal. Only `custom`, `license_keys`, `meter_credit` and `feature_flag` can be other than `public`.",
};
const fields = {
  modifiedAt,
  metadata: "Your own data on the benefit.",
  description: "What customers read, on products, in checkouts and in the customer portal.",
  selectable: "Whether it can be attached to products.",
  deletable: "Whether `benefitsDelete` may delete it.",
  isDeleted: "Grants and webhooks may hold a deleted benefit; reads and lists never do.",
  ...visibility,
  visibilityConfigurable: "Whether benefits of this type can have another `visibility`.",
};
const { selectable, deletable, isDeleted, description } = fields;
const publicFields = { modifiedAt, description, selectable, deletable, isDeleted };
const createFields = {
  metadata: NEW_METADATA,
  description: fields.description,
  organizationId: phrases.organizationIdCreate,
  visibility: `${visibility.visibility} Without it a \`feature_flag\` is private, any other type public.`,
};
const updateFields = {
  metadata: phrases.replaceMetadata,
  description: fields.description,
  type: "The benefit's own type; another one is refused.",
  properties: "Replaces all properties, so send what is to stay as well.",
};
const visibleUpdateFields = { ...updateFields, ...visibility };

const licenseKeyFields = {
  prefix: PREFIX,
  expires: EXPIRES,
  activations: ACTIVATIONS,
  limitUsage: LIMIT_USAGE,
};
const activationFields = {
  limit: "How many instances at a time.",
  enableCustomerAdmin: "Whether customers see a key's activations in the customer portal.",
};
const creditFields = {
  units: "Units given with the grant, and again with each period of a subscription.",
  rollover:
    "Whether units that are left over stay when the period ends; otherwise the count starts again with the new units.",
};
const downloadFields = {
  files: "IDs of the files, in the order that customers see.",
  archived: "By file ID: true takes a file from customers without taking it off the benefit.",
};
const gitHubFields = {
  repositoryOwner: "The GitHub organization; repositories of personal accounts are refused.",
};
const slackFields = {
  slackIntegrationId: "The connection to your Slack workspace, set up in Polar's dashboard.",
  channelNameTemplate:
    "The name of each customer's channel, with `{customer_name}`, `{customer_email_local}` and `{metadata.<key>}` filled in from the customer.",
  welcomeMessage: "Posted to the channel right after it is created.",
  archiveOnRevoke: "Whether losing the benefit archives the channel.",
  teamInvitees: "Slack user IDs of your own people to invite to each channel.",
};

/** What customers get for what they buy, and that they got it. */
export const benefits: Words["models"] = {
  Benefit: { about: "Something that customers get with a product, told apart by `type`." },
  BenefitCreate: { about: "A benefit to create, told apart by `type`." },
  BenefitVisibility: { about: "Who sees a benefit: with `public`, the customers that have it." },
  BenefitSortProperty: {
    about:
      "What to sort benefits by; a leading `-` reverses the order. `user_order`: as in the filter `id`, without which it has no effect.",
  },
  BenefitGrantSortProperty: { about: "What to sort grants by; a leading `-` reverses the order." },

  BenefitCustom: {
    about: "A benefit that you deliver yourself, or a note for customers.",
    fields,
  },
  BenefitCustomProperties: { about: "What a `custom` benefit gives.", fields: { note: NOTE } },
  BenefitCustomCreate: { about: "A `custom` benefit to create.", fields: createFields },
  BenefitCustomCreateProperties: { about: "What a new `custom` benefit gives.", fields: { note: NOTE } },
  BenefitCustomUpdate: { about: "What to change on a `custom` benefit.", fields: visibleUpdateFields },

  BenefitDiscord: { about: "A role on your Discord server.", fields },
  BenefitDiscordProperties: {
    about: "Which role on which Discord server.",
    fields: { guildId: "The ID of the Discord server.", kickMember: KICK },
  },
  BenefitDiscordCreate: { about: "A `discord` benefit to create.", fields: createFields },
  BenefitDiscordCreateProperties: {
    about: "Which role on which Discord server to give.",
    fields: { roleId: "A role below that of Polar's bot, which cannot give it otherwise.", kickMember: KICK },
  },
  BenefitDiscordUpdate: { about: "What to change on a `discord` benefit.", fields: updateFields },

  BenefitGitHubRepository: { about: "Access to a GitHub repository.", fields },
  BenefitGitHubRepositoryProperties: {
    about: "Access to which GitHub repository, with which rights.",
    fields: gitHubFields,
  },
  BenefitGitHubRepositoryCreate: {
    about: "A `github_repository` benefit to create. Not possible with an organization access token.",
    fields: createFields,
  },
  BenefitGitHubRepositoryCreateProperties: {
    about: "Access to which GitHub repository to give, with which rights.",
    fields: gitHubFields,
  },
  BenefitGitHubRepositoryUpdate: {
    about: "What to change on a `github_repository` benefit.",
    fields: updateFields,
  },

  BenefitDownloadables: { about: "Files to download.", fields },
  BenefitDownloadablesProperties: { about: "Which files.", fields: downloadFields },
  BenefitDownloadablesCreate: { about: "A `downloadables` benefit to create.", fields: createFields },
  BenefitDownloadablesCreateProperties: { about: "Which files to give.", fields: downloadFields },
  BenefitDownloadablesUpdate: { about: "What to change on a `downloadables` benefit.", fields: updateFields },
  BenefitDownloadableFile: {
    about: "A file of a benefit, and how often it was downloaded.",
    fields: {
      downloaders: "Different customers or members who have downloaded it.",
      downloads: "Downloads in all.",
      flaggedMaliciousAt: "When a scan found it harmful. Null: it did not.",
    },
  },

  BenefitLicenseKeys: { about: "A license key for each customer.", fields },
  BenefitLicenseKeysProperties: { about: "What license keys look like and allow.", fields: licenseKeyFields },
  BenefitLicenseKeysCreate: { about: "A `license_keys` benefit to create.", fields: createFields },
  BenefitLicenseKeysCreateProperties: {
    about: "What license keys are to look like and allow.",
    fields: { ...licenseKeyFields, prefix: `${PREFIX} An empty string counts as null.` },
  },
  BenefitLicenseKeysUpdate: {
    about: "What to change on a `license_keys` benefit.",
    fields: visibleUpdateFields,
  },
  BenefitLicenseKeyExpirationProperties: {
    about: "How long a license key is good.",
    fields: { ttl: "How many of `timeframe`: up to 36500 days, 1200 months or 457 years." },
  },
  BenefitLicenseKeyActivationProperties: {
    about: "How many instances may use a license key.",
    fields: activationFields,
  },
  BenefitLicenseKeyActivationCreateProperties: {
    about: "How many instances may use a license key.",
    fields: activationFields,
  },
  Timeframe: { about: "The unit of time of a license key's life." },

  BenefitMeterCredit: { about: "Units of a meter in advance.", fields },
  BenefitMeterCreditProperties: { about: "How many units of which meter.", fields: creditFields },
  BenefitMeterCreditCreate: { about: "A `meter_credit` benefit to create.", fields: createFields },
  BenefitMeterCreditCreateProperties: {
    about: "How many units of which meter to give.",
    fields: creditFields,
  },
  BenefitMeterCreditUpdate: {
    about: "What to change on a `meter_credit` benefit.",
    fields: visibleUpdateFields,
  },

  BenefitFeatureFlag: {
    about: "A flag for your own program to look for; what it means is in `metadata`.",
    fields,
  },
  BenefitFeatureFlagProperties: { about: "A `feature_flag` benefit has no properties; use `metadata`." },
  BenefitFeatureFlagCreate: { about: "A `feature_flag` benefit to create.", fields: createFields },
  BenefitFeatureFlagCreateProperties: { about: "A `feature_flag` benefit has no properties; send `{}`." },
  BenefitFeatureFlagUpdate: {
    about: "What to change on a `feature_flag` benefit.",
    fields: visibleUpdateFields,
  },

  BenefitSlackSharedChannel: { about: "A Slack channel shared with each customer.", fields },
  BenefitSlackSharedChannelProperties: { about: "What the Slack channels are like.", fields: slackFields },
  BenefitSlackSharedChannelCreate: {
    about: "A `slack_shared_channel` benefit to create, where it is switched on for the organization.",
    fields: createFields,
  },
  BenefitSlackSharedChannelCreateProperties: {
    about: "What the Slack channels are to be like.",
    fields: slackFields,
  },
  BenefitSlackSharedChannelUpdate: {
    about: "What to change on a `slack_shared_channel` benefit.",
    fields: updateFields,
  },

  ListResourceBenefit: { about: "A page of benefits as the API sends it." },
  ListResourceBenefitDownloadableFile: { about: "A page of a benefit's files as the API sends it." },
  BenefitPublic: {
    about: "A benefit as anybody may see it, on products in a checkout and in the customer portal.",
  },
  ...Object.fromEntries(
    [
      "Custom",
      "Discord",
      "Downloadables",
      "FeatureFlag",
      "GitHubRepository",
      "LicenseKeys",
      "SlackSharedChannel",
    ].map((type) => [
      `Benefit${type}Public`,
      { about: "What anybody may see of a benefit of this type.", fields: publicFields },
    ]),
  ),
  BenefitMeterCreditPublic: {
    about: "What anybody may see of a benefit that credits a meter.",
    fields: publicFields,
  },
  BenefitMeterCreditPublicProperties: {
    about: "What is credited, and to which meter.",
    fields: { units: creditFields.units },
  },
};
