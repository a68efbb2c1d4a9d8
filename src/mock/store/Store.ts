import type { EventType } from "../api/answers.js";
import type { CheckoutLinkRecord } from "./checkoutLinks.js";
import type { CheckoutRecord } from "./checkouts.js";
import type { CustomFieldRecord } from "./customFields.js";
import type { DashboardRecord } from "./dashboards.js";
import type { DiscountRecord, RedemptionRecord } from "./discounts.js";
import type { DisputeRecord } from "./disputes.js";
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
export class Store {
  readonly customers: Table<CustomerRecord> = new Table();
  readonly members: Table<MemberRecord> = new Table();
  readonly paymentMethods: Table<PaymentMethodRecord> = new Table();
  readonly products: Table<ProductRecord> = new Table();
  readonly productPrices: Table<ProductPriceRecord> = new Table();
  readonly benefits: Table<BenefitRecord> = new Table();
  readonly checkouts: Table<CheckoutRecord> = new Table();
  readonly orders: Table<OrderRecord> = new Table();
  readonly subscriptions: Table<SubscriptionRecord> = new Table();
  readonly benefitGrants: Table<BenefitGrantRecord> = new Table();
  readonly customerMeters: Table<CustomerMeterRecord> = new Table();
  readonly meters: Table<MeterRecord> = new Table();
  readonly events: Table<EventRecord> = new Table();
  readonly customerSessions: Table<CustomerSessionRecord> = new Table();
  readonly customFields: Table<CustomFieldRecord> = new Table();
  readonly checkoutLinks: Table<CheckoutLinkRecord> = new Table();
  readonly licenseKeys: Table<LicenseKeyRecord> = new Table();
  readonly activations: Table<ActivationRecord> = new Table();
  readonly seats: Table<SeatRecord> = new Table();
  readonly mails: Table<MailRecord> = new Table();
  readonly payments: Table<PaymentRecord> = new Table();
  readonly refunds: Table<RefundRecord> = new Table();
  readonly oauthClients: Table<OAuthClientRecord> = new Table();
  readonly oauthCodes: Table<OAuthCodeRecord> = new Table();
  readonly oauthConsents: Table<OAuthConsentRecord> = new Table();
  readonly oauthTokens: Table<OAuthTokenRecord> = new Table();
  readonly disputes: Table<DisputeRecord> = new Table();
  readonly dashboards: Table<DashboardRecord> = new Table();
  readonly eventTypes: Table<EventType> = new Table();
  readonly emailUpdates: Table<EmailUpdateRecord> = new Table();
  readonly wallets: Table<WalletRecord> = new Table();
  readonly files: Table<FileRecord> = new Table();
  readonly fileParts: Table<FilePartRecord> = new Table();
  readonly downloadables: Table<DownloadableRecord> = new Table();
  readonly organizations: Table<OrganizationRecord> = new Table();
  readonly discounts: Table<DiscountRecord> = new Table();
  readonly redemptions: Table<RedemptionRecord> = new Table();
  readonly webhookEndpoints: Table<WebhookEndpointRecord> = new Table();
  readonly webhookEvents: Table<WebhookEventRecord> = new Table();
  readonly webhookDeliveries: Table<WebhookDeliveryRecord> = new Table();
}

/** A table of any records. */
type AnyTable = Table<{ readonly id: string }>;

/** The tables by their names. */
export function tablesOf(store: Store): ReadonlyMap<string, AnyTable> {
  // Each record has an ID; what else it has, whoever takes a table of any records leaves alone.
  return new Map(Object.entries(store) as [string, AnyTable][]);
}

export function clearStore(store: Store): void {
  for (const table of tablesOf(store).values()) table.clear();
}
