import type { Judge } from "./observe.js";

/**
 * A difference between a judge and ours that is known, with the reason why it is there. What is not
 * in this table must not differ; what is in it must still differ.
 */
export interface Difference {
  readonly judge: Judge | readonly Judge[];
  /** What they do and what we do. */
  readonly what: string;
  readonly right: "we" | "they" | "either";
  readonly why: string;
  /** The title of the oddity in which it shows. Anywhere, if left out. */
  readonly in?: string | readonly string[];
  /**
   * A schema that 0.49.0 does not know as a member of unions, or a field that it cannot do without,
   * where it shows: these are kept from 0.49.0 elsewhere.
   */
  readonly news?: string | readonly string[];
  /** The functions in which it shows. Any, if left out. */
  readonly functions?: readonly string[];
  /** Which of our functions differ. Both, if left out. */
  readonly ours?: "full" | "lite";
  /** Each kind of sight of it: the part, and what was there with them | with us. */
  readonly seen: readonly (string | RegExp)[];
}

/**
 * A field of a value that only we have; the names stand for one field each, or for several that are
 * rare.
 */
function onlyOurs(part: "value" | "body", ...names: readonly string[]): readonly RegExp[] {
  return names.map((name) => new RegExp(`^${part} (.*\\.)?${name}: nothing \\| `));
}

/** A field that only they have, with the default that the API's document states. */
function onlyTheirs(part: "value" | "body", ...names: readonly string[]): readonly RegExp[] {
  return names.map((name) => new RegExp(`^${part} (.*\\.)?${name}: [^{\\[]* \\| nothing$`));
}

const REFUSED_UNSENT = ["requests: 1 | 0", 'outcome name: "ok" | "InvalidRequestError"'] as const;
const NOT_SENT_BY_FULL = ["requests: 1 | 0", 'outcome name: "ok" | "SDKValidationError"'] as const;
const NOT_SENT_BY_THEM = ["requests: 0 | 1", 'outcome name: "SDKValidationError" | "ok"'] as const;
const COLLECTION = 'path: "/v1/customers/" | nothing';

export const differences: readonly Difference[] = [
  // What is sent with every request.
  {
    judge: "0.49.0",
    what: "it asks for the media type in Accept; we send what the platform sends, */*",
    right: "either",
    why: "An endpoint has one media type, so there is nothing to choose from; what comes instead is noticed when it is read.",
    seen: ['header accept: "application/json" | nothing', 'header accept: "text/csv" | nothing'],
  },
  {
    judge: "0.49.0",
    what: "it sends an empty Cookie header",
    right: "we",
    why: "An empty Cookie says nothing and is a header that a browser forbids to set.",
    seen: ['header cookie: "" | nothing'],
  },
  {
    judge: "0.49.0",
    what: "it names itself in User-Agent; we send the platform's unless `userAgent` is set",
    right: "either",
    why: "The name helps Polar's statistics; whether a program gives one is left to the program, and 1.0.1 does as we do.",
    seen: ['header user-agent: "speakeasy-sdk/typescript 0.49.0 2.918.3 2026-04 @polar-sh/sdk" | nothing'],
  },
  {
    judge: "0.49.0",
    what: "it does not say which version of the API it speaks; we send Polar-Version like 1.0.1",
    right: "we",
    why: "Without the header the server chooses the version, and the answers may stop fitting the types.",
    seen: ['header polar-version: nothing | "2026-10"'],
  },
  {
    judge: "0.49.0",
    what: "in the customer portal it takes the customer's token with every call; with us it is the core's, or the call's `accessToken`",
    right: "either",
    why: "The same header either way; one place for tokens is enough.",
    seen: [/^header authorization: "Bearer polar_cst_\w+" \| "Bearer (?!polar_cst)\w+"$/],
  },
  {
    judge: "1.0.1",
    what: "it sends the token to endpoints that ask for none",
    right: "we",
    why: "A token should not travel for nothing; 0.49.0 does as we do.",
    seen: [/^header authorization: "Bearer \w+" \| nothing$/],
  },
  {
    judge: "0.49.0",
    what: "it sends the token with the confirmation of a checkout, which goes by the client secret in its path",
    right: "we",
    why: "A token should not travel for nothing; the server was seen to take the confirmation without one, as it does the endpoints beside it.",
    functions: ["checkoutsClientConfirm"],
    seen: [/^header authorization: "Bearer \w+" \| nothing$/],
  },
  {
    judge: "0.49.0",
    what: "it says that a request carries JSON when its optional body was left out",
    right: "we",
    why: "A request without a body has no content type.",
    functions: ["ordersFinalize"],
    seen: ['header content-type: "application/json" | nothing'],
  },
  {
    judge: "1.0.1",
    what: "it takes no body for the three functions that post a form",
    right: "we",
    why: "Without the form the server has nothing to answer; the OpenAPI document has it, and 0.49.0 sends it.",
    functions: ["oauth2Introspect", "oauth2Revoke", "oauth2Token"],
    seen: [
      'header content-type: "application/json" | "application/x-www-form-urlencoded"',
      /^body: nothing \| \{.*\}$/s,
    ],
  },
  {
    judge: "1.0.1",
    what: "it says that requests carry JSON that carry nothing, such as GET and DELETE",
    right: "we",
    why: "A request without a body has no content type.",
    seen: ['header content-type: "application/json" | nothing'],
  },

  // Defaults.
  {
    judge: ["0.49.0", "1.0.1"],
    what: "they write out page 1 and limit 10; we leave out what the caller left out",
    right: "either",
    why: "The server has the same defaults; leaving them to it follows the server when they change.",
    seen: ['query page: ["1"] | nothing', 'query limit: ["10"] | nothing'],
  },
  {
    judge: "1.0.1",
    what: "it writes out the default order, also for null",
    right: "either",
    why: "That is the server's default order too.",
    seen: [/^query sorting: \["[^,]*"(,"[^,]*")?\] \| nothing$/],
  },
  {
    judge: ["0.49.0", "1.0.1"],
    what: "they write out the time zone UTC",
    right: "either",
    why: "That is the server's default too.",
    functions: ["metersQuantities", "metricsExport", "metricsGet"],
    seen: ['query timezone: ["UTC"] | nothing'],
  },
  {
    judge: "1.0.1",
    what: "it writes out the time zone UTC of exports",
    right: "either",
    why: "That is the server's default too; 0.49.0 does not know the parameter.",
    functions: ["ordersExport", "subscriptionsExport"],
    seen: ['query timezone: ["UTC"] | nothing'],
  },
  {
    judge: "0.49.0",
    what: "it writes out parameters that are false",
    right: "either",
    why: "The server takes a missing one for false, as the API's document says.",
    seen: ['query anonymize: ["false"] | nothing', 'query root_events: ["false"] | nothing'],
  },
  {
    judge: "0.49.0",
    what: "it writes out the defaults of fields in a request",
    right: "either",
    why: "The server has the same defaults, as the API's document says; leaving them to it follows the server when they change.",
    seen: onlyTheirs(
      "body",
      "(allow_discount_codes|allow_trial|require_billing_address|is_business_customer)",
      "(checkout_localization_enabled|member_model_enabled|switching)",
      "(minimum_amount|recurring_interval_count)",
      "(immediate_claim|private|archive_on_revoke)",
      "(revoke_benefits|usage)",
      "(role|type)",
      "(scope|sub_type|token_endpoint_auth_method)",
    ),
  },
  {
    judge: "0.49.0",
    what: "it writes seat_based_pricing_enabled, which organizations no longer set",
    right: "either",
    why: "It has a default for the field, which 2026-10 no longer has; the server ignores what it does not know.",
    functions: ["organizationsCreate", "organizationsUpdate"],
    seen: onlyTheirs("body", "feature_settings.seat_based_pricing_enabled"),
  },
  {
    judge: "0.49.0",
    what: "it fills in the defaults of fields that an answer lacks",
    right: "either",
    why: "The server writes these fields out, so it makes no difference; what it leaves out one day is better seen as missing.",
    seen: onlyTheirs(
      "value",
      "(archiveOnRevoke|private)",
      "(childCount|duplicates)",
      "(checkoutLocalization|compass|disputes|issueFunding|memberModel|merchantMigration|offSessionCharges|previewAccess|resetProrationBehavior|seatBasedPricing|slackBenefit|sso|wallets)Enabled",
      "(isUploaded|requiresSingleOrganization)",
    ),
  },
  {
    judge: "1.0.1",
    what: "it tries a read once; 0.49.0 and we try again when that is asked for",
    right: "we",
    why: "1.0.1 has no retries.",
    in: "a read that fails once, with retries asked for",
    seen: ["requests: 1 | 2", 'outcome name: "PolarServerError" | "ok"'],
  },
  {
    judge: ["0.49.0", "1.0.1"],
    what: "they try a read once unless told otherwise; we try it up to three times",
    right: "we",
    why: "Reading again harms nobody, and a gateway that fails for a second is everyday.",
    in: "a read that fails once, with the defaults",
    seen: ["requests: 1 | 2"],
  },
  {
    judge: "0.49.0",
    what: "without retries the failed read is an SDKError",
    right: "we",
    why: "It follows from the retries above.",
    in: "a read that fails once, with the defaults",
    seen: ['outcome name: "SDKError" | "ok"'],
  },
  {
    judge: "1.0.1",
    what: "without retries the failed read is a PolarServerError",
    right: "we",
    why: "It follows from the retries above.",
    in: "a read that fails once, with the defaults",
    seen: ['outcome name: "PolarServerError" | "ok"'],
  },
  {
    judge: "0.49.0",
    what: "it repeats a create that got a 503; we send it once",
    right: "we",
    why: "The first one may have been carried out, and the second makes another customer or fails for that reason.",
    in: "a create that fails once, with retries asked for",
    seen: ["requests: 2 | 1", 'outcome name: "ok" | "SDKError"'],
  },

  // IDs in paths.
  {
    judge: ["0.49.0", "1.0.1"],
    what: "they put an empty ID or a dot segment into the path, which then leads to another resource; we refuse it",
    right: "we",
    why: "URL parsers remove dot segments, so the request is about something that nobody named.",
    in: ['the external ID ""', 'the external ID "."'],
    seen: [...REFUSED_UNSENT, 'path: "/v1/customers/external/" | nothing'],
  },
  {
    judge: ["0.49.0", "1.0.1"],
    what: "they ask for the list of all customers when the external ID is two dots",
    right: "we",
    why: "The same as above, one level higher.",
    in: 'the external ID ".."',
    seen: [...REFUSED_UNSENT, 'path: "/v1/customers/" | nothing'],
  },
  {
    judge: ["0.49.0", "1.0.1"],
    what: "they send a DELETE for the customer when a member's external ID is two dots",
    right: "we",
    why: "Removing a member must never reach for the customer.",
    in: "a member's external ID that is two dots",
    seen: [...REFUSED_UNSENT, 'path: "/v1/customers/external/acme/" | nothing'],
  },
  {
    judge: ["0.49.0", "1.0.1"],
    what: "they send an external ID that spells a dot as %2e; we refuse it",
    right: "they",
    why: "Encoded once more it is %252e, which is no dot segment; we refuse it for the sake of proxies that decode twice, and a customer with such an ID is out of our reach.",
    in: ['the external ID "%2e"'],
    seen: [...REFUSED_UNSENT, 'path: "/v1/customers/external/%252e" | nothing'],
  },
  {
    judge: ["0.49.0", "1.0.1"],
    what: "they send an external ID that spells two dots as %2E.; we refuse it",
    right: "they",
    why: "The same as above.",
    in: ['the external ID "%2E."'],
    seen: [...REFUSED_UNSENT, 'path: "/v1/customers/external/%252E." | nothing'],
  },
  {
    judge: ["0.49.0", "1.0.1"],
    what: "they send an external ID with a slash; we refuse it",
    right: "we",
    why: "The server decodes the slash before it looks for the endpoint, so the request is about something that nobody named.",
    in: ['the external ID "a/b"'],
    seen: [...REFUSED_UNSENT, 'path: "/v1/customers/external/a%2Fb" | nothing'],
  },
  {
    judge: "0.49.0",
    what: "its promise rejects for an ID with half a surrogate pair; ours is an error in the Result",
    right: "we",
    why: "A function that returns a Result must not throw as well.",
    in: "an external ID with half a surrogate pair",
    seen: ['outcome name: "rejects: URIError" | "InvalidRequestError"'],
  },
  {
    judge: "1.0.1",
    what: "it throws an URIError for an ID with half a surrogate pair",
    right: "we",
    why: "It throws by design, but not one of its own errors.",
    in: "an external ID with half a surrogate pair",
    seen: ['outcome name: "URIError" | "InvalidRequestError"'],
  },

  // What a request may hold.
  {
    judge: "0.49.0",
    what: "it drops a field of the request that it does not know; we send it",
    right: "we",
    why: "A field that the API added later must reach the server; whether it is a mistake is the server's business.",
    in: "a field that the SDK does not know",
    seen: ['body favourite_colour: nothing | "red"'],
  },
  {
    judge: "0.49.0",
    what: "it refuses a country that is not in its list; we send it",
    right: "we",
    why: "A request check must not refuse what the server would take, and lists of countries grow.",
    in: "a country that the SDK does not know",
    seen: NOT_SENT_BY_THEM,
  },
  {
    judge: ["0.49.0", "1.0.1"],
    what: "they send a name that is too long; our full functions refuse it",
    right: "we",
    why: "The API states the bound, so the answer is known beforehand.",
    in: "a name of 257 characters",
    ours: "full",
    seen: [...NOT_SENT_BY_FULL, COLLECTION],
  },
  {
    judge: ["0.49.0", "1.0.1"],
    what: "they send a limit of 0; our full functions refuse it",
    right: "we",
    why: "The API states that it is more than 0, so the answer is known beforehand.",
    in: "a limit of 0",
    ours: "full",
    seen: [...NOT_SENT_BY_FULL, COLLECTION],
  },
  {
    judge: "0.49.0",
    what: "it checks the request as our full functions do; our lite functions send it",
    right: "either",
    why: "Lite functions check nothing, by choice of the caller.",
    in: [
      "metadata with a value that is no number in JSON",
      "a create without an e-mail",
      "a page that is text",
      "a metadata filter with a fraction",
      "an update whose body stands under another key",
    ],
    ours: "lite",
    seen: NOT_SENT_BY_THEM,
  },
  {
    judge: "1.0.1",
    what: "it checks no request; our full functions do",
    right: "we",
    why: "A mistake is told where it was made, with its field.",
    in: ["metadata with a value that is no number in JSON", "a create without an e-mail"],
    ours: "full",
    seen: [...NOT_SENT_BY_FULL, COLLECTION],
  },
  {
    judge: "1.0.1",
    what: "it checks no query; our full functions do",
    right: "we",
    why: "A mistake is told where it was made, with its field.",
    in: ["a page that is text", "a metadata filter with a fraction"],
    ours: "full",
    seen: [...NOT_SENT_BY_FULL, COLLECTION],
  },
  {
    judge: "1.0.1",
    what: "it sends an update without a body; our full functions refuse it by its schema",
    right: "we",
    why: "The body is required, and an update of nothing would look like a success.",
    in: "an update whose body stands under another key",
    ours: "full",
    seen: [...NOT_SENT_BY_FULL, 'path: "/v1/customers/992fae2a-2a17-4b7a-8d9e-e287cf90131b" | nothing'],
  },
  {
    judge: "0.49.0",
    what: "it wants a request where all fields are optional; with us it can be left out",
    right: "we",
    why: "There is nothing that one would have to say.",
    in: "a list without a request",
    seen: NOT_SENT_BY_THEM,
  },

  // Lists.
  {
    judge: "0.49.0",
    what: "it stops walking when a page is shorter than the limit, which the server cuts to 100; we walk all pages",
    right: "we",
    why: "The pagination says that there are more, and 150 of 250 customers go missing without a word.",
    in: "a limit above a hundred, walked",
    seen: ["requests: 1 | 3", "value total: 100 | 250"],
  },

  // What an answer may hold.
  {
    judge: "0.49.0",
    what: "it fails on a customer of a new type; we give it as it is",
    right: "we",
    why: "The API grows without notice, and a read must not break on that day.",
    in: "a customer of a new type",
    seen: ['outcome name: "ResponseValidationError" | "ok"'],
  },
  {
    judge: "0.49.0",
    what: "it drops a new field; we keep it",
    right: "we",
    why: "What the server said is not ours to drop.",
    in: "a new field",
    seen: ['value newField: nothing | {"innerField":1}'],
  },
  {
    judge: "0.49.0",
    what: "it drops the fields of an answer that came after its version",
    right: "we",
    why: "The same as above, with fields that the API has today; 1.0.1 gives them as we do.",
    seen: onlyOurs(
      "value",
      "apiVersion",
      "(disputeAutoAccept|frameAncestorsEnforced|meterCycling)(Enabled)?",
      "(disputeSettings|embedHosts|onboardingResubmissionRequestedAt)",
      "(startTimestamp|endTimestamp)",
      "firstUserEventAt",
      "flaggedMaliciousAt",
      "isDeletable",
      "maxRedemptionsPerCustomer",
      "(member|memberId)",
      "methodMetadata",
      "(organizations\\.\\d+|sub)\\.name",
      "paymentMethodExpirationReminder",
      "paymentMethodType",
      "benefits\\.\\d+\\.properties",
      "activeSubscriptions\\.\\d+\\.seats",
      "(units|minUnits|maxUnits|updateUnits)",
      "usesStandardWebhookSignature",
    ),
  },
  {
    judge: "0.49.0",
    what: "it drops the fields of a request that came after its version",
    right: "we",
    why: "They would not reach the server; 1.0.1 sends them as we do.",
    seen: onlyOurs(
      "body",
      "api_version",
      "customer_email_settings.payment_method_expiration_reminder",
      "(dispute_settings|embed_hosts)",
      "max_redemptions_per_customer",
      "payment_method_type",
      "(units|min_units|max_units|update_units)",
    ),
  },
  {
    judge: "0.49.0",
    what: "it drops the filters of orders and subscriptions that came after its version",
    right: "we",
    why: "The answer would not be the one that was asked for; 1.0.1 sends them as we do.",
    functions: ["ordersExport", "ordersList", "subscriptionsExport", "subscriptionsList"],
    seen: [
      /^query (cancel_at_period_end|columns|product_id|status|timezone): nothing \| \[/,
      /^query (created|started)_(after|before): nothing \| \[/,
    ],
  },
  {
    judge: "0.49.0",
    what: "it fails on answers with union members that came after its version",
    right: "we",
    why: "A read must not break on the day that the API grows; 1.0.1 gives them as we do.",
    news: [
      "OrderUnvoidedEvent",
      "ProductPriceMeteredTiers",
      "ProductPriceUnitBased",
      "SubscriptionMigratedEvent",
      "SubscriptionReinstatedEvent",
      "SubscriptionUnitsUpdatedEvent",
    ],
    seen: ['outcome name: "ResponseValidationError" | "ok"'],
  },
  {
    judge: "0.49.0",
    what: "it refuses requests with union members that came after its version",
    right: "we",
    why: "They would not reach the server; 1.0.1 sends them as we do.",
    news: ["ProductPriceMeteredTiersCreate", "ProductPriceUnitBasedCreate", "SubscriptionUpdateBase"],
    seen: NOT_SENT_BY_THEM,
  },
  {
    judge: "0.49.0",
    what: "it drops the metadata of an update of a subscription",
    right: "we",
    why: "It would not reach the server; 1.0.1 sends it as we do.",
    news: "SubscriptionUpdateBase",
    seen: onlyOurs("body", "metadata"),
  },
  {
    judge: "0.49.0",
    what: "it fails on an aggregation that does not say that it counts",
    right: "we",
    why: "The API's document says that `func` may be missing; the server writes it out.",
    news: ["CountAggregation.func", "UniqueAggregation.func"],
    seen: ['outcome name: "ResponseValidationError" | "ok"'],
  },
  {
    judge: "0.49.0",
    what: "it fails on what is said of a token that is not good: that it is not",
    right: "we",
    why: "The server was seen to answer with `active` alone, as RFC 7662 has it.",
    news: [
      "IntrospectTokenResponse.client_id",
      "IntrospectTokenResponse.token_type",
      "IntrospectTokenResponse.scope",
      "IntrospectTokenResponse.sub_type",
      "IntrospectTokenResponse.sub",
      "IntrospectTokenResponse.organizations",
      "IntrospectTokenResponse.aud",
      "IntrospectTokenResponse.iss",
      "IntrospectTokenResponse.exp",
      "IntrospectTokenResponse.iat",
    ],
    seen: ['outcome name: "ResponseValidationError" | "ok"'],
  },
  {
    judge: "0.49.0",
    what: "it wants the field by which it tells members of a union apart; we take its default for it",
    right: "we",
    why: "The API's document gives these fields defaults, and the server takes requests without them.",
    news: [
      "CountAggregation.func",
      "UniqueAggregation.func",
      "DiscountFixedCreate.type",
      "DiscountPercentageCreate.type",
    ],
    seen: NOT_SENT_BY_THEM,
  },
  {
    judge: "0.49.0",
    what: "it knows Discord benefits by guild_token, which 1.0.1 and we do not have in the schema",
    right: "they",
    why: "The server's source of 2026-08 takes guild_token where the documents of 2026-10 have guild_id, and gives both; our full functions refuse a benefit without guildId.",
    news: ["BenefitDiscordCreate", "BenefitDiscordUpdate"],
    seen: NOT_SENT_BY_THEM,
  },
  {
    judge: "0.49.0",
    what: "it fails on Discord benefits without guild_token, which the documents of 2026-10 do not have",
    right: "we",
    why: "What nobody reads must not take a program down; with the field it is kept by us.",
    news: "BenefitDiscord",
    seen: ['outcome name: "ResponseValidationError" | "ok"'],
  },
  {
    judge: "1.0.1",
    what: "it throws a SyntaxError for a receipt that is not ready, a 202 without a body",
    right: "we",
    why: "The API's document has the answer without a body; ours is undefined, as with 0.49.0.",
    functions: ["customerPortalOrdersReceipt", "ordersReceipt"],
    seen: ['outcome name: "SyntaxError" | "ok"'],
  },
  {
    judge: "0.49.0",
    what: "a date without a time is an RFCDate; ours is the text",
    right: "either",
    why: "A class of its own for ten characters; its toString gives the text.",
    functions: ["metricsLimits"],
    seen: [/^value minDate: \{"serialized":"(.*)"\} \| "\1"$/],
  },
  {
    judge: "0.49.0",
    what: "it drops the key __proto__ of free-form maps; we keep it as a key like any other",
    right: "we",
    why: "The map belongs to the caller, or to whoever wrote it, and the key is a valid one.",
    seen: [/^(body|value|query) (.*\.)?(metadata\[)?__proto__\]?: nothing \| /],
  },
  {
    judge: "0.49.0",
    what: "it takes the empty list of files of a grant for the properties of another kind of benefit, and drops it",
    right: "we",
    why: "It tells members of this union apart by the number of fields, and an empty list counts none.",
    seen: [/^value (.*\.)?properties\.files: nothing \| \[\]$/],
  },
  {
    judge: "0.49.0",
    what: "it fails on any answer that contradicts the schema; we give it, and report the drift",
    right: "we",
    why: 'One field that nobody reads must not take a program down; who wants the failure asks for `responseValidation: "error"`.',
    in: [
      "a nullable field that is missing",
      "a required field that is missing",
      "a field of another type",
      "a date-time that is none",
    ],
    seen: ['outcome name: "ResponseValidationError" | "ok"'],
  },
  {
    judge: "0.49.0",
    what: "it takes no success status but the documented one; we take any",
    right: "we",
    why: "The status says that it went well, and the mutation has happened.",
    in: ["a create that is answered with 200", "a delete that is answered with 200"],
    seen: ['outcome name: "SDKError" | "ok"'],
  },
  {
    judge: "0.49.0",
    what: "an answer of the wrong media type is an SDKError with status 200; ours is a ResponseValidationError",
    right: "either",
    why: "Both refuse it; ours keeps SDKError for statuses of 400 and more.",
    in: "an export that is answered with JSON",
    seen: [
      'outcome name: "SDKError" | "ResponseValidationError"',
      "outcome statusCode: 200 | nothing",
      'outcome body: "{}" | nothing',
    ],
  },
  {
    judge: "0.49.0",
    what: "JSON that is declared as HTML is an SDKError with status 200; ours is a ResponseValidationError",
    right: "either",
    why: "The same as above.",
    in: "JSON that says it is HTML",
    seen: [
      'outcome name: "SDKError" | "ResponseValidationError"',
      "outcome statusCode: 200 | nothing",
      'outcome body: "{\\"id\\":1}" | nothing',
    ],
  },
  {
    judge: "1.0.1",
    what: "it reads an answer of any media type",
    right: "either",
    why: "It often works; but a login page with status 200 is no customer, and a CSV file is no JSON.",
    in: ["an export that is answered with JSON", "JSON that says it is HTML"],
    seen: ['outcome name: "ok" | "ResponseValidationError"'],
  },
  {
    judge: "0.49.0",
    what: "its promise rejects with a SyntaxError for broken JSON",
    right: "we",
    why: "A function that returns a Result must not throw as well.",
    in: "broken JSON",
    seen: ['outcome name: "rejects: SyntaxError" | "ResponseValidationError"'],
  },
  {
    judge: "1.0.1",
    what: "it throws a bare SyntaxError for broken JSON",
    right: "we",
    why: "It throws by design, but not one of its own errors.",
    in: "broken JSON",
    seen: ['outcome name: "SyntaxError" | "ResponseValidationError"'],
  },

  // Errors of the API.
  {
    judge: "1.0.1",
    what: "its errors do not keep the text of the answer",
    right: "we",
    why: "The text is what one needs when the answer is not as documented.",
    in: ["a 404", "a 404 of another shape", "a 401", "a 403", "a 409", "a 422", "a 429 without a body"],
    seen: [
      'outcome body: nothing | "{\\"error\\":\\"ResourceNotFound\\",\\"detail\\":\\"Customer not found\\"}"',
      'outcome body: nothing | "{\\"detail\\":\\"Not Found\\"}"',
      'outcome body: nothing | "{\\"error\\":\\"Unauthorized\\",\\"detail\\":\\"Unauthorized\\"}"',
      'outcome body: nothing | "{\\"error\\":\\"NotPermitted\\",\\"detail\\":\\"no\\"}"',
      'outcome body: nothing | "{\\"error\\":\\"AmbiguousExternalCustomerID\\",\\"detail\\":\\"several\\"}"',
      'outcome body: nothing | "{\\"error\\":\\"RequestValidationError\\",\\"detail\\":[]}"',
      'outcome body: nothing | ""',
    ],
  },
  {
    judge: "0.49.0",
    what: "a 404 of another shape is a ResponseValidationError; ours is an SDKError",
    right: "we",
    why: "It is an error of the API, with its status, and not one that the endpoint documents.",
    in: "a 404 of another shape",
    seen: ['outcome name: "ResponseValidationError" | "SDKError"'],
  },
  {
    judge: "1.0.1",
    what: "any 404 is a ResourceNotFound; ours only one that says so",
    right: "we",
    why: "A wrong address or API version answers 404 as well, and is no customer who is not there.",
    in: "a 404 of another shape",
    seen: ['outcome name: "ResourceNotFound" | "SDKError"'],
  },
  {
    judge: "1.0.1",
    what: "other 4xx are PolarClientError; ours are SDKError, as in 0.49.0",
    right: "either",
    why: "Names.",
    in: "a 401",
    seen: ['outcome name: "PolarClientError" | "SDKError"'],
  },
  {
    judge: "1.0.1",
    what: "a 429 is a PolarRateLimitError; ours is an SDKError with `retryAfterMs`, as in 0.49.0",
    right: "either",
    why: "Names; the wait is on both.",
    in: "a 429 without a body",
    seen: ['outcome name: "PolarRateLimitError" | "SDKError"'],
  },
  {
    judge: "1.0.1",
    what: "5xx are PolarServerError, without status and text; ours are SDKError with both, as in 0.49.0",
    right: "we",
    why: "The status decides what to do next, and the text tells the gateway's failure from the API's.",
    in: ["a 500 in HTML"],
    seen: [
      'outcome name: "PolarServerError" | "SDKError"',
      "outcome statusCode: nothing | 500",
      'outcome body: nothing | "<h1>Oops</h1>"',
    ],
  },
  {
    judge: "1.0.1",
    what: "a create that got a 503 is a PolarServerError, without status and text",
    right: "we",
    why: "The same as above.",
    in: "a create that fails once, with retries asked for",
    seen: [
      'outcome name: "PolarServerError" | "SDKError"',
      "outcome statusCode: nothing | 503",
      'outcome body: nothing | "down"',
    ],
  },
  {
    judge: "1.0.1",
    what: "it throws a bare SyntaxError, without the status, for a 422 that is no JSON",
    right: "we",
    why: "A gateway's 422 is an error with a status, whatever its text.",
    in: "a 422 that is no JSON",
    seen: [
      'outcome name: "SyntaxError" | "SDKError"',
      "outcome statusCode: nothing | 422",
      'outcome body: nothing | "no"',
    ],
  },

  // Values.
  {
    judge: "1.0.1",
    what: "it leaves names as they are on the wire, and dates as text; ours are camelCase and Date",
    right: "either",
    why: "Ours read as TypeScript does, as with 0.49.0; theirs need no code. Known names are converted before they are compared here, a new one shows.",
    in: "a new field",
    seen: ["value newField.inner_field: 1 | nothing", "value newField.innerField: nothing | 1"],
  },
];

/** What may be one, several or nothing, as a list. */
export function listed<TValue extends string>(value: TValue | readonly TValue[] = []): readonly TValue[] {
  return typeof value === "string" ? [value] : value;
}

/** The oddities and the news in which an entry shows; none where it shows anywhere. */
export function placesOf(difference: Difference): readonly string[] {
  return [...listed(difference.in), ...listed(difference.news)];
}

/** What came after 0.49.0 in such a way that it cannot take it. */
export const news: readonly string[] = [...new Set(differences.flatMap((each) => listed(each.news)))];
