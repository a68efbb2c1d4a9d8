import type { Words } from "../Words.js";
import { phrases } from "./phrases.js";

const EMBED_HOSTS =
  "Hosts whose pages may embed the checkout, such as `example.com`, `*.example.com` (not `example.com` itself) or `localhost:3000`.";

const shared = {
  name: "What customers see in checkouts, the customer portal and e-mails.",
  email: "Where customers reach you. Public.",
  socials: "Public profiles.",
  defaultPresentmentCurrency:
    "What prices are shown in where a customer's own currency is not offered. ISO 4217 in lower case.",
  defaultTaxBehavior: "Whether prices of products include tax, unless a product says otherwise.",
};
const details = "What Polar asks of sellers to review them. Not public.";
const WHOLE = "Replaced as a whole, so send what is to stay as well.";
const MERGED = "Settings left out stay as they are.";

/** Organizations and their settings. */
export const organizations: Words["models"] = {
  Organization: {
    about: "Who sells: an organization with its settings.",
    fields: {
      ...shared,
      modifiedAt: phrases.modifiedAt,
      slug: "The short name in addresses and on card statements. Fixed.",
      avatarUrl: "Null: none.",
      prorationBehavior: "What happens to money when customers change their subscription themselves.",
      allowCustomerUpdates: "Whether customers may change their plan in the customer portal.",
      website: "Null: none.",
      detailsSubmittedAt: "When it was handed in for review. Null: not yet.",
      onboardingResubmissionRequestedAt: "When Polar asked to hand in for review again. Null: it did not.",
      ssoEnforced: "Whether its people must sign in through its own SSO.",
      featureSettings: "What is switched on for it, mostly by Polar.",
      embedHosts: EMBED_HOSTS,
      accountId: "The account that its balance is kept in. Null: none yet.",
      payoutAccountId: "Where payouts go. Null: not set up.",
      capabilities: "What it can do now. Follows from `status`, unless Polar has decided otherwise.",
    },
  },
  OrganizationStatus: {
    about:
      "Where an organization stands with Polar. `created` cannot take payments yet; `review`, `snoozed` and `active` can; `denied` and `blocked` may not; `offboarding` and `offboarded` are leaving.",
  },
  OrganizationCapabilities: {
    about: "What an organization can do now.",
    fields: {
      checkoutPayments: "Take new payments.",
      subscriptionRenewals: "Renew subscriptions.",
      payouts: "Ask for its balance to be paid out.",
      refunds: "Refund payments.",
    },
  },
  OrganizationCreate: {
    about: "An organization to create.",
    fields: {
      ...shared,
      slug: "The short name in addresses and on card statements. Unique on Polar, and fixed; made lower case.",
      legalEntity: "Who it is in law: a person, or a company with its registered name.",
      details,
    },
  },
  OrganizationIndividualLegalEntitySchema: { about: "A person sells." },
  OrganizationCompanyLegalEntitySchema: { about: "A company sells." },
  OrganizationUpdate: {
    about: "What to change on an organization. A field left out stays as it is.",
    fields: {
      ...shared,
      socials: `${shared.socials} ${WHOLE}`,
      details: `${details} ${WHOLE}`,
      featureSettings: MERGED,
      subscriptionSettings: WHOLE,
      customerEmailSettings: WHOLE,
      customerPortalSettings: WHOLE,
      disputeSettings: MERGED,
      embedHosts: `${EMBED_HOSTS} ${WHOLE}`,
      defaultPresentmentCurrency: `${shared.defaultPresentmentCurrency} Every active product must have a price in it.`,
      ssoEnforced:
        "True: its people must sign in through its own SSO. Only someone who did so can set it, and a connection must be enabled.",
    },
  },
  OrganizationDetails: {
    about: "What Polar asks of sellers to review them.",
    fields: {
      productDescription: "What is sold.",
      switching: "Whether it comes from another provider.",
    },
  },
  OrganizationSocialLink: {
    about: "A public profile.",
    fields: { platform: "Follows from the address: what you send here is overruled." },
  },
  OrganizationSocialPlatforms: { about: "A platform that profiles are on." },
  OrganizationSortProperty: { about: "What to sort organizations by; a leading `-` reverses the order." },
  OrganizationFeatureSettings: {
    about: "What is switched on for an organization.",
    fields: {
      memberModelEnabled: "Whether customers can have members.",
      overviewMetrics: "Metrics on the dashboard's first page, in order. Null: Polar's choice.",
      offSessionChargesEnabled:
        "Whether `ordersCreate` and `ordersFinalize` may charge saved payment methods.",
      disputeAutoAcceptEnabled: "Whether `disputeSettings` may have an amount.",
    },
  },
  OrganizationFeatureSettingsUpdate: {
    about: "What an organization can switch on for itself.",
    fields: {
      memberModelEnabled: "Customers can have members; those who exist get an owner in the background.",
      overviewMetrics: "Metrics on the dashboard's first page, in order.",
    },
  },
  OrganizationSubscriptionSettings: {
    about: "How subscriptions of an organization behave.",
    fields: {
      allowMultipleSubscriptions: "Whether a customer can have several active subscriptions at a time.",
      prorationBehavior: "What happens to money when customers change their subscription themselves.",
      benefitRevocationGracePeriod: "How many days customers keep their benefits after a payment has failed.",
      preventTrialAbuse: "Whether someone who has had a trial is refused another.",
    },
  },
  PublicSubscriptionProrationBehavior: {
    about:
      "When a change of a subscription is charged: at once (`invoice`), with the next invoice (`prorate`), or not, as it only takes effect with the next period (`next_period`).",
  },
  OrganizationCustomerEmailSettings: {
    about: "Which e-mails Polar sends to customers.",
  },
  OrganizationCustomerPortalSettings: { about: "What customers can see and do in the customer portal." },
  CustomerPortalUsageSettings: { about: "Whether customers see their usage in the customer portal." },
  CustomerPortalSubscriptionSettings: {
    about: "What customers may do with their subscriptions in the customer portal.",
    fields: {
      updateSeats: "Change the number of seats.",
      updatePlan: "Change to another product.",
      updateUnits: "Change the number of units.",
      pause: "Pause and resume.",
    },
  },
  CustomerPortalCustomerSettings: {
    about: "What customers may change of themselves in the customer portal.",
  },
  OrganizationDisputeSettings: {
    about: "How disputes are dealt with.",
    fields: {
      autoAcceptBelowAmount:
        "Disputes below this are conceded without asking you. In US cents. Null: none are.",
    },
  },
  OrganizationDisputeSettingsUpdate: {
    about: "How disputes are to be dealt with.",
    fields: {
      autoAcceptBelowAmount:
        "Concede disputes below this without asking you: the money and the dispute's fee are lost. In US cents; other currencies are converted. Null: none.",
    },
  },
  ListResourceOrganization: { about: "A page of organizations as the API sends it." },
  CannotCreateOrganizationError: {
    about: "The token is restricted to certain organizations, so it cannot create one.",
    fields: { detail: phrases.detail },
  },
  DisputeAutoAcceptNotEnabled: {
    about: "Polar has not switched on the automatic acceptance of disputes for the organization.",
    fields: { detail: phrases.detail },
  },
  SSOEnforcementRequiresConnection: {
    about: "SSO cannot be enforced before the organization has an enabled SSO connection.",
    fields: { detail: phrases.detail },
  },
};
