import type { Words } from "../Words.js";

const DETAIL = "What went wrong, for people; the wording may change.";
const MODIFIED = "Null until the first change.";
const OAUTH_ACCOUNTS =
  "Accounts that were connected in Polar's portal, such as at Discord or GitHub. Keys hold the platform and the account's ID.";
const SET_DEFAULT =
  "Also make it the customer's default. It is then charged for what past-due subscriptions owe.";
const ONE_SOURCE = "Exactly one of `subscriptionId`, `orderId` and `checkoutId` is required.";

const paymentMethod: Readonly<Record<string, string>> = {
  modifiedAt: MODIFIED,
  processor: "The company that holds the payment data.",
};

const member: Readonly<Record<string, string>> = {
  modifiedAt: MODIFIED,
  name: "Null if not known.",
  role: "`owner` and `billing_manager` look after billing and members; a `member` does not.",
};

/** The customer as it sees itself, its session, members and payment methods. */
export const customerPortalPeople: Words["models"] = {
  CustomerCustomerSession: {
    about: "The session behind a token.",
    fields: {
      expiresAt: "After this the token is refused.",
      returnUrl: "Where the portal's way back leads, as given to `customerSessionsCreate`. Null: nowhere.",
    },
  },
  PortalAuthenticatedUser: {
    about: "Who is behind a token.",
    fields: {
      type: "`customer`, or `member` for a member session.",
      memberId: "Null for a `customer`.",
      role: "A member's `owner`, `billing_manager` or `member`. Null for a `customer`.",
    },
  },
  CustomerPortalCustomer: {
    about: "The customer as it sees itself.",
    fields: {
      modifiedAt: MODIFIED,
      email:
        "Null if a team has none of its own. Changes through `customerPortalCustomersRequestEmailUpdate`.",
      emailVerified:
        "Whether the customer has shown that the e-mail is its own, such as by signing in with it.",
      billingName: "The name for invoices. Falls back to `name`, so null means that neither is known.",
      billingAddress: "Null until one is given. After that it can be replaced, but not removed.",
      taxId:
        'The number with its format, such as `["DE123456789", "eu_vat"]`. Requests take this pair, or the number alone.',
      oauthAccounts: OAUTH_ACCOUNTS,
      defaultPaymentMethodId: "The saved payment method that is used unless another is chosen.",
      type: "Null counts as `individual`.",
      locale: "The customer's language, such as `en` or `pt-BR`. Null if not known.",
    },
  },
  CustomerPortalOAuthAccount: {
    about: "An account on another platform that was connected.",
    fields: {
      accountId: "What `customerPortalBenefitGrantsUpdate` takes.",
      accountUsername: "Null if not known.",
    },
  },
  CustomerPortalCustomerUpdate: {
    about: "What the customer changes of itself. A field left out stays as it is.",
    fields: {
      billingName: "Null or an empty string changes nothing.",
      billingAddress: "Replaces the whole address. Null is refused: an address cannot be removed.",
      taxId:
        "The number, alone or in the pair that answers hold; needs a billing address, sent along or there before, whose country decides the format. Null or an empty string clears it.",
      defaultPaymentMethodId:
        "One of the customer's saved methods. Null is refused. A new one is charged for what past-due subscriptions owe.",
    },
  },
  CustomerEmailUpdateRequest: {
    about: "The e-mail that the customer wants.",
    fields: { email: "Gets a link that proves that it is the customer's." },
  },
  CustomerEmailUpdateVerifyRequest: {
    about: "The proof that a new e-mail is the customer's.",
    fields: { token: "From the link in the e-mail. Good once and for 30 minutes." },
  },
  CustomerEmailUpdateVerifyResponse: {
    about: "A session to go on with after a change of e-mail.",
    fields: { token: "A new customer session token. A secret." },
  },
  CustomerPaymentMethod: {
    about:
      "A saved way to pay, a card (`type` is `card` or `kr_card`) or another. Cards have `methodMetadata`: ask for it with `in`, since the other kind has any `type`.",
  },
  PaymentMethodCard: { about: "A saved card.", fields: paymentMethod },
  PaymentMethodKrCard: { about: "A saved card of a Korean issuer.", fields: paymentMethod },
  PaymentMethodGeneric: {
    about: "A saved way to pay that comes without details.",
    fields: { ...paymentMethod, type: "The processor's name for it, such as `link`." },
  },
  ListResourceCustomerPaymentMethod: { about: "A page of payment methods as the API sends it." },
  CustomerPaymentMethodCreate: {
    about: "A payment method to save.",
    fields: {
      confirmationTokenId:
        "The ID of a confirmation token, which Stripe.js makes of what the customer enters.",
      setDefault: SET_DEFAULT,
      returnUrl:
        "Where the customer comes back to from its bank, with the setup intent's ID as `polar_setup_intent` in the query. A host that Polar does not allow is replaced by its own.",
    },
  },
  CustomerPaymentMethodConfirm: {
    about: "A payment method that the customer has confirmed with its bank.",
    fields: {
      setupIntentId:
        "The ID of Stripe's setup intent: Stripe.js gives it, and `polar_setup_intent` on the way back.",
      setDefault: SET_DEFAULT,
    },
  },
  CustomerPaymentMethodCreateResponse: {
    about: "How saving a payment method went, told apart by `status`.",
  },
  CustomerPaymentMethodCreateSucceededResponse: {
    about: "The payment method is saved.",
    fields: { status: "Always `succeeded`: narrow by it." },
  },
  CustomerPaymentMethodCreateRequiresActionResponse: {
    about: "Nothing is saved yet: the customer must confirm with its bank first.",
    fields: {
      status: "Always `requires_action`: narrow by it.",
      clientSecret: "For Stripe.js, which shows the customer what to do.",
    },
  },
  CustomerPortalMember: { about: "A member of the customer, as the others see it.", fields: member },
  CustomerPortalMemberCreate: {
    about: "A member to add to the customer.",
    fields: {
      email: "Unique among the customer's members; upper and lower case do not matter.",
      role: "`owner` is refused: make the member first, then hand over with `customerPortalMembersUpdateMember`.",
    },
  },
  CustomerPortalMemberUpdate: {
    about: "What to change on a member. A field left out or null stays as it is.",
    fields: {
      role: "Only the owner can give `owner`, and becomes a billing manager then. Your own is refused.",
    },
  },
  ListResourceCustomerPortalMember: { about: "A page of members as the API sends it." },
  CustomerSeatAssign: {
    about:
      "Which seat to assign, and to whom: by e-mail, by member, or by customer. An e-mail may go along with `externalMemberId` only.",
    fields: {
      subscriptionId: ONE_SOURCE,
      orderId: ONE_SOURCE,
      checkoutId: `Stands for the subscription or order that came of this checkout. ${ONE_SOURCE}`,
      email: "Whoever has no member or customer with this e-mail yet gets one.",
      externalCustomerId: "The customer's ID in the organization's system.",
      externalMemberId:
        "The member's ID in the organization's system. With `email` the member is made if there is none; without it must exist.",
      metadata: "Your own data on the seat: at most 10 keys, and 1 KB as JSON.",
      immediateClaim: "Grant the benefits at once and send no invitation.",
    },
  },
  CustomerOrganization: {
    about: "An organization as its customers see it.",
    fields: {
      modifiedAt: MODIFIED,
      slug: "Its name in addresses.",
      prorationBehavior: "When a change of a subscription counts and is paid.",
      allowCustomerUpdates: "Whether customers may change the product of a subscription.",
      customerPortalSettings: "What customers may do and see.",
    },
  },
  CustomerOrganizationFeatureSettings: {
    about: "What is switched on for an organization, as far as the portal cares.",
    fields: {
      memberModelEnabled: "Whether customers have members, and sessions are a member's.",
      checkoutLocalizationEnabled: "Whether checkouts speak the customer's language.",
    },
  },
  CustomerOrganizationData: {
    about: "An organization with what it sells.",
    fields: { products: "Public products that are not archived." },
  },
  CustomerNotReady: {
    about:
      "No payment method was begun for this customer, so there is none to confirm. Call `customerPortalCustomersAddPaymentMethod` first.",
    fields: { detail: DETAIL },
  },
  PaymentMethodSetupFailed: {
    about: "The card was declined, and nothing is saved. Ask for another.",
    fields: { detail: "Why, for people; the wording may change." },
  },
  PaymentMethodInUseByActiveSubscription: {
    about:
      "A subscription needs this payment method and there is no other. Add one or cancel the subscription first.",
    fields: { detail: DETAIL },
  },
};
