/**
 * Names and dates between the wire and a program, written down by hand and
 * apart from the codec under test, for what the official 1.0.1 takes and
 * gives: it leaves both as they are on the wire.
 */

const names: Readonly<Record<string, string>> = {
  externalId: "external_id",
  billingAddress: "billing_address",
  postalCode: "postal_code",
  taxId: "tax_id",
  organizationId: "organization_id",
  createdAt: "created_at",
  modifiedAt: "modified_at",
  deletedAt: "deleted_at",
  firstUserEventAt: "first_user_event_at",
  emailVerified: "email_verified",
  billingName: "billing_name",
  defaultPaymentMethodId: "default_payment_method_id",
  avatarUrl: "avatar_url",
  customerId: "customer_id",
  totalCount: "total_count",
  maxPage: "max_page",
  methodMetadata: "method_metadata",
  isDefault: "is_default",
  expMonth: "exp_month",
  expYear: "exp_year",
  activeSubscriptions: "active_subscriptions",
  grantedBenefits: "granted_benefits",
  activeMeters: "active_meters",
  customFieldData: "custom_field_data",
  recurringInterval: "recurring_interval",
  currentPeriodStart: "current_period_start",
  currentPeriodEnd: "current_period_end",
  trialStart: "trial_start",
  trialEnd: "trial_end",
  cancelAtPeriodEnd: "cancel_at_period_end",
  canceledAt: "canceled_at",
  startedAt: "started_at",
  endsAt: "ends_at",
  productId: "product_id",
  discountId: "discount_id",
  meterId: "meter_id",
  consumedUnits: "consumed_units",
  creditedUnits: "credited_units",
  grantedAt: "granted_at",
  benefitId: "benefit_id",
  benefitType: "benefit_type",
  benefitMetadata: "benefit_metadata",
  licenseKeyId: "license_key_id",
  displayKey: "display_key",
  accountId: "account_id",
  guildId: "guild_id",
  roleId: "role_id",
  grantedAccountId: "granted_account_id",
  favouriteColour: "favourite_colour",
};

const camel = new Map(Object.entries(names).map(([ours, wire]) => [wire, ours]));

/** The values of these are anybody's own. */
const maps: ReadonlySet<string> = new Set(["metadata", "custom_field_data", "benefit_metadata"]);

const dateTimes: ReadonlySet<string> = new Set([
  "created_at",
  "modified_at",
  "deleted_at",
  "first_user_event_at",
  "current_period_start",
  "current_period_end",
  "trial_start",
  "trial_end",
  "canceled_at",
  "started_at",
  "ends_at",
  "granted_at",
]);

function mapped(
  value: unknown,
  name: (key: string) => string,
  leaf: (key: string, value: unknown) => unknown,
): unknown {
  if (Array.isArray(value)) return value.map((item) => mapped(item, name, leaf));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      if (maps.has(key)) return [name(key), inner];
      return [name(key), typeof inner === "object" ? mapped(inner, name, leaf) : leaf(key, inner)];
    }),
  );
}

/** A request as 1.0.1 takes it. Its types are its own, and the caller's to name. */
export function toWire<Request>(value: unknown): Request {
  return mapped(
    value,
    (key) => names[key] ?? key,
    (_, inner) => inner,
  ) as Request;
}

/** What 1.0.1 gave, as our value ought to be. */
export function fromWire(value: unknown): unknown {
  return mapped(
    value,
    (key) => camel.get(key) ?? key,
    (key, inner) => (dateTimes.has(key) && typeof inner === "string" ? dateOf(inner) : inner),
  );
}

function dateOf(text: string): Date | string {
  const date = new Date(text);
  return Number.isNaN(date.getTime()) ? text : date;
}
