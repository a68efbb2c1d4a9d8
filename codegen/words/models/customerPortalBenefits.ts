import type { Words } from "../Words.js";

const MODIFIED = "Null until the first change.";

function grant(type: string): Words["models"][string] {
  return {
    about: `A \`${type}\` benefit that the customer has been granted.`,
    fields: {
      modifiedAt: MODIFIED,
      grantedAt: "Null: not granted yet, or something is in the way; see `error`.",
      revokedAt: "Null as long as the grant counts; the portal shows no others.",
      memberId: "The member that has it. Null: the customer as a whole.",
      subscriptionId: "The subscription that gave it. Null if an order did.",
      orderId: "The order that gave it. Null if a subscription did.",
      error: "Why granting has failed, such as an account that the customer has to connect. Null otherwise.",
      properties: "What was granted in detail.",
    },
  };
}

function oauthGrant(type: string): Words["models"][string] {
  const { about, fields } = grant(type);
  return {
    about,
    fields: {
      ...fields,
      member: "Whose connected accounts count beside the customer's. Null without a member.",
    },
  };
}

function update(type: string): Words["models"][string] {
  return {
    about: `Nothing: a grant of a \`${type}\` benefit needs nothing of the customer.`,
  };
}

function account(platform: string): Words["models"][string] {
  return {
    about: `Which ${platform} account to let in.`,
    fields: {
      accountId:
        "The `accountId` of an account in `oauthAccounts` of the customer or the member. Null lets nobody in.",
    },
  };
}

function benefit(type: string): Words["models"][string] {
  return {
    about: `A \`${type}\` benefit as customers see it.`,
    fields: {
      modifiedAt: MODIFIED,
      description: "The benefit in a few words, for people.",
      selectable: "Whether products can be given it.",
      deletable: "Whether the organization can delete it.",
      properties: "What customers may know of it.",
    },
  };
}

/** What the customer has got: benefit grants and files. */
export const customerPortalBenefits: Words["models"] = {
  CustomerBenefitGrant: {
    about:
      "A benefit that the customer has been granted. `benefit.type` says of which kind it is; TypeScript does not narrow by that, so ask `properties` for what you need with `in`.",
  },
  CustomerBenefitGrantCustom: grant("custom"),
  CustomerBenefitGrantDiscord: oauthGrant("discord"),
  CustomerBenefitGrantDownloadables: grant("downloadables"),
  CustomerBenefitGrantFeatureFlag: grant("feature_flag"),
  CustomerBenefitGrantGitHubRepository: oauthGrant("github_repository"),
  CustomerBenefitGrantLicenseKeys: grant("license_keys"),
  CustomerBenefitGrantMeterCredit: grant("meter_credit"),
  CustomerBenefitGrantSlackSharedChannel: grant("slack_shared_channel"),
  CustomerBenefitGrantMember: {
    about: "The member that has a grant.",
    fields: { oauthAccounts: "Accounts that the member has connected in Polar's portal." },
  },
  CustomerBenefitGrantSortProperty: {
    about:
      "What to sort grants by; a leading `-` reverses the order. `product_benefit` is the order in which the product shows its benefits.",
  },
  ListResourceCustomerBenefitGrant: { about: "A page of benefit grants as the API sends it." },
  CustomerBenefitGrantUpdate: {
    about: "What a grant needs of the customer. `benefitType` is that of the grant, and decides the rest.",
  },
  CustomerBenefitGrantCustomUpdate: update("custom"),
  CustomerBenefitGrantDiscordUpdate: { about: "What a grant of a `discord` benefit needs of the customer." },
  CustomerBenefitGrantDiscordPropertiesUpdate: account("Discord"),
  CustomerBenefitGrantDownloadablesUpdate: update("downloadables"),
  CustomerBenefitGrantFeatureFlagUpdate: update("feature_flag"),
  CustomerBenefitGrantGitHubRepositoryUpdate: {
    about: "What a grant of a `github_repository` benefit needs of the customer.",
  },
  CustomerBenefitGrantGitHubRepositoryPropertiesUpdate: account("GitHub"),
  CustomerBenefitGrantLicenseKeysUpdate: update("license_keys"),
  CustomerBenefitGrantMeterCreditUpdate: update("meter_credit"),
  CustomerBenefitGrantSlackSharedChannelUpdate: {
    about: "What a grant of a `slack_shared_channel` benefit needs of the customer.",
  },
  CustomerBenefitGrantSlackSharedChannelPropertiesUpdate: {
    about: "Whom to invite to the channel.",
    fields: {
      invitedEmail:
        "An admin of the customer's Slack workspace. Another one than before gets a new invitation.",
    },
  },
  BenefitCustomSubscriber: benefit("custom"),
  BenefitCustomSubscriberProperties: {
    about: "What customers may know of a `custom` benefit.",
    fields: {
      note: "What the organization wants to tell those who have it. Null: nothing.",
    },
  },
  BenefitDiscordSubscriber: benefit("discord"),
  BenefitDiscordSubscriberProperties: {
    about: "What customers may know of a `discord` benefit.",
    fields: { guildId: "The Discord server." },
  },
  BenefitDownloadablesSubscriber: benefit("downloadables"),
  BenefitDownloadablesSubscriberProperties: {
    about: "What customers may know of a `downloadables` benefit.",
    fields: {
      activeFiles:
        "IDs of the files that can be downloaded now; `customerPortalDownloadablesList` gives the links.",
    },
  },
  BenefitFeatureFlagSubscriber: benefit("feature_flag"),
  BenefitFeatureFlagSubscriberProperties: {
    about: "Nothing: for a `feature_flag` benefit the grant itself is the flag.",
  },
  BenefitGitHubRepositorySubscriber: benefit("github_repository"),
  BenefitGitHubRepositorySubscriberProperties: {
    about: "What customers may know of a `github_repository` benefit.",
    fields: { repositoryOwner: "The user or organization on GitHub." },
  },
  BenefitLicenseKeysSubscriber: benefit("license_keys"),
  BenefitLicenseKeysSubscriberProperties: {
    about: "What customers may know of a `license_keys` benefit.",
    fields: {
      prefix: "What its keys begin with. Null: nothing.",
      expires: "Null: keys do not expire.",
      activations: "Null: keys are validated only, not activated.",
      limitUsage: "Null: no limit.",
    },
  },
  BenefitMeterCreditSubscriber: benefit("meter_credit"),
  BenefitMeterCreditSubscriberProperties: {
    about: "What customers may know of a `meter_credit` benefit.",
    fields: {
      units: "Units credited each time.",
      rollover: "Whether units left over stay when the meter is reset.",
      meterId: "The meter that is credited.",
    },
  },
  BenefitSlackSharedChannelSubscriber: benefit("slack_shared_channel"),
  BenefitSlackSharedChannelSubscriberProperties: {
    about: "Nothing: what matters of a `slack_shared_channel` benefit is in the grant.",
  },
  BenefitSubscriberOrganization: {
    about: "The organization that gives a benefit.",
    fields: {
      modifiedAt: MODIFIED,
      slug: "Its name in addresses.",
      prorationBehavior: "When a change of a subscription counts and is paid.",
      allowCustomerUpdates: "Whether customers may change the product of a subscription.",
    },
  },
  DownloadableRead: {
    about: "A file that the customer may download.",
    fields: { benefitId: "The benefit that gives it." },
  },
  ListResourceDownloadableRead: { about: "A page of files as the API sends it." },
  FileDownload: {
    about: "A file with a link to it.",
    fields: {
      path: "Its place in Polar's store; not a link.",
      size: "In bytes.",
      version: "The organization's own word for the version. Null if it gave none.",
      download: "Where to get the file.",
      sizeReadable: "The size for people.",
      isUploaded: "Whether the file is there yet.",
    },
  },
  S3DownloadURL: {
    about: "A link to a file, for a while.",
    fields: {
      url: "Needs no token: whoever has it can download. Do not store it.",
      headers: "To send along when downloading.",
      expiresAt: "After this the link is refused; list again for a new one.",
    },
  },
};
