import type { CheckoutLinkRecord } from "./checkoutLinks.js";
import type { CheckoutRecord } from "./checkouts.js";
import type { CustomFieldRecord } from "./customFields.js";
import type { DashboardRecord } from "./dashboards.js";
import type { DiscountRecord, RedemptionRecord } from "./discounts.js";
import type { DisputeRecord } from "./disputes.js";
import type { EventTypeRecord } from "./eventTypes.js";
import type { DownloadableRecord, FilePartRecord, FileRecord } from "./files.js";
import type { ActivationRecord, LicenseKeyRecord } from "./licenseKeys.js";
import type { OAuthClientRecord, OAuthCodeRecord, OAuthConsentRecord, OAuthTokenRecord } from "./oauth2.js";
import type { OrganizationRecord } from "./organizations.js";
import type { PaymentRecord, RefundRecord } from "./payments.js";
import type { EmailUpdateRecord, WalletRecord } from "./portal.js";
import type {
  BenefitGrantRecord,
  BenefitRecord,
  CustomerMeterRecord,
  CustomerRecord,
  CustomerSessionRecord,
  EventRecord,
  MemberRecord,
  MeterRecord,
  OrderRecord,
  PaymentMethodRecord,
  ProductPriceRecord,
  ProductRecord,
  SubscriptionRecord,
} from "./records.js";
import type { MailRecord, SeatRecord } from "./seats.js";
import { Table } from "./Table.js";
import type { WebhookDeliveryRecord, WebhookEndpointRecord, WebhookEventRecord } from "./webhooks.js";

/** Everything that a mock remembers. */
export interface Store {
  readonly customers: Table<CustomerRecord>;
  readonly members: Table<MemberRecord>;
  readonly paymentMethods: Table<PaymentMethodRecord>;
  readonly products: Table<ProductRecord>;
  readonly productPrices: Table<ProductPriceRecord>;
  readonly benefits: Table<BenefitRecord>;
  readonly checkouts: Table<CheckoutRecord>;
  readonly orders: Table<OrderRecord>;
  readonly subscriptions: Table<SubscriptionRecord>;
  readonly benefitGrants: Table<BenefitGrantRecord>;
  readonly customerMeters: Table<CustomerMeterRecord>;
  readonly meters: Table<MeterRecord>;
  readonly events: Table<EventRecord>;
  readonly customerSessions: Table<CustomerSessionRecord>;
  readonly customFields: Table<CustomFieldRecord>;
  readonly checkoutLinks: Table<CheckoutLinkRecord>;
  readonly licenseKeys: Table<LicenseKeyRecord>;
  readonly activations: Table<ActivationRecord>;
  readonly seats: Table<SeatRecord>;
  readonly mails: Table<MailRecord>;
  readonly payments: Table<PaymentRecord>;
  readonly refunds: Table<RefundRecord>;
  readonly oauthClients: Table<OAuthClientRecord>;
  readonly oauthCodes: Table<OAuthCodeRecord>;
  readonly oauthConsents: Table<OAuthConsentRecord>;
  readonly oauthTokens: Table<OAuthTokenRecord>;
  readonly disputes: Table<DisputeRecord>;
  readonly dashboards: Table<DashboardRecord>;
  readonly eventTypes: Table<EventTypeRecord>;
  readonly emailUpdates: Table<EmailUpdateRecord>;
  readonly wallets: Table<WalletRecord>;
  readonly files: Table<FileRecord>;
  readonly fileParts: Table<FilePartRecord>;
  readonly downloadables: Table<DownloadableRecord>;
  readonly organizations: Table<OrganizationRecord>;
  readonly discounts: Table<DiscountRecord>;
  readonly redemptions: Table<RedemptionRecord>;
  readonly webhookEndpoints: Table<WebhookEndpointRecord>;
  readonly webhookEvents: Table<WebhookEventRecord>;
  readonly webhookDeliveries: Table<WebhookDeliveryRecord>;
}

export function createStore(): Store {
  return {
    customers: new Table(),
    members: new Table(),
    paymentMethods: new Table(),
    products: new Table(),
    productPrices: new Table(),
    benefits: new Table(),
    checkouts: new Table(),
    orders: new Table(),
    subscriptions: new Table(),
    benefitGrants: new Table(),
    customerMeters: new Table(),
    meters: new Table(),
    events: new Table(),
    customerSessions: new Table(),
    customFields: new Table(),
    checkoutLinks: new Table(),
    licenseKeys: new Table(),
    activations: new Table(),
    seats: new Table(),
    mails: new Table(),
    payments: new Table(),
    refunds: new Table(),
    oauthClients: new Table(),
    oauthCodes: new Table(),
    oauthConsents: new Table(),
    oauthTokens: new Table(),
    disputes: new Table(),
    dashboards: new Table(),
    eventTypes: new Table(),
    emailUpdates: new Table(),
    wallets: new Table(),
    files: new Table(),
    fileParts: new Table(),
    downloadables: new Table(),
    organizations: new Table(),
    discounts: new Table(),
    redemptions: new Table(),
    webhookEndpoints: new Table(),
    webhookEvents: new Table(),
    webhookDeliveries: new Table(),
  };
}

/** A table of any records. */
type AnyTable = Table<{ readonly id: string }>;

/** The tables by their names. */
export function tablesOf(store: Store): ReadonlyMap<string, AnyTable> {
  // Each record has an ID; what else it has, whoever takes a table of any records leaves alone.
  return new Map(Object.entries(store) as [string, AnyTable][]);
}

export function clearStore(store: Store): void {
  for (const table of Object.values(store)) table.clear();
}
