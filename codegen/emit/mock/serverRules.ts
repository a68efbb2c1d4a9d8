/*
 * What the server's request schemas are beside what the API's document says of them, as its answers
 * showed. Written by hand; the readers of the mock are generated from the facts and from this.
 */

/** How a schema is named in the location of an issue, where that is not its own name. */
export const UNION_NAMES: Readonly<Record<string, string>> = {
  CheckoutLinkCreateProduct: "function-after[is_complete_configuration(), CheckoutLinkCreateProduct]",
  CheckoutLinkCreateProductPrice:
    "function-after[is_complete_configuration(), CheckoutLinkCreateProductPrice]",
  CheckoutLinkCreateProducts: "function-after[is_complete_configuration(), CheckoutLinkCreateProducts]",
};

/**
 * Unions whose member a function of the server's chooses: that function, and a tag for each member.
 */
export const CHOSEN_UNIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  CustomerCreate: { individual: "CustomerIndividualCreate", team: "CustomerTeamCreate" },
  ProductCreate: { recurring: "ProductCreateRecurring", one_time: "ProductCreateOneTime" },
};

/**
 * Unions that the document tells apart by a property, and the server by trying one after the other.
 */
export const TRIED_UNIONS: ReadonlySet<string> = new Set(["BenefitsUpdateBody"]);

/**
 * The class of the values that tell a union's members apart, and the members that the server lacks.
 */
export const TAG_CLASSES: Readonly<Record<string, string>> = {
  BenefitCreate: "BenefitType",
  CustomFieldCreate: "CustomFieldType",
  CustomFieldUpdate: "CustomFieldType",
  CustomerBenefitGrantUpdate: "BenefitType",
  DiscountCreate: "DiscountType",
  FileCreate: "FileServiceTypes",
};

/** The same for unions without a name, by the property that tells their members apart. */
export const TAG_CLASSES_BY_PROPERTY: Readonly<Record<string, string>> = {
  amount_type: "ProductPriceAmountType",
  func: "AggregationFunction",
};

/** Tags that the document has and the server refuses. */
export const UNKNOWN_TAGS: ReadonlySet<string> = new Set(["metered_tiers"]);

/** Whether what is not sent to a schema stays as it is, so that no default is filled in. */
export function isPatch(model: string | undefined): boolean {
  return model?.includes("Update") ?? false;
}

/** Answers that leave out what they do not know, where all others say null. */
export const LEAVES_OUT: ReadonlySet<string> = new Set([
  "MetricPeriod",
  "Metrics",
  "MetricsTotals",
  "TokenResponse",
  "UserInfoOrganization",
  "UserInfoUser",
]);

/** Answers that show a part of the fields that something has, or are told by their fields. */
export const PARTS_OF_ROWS: ReadonlySet<string> = new Set([
  "BenefitCustomPublic",
  "CheckoutOrganization",
  "CheckoutProduct",
  "CheckoutPublic",
  "CustomerOrder",
  "CustomerOrderSubscription",
  "CustomerPortalCustomer",
  "CustomerPortalMember",
  "CustomerProduct",
  "CustomerStateMeter",
  "CustomerStateSubscription",
  "CustomerSubscription",
  "CustomerSubscriptionMeterMeter",
  "Member",
  "OrderProduct",
  "OrderSubscription",
  "OrganizationCustomerEmailSettings",
  "OrganizationFeatureSettings",
  "ProductPriceMeter",
]);

/** Enums of the document that the server checks as a choice of literals. */
export const LITERAL_ENUMS: Readonly<Record<string, string>> = {
  Permission: "",
  Timeframe: "",
  Reason: "RefundReason",
  Role: "MemberRole",
  TokenEndpointAuthMethod: "",
};

/** Schemas that refuse what they do not know. */
export const CLOSED: ReadonlySet<string> = new Set([
  "SubscriptionUpdateBase",
  "SubscriptionUpdateSeats",
  "SubscriptionUpdateUnits",
  "SubscriptionUpdateBillingPeriod",
  "SubscriptionCancel",
  "SubscriptionRevoke",
  "SubscriptionPause",
  "SubscriptionResume",
  "SubscriptionUpdateClear",
  "CustomerSubscriptionUpdateProduct",
  "CustomerSubscriptionUpdateSeats",
  "CustomerSubscriptionUpdateUnits",
  "CustomerSubscriptionCancel",
  "CustomerSubscriptionPause",
  "CustomerSubscriptionResume",
  "CustomerSubscriptionUpdateClear",
]);

/** How the mock reads a field: a reader of `src/mock/read/`, and the type of what it gives. */
export interface FieldRule {
  readonly reader: string;
  readonly type: string;
}

const TEXT_OR_NULL: FieldRule = { reader: "nullable(textOrNull())", type: "string | null" };

const GRANT_TYPES: FieldRule = {
  reader: 'list(literalOf(["authorization_code", "refresh_token"]))',
  type: 'readonly ("authorization_code" | "refresh_token")[]',
};

/** The same rule for a field of several schemas. */
function rulesFor(
  models: readonly string[],
  field: string,
  rule: FieldRule,
): Readonly<Record<string, FieldRule>> {
  return Object.fromEntries(models.map((model) => [`${model}.${field}`, rule]));
}

/**
 * Fields, as `Schema.field` or `*.field`, that the server reads otherwise than the document says:
 * an empty text means null, an address may hold a placeholder, a number is kept as a decimal.
 */
const FIELD_RULES: Readonly<Record<string, FieldRule>> = {
  "*.external_id": TEXT_OR_NULL,
  "*.tax_id": TEXT_OR_NULL,
  "*.success_url": { reader: "nullable(url)", type: "string | null" },
  "*.return_url": { reader: "nullable(url)", type: "string | null" },
  "*.unit_amount": { reader: "decimal", type: "string" },
  "*.billing_address": { reader: "nullable(address)", type: "Address | null" },
  "*.customer_billing_address": { reader: "nullable(address)", type: "Address | null" },
  "AddressInput.country": { reader: "country", type: "string" },
  "*.custom_field_data": { reader: "anyMap", type: "Readonly<Record<string, unknown>>" },
  "*.customer_name": { reader: "nullable(textOrNull({ max: 256 }))", type: "string | null" },
  "*.customer_billing_name": TEXT_OR_NULL,
  "*.customer_tax_id": TEXT_OR_NULL,
  "*.locale": { reader: "nullable(locale)", type: "string | null" },
  "CheckoutCreate.products": { reader: "distinctProducts", type: "readonly string[]" },
  "SeatAssign.metadata": {
    reader: "nullable(seatMetadata)",
    type: "Readonly<Record<string, unknown>> | null",
  },
  "CustomerSeatAssign.metadata": {
    reader: "nullable(seatMetadata)",
    type: "Readonly<Record<string, unknown>> | null",
  },
  "OAuth2ClientConfiguration.redirect_uris": { reader: "list(redirectUrl)", type: "readonly string[]" },
  "OAuth2ClientConfigurationUpdate.redirect_uris": { reader: "list(redirectUrl)", type: "readonly string[]" },
  "OAuth2ClientConfiguration.grant_types": GRANT_TYPES,
  "OAuth2ClientConfigurationUpdate.grant_types": GRANT_TYPES,
  ...rulesFor(
    [
      "CustomerIndividualCreate",
      "CustomerTeamCreate",
      "CustomerUpdate",
      "CustomerUpdateExternalID",
      "MemberOwnerCreate",
      "MemberCreateFromCustomer",
      "MemberUpdate",
    ],
    "name",
    { reader: "nullable(textOrNull({ max: 256 }))", type: "string | null" },
  ),
  ...rulesFor(["CustomerSessionCustomerIDCreate", "CustomerSessionCustomerExternalIDCreate"], "return_url", {
    reader: "nullable(httpUrl)",
    type: "string | null",
  }),
  "CustomerPortalCustomerUpdate.billing_name": TEXT_OR_NULL,
  "OrganizationCreate.slug": { reader: "organizationSlug", type: "string" },
  "ProductPriceSeatTiersInput.tiers": {
    reader: "whole(list(ProductPriceSeatTier, { min: 1 }), seatTiers)",
    type: "readonly ProductPriceSeatTier[]",
  },
  "ProductCreateRecurring.name": { reader: "productName", type: "string" },
  "ProductCreateOneTime.name": { reader: "productName", type: "string" },
  "ProductUpdate.name": { reader: "nullable(productName)", type: "string | null" },
  "ProductCreateRecurring.description": TEXT_OR_NULL,
  "ProductCreateOneTime.description": TEXT_OR_NULL,
  "ProductUpdate.description": TEXT_OR_NULL,
  "BenefitDiscordCreateProperties.guild_id": { reader: "text()", type: "string" },
  "DiscountFixedCreate.code": { reader: "nullable(discountCode)", type: "string | null" },
  "DiscountPercentageCreate.code": { reader: "nullable(discountCode)", type: "string | null" },
  "DiscountUpdate.code": { reader: "nullable(discountCode)", type: "string | null" },
  ...rulesFor(["FilterClause", "PropertyAggregation", "UniqueAggregation"], "property", {
    reader: "meterProperty",
    type: "string",
  }),
  "FilterClause.value": { reader: "clauseValue", type: "string | number | boolean" },
  ...rulesFor(["EventCreateCustomer", "EventCreateExternalCustomer"], "external_id", {
    reader: "nullable(text())",
    type: "string | null",
  }),
  "EventsIngest.events": {
    reader: "list(oneEvent({ EventCreateCustomer, EventCreateExternalCustomer }))",
    type: "readonly (EventCreateCustomer | EventCreateExternalCustomer)[]",
  },
  "EventCreateCustomer.metadata": { reader: "eventMetadata", type: "EventMetadata" },
  "EventCreateExternalCustomer.metadata": { reader: "eventMetadata", type: "EventMetadata" },
  "EventCreateCustomer.timestamp": { reader: "awareDateTime", type: "string" },
  "EventCreateExternalCustomer.timestamp": { reader: "awareDateTime", type: "string" },
  "WebhookEndpointCreate.url": { reader: "webhookUrl", type: "string" },
  "WebhookEndpointUpdate.url": { reader: "nullable(webhookUrl)", type: "string | null" },
};

/** The kinds of benefits, each with the schema of its changes. */
const BENEFIT_UPDATES: Readonly<Record<string, string>> = {
  custom: "BenefitCustomUpdate",
  discord: "BenefitDiscordUpdate",
  github_repository: "BenefitGitHubRepositoryUpdate",
  downloadables: "BenefitDownloadablesUpdate",
  license_keys: "BenefitLicenseKeysUpdate",
  meter_credit: "BenefitMeterCreditUpdate",
  feature_flag: "BenefitFeatureFlagUpdate",
  slack_shared_channel: "BenefitSlackSharedChannelUpdate",
};

/** The server says the class of a literal where it tries these one after the other. */
const TRIED_RULES: Readonly<Record<string, FieldRule>> = Object.fromEntries(
  Object.entries(BENEFIT_UPDATES).map(([tag, model]) => [
    `${model}.type`,
    { reader: `literalOf(["${tag}"], "BenefitType")`, type: `"${tag}"` },
  ]),
);

/** The rule of a field of a schema; undefined where it is read as the document says. */
export function fieldRule(model: string | undefined, name: string): FieldRule | undefined {
  if (model === undefined) return undefined;
  const key = `${model}.${name}`;
  return FIELD_RULES[key] ?? TRIED_RULES[key] ?? FIELD_RULES[`*.${name}`];
}

/** Fields that are maps whose keys are IDs. */
export const ID_KEYS: ReadonlySet<string> = new Set(["CheckoutCreate.prices"]);

/**
 * Schemas that are checked as a whole, too, each with the name of a check of
 * `src/mock/read/wholes.ts`.
 */
export const WHOLES: Readonly<Record<string, string>> = {
  DiscountFixedCreate: "fixedDiscount",
  DiscountPercentageCreate: "discountDuration",
  ProductPriceFixedCreate: "fixedPriceLimits",
  ProductPriceCustomCreate: "customPriceLimits",
  ProductCreateRecurring: "completeTrial",
  ProductUpdate: "completeTrial",
  CustomerTeamCreate: "reachableTeam",
  MeterCreate: "meterLabel",
  CheckoutLinkCreateProduct: "completeTrial",
  CheckoutLinkCreateProductPrice: "completeTrial",
  CheckoutLinkCreateProducts: "completeTrial",
  CheckoutLinkUpdate: "completeTrial",
  CheckoutCreate: "checkoutWhole",
  CheckoutUpdate: "completeTrial",
  SeatAssign: "seatAssign",
  CustomerSeatAssign: "seatAssign",
};

/** Schemas that the server has in several shapes, each with the reader around its own. */
export const WRAPPERS: Readonly<Record<string, string>> = {
  CheckoutCreate: "asCheckoutShapes",
  Filter: "notTooDeep",
  ProductCreate: "withFreePrices",
  BenefitDiscordCreateProperties: "withGuildToken",
};

/** A date-time that says which time zone it is in. */
function aware(name: string): FieldRule {
  return { reader: `fromQuery("${name}", awareDateTime, null)`, type: "string | null" };
}

/** Parameters of the query that are no plain values, each with its source and the type of that. */
export const PARAMETER_RULES: Readonly<Record<string, FieldRule & { readonly model?: string }>> = {
  "eventsList.filter": { reader: 'jsonQuery("filter", Filter)', type: "Filter | null", model: "Filter" },
  "eventsList.start_timestamp": aware("start_timestamp"),
  "eventsList.end_timestamp": aware("end_timestamp"),
  "metersQuantities.start_timestamp": {
    reader: 'requiredQuery("start_timestamp", sincePolar)',
    type: "string",
  },
  "metersQuantities.end_timestamp": {
    reader: 'requiredQuery("end_timestamp", awareDateTime)',
    type: "string",
  },
  "webhooksListWebhookDeliveries.http_code_class": {
    reader: 'fromQuery("http_code_class", literalOf(["2xx", "3xx", "4xx", "5xx"]), null)',
    type: '"2xx" | "3xx" | "4xx" | "5xx" | null',
  },
  "metersQuantities.timezone": { reader: 'fromQuery("timezone", timeZoneName, UTC)', type: "TimeZone" },
  "metricsGet.timezone": { reader: 'fromQuery("timezone", timeZoneName, UTC)', type: "TimeZone" },
  "metricsExport.timezone": { reader: 'fromQuery("timezone", timeZoneName, UTC)', type: "TimeZone" },
  "ordersExport.created_after": aware("created_after"),
  "ordersExport.created_before": aware("created_before"),
  "subscriptionsExport.started_after": aware("started_after"),
  "subscriptionsExport.started_before": aware("started_before"),
  "ordersExport.timezone": { reader: 'fromQuery("timezone", exportTimeZone, UTC)', type: "TimeZone" },
  "subscriptionsExport.timezone": { reader: 'fromQuery("timezone", exportTimeZone, UTC)', type: "TimeZone" },
};

/** Parameters that the server takes though the document does not name them, by operation. */
export const MORE_PARAMETERS: Readonly<Record<string, Readonly<Record<string, FieldRule>>>> = {
  eventsList: {
    cursor_pagination: {
      reader: 'fromQuery("cursor_pagination", queryBoolean, false)',
      type: "boolean",
    },
  },
};

/**
 * The names that generated readers and sources use, by where they are defined.
 */
export const MODULES: Readonly<Record<string, readonly string[]>> = {
  "../kit/timeZone.js": ["type TimeZone", "UTC"],
  "../read/Operation.js": ["type NoFields", "type OperationTable"],
  "../read/Outcome.js": ["type Reader", "anything", "lazy", "nothing", "nullable", "whole"],
  "../read/Source.js": [
    "type Form",
    "fromBody",
    "fromForm",
    "fromOptionalBody",
    "fromPath",
    "fromQuery",
    "jsonQuery",
    "requiredQuery",
  ],
  "../read/address.js": ["address", "country"],
  "../read/boolean.js": ["boolean", "queryBoolean"],
  "../read/email.js": ["email"],
  "../read/eventMetadata.js": ["type EventMetadata", "eventMetadata"],
  "../read/list.js": ["distinctProducts", "list"],
  "../read/listSources.js": [
    "type MetadataFilter",
    "idFilter",
    "metadataFilter",
    "sortingSource",
    "valueFilter",
    "valuesOrOne",
  ],
  "../read/literal.js": ["literal", "literalOf", "oneOf"],
  "../read/map.js": ["anyMap", "map"],
  "../read/metadata.js": ["type Metadata", "metadata", "seatMetadata"],
  "../read/meters.js": ["clauseValue", "meterProperty", "notTooDeep"],
  "../read/number.js": ["decimal", "integer", "number"],
  "../read/object.js": ["closed", "object", "optional", "otherwise", "required"],
  "../read/otherShapes.js": ["asCheckoutShapes", "oneEvent", "withFreePrices", "withGuildToken"],
  "../read/text.js": ["discountCode", "locale", "organizationSlug", "productName", "text", "textOrNull"],
  "../read/time.js": ["awareDateTime", "date", "dateTime", "exportTimeZone", "sincePolar", "timeZoneName"],
  "../read/union.js": ["chosen", "either", "tagged"],
  "../read/url.js": ["httpUrl", "ipAddress", "redirectUrl", "url", "webhookUrl"],
  "../read/uuid.js": ["uuid", "uuid4"],
  "../read/wholes.js": [
    "checkoutWhole",
    "completeTrial",
    "customPriceLimits",
    "discountDuration",
    "fixedDiscount",
    "fixedPriceLimits",
    "meterLabel",
    "reachableTeam",
    "seatAssign",
    "seatTiers",
  ],
  "./answers.js": ["type Address"],
};
