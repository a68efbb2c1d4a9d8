// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import type { MetadataAnswer as Metadata } from "../read/metadata.js";

/* What answers and payloads of webhooks hold, under wire names. */

export interface Address {
  readonly line1?: string | null | undefined;
  readonly line2?: string | null | undefined;
  readonly postal_code?: string | null | undefined;
  readonly city?: string | null | undefined;
  readonly state?: string | null | undefined;
  readonly country: CountryAlpha2;
}

export interface AddressDict {
  readonly line1?: string | undefined;
  readonly line2?: string | undefined;
  readonly postal_code?: string | undefined;
  readonly city?: string | undefined;
  readonly state?: string | undefined;
  readonly country: string;
}

export interface AttachedCustomField {
  readonly custom_field_id: string;
  readonly custom_field: CustomField;
  readonly order: number;
  readonly required: boolean;
}

export interface AuthorizeOrganization {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly avatar_url: string | null;
}

export interface AuthorizeResponseOrganization {
  readonly client: OAuth2ClientPublic;
  readonly sub_type: "organization";
  readonly sub: AuthorizeOrganization | null;
  readonly scopes: readonly Scope[];
  readonly organizations: readonly AuthorizeOrganization[];
  readonly requires_single_organization: boolean;
  readonly scope_display_names?: Readonly<Record<string, string>> | undefined;
}

export interface AuthorizeResponseUser {
  readonly client: OAuth2ClientPublic;
  readonly sub_type: "user";
  readonly sub: AuthorizeUser | null;
  readonly scopes: readonly Scope[];
  readonly organizations: readonly AuthorizeOrganization[];
  readonly requires_single_organization: boolean;
  readonly scope_display_names?: Readonly<Record<string, string>> | undefined;
}

export interface AuthorizeUser {
  readonly id: string;
  readonly email: string;
  readonly avatar_url: string | null;
}

export interface BalanceCreditOrderEvent {
  readonly id: string;
  readonly timestamp: string;
  readonly organization_id: string;
  readonly customer_id: string | null;
  readonly customer: Customer | null;
  readonly external_customer_id: string | null;
  readonly member_id?: string | null | undefined;
  readonly external_member_id?: string | null | undefined;
  readonly child_count: number;
  readonly parent_id?: string | null | undefined;
  readonly label: string;
  readonly source: "system";
  readonly name: "balance.credit_order";
  readonly metadata: BalanceCreditOrderMetadata;
}

export interface BalanceCreditOrderMetadata {
  readonly order_id: string;
  readonly product_id?: string | undefined;
  readonly subscription_id?: string | undefined;
  readonly amount: number;
  readonly currency: string;
  readonly tax_amount: number;
  readonly tax_state?: string | null | undefined;
  readonly tax_country?: string | null | undefined;
  readonly fee: number;
  readonly exchange_rate?: number | undefined;
}

export interface BalanceDisputeEvent {
  readonly id: string;
  readonly timestamp: string;
  readonly organization_id: string;
  readonly customer_id: string | null;
  readonly customer: Customer | null;
  readonly external_customer_id: string | null;
  readonly member_id?: string | null | undefined;
  readonly external_member_id?: string | null | undefined;
  readonly child_count: number;
  readonly parent_id?: string | null | undefined;
  readonly label: string;
  readonly source: "system";
  readonly name: "balance.dispute";
  readonly metadata: BalanceDisputeMetadata;
}

export interface BalanceDisputeMetadata {
  readonly transaction_id: string;
  readonly dispute_id: string;
  readonly order_id?: string | undefined;
  readonly order_created_at?: string | undefined;
  readonly product_id?: string | undefined;
  readonly subscription_id?: string | undefined;
  readonly amount: number;
  readonly currency: string;
  readonly presentment_amount: number;
  readonly presentment_currency: string;
  readonly tax_amount: number;
  readonly tax_state?: string | null | undefined;
  readonly tax_country?: string | null | undefined;
  readonly fee: number;
  readonly exchange_rate?: number | undefined;
}

export interface BalanceDisputeReversalEvent {
  readonly id: string;
  readonly timestamp: string;
  readonly organization_id: string;
  readonly customer_id: string | null;
  readonly customer: Customer | null;
  readonly external_customer_id: string | null;
  readonly member_id?: string | null | undefined;
  readonly external_member_id?: string | null | undefined;
  readonly child_count: number;
  readonly parent_id?: string | null | undefined;
  readonly label: string;
  readonly source: "system";
  readonly name: "balance.dispute_reversal";
  readonly metadata: BalanceDisputeMetadata;
}

export interface BalanceOrderEvent {
  readonly id: string;
  readonly timestamp: string;
  readonly organization_id: string;
  readonly customer_id: string | null;
  readonly customer: Customer | null;
  readonly external_customer_id: string | null;
  readonly member_id?: string | null | undefined;
  readonly external_member_id?: string | null | undefined;
  readonly child_count: number;
  readonly parent_id?: string | null | undefined;
  readonly label: string;
  readonly source: "system";
  readonly name: "balance.order";
  readonly metadata: BalanceOrderMetadata;
}

export interface BalanceOrderMetadata {
  readonly transaction_id: string;
  readonly order_id: string;
  readonly product_id?: string | undefined;
  readonly subscription_id?: string | undefined;
  readonly amount: number;
  readonly net_amount?: number | undefined;
  readonly currency: string;
  readonly presentment_amount: number;
  readonly presentment_currency: string;
  readonly tax_amount: number;
  readonly tax_state?: string | null | undefined;
  readonly tax_country?: string | null | undefined;
  readonly fee: number;
  readonly exchange_rate?: number | undefined;
}

export interface BalanceRefundEvent {
  readonly id: string;
  readonly timestamp: string;
  readonly organization_id: string;
  readonly customer_id: string | null;
  readonly customer: Customer | null;
  readonly external_customer_id: string | null;
  readonly member_id?: string | null | undefined;
  readonly external_member_id?: string | null | undefined;
  readonly child_count: number;
  readonly parent_id?: string | null | undefined;
  readonly label: string;
  readonly source: "system";
  readonly name: "balance.refund";
  readonly metadata: BalanceRefundMetadata;
}

export interface BalanceRefundMetadata {
  readonly transaction_id: string;
  readonly refund_id: string;
  readonly order_id?: string | undefined;
  readonly order_created_at?: string | undefined;
  readonly product_id?: string | undefined;
  readonly subscription_id?: string | undefined;
  readonly amount: number;
  readonly currency: string;
  readonly presentment_amount: number;
  readonly presentment_currency: string;
  readonly refundable_amount?: number | undefined;
  readonly tax_amount: number;
  readonly tax_state?: string | null | undefined;
  readonly tax_country?: string | null | undefined;
  readonly fee: number;
  readonly exchange_rate?: number | undefined;
}

export interface BalanceRefundReversalEvent {
  readonly id: string;
  readonly timestamp: string;
  readonly organization_id: string;
  readonly customer_id: string | null;
  readonly customer: Customer | null;
  readonly external_customer_id: string | null;
  readonly member_id?: string | null | undefined;
  readonly external_member_id?: string | null | undefined;
  readonly child_count: number;
  readonly parent_id?: string | null | undefined;
  readonly label: string;
  readonly source: "system";
  readonly name: "balance.refund_reversal";
  readonly metadata: BalanceRefundMetadata;
}

export type Benefit =
  | BenefitCustom
  | BenefitDiscord
  | BenefitGitHubRepository
  | BenefitDownloadables
  | BenefitLicenseKeys
  | BenefitMeterCredit
  | BenefitFeatureFlag
  | BenefitSlackSharedChannel;

export interface BenefitCustom {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly type: "custom";
  readonly description: string;
  readonly selectable: boolean;
  readonly deletable: boolean;
  readonly is_deleted: boolean;
  readonly organization_id: string;
  readonly metadata: MetadataOutputType;
  readonly visibility: BenefitVisibility;
  readonly properties: BenefitCustomProperties;
  readonly visibility_configurable: boolean;
  readonly is_tax_applicable?: unknown;
}

export interface BenefitCustomProperties {
  readonly note: string | null;
}

export interface BenefitCustomPublic {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly type: "custom";
  readonly description: string;
  readonly selectable: boolean;
  readonly deletable: boolean;
  readonly is_deleted: boolean;
  readonly organization_id: string;
}

export interface BenefitCustomSubscriber {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly type: "custom";
  readonly description: string;
  readonly selectable: boolean;
  readonly deletable: boolean;
  readonly is_deleted: boolean;
  readonly organization_id: string;
  readonly organization: BenefitSubscriberOrganization;
  readonly properties: BenefitCustomSubscriberProperties;
}

export interface BenefitCustomSubscriberProperties {
  readonly note: string | null;
}

export interface BenefitCycledEvent {
  readonly id: string;
  readonly timestamp: string;
  readonly organization_id: string;
  readonly customer_id: string | null;
  readonly customer: Customer | null;
  readonly external_customer_id: string | null;
  readonly member_id?: string | null | undefined;
  readonly external_member_id?: string | null | undefined;
  readonly child_count: number;
  readonly parent_id?: string | null | undefined;
  readonly label: string;
  readonly source: "system";
  readonly name: "benefit.cycled";
  readonly metadata: BenefitGrantMetadata;
}

export interface BenefitDiscord {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly type: "discord";
  readonly description: string;
  readonly selectable: boolean;
  readonly deletable: boolean;
  readonly is_deleted: boolean;
  readonly organization_id: string;
  readonly metadata: MetadataOutputType;
  readonly visibility: BenefitVisibility;
  readonly properties: BenefitDiscordProperties;
  readonly visibility_configurable: boolean;
}

export interface BenefitDiscordProperties {
  readonly guild_id: string;
  readonly role_id: string;
  readonly kick_member: boolean;
}

export interface BenefitDiscordPublic {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly type: "discord";
  readonly description: string;
  readonly selectable: boolean;
  readonly deletable: boolean;
  readonly is_deleted: boolean;
  readonly organization_id: string;
}

export interface BenefitDiscordSubscriber {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly type: "discord";
  readonly description: string;
  readonly selectable: boolean;
  readonly deletable: boolean;
  readonly is_deleted: boolean;
  readonly organization_id: string;
  readonly organization: BenefitSubscriberOrganization;
  readonly properties: BenefitDiscordSubscriberProperties;
}

export interface BenefitDiscordSubscriberProperties {
  readonly guild_id: string;
}

export interface BenefitDownloadableFile {
  readonly id: string;
  readonly organization_id: string;
  readonly name: string;
  readonly path: string;
  readonly mime_type: string;
  readonly size: number;
  readonly storage_version: string | null;
  readonly checksum_etag: string | null;
  readonly checksum_sha256_base64: string | null;
  readonly checksum_sha256_hex: string | null;
  readonly last_modified_at: string | null;
  readonly version: string | null;
  readonly service: "downloadable";
  readonly is_uploaded: boolean;
  readonly created_at: string;
  readonly flagged_malicious_at: string | null;
  readonly downloaders: number;
  readonly downloads: number;
  readonly size_readable: string;
}

export interface BenefitDownloadables {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly type: "downloadables";
  readonly description: string;
  readonly selectable: boolean;
  readonly deletable: boolean;
  readonly is_deleted: boolean;
  readonly organization_id: string;
  readonly metadata: MetadataOutputType;
  readonly visibility: BenefitVisibility;
  readonly properties: BenefitDownloadablesProperties;
  readonly visibility_configurable: boolean;
}

export interface BenefitDownloadablesProperties {
  readonly archived: Readonly<Record<string, boolean>>;
  readonly files: readonly string[];
}

export interface BenefitDownloadablesPublic {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly type: "downloadables";
  readonly description: string;
  readonly selectable: boolean;
  readonly deletable: boolean;
  readonly is_deleted: boolean;
  readonly organization_id: string;
}

export interface BenefitDownloadablesSubscriber {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly type: "downloadables";
  readonly description: string;
  readonly selectable: boolean;
  readonly deletable: boolean;
  readonly is_deleted: boolean;
  readonly organization_id: string;
  readonly organization: BenefitSubscriberOrganization;
  readonly properties: BenefitDownloadablesSubscriberProperties;
}

export interface BenefitDownloadablesSubscriberProperties {
  readonly active_files: readonly string[];
}

export interface BenefitFeatureFlag {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly type: "feature_flag";
  readonly description: string;
  readonly selectable: boolean;
  readonly deletable: boolean;
  readonly is_deleted: boolean;
  readonly organization_id: string;
  readonly metadata: MetadataOutputType;
  readonly visibility: BenefitVisibility;
  readonly properties: BenefitFeatureFlagProperties;
  readonly visibility_configurable: boolean;
}

export type BenefitFeatureFlagProperties = Readonly<Record<string, never>>;

export interface BenefitFeatureFlagPublic {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly type: "feature_flag";
  readonly description: string;
  readonly selectable: boolean;
  readonly deletable: boolean;
  readonly is_deleted: boolean;
  readonly organization_id: string;
}

export interface BenefitFeatureFlagSubscriber {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly type: "feature_flag";
  readonly description: string;
  readonly selectable: boolean;
  readonly deletable: boolean;
  readonly is_deleted: boolean;
  readonly organization_id: string;
  readonly organization: BenefitSubscriberOrganization;
  readonly properties: BenefitFeatureFlagSubscriberProperties;
}

export type BenefitFeatureFlagSubscriberProperties = Readonly<Record<string, never>>;

export interface BenefitGitHubRepository {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly type: "github_repository";
  readonly description: string;
  readonly selectable: boolean;
  readonly deletable: boolean;
  readonly is_deleted: boolean;
  readonly organization_id: string;
  readonly metadata: MetadataOutputType;
  readonly visibility: BenefitVisibility;
  readonly properties: BenefitGitHubRepositoryProperties;
  readonly visibility_configurable: boolean;
}

export interface BenefitGitHubRepositoryProperties {
  readonly repository_owner: string;
  readonly repository_name: string;
  readonly permission: Permission;
}

export interface BenefitGitHubRepositoryPublic {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly type: "github_repository";
  readonly description: string;
  readonly selectable: boolean;
  readonly deletable: boolean;
  readonly is_deleted: boolean;
  readonly organization_id: string;
}

export interface BenefitGitHubRepositorySubscriber {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly type: "github_repository";
  readonly description: string;
  readonly selectable: boolean;
  readonly deletable: boolean;
  readonly is_deleted: boolean;
  readonly organization_id: string;
  readonly organization: BenefitSubscriberOrganization;
  readonly properties: BenefitGitHubRepositorySubscriberProperties;
}

export interface BenefitGitHubRepositorySubscriberProperties {
  readonly repository_owner: string;
  readonly repository_name: string;
}

export interface BenefitGrant {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly granted_at?: string | null | undefined;
  readonly is_granted: boolean;
  readonly revoked_at?: string | null | undefined;
  readonly is_revoked: boolean;
  readonly subscription_id: string | null;
  readonly order_id: string | null;
  readonly customer_id: string;
  readonly member_id?: string | null | undefined;
  readonly benefit_id: string;
  readonly error?: BenefitGrantError | null | undefined;
  readonly customer: Customer;
  readonly member?: Member | null | undefined;
  readonly benefit: Benefit;
  readonly properties:
    | BenefitGrantDiscordProperties
    | BenefitGrantGitHubRepositoryProperties
    | BenefitGrantDownloadablesProperties
    | BenefitGrantLicenseKeysProperties
    | BenefitGrantCustomProperties
    | BenefitGrantFeatureFlagProperties
    | BenefitGrantSlackSharedChannelProperties;
  readonly user_id?: unknown;
}

export type BenefitGrantCustomProperties = Readonly<Record<string, never>>;

export interface BenefitGrantCustomWebhook {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly granted_at?: string | null | undefined;
  readonly is_granted: boolean;
  readonly revoked_at?: string | null | undefined;
  readonly is_revoked: boolean;
  readonly subscription_id: string | null;
  readonly order_id: string | null;
  readonly customer_id: string;
  readonly member_id?: string | null | undefined;
  readonly benefit_id: string;
  readonly error?: BenefitGrantError | null | undefined;
  readonly customer: Customer;
  readonly member?: Member | null | undefined;
  readonly benefit: BenefitCustom;
  readonly properties: BenefitGrantCustomProperties;
  readonly previous_properties?: BenefitGrantCustomProperties | null | undefined;
}

export interface BenefitGrantDiscordProperties {
  readonly account_id?: string | null | undefined;
  readonly guild_id?: string | undefined;
  readonly role_id?: string | undefined;
  readonly granted_account_id?: string | undefined;
}

export interface BenefitGrantDiscordWebhook {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly granted_at?: string | null | undefined;
  readonly is_granted: boolean;
  readonly revoked_at?: string | null | undefined;
  readonly is_revoked: boolean;
  readonly subscription_id: string | null;
  readonly order_id: string | null;
  readonly customer_id: string;
  readonly member_id?: string | null | undefined;
  readonly benefit_id: string;
  readonly error?: BenefitGrantError | null | undefined;
  readonly customer: Customer;
  readonly member?: Member | null | undefined;
  readonly benefit: BenefitDiscord;
  readonly properties: BenefitGrantDiscordProperties;
  readonly previous_properties?: BenefitGrantDiscordProperties | null | undefined;
}

export interface BenefitGrantDownloadablesProperties {
  readonly files?: readonly string[] | undefined;
}

export interface BenefitGrantDownloadablesWebhook {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly granted_at?: string | null | undefined;
  readonly is_granted: boolean;
  readonly revoked_at?: string | null | undefined;
  readonly is_revoked: boolean;
  readonly subscription_id: string | null;
  readonly order_id: string | null;
  readonly customer_id: string;
  readonly member_id?: string | null | undefined;
  readonly benefit_id: string;
  readonly error?: BenefitGrantError | null | undefined;
  readonly customer: Customer;
  readonly member?: Member | null | undefined;
  readonly benefit: BenefitDownloadables;
  readonly properties: BenefitGrantDownloadablesProperties;
  readonly previous_properties?: BenefitGrantDownloadablesProperties | null | undefined;
}

export interface BenefitGrantError {
  readonly message: string;
  readonly type: string;
  readonly timestamp: string;
}

export type BenefitGrantFeatureFlagProperties = Readonly<Record<string, never>>;

export interface BenefitGrantFeatureFlagWebhook {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly granted_at?: string | null | undefined;
  readonly is_granted: boolean;
  readonly revoked_at?: string | null | undefined;
  readonly is_revoked: boolean;
  readonly subscription_id: string | null;
  readonly order_id: string | null;
  readonly customer_id: string;
  readonly member_id?: string | null | undefined;
  readonly benefit_id: string;
  readonly error?: BenefitGrantError | null | undefined;
  readonly customer: Customer;
  readonly member?: Member | null | undefined;
  readonly benefit: BenefitFeatureFlag;
  readonly properties: BenefitGrantFeatureFlagProperties;
  readonly previous_properties?: BenefitGrantFeatureFlagProperties | null | undefined;
}

export interface BenefitGrantGitHubRepositoryProperties {
  readonly account_id?: string | null | undefined;
  readonly repository_owner?: string | undefined;
  readonly repository_name?: string | undefined;
  readonly permission?: Permission | undefined;
  readonly granted_account_id?: string | undefined;
}

export interface BenefitGrantGitHubRepositoryWebhook {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly granted_at?: string | null | undefined;
  readonly is_granted: boolean;
  readonly revoked_at?: string | null | undefined;
  readonly is_revoked: boolean;
  readonly subscription_id: string | null;
  readonly order_id: string | null;
  readonly customer_id: string;
  readonly member_id?: string | null | undefined;
  readonly benefit_id: string;
  readonly error?: BenefitGrantError | null | undefined;
  readonly customer: Customer;
  readonly member?: Member | null | undefined;
  readonly benefit: BenefitGitHubRepository;
  readonly properties: BenefitGrantGitHubRepositoryProperties;
  readonly previous_properties?: BenefitGrantGitHubRepositoryProperties | null | undefined;
}

export interface BenefitGrantLicenseKeysProperties {
  readonly user_provided_key?: string | undefined;
  readonly license_key_id?: string | undefined;
  readonly display_key?: string | undefined;
}

export interface BenefitGrantLicenseKeysWebhook {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly granted_at?: string | null | undefined;
  readonly is_granted: boolean;
  readonly revoked_at?: string | null | undefined;
  readonly is_revoked: boolean;
  readonly subscription_id: string | null;
  readonly order_id: string | null;
  readonly customer_id: string;
  readonly member_id?: string | null | undefined;
  readonly benefit_id: string;
  readonly error?: BenefitGrantError | null | undefined;
  readonly customer: Customer;
  readonly member?: Member | null | undefined;
  readonly benefit: BenefitLicenseKeys;
  readonly properties: BenefitGrantLicenseKeysProperties;
  readonly previous_properties?: BenefitGrantLicenseKeysProperties | null | undefined;
}

export interface BenefitGrantMetadata {
  readonly benefit_id: string;
  readonly benefit_grant_id: string;
  readonly benefit_type: BenefitType;
  readonly member_id?: string | undefined;
}

export interface BenefitGrantMeterCreditProperties {
  readonly last_credited_meter_id?: string | undefined;
  readonly last_credited_units?: number | undefined;
  readonly last_credited_at?: string | undefined;
}

export interface BenefitGrantMeterCreditWebhook {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly granted_at?: string | null | undefined;
  readonly is_granted: boolean;
  readonly revoked_at?: string | null | undefined;
  readonly is_revoked: boolean;
  readonly subscription_id: string | null;
  readonly order_id: string | null;
  readonly customer_id: string;
  readonly member_id?: string | null | undefined;
  readonly benefit_id: string;
  readonly error?: BenefitGrantError | null | undefined;
  readonly customer: Customer;
  readonly member?: Member | null | undefined;
  readonly benefit: BenefitMeterCredit;
  readonly properties: BenefitGrantMeterCreditProperties;
  readonly previous_properties?: BenefitGrantMeterCreditProperties | null | undefined;
}

export interface BenefitGrantSlackSharedChannelProperties {
  readonly invited_email?: string | undefined;
  readonly channel_id?: string | undefined;
  readonly channel_name?: string | undefined;
  readonly invite_id?: string | undefined;
  readonly invite_url?: string | undefined;
  readonly connected_team_id?: string | undefined;
}

export interface BenefitGrantSlackSharedChannelWebhook {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly granted_at?: string | null | undefined;
  readonly is_granted: boolean;
  readonly revoked_at?: string | null | undefined;
  readonly is_revoked: boolean;
  readonly subscription_id: string | null;
  readonly order_id: string | null;
  readonly customer_id: string;
  readonly member_id?: string | null | undefined;
  readonly benefit_id: string;
  readonly error?: BenefitGrantError | null | undefined;
  readonly customer: Customer;
  readonly member?: Member | null | undefined;
  readonly benefit: BenefitSlackSharedChannel;
  readonly properties: BenefitGrantSlackSharedChannelProperties;
  readonly previous_properties?: BenefitGrantSlackSharedChannelProperties | null | undefined;
}

export type BenefitGrantWebhook =
  | BenefitGrantDiscordWebhook
  | BenefitGrantCustomWebhook
  | BenefitGrantGitHubRepositoryWebhook
  | BenefitGrantDownloadablesWebhook
  | BenefitGrantLicenseKeysWebhook
  | BenefitGrantMeterCreditWebhook
  | BenefitGrantFeatureFlagWebhook
  | BenefitGrantSlackSharedChannelWebhook;

export interface BenefitGrantedEvent {
  readonly id: string;
  readonly timestamp: string;
  readonly organization_id: string;
  readonly customer_id: string | null;
  readonly customer: Customer | null;
  readonly external_customer_id: string | null;
  readonly member_id?: string | null | undefined;
  readonly external_member_id?: string | null | undefined;
  readonly child_count: number;
  readonly parent_id?: string | null | undefined;
  readonly label: string;
  readonly source: "system";
  readonly name: "benefit.granted";
  readonly metadata: BenefitGrantMetadata;
}

export interface BenefitLicenseKeyActivationProperties {
  readonly limit: number;
  readonly enable_customer_admin: boolean;
}

export interface BenefitLicenseKeyExpirationProperties {
  readonly ttl: number;
  readonly timeframe: Timeframe;
}

export interface BenefitLicenseKeys {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly type: "license_keys";
  readonly description: string;
  readonly selectable: boolean;
  readonly deletable: boolean;
  readonly is_deleted: boolean;
  readonly organization_id: string;
  readonly metadata: MetadataOutputType;
  readonly visibility: BenefitVisibility;
  readonly properties: BenefitLicenseKeysProperties;
  readonly visibility_configurable: boolean;
}

export interface BenefitLicenseKeysProperties {
  readonly prefix: string | null;
  readonly expires: BenefitLicenseKeyExpirationProperties | null;
  readonly activations: BenefitLicenseKeyActivationProperties | null;
  readonly limit_usage: number | null;
}

export interface BenefitLicenseKeysPublic {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly type: "license_keys";
  readonly description: string;
  readonly selectable: boolean;
  readonly deletable: boolean;
  readonly is_deleted: boolean;
  readonly organization_id: string;
}

export interface BenefitLicenseKeysSubscriber {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly type: "license_keys";
  readonly description: string;
  readonly selectable: boolean;
  readonly deletable: boolean;
  readonly is_deleted: boolean;
  readonly organization_id: string;
  readonly organization: BenefitSubscriberOrganization;
  readonly properties: BenefitLicenseKeysSubscriberProperties;
}

export interface BenefitLicenseKeysSubscriberProperties {
  readonly prefix: string | null;
  readonly expires: BenefitLicenseKeyExpirationProperties | null;
  readonly activations: BenefitLicenseKeyActivationProperties | null;
  readonly limit_usage: number | null;
}

export interface BenefitMeterCredit {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly type: "meter_credit";
  readonly description: string;
  readonly selectable: boolean;
  readonly deletable: boolean;
  readonly is_deleted: boolean;
  readonly organization_id: string;
  readonly metadata: MetadataOutputType;
  readonly visibility: BenefitVisibility;
  readonly properties: BenefitMeterCreditProperties;
  readonly visibility_configurable: boolean;
}

export interface BenefitMeterCreditProperties {
  readonly units: number;
  readonly rollover: boolean;
  readonly meter_id: string;
}

export interface BenefitMeterCreditPublic {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly type: "meter_credit";
  readonly description: string;
  readonly selectable: boolean;
  readonly deletable: boolean;
  readonly is_deleted: boolean;
  readonly organization_id: string;
  readonly properties: BenefitMeterCreditPublicProperties;
}

export interface BenefitMeterCreditPublicProperties {
  readonly units: number;
  readonly meter_id: string;
}

export interface BenefitMeterCreditSubscriber {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly type: "meter_credit";
  readonly description: string;
  readonly selectable: boolean;
  readonly deletable: boolean;
  readonly is_deleted: boolean;
  readonly organization_id: string;
  readonly organization: BenefitSubscriberOrganization;
  readonly properties: BenefitMeterCreditSubscriberProperties;
}

export interface BenefitMeterCreditSubscriberProperties {
  readonly units: number;
  readonly rollover: boolean;
  readonly meter_id: string;
}

export type BenefitPublic =
  | BenefitCustomPublic
  | BenefitDiscordPublic
  | BenefitGitHubRepositoryPublic
  | BenefitDownloadablesPublic
  | BenefitLicenseKeysPublic
  | BenefitFeatureFlagPublic
  | BenefitSlackSharedChannelPublic
  | BenefitMeterCreditPublic;

export interface BenefitRevokedEvent {
  readonly id: string;
  readonly timestamp: string;
  readonly organization_id: string;
  readonly customer_id: string | null;
  readonly customer: Customer | null;
  readonly external_customer_id: string | null;
  readonly member_id?: string | null | undefined;
  readonly external_member_id?: string | null | undefined;
  readonly child_count: number;
  readonly parent_id?: string | null | undefined;
  readonly label: string;
  readonly source: "system";
  readonly name: "benefit.revoked";
  readonly metadata: BenefitGrantMetadata;
}

export interface BenefitSlackSharedChannel {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly type: "slack_shared_channel";
  readonly description: string;
  readonly selectable: boolean;
  readonly deletable: boolean;
  readonly is_deleted: boolean;
  readonly organization_id: string;
  readonly metadata: MetadataOutputType;
  readonly visibility: BenefitVisibility;
  readonly properties: BenefitSlackSharedChannelProperties;
  readonly visibility_configurable: boolean;
}

export interface BenefitSlackSharedChannelProperties {
  readonly slack_integration_id: string;
  readonly channel_name_template: string;
  readonly private: boolean;
  readonly welcome_message?: string | null | undefined;
  readonly archive_on_revoke: boolean;
  readonly team_invitees?: readonly string[] | undefined;
}

export interface BenefitSlackSharedChannelPublic {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly type: "slack_shared_channel";
  readonly description: string;
  readonly selectable: boolean;
  readonly deletable: boolean;
  readonly is_deleted: boolean;
  readonly organization_id: string;
}

export interface BenefitSlackSharedChannelSubscriber {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly type: "slack_shared_channel";
  readonly description: string;
  readonly selectable: boolean;
  readonly deletable: boolean;
  readonly is_deleted: boolean;
  readonly organization_id: string;
  readonly organization: BenefitSubscriberOrganization;
  readonly properties: BenefitSlackSharedChannelSubscriberProperties;
}

export type BenefitSlackSharedChannelSubscriberProperties = Readonly<Record<string, never>>;

export interface BenefitSubscriberOrganization {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly avatar_url: string | null;
  readonly proration_behavior: SubscriptionProrationBehavior;
  readonly allow_customer_updates: boolean;
  readonly bio?: unknown;
  readonly blog?: unknown;
  readonly company?: unknown;
  readonly customer_email_settings?: unknown;
  readonly default_upfront_split_to_contributors?: unknown;
  readonly details_submitted_at?: unknown;
  readonly email?: unknown;
  readonly feature_settings?: unknown;
  readonly location?: unknown;
  readonly pledge_badge_show_amount?: unknown;
  readonly pledge_minimum_amount?: unknown;
  readonly socials?: unknown;
  readonly status?: unknown;
  readonly subscription_settings?: unknown;
  readonly twitter_username?: unknown;
  readonly website?: unknown;
}

export type BenefitType =
  | "custom"
  | "discord"
  | "github_repository"
  | "downloadables"
  | "license_keys"
  | "meter_credit"
  | "feature_flag"
  | "slack_shared_channel";

export interface BenefitUpdatedEvent {
  readonly id: string;
  readonly timestamp: string;
  readonly organization_id: string;
  readonly customer_id: string | null;
  readonly customer: Customer | null;
  readonly external_customer_id: string | null;
  readonly member_id?: string | null | undefined;
  readonly external_member_id?: string | null | undefined;
  readonly child_count: number;
  readonly parent_id?: string | null | undefined;
  readonly label: string;
  readonly source: "system";
  readonly name: "benefit.updated";
  readonly metadata: BenefitGrantMetadata;
}

export type BenefitVisibility = "draft" | "private" | "public";

export type BillingAddressFieldMode = "required" | "optional" | "disabled";

export interface CardPayment {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly processor: PaymentProcessor;
  readonly status: PaymentStatus;
  readonly amount: number;
  readonly currency: string;
  readonly method: "card";
  readonly trigger: PaymentTrigger | null;
  readonly decline_reason: string | null;
  readonly decline_message: string | null;
  readonly organization_id: string;
  readonly checkout_id: string | null;
  readonly order_id: string | null;
  readonly processor_metadata?: Readonly<Record<string, unknown>> | undefined;
  readonly method_metadata: CardPaymentMetadata;
}

export interface CardPaymentMetadata {
  readonly brand: string;
  readonly last4: string;
}

export interface Checkout {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly custom_field_data?: Readonly<Record<string, string | number | boolean | null>> | undefined;
  readonly payment_processor: PaymentProcessor;
  readonly status: CheckoutStatus;
  readonly client_secret: string;
  readonly url: string;
  readonly expires_at: string;
  readonly success_url: string;
  readonly return_url: string | null;
  readonly embed_origin: string | null;
  readonly amount: number;
  readonly seats?: number | null | undefined;
  readonly min_seats?: number | null | undefined;
  readonly max_seats?: number | null | undefined;
  readonly units: number | null;
  readonly min_units: number | null;
  readonly max_units: number | null;
  readonly discount_amount: number;
  readonly net_amount: number;
  readonly tax_amount: number | null;
  readonly tax_behavior: TaxBehavior | null;
  readonly total_amount: number;
  readonly currency: string;
  readonly allow_trial: boolean | null;
  readonly active_trial_interval: TrialInterval | null;
  readonly active_trial_interval_count: number | null;
  readonly trial_end: string | null;
  readonly organization_id: string;
  readonly product_id: string | null;
  readonly product_price_id: string | null;
  readonly discount_id: string | null;
  readonly allow_discount_codes: boolean;
  readonly require_billing_address: boolean;
  readonly is_discount_applicable: boolean;
  readonly is_free_product_price: boolean;
  readonly is_payment_required: boolean;
  readonly is_payment_setup_required: boolean;
  readonly is_payment_form_required: boolean;
  readonly customer_id: string | null;
  readonly is_business_customer: boolean;
  readonly customer_name: string | null;
  readonly customer_email: string | null;
  readonly customer_ip_address: string | null;
  readonly customer_billing_name: string | null;
  readonly customer_billing_address: Address | null;
  readonly customer_tax_id: string | null;
  readonly locale?: string | null | undefined;
  readonly payment_method_type: string | null;
  readonly payment_processor_metadata: Readonly<Record<string, string>>;
  readonly billing_address_fields: CheckoutBillingAddressFields;
  readonly trial_interval: TrialInterval | null;
  readonly trial_interval_count: number | null;
  readonly metadata: MetadataOutputType;
  readonly external_customer_id: string | null;
  readonly products: readonly CheckoutProduct[];
  readonly product: CheckoutProduct | null;
  readonly product_price: LegacyRecurringProductPrice | ProductPrice | null;
  readonly prices: Readonly<Record<string, readonly (LegacyRecurringProductPrice | ProductPrice)[]>> | null;
  readonly discount:
    | CheckoutDiscountFixedOnceForeverDuration
    | CheckoutDiscountFixedRepeatDuration
    | CheckoutDiscountPercentageOnceForeverDuration
    | CheckoutDiscountPercentageRepeatDuration
    | null;
  readonly subscription_id: string | null;
  readonly attached_custom_fields: readonly AttachedCustomField[] | null;
  readonly customer_metadata: Metadata;
  readonly customer_billing_address_fields?: unknown;
  readonly customer_external_id?: unknown;
  readonly require_ecb2bdadd0963d053c9bcc0b?: unknown;
  readonly subtotal_amount?: unknown;
}

export interface CheckoutBillingAddressFields {
  readonly country: BillingAddressFieldMode;
  readonly state: BillingAddressFieldMode;
  readonly city: BillingAddressFieldMode;
  readonly postal_code: BillingAddressFieldMode;
  readonly line1: BillingAddressFieldMode;
  readonly line2: BillingAddressFieldMode;
}

export interface CheckoutCreatedEvent {
  readonly id: string;
  readonly timestamp: string;
  readonly organization_id: string;
  readonly customer_id: string | null;
  readonly customer: Customer | null;
  readonly external_customer_id: string | null;
  readonly member_id?: string | null | undefined;
  readonly external_member_id?: string | null | undefined;
  readonly child_count: number;
  readonly parent_id?: string | null | undefined;
  readonly label: string;
  readonly source: "system";
  readonly name: "checkout.created";
  readonly metadata: CheckoutCreatedMetadata;
}

export interface CheckoutCreatedMetadata {
  readonly checkout_id: string;
  readonly checkout_status: string;
  readonly product_id?: string | undefined;
}

export interface CheckoutDiscountFixedOnceForeverDuration {
  readonly duration: DiscountDuration;
  readonly type: DiscountType;
  readonly amount: number;
  readonly currency: string;
  readonly amounts: Readonly<Record<string, number>>;
  readonly id: string;
  readonly name: string;
  readonly code: string | null;
}

export interface CheckoutDiscountFixedRepeatDuration {
  readonly duration: DiscountDuration;
  readonly duration_in_months: number;
  readonly type: DiscountType;
  readonly amount: number;
  readonly currency: string;
  readonly amounts: Readonly<Record<string, number>>;
  readonly id: string;
  readonly name: string;
  readonly code: string | null;
}

export interface CheckoutDiscountPercentageOnceForeverDuration {
  readonly duration: DiscountDuration;
  readonly type: DiscountType;
  readonly basis_points: number;
  readonly id: string;
  readonly name: string;
  readonly code: string | null;
}

export interface CheckoutDiscountPercentageRepeatDuration {
  readonly duration: DiscountDuration;
  readonly duration_in_months: number;
  readonly type: DiscountType;
  readonly basis_points: number;
  readonly id: string;
  readonly name: string;
  readonly code: string | null;
}

export interface CheckoutLink {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly trial_interval: TrialInterval | null;
  readonly trial_interval_count: number | null;
  readonly metadata: MetadataOutputType;
  readonly payment_processor: PaymentProcessor;
  readonly client_secret: string;
  readonly success_url: string | null;
  readonly return_url: string | null;
  readonly label: string | null;
  readonly allow_discount_codes: boolean;
  readonly require_billing_address: boolean;
  readonly discount_id: string | null;
  readonly seats: number | null;
  readonly units: number | null;
  readonly organization_id: string;
  readonly products: readonly CheckoutLinkProduct[];
  readonly discount:
    | DiscountFixedOnceForeverDurationBase
    | DiscountFixedRepeatDurationBase
    | DiscountPercentageOnceForeverDurationBase
    | DiscountPercentageRepeatDurationBase
    | null;
  readonly url: string;
  readonly product?: unknown;
  readonly product_id?: unknown;
  readonly product_price?: unknown;
  readonly product_price_id?: unknown;
  readonly require_ecb2bdadd0963d053c9bcc0b?: unknown;
}

export interface CheckoutLinkProduct {
  readonly metadata: MetadataOutputType;
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly trial_interval: TrialInterval | null;
  readonly trial_interval_count: number | null;
  readonly name: string;
  readonly description: string | null;
  readonly visibility: ProductVisibility;
  readonly recurring_interval: RecurringInterval | null;
  readonly recurring_interval_count: number | null;
  readonly meter_interval: RecurringInterval | null;
  readonly meter_interval_count: number | null;
  readonly is_recurring: boolean;
  readonly is_archived: boolean;
  readonly organization_id: string;
  readonly prices: readonly (LegacyRecurringProductPrice | ProductPrice)[];
  readonly benefits: readonly BenefitPublic[];
  readonly medias: readonly ProductMediaFileRead[];
}

export interface CheckoutOrganization {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly avatar_url: string | null;
  readonly proration_behavior: SubscriptionProrationBehavior;
  readonly allow_customer_updates: boolean;
  readonly bio?: unknown;
  readonly blog?: unknown;
  readonly company?: unknown;
  readonly customer_email_settings?: unknown;
  readonly default_upfront_split_to_contributors?: unknown;
  readonly details_submitted_at?: unknown;
  readonly email?: unknown;
  readonly feature_settings?: unknown;
  readonly location?: unknown;
  readonly pledge_badge_show_amount?: unknown;
  readonly pledge_minimum_amount?: unknown;
  readonly socials?: unknown;
  readonly status?: unknown;
  readonly subscription_settings?: unknown;
  readonly twitter_username?: unknown;
  readonly website?: unknown;
}

export interface CheckoutProduct {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly trial_interval: TrialInterval | null;
  readonly trial_interval_count: number | null;
  readonly name: string;
  readonly description: string | null;
  readonly visibility: ProductVisibility;
  readonly recurring_interval: RecurringInterval | null;
  readonly recurring_interval_count: number | null;
  readonly meter_interval: RecurringInterval | null;
  readonly meter_interval_count: number | null;
  readonly is_recurring: boolean;
  readonly is_archived: boolean;
  readonly organization_id: string;
  readonly prices: readonly (LegacyRecurringProductPrice | ProductPrice)[];
  readonly benefits: readonly BenefitPublic[];
  readonly medias: readonly ProductMediaFileRead[];
}

export interface CheckoutPublic {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly custom_field_data?: Readonly<Record<string, string | number | boolean | null>> | undefined;
  readonly payment_processor: PaymentProcessor;
  readonly status: CheckoutStatus;
  readonly client_secret: string;
  readonly url: string;
  readonly expires_at: string;
  readonly success_url: string;
  readonly return_url: string | null;
  readonly embed_origin: string | null;
  readonly amount: number;
  readonly seats?: number | null | undefined;
  readonly min_seats?: number | null | undefined;
  readonly max_seats?: number | null | undefined;
  readonly units: number | null;
  readonly min_units: number | null;
  readonly max_units: number | null;
  readonly discount_amount: number;
  readonly net_amount: number;
  readonly tax_amount: number | null;
  readonly tax_behavior: TaxBehavior | null;
  readonly total_amount: number;
  readonly currency: string;
  readonly allow_trial: boolean | null;
  readonly active_trial_interval: TrialInterval | null;
  readonly active_trial_interval_count: number | null;
  readonly trial_end: string | null;
  readonly organization_id: string;
  readonly product_id: string | null;
  readonly product_price_id: string | null;
  readonly discount_id: string | null;
  readonly allow_discount_codes: boolean;
  readonly require_billing_address: boolean;
  readonly is_discount_applicable: boolean;
  readonly is_free_product_price: boolean;
  readonly is_payment_required: boolean;
  readonly is_payment_setup_required: boolean;
  readonly is_payment_form_required: boolean;
  readonly customer_id: string | null;
  readonly is_business_customer: boolean;
  readonly customer_name: string | null;
  readonly customer_email: string | null;
  readonly customer_ip_address: string | null;
  readonly customer_billing_name: string | null;
  readonly customer_billing_address: Address | null;
  readonly customer_tax_id: string | null;
  readonly locale?: string | null | undefined;
  readonly payment_method_type: string | null;
  readonly payment_processor_metadata: Readonly<Record<string, string>>;
  readonly billing_address_fields: CheckoutBillingAddressFields;
  readonly products: readonly CheckoutProduct[];
  readonly product: CheckoutProduct | null;
  readonly product_price: LegacyRecurringProductPrice | ProductPrice | null;
  readonly prices: Readonly<Record<string, readonly (LegacyRecurringProductPrice | ProductPrice)[]>> | null;
  readonly discount:
    | CheckoutDiscountFixedOnceForeverDuration
    | CheckoutDiscountFixedRepeatDuration
    | CheckoutDiscountPercentageOnceForeverDuration
    | CheckoutDiscountPercentageRepeatDuration
    | null;
  readonly organization: CheckoutOrganization;
  readonly attached_custom_fields: readonly AttachedCustomField[] | null;
  readonly customer_billing_address_fields?: unknown;
  readonly require_ecb2bdadd0963d053c9bcc0b?: unknown;
  readonly subtotal_amount?: unknown;
}

export interface CheckoutPublicConfirmed {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly custom_field_data?: Readonly<Record<string, string | number | boolean | null>> | undefined;
  readonly payment_processor: PaymentProcessor;
  readonly status: "confirmed";
  readonly client_secret: string;
  readonly url: string;
  readonly expires_at: string;
  readonly success_url: string;
  readonly return_url: string | null;
  readonly embed_origin: string | null;
  readonly amount: number;
  readonly seats?: number | null | undefined;
  readonly min_seats?: number | null | undefined;
  readonly max_seats?: number | null | undefined;
  readonly units: number | null;
  readonly min_units: number | null;
  readonly max_units: number | null;
  readonly discount_amount: number;
  readonly net_amount: number;
  readonly tax_amount: number | null;
  readonly tax_behavior: TaxBehavior | null;
  readonly total_amount: number;
  readonly currency: string;
  readonly allow_trial: boolean | null;
  readonly active_trial_interval: TrialInterval | null;
  readonly active_trial_interval_count: number | null;
  readonly trial_end: string | null;
  readonly organization_id: string;
  readonly product_id: string | null;
  readonly product_price_id: string | null;
  readonly discount_id: string | null;
  readonly allow_discount_codes: boolean;
  readonly require_billing_address: boolean;
  readonly is_discount_applicable: boolean;
  readonly is_free_product_price: boolean;
  readonly is_payment_required: boolean;
  readonly is_payment_setup_required: boolean;
  readonly is_payment_form_required: boolean;
  readonly customer_id: string | null;
  readonly is_business_customer: boolean;
  readonly customer_name: string | null;
  readonly customer_email: string | null;
  readonly customer_ip_address: string | null;
  readonly customer_billing_name: string | null;
  readonly customer_billing_address: Address | null;
  readonly customer_tax_id: string | null;
  readonly locale?: string | null | undefined;
  readonly payment_method_type: string | null;
  readonly payment_processor_metadata: Readonly<Record<string, string>>;
  readonly billing_address_fields: CheckoutBillingAddressFields;
  readonly products: readonly CheckoutProduct[];
  readonly product: CheckoutProduct | null;
  readonly product_price: LegacyRecurringProductPrice | ProductPrice | null;
  readonly prices: Readonly<Record<string, readonly (LegacyRecurringProductPrice | ProductPrice)[]>> | null;
  readonly discount:
    | CheckoutDiscountFixedOnceForeverDuration
    | CheckoutDiscountFixedRepeatDuration
    | CheckoutDiscountPercentageOnceForeverDuration
    | CheckoutDiscountPercentageRepeatDuration
    | null;
  readonly organization: CheckoutOrganization;
  readonly attached_custom_fields: readonly AttachedCustomField[] | null;
  readonly customer_session_token: string | null;
  readonly customer_billing_address_fields?: unknown;
  readonly require_ecb2bdadd0963d053c9bcc0b?: unknown;
  readonly subtotal_amount?: unknown;
}

export type CheckoutStatus = "open" | "expired" | "confirmed" | "succeeded" | "failed";

export interface CostMetadataOutput {
  readonly amount: string;
  readonly currency: string;
}

export interface CountAggregation {
  readonly func: "count";
}

export type CountryAlpha2 = string;

export interface CursorPagination {
  readonly has_next_page: boolean;
}

export type CustomField =
  | CustomFieldText
  | CustomFieldNumber
  | CustomFieldDate
  | CustomFieldCheckbox
  | CustomFieldSelect;

export interface CustomFieldCheckbox {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly metadata: MetadataOutputType;
  readonly type: "checkbox";
  readonly slug: string;
  readonly name: string;
  readonly organization_id: string;
  readonly properties: CustomFieldCheckboxProperties;
}

export interface CustomFieldCheckboxProperties {
  readonly form_label?: string | undefined;
  readonly form_help_text?: string | undefined;
  readonly form_placeholder?: string | undefined;
}

export interface CustomFieldDate {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly metadata: MetadataOutputType;
  readonly type: "date";
  readonly slug: string;
  readonly name: string;
  readonly organization_id: string;
  readonly properties: CustomFieldDateProperties;
}

export interface CustomFieldDateProperties {
  readonly form_label?: string | undefined;
  readonly form_help_text?: string | undefined;
  readonly form_placeholder?: string | undefined;
  readonly ge?: number | undefined;
  readonly le?: number | undefined;
}

export interface CustomFieldNumber {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly metadata: MetadataOutputType;
  readonly type: "number";
  readonly slug: string;
  readonly name: string;
  readonly organization_id: string;
  readonly properties: CustomFieldNumberProperties;
}

export interface CustomFieldNumberProperties {
  readonly form_label?: string | undefined;
  readonly form_help_text?: string | undefined;
  readonly form_placeholder?: string | undefined;
  readonly ge?: number | undefined;
  readonly le?: number | undefined;
}

export interface CustomFieldSelect {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly metadata: MetadataOutputType;
  readonly type: "select";
  readonly slug: string;
  readonly name: string;
  readonly organization_id: string;
  readonly properties: CustomFieldSelectProperties;
}

export interface CustomFieldSelectOption {
  readonly value: string;
  readonly label: string;
}

export interface CustomFieldSelectProperties {
  readonly form_label?: string | undefined;
  readonly form_help_text?: string | undefined;
  readonly form_placeholder?: string | undefined;
  readonly options: readonly CustomFieldSelectOption[];
}

export interface CustomFieldText {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly metadata: MetadataOutputType;
  readonly type: "text";
  readonly slug: string;
  readonly name: string;
  readonly organization_id: string;
  readonly properties: CustomFieldTextProperties;
}

export interface CustomFieldTextProperties {
  readonly form_label?: string | undefined;
  readonly form_help_text?: string | undefined;
  readonly form_placeholder?: string | undefined;
  readonly textarea?: boolean | undefined;
  readonly min_length?: number | undefined;
  readonly max_length?: number | undefined;
}

export type Customer = CustomerIndividual | CustomerTeam;

export type CustomerBenefitGrant =
  | CustomerBenefitGrantDiscord
  | CustomerBenefitGrantGitHubRepository
  | CustomerBenefitGrantDownloadables
  | CustomerBenefitGrantLicenseKeys
  | CustomerBenefitGrantCustom
  | CustomerBenefitGrantMeterCredit
  | CustomerBenefitGrantFeatureFlag
  | CustomerBenefitGrantSlackSharedChannel;

export interface CustomerBenefitGrantCustom {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly granted_at: string | null;
  readonly revoked_at: string | null;
  readonly customer_id: string;
  readonly member_id?: string | null | undefined;
  readonly benefit_id: string;
  readonly subscription_id: string | null;
  readonly order_id: string | null;
  readonly is_granted: boolean;
  readonly is_revoked: boolean;
  readonly error?: BenefitGrantError | null | undefined;
  readonly customer: CustomerPortalCustomer;
  readonly benefit: BenefitCustomSubscriber;
  readonly properties: BenefitGrantCustomProperties;
}

export interface CustomerBenefitGrantDiscord {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly granted_at: string | null;
  readonly revoked_at: string | null;
  readonly customer_id: string;
  readonly member_id?: string | null | undefined;
  readonly benefit_id: string;
  readonly subscription_id: string | null;
  readonly order_id: string | null;
  readonly is_granted: boolean;
  readonly is_revoked: boolean;
  readonly error?: BenefitGrantError | null | undefined;
  readonly customer: CustomerPortalCustomer;
  readonly member?: CustomerBenefitGrantMember | null | undefined;
  readonly benefit: BenefitDiscordSubscriber;
  readonly properties: BenefitGrantDiscordProperties;
}

export interface CustomerBenefitGrantDownloadables {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly granted_at: string | null;
  readonly revoked_at: string | null;
  readonly customer_id: string;
  readonly member_id?: string | null | undefined;
  readonly benefit_id: string;
  readonly subscription_id: string | null;
  readonly order_id: string | null;
  readonly is_granted: boolean;
  readonly is_revoked: boolean;
  readonly error?: BenefitGrantError | null | undefined;
  readonly customer: CustomerPortalCustomer;
  readonly benefit: BenefitDownloadablesSubscriber;
  readonly properties: BenefitGrantDownloadablesProperties;
}

export interface CustomerBenefitGrantFeatureFlag {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly granted_at: string | null;
  readonly revoked_at: string | null;
  readonly customer_id: string;
  readonly member_id?: string | null | undefined;
  readonly benefit_id: string;
  readonly subscription_id: string | null;
  readonly order_id: string | null;
  readonly is_granted: boolean;
  readonly is_revoked: boolean;
  readonly error?: BenefitGrantError | null | undefined;
  readonly customer: CustomerPortalCustomer;
  readonly benefit: BenefitFeatureFlagSubscriber;
  readonly properties: BenefitGrantFeatureFlagProperties;
}

export interface CustomerBenefitGrantGitHubRepository {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly granted_at: string | null;
  readonly revoked_at: string | null;
  readonly customer_id: string;
  readonly member_id?: string | null | undefined;
  readonly benefit_id: string;
  readonly subscription_id: string | null;
  readonly order_id: string | null;
  readonly is_granted: boolean;
  readonly is_revoked: boolean;
  readonly error?: BenefitGrantError | null | undefined;
  readonly customer: CustomerPortalCustomer;
  readonly member?: CustomerBenefitGrantMember | null | undefined;
  readonly benefit: BenefitGitHubRepositorySubscriber;
  readonly properties: BenefitGrantGitHubRepositoryProperties;
}

export interface CustomerBenefitGrantLicenseKeys {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly granted_at: string | null;
  readonly revoked_at: string | null;
  readonly customer_id: string;
  readonly member_id?: string | null | undefined;
  readonly benefit_id: string;
  readonly subscription_id: string | null;
  readonly order_id: string | null;
  readonly is_granted: boolean;
  readonly is_revoked: boolean;
  readonly error?: BenefitGrantError | null | undefined;
  readonly customer: CustomerPortalCustomer;
  readonly benefit: BenefitLicenseKeysSubscriber;
  readonly properties: BenefitGrantLicenseKeysProperties;
}

export interface CustomerBenefitGrantMember {
  readonly id: string;
  readonly oauth_accounts: Readonly<Record<string, CustomerPortalOAuthAccount>>;
}

export interface CustomerBenefitGrantMeterCredit {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly granted_at: string | null;
  readonly revoked_at: string | null;
  readonly customer_id: string;
  readonly member_id?: string | null | undefined;
  readonly benefit_id: string;
  readonly subscription_id: string | null;
  readonly order_id: string | null;
  readonly is_granted: boolean;
  readonly is_revoked: boolean;
  readonly error?: BenefitGrantError | null | undefined;
  readonly customer: CustomerPortalCustomer;
  readonly benefit: BenefitMeterCreditSubscriber;
  readonly properties: BenefitGrantMeterCreditProperties;
}

export interface CustomerBenefitGrantSlackSharedChannel {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly granted_at: string | null;
  readonly revoked_at: string | null;
  readonly customer_id: string;
  readonly member_id?: string | null | undefined;
  readonly benefit_id: string;
  readonly subscription_id: string | null;
  readonly order_id: string | null;
  readonly is_granted: boolean;
  readonly is_revoked: boolean;
  readonly error?: BenefitGrantError | null | undefined;
  readonly customer: CustomerPortalCustomer;
  readonly benefit: BenefitSlackSharedChannelSubscriber;
  readonly properties: BenefitGrantSlackSharedChannelProperties;
}

export type CustomerCancellationReason =
  | "customer_service"
  | "low_quality"
  | "missing_features"
  | "switched_service"
  | "too_complex"
  | "too_expensive"
  | "unused"
  | "other";

export interface CustomerCreatedEvent {
  readonly id: string;
  readonly timestamp: string;
  readonly organization_id: string;
  readonly customer_id: string | null;
  readonly customer: Customer | null;
  readonly external_customer_id: string | null;
  readonly member_id?: string | null | undefined;
  readonly external_member_id?: string | null | undefined;
  readonly child_count: number;
  readonly parent_id?: string | null | undefined;
  readonly label: string;
  readonly source: "system";
  readonly name: "customer.created";
  readonly metadata: CustomerCreatedMetadata;
}

export interface CustomerCreatedMetadata {
  readonly customer_id: string;
  readonly customer_email: string | null;
  readonly customer_name: string | null;
  readonly customer_external_id: string | null;
}

export interface CustomerCustomerMeter {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly customer_id: string;
  readonly meter_id: string;
  readonly consumed_units: number;
  readonly credited_units: number;
  readonly balance: number;
  readonly meter: CustomerCustomerMeterMeter;
}

export interface CustomerCustomerMeterMeter {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly name: string;
}

export interface CustomerCustomerSession {
  readonly expires_at: string;
  readonly return_url: string | null;
}

export interface CustomerDeletedEvent {
  readonly id: string;
  readonly timestamp: string;
  readonly organization_id: string;
  readonly customer_id: string | null;
  readonly customer: Customer | null;
  readonly external_customer_id: string | null;
  readonly member_id?: string | null | undefined;
  readonly external_member_id?: string | null | undefined;
  readonly child_count: number;
  readonly parent_id?: string | null | undefined;
  readonly label: string;
  readonly source: "system";
  readonly name: "customer.deleted";
  readonly metadata: CustomerDeletedMetadata;
}

export interface CustomerDeletedMetadata {
  readonly customer_id: string;
  readonly customer_email: string | null;
  readonly customer_name: string | null;
  readonly customer_external_id: string | null;
}

export interface CustomerEmailUpdateVerifyResponse {
  readonly token: string;
}

export interface CustomerIndividual {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly metadata: MetadataOutputType;
  readonly external_id?: string | null | undefined;
  readonly email: string;
  readonly email_verified: boolean;
  readonly type: "individual";
  readonly name: string | null;
  readonly billing_name: string | null;
  readonly billing_address: Address | null;
  readonly tax_id: readonly [string, TaxIDFormat] | null;
  readonly locale?: string | null | undefined;
  readonly organization_id: string;
  readonly default_payment_method_id?: string | null | undefined;
  readonly deleted_at: string | null;
  readonly first_user_event_at: string | null;
  readonly avatar_url: string | null;
}

export interface CustomerMeter {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly customer_id: string;
  readonly meter_id: string;
  readonly consumed_units: number;
  readonly credited_units: number;
  readonly balance: number;
  readonly customer: Customer;
  readonly meter: Meter;
}

export interface CustomerOrder {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly status: OrderStatus;
  readonly paid: boolean;
  readonly subtotal_amount: number;
  readonly discount_amount: number;
  readonly net_amount: number;
  readonly tax_amount: number;
  readonly total_amount: number;
  readonly applied_balance_amount: number;
  readonly due_amount: number;
  readonly refunded_amount: number;
  readonly refunded_tax_amount: number;
  readonly currency: string;
  readonly billing_reason: OrderBillingReason;
  readonly billing_name: string | null;
  readonly billing_address: Address | null;
  readonly invoice_number: string | null;
  readonly is_invoice_generated: boolean;
  readonly receipt_number: string | null;
  readonly seats?: number | null | undefined;
  readonly units: number | null;
  readonly customer_id: string;
  readonly product_id: string | null;
  readonly discount_id: string | null;
  readonly subscription_id: string | null;
  readonly checkout_id: string | null;
  readonly next_payment_attempt_at?: string | null | undefined;
  readonly product: CustomerOrderProduct | null;
  readonly subscription: CustomerOrderSubscription | null;
  readonly items: readonly OrderItemSchema[];
  readonly description: string;
  readonly refundable_amount: number;
  readonly refundable_tax_amount: number;
  readonly amount?: unknown;
  readonly from_balance_amount?: unknown;
  readonly product_price?: unknown;
  readonly product_price_id?: unknown;
  readonly user_id?: unknown;
}

export interface CustomerOrderInvoice {
  readonly url: string;
}

export interface CustomerOrderPaymentConfirmation {
  readonly status: string;
  readonly client_secret?: string | null | undefined;
  readonly error?: string | null | undefined;
}

export interface CustomerOrderPaymentStatus {
  readonly status: string;
  readonly error?: string | null | undefined;
}

export interface CustomerOrderProduct {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly trial_interval: TrialInterval | null;
  readonly trial_interval_count: number | null;
  readonly name: string;
  readonly description: string | null;
  readonly visibility: ProductVisibility;
  readonly recurring_interval: RecurringInterval | null;
  readonly recurring_interval_count: number | null;
  readonly meter_interval: RecurringInterval | null;
  readonly meter_interval_count: number | null;
  readonly is_recurring: boolean;
  readonly is_archived: boolean;
  readonly organization_id: string;
  readonly prices: readonly (LegacyRecurringProductPrice | ProductPrice)[];
  readonly benefits: readonly BenefitPublic[];
  readonly medias: readonly ProductMediaFileRead[];
  readonly organization: CustomerOrganization;
}

export interface CustomerOrderReceipt {
  readonly url: string;
}

export interface CustomerOrderSubscription {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly amount: number;
  readonly currency: string;
  readonly recurring_interval: RecurringInterval;
  readonly recurring_interval_count: number;
  readonly status: SubscriptionStatus;
  readonly current_period_start: string;
  readonly current_period_end: string;
  readonly current_meter_period_start: string | null;
  readonly current_meter_period_end: string | null;
  readonly trial_start: string | null;
  readonly trial_end: string | null;
  readonly cancel_at_period_end: boolean;
  readonly canceled_at: string | null;
  readonly started_at: string | null;
  readonly ends_at: string | null;
  readonly ended_at: string | null;
  readonly past_due_at?: string | null | undefined;
  readonly pause_at_period_end: boolean;
  readonly paused_at: string | null;
  readonly resumes_at: string | null;
  readonly customer_id: string;
  readonly product_id: string;
  readonly discount_id: string | null;
  readonly checkout_id: string | null;
  readonly seats?: number | null | undefined;
  readonly units: number | null;
  readonly customer_cancellation_reason: CustomerCancellationReason | null;
  readonly customer_cancellation_comment: string | null;
  readonly price_id?: unknown;
}

export interface CustomerOrganization {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly avatar_url: string | null;
  readonly proration_behavior: SubscriptionProrationBehavior;
  readonly allow_customer_updates: boolean;
  readonly customer_portal_settings: OrganizationCustomerPortalSettings;
  readonly organization_features?: CustomerOrganizationFeatureSettings | undefined;
  readonly bio?: unknown;
  readonly blog?: unknown;
  readonly company?: unknown;
  readonly customer_email_settings?: unknown;
  readonly default_upfront_split_to_contributors?: unknown;
  readonly details_submitted_at?: unknown;
  readonly email?: unknown;
  readonly feature_settings?: unknown;
  readonly location?: unknown;
  readonly pledge_badge_show_amount?: unknown;
  readonly pledge_minimum_amount?: unknown;
  readonly socials?: unknown;
  readonly status?: unknown;
  readonly subscription_settings?: unknown;
  readonly twitter_username?: unknown;
  readonly website?: unknown;
}

export interface CustomerOrganizationData {
  readonly organization: CustomerOrganization;
  readonly products: readonly CustomerProduct[];
}

export interface CustomerOrganizationFeatureSettings {
  readonly member_model_enabled: boolean;
  readonly checkout_localization_enabled: boolean;
}

export type CustomerPaymentMethod = PaymentMethodCard | PaymentMethodKrCard | PaymentMethodGeneric;

export interface CustomerPaymentMethodCard {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly processor: PaymentProcessor;
  readonly customer_id: string;
  readonly type: "card";
  readonly method_metadata: PaymentMethodCardMetadata;
  readonly is_default: boolean;
}

export interface CustomerPaymentMethodCreateRequiresActionResponse {
  readonly status: "requires_action";
  readonly client_secret: string;
}

export type CustomerPaymentMethodCreateResponse =
  | CustomerPaymentMethodCreateSucceededResponse
  | CustomerPaymentMethodCreateRequiresActionResponse;

export interface CustomerPaymentMethodCreateSucceededResponse {
  readonly status: "succeeded";
  readonly payment_method: CustomerPaymentMethod;
}

export interface CustomerPaymentMethodGeneric {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly processor: PaymentProcessor;
  readonly customer_id: string;
  readonly type: string;
  readonly is_default: boolean;
}

export interface CustomerPaymentMethodKrCard {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly processor: PaymentProcessor;
  readonly customer_id: string;
  readonly type: "kr_card";
  readonly method_metadata: PaymentMethodKrCardMetadata;
  readonly is_default: boolean;
}

export interface CustomerPortalCustomer {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly email: string | null;
  readonly email_verified: boolean;
  readonly name: string | null;
  readonly billing_name: string | null;
  readonly billing_address: Address | null;
  readonly tax_id: readonly [string, TaxIDFormat] | null;
  readonly oauth_accounts: Readonly<Record<string, CustomerPortalOAuthAccount>>;
  readonly default_payment_method_id?: string | null | undefined;
  readonly type?: CustomerType | null | undefined;
  readonly locale?: string | null | undefined;
}

export interface CustomerPortalCustomerSettings {
  readonly allow_email_change?: boolean | undefined;
}

export interface CustomerPortalMember {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly email: string;
  readonly name: string | null;
  readonly role: MemberRole;
}

export interface CustomerPortalOAuthAccount {
  readonly account_id: string;
  readonly account_username: string | null;
}

export interface CustomerPortalSubscriptionSettings {
  readonly update_seats: boolean;
  readonly update_plan: boolean;
  readonly update_units?: boolean | undefined;
  readonly pause?: boolean | undefined;
}

export interface CustomerPortalUsageSettings {
  readonly show: boolean;
}

export interface CustomerProduct {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly trial_interval: TrialInterval | null;
  readonly trial_interval_count: number | null;
  readonly name: string;
  readonly description: string | null;
  readonly visibility: ProductVisibility;
  readonly recurring_interval: RecurringInterval | null;
  readonly recurring_interval_count: number | null;
  readonly meter_interval: RecurringInterval | null;
  readonly meter_interval_count: number | null;
  readonly is_recurring: boolean;
  readonly is_archived: boolean;
  readonly organization_id: string;
  readonly prices: readonly (LegacyRecurringProductPrice | ProductPrice)[];
  readonly benefits: readonly BenefitPublic[];
  readonly medias: readonly ProductMediaFileRead[];
}

export interface CustomerSeat {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly subscription_id: string | null;
  readonly order_id: string | null;
  readonly status: SeatStatus;
  readonly customer_id: string | null;
  readonly member_id: string | null;
  readonly member: Member | null;
  readonly email: string | null;
  readonly customer_email: string | null;
  readonly invitation_token_expires_at: string | null;
  readonly claimed_at: string | null;
  readonly revoked_at: string | null;
  readonly seat_metadata: Readonly<Record<string, unknown>> | null;
}

export interface CustomerSeatClaimResponse {
  readonly seat: CustomerSeat;
  readonly customer_session_token: string;
}

export interface CustomerSession {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly token: string;
  readonly expires_at: string;
  readonly return_url: string | null;
  readonly customer_portal_url: string;
  readonly customer_id: string;
  readonly customer: Customer;
}

export type CustomerState = CustomerStateIndividual | CustomerStateTeam;

export interface CustomerStateBenefitGrant {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly granted_at: string;
  readonly benefit_id: string;
  readonly benefit_type: BenefitType;
  readonly benefit_metadata: MetadataOutputType;
  readonly properties:
    | BenefitGrantDiscordProperties
    | BenefitGrantGitHubRepositoryProperties
    | BenefitGrantDownloadablesProperties
    | BenefitGrantLicenseKeysProperties
    | BenefitGrantCustomProperties
    | BenefitGrantFeatureFlagProperties
    | BenefitGrantSlackSharedChannelProperties;
}

export interface CustomerStateIndividual {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly metadata: MetadataOutputType;
  readonly external_id?: string | null | undefined;
  readonly email: string;
  readonly email_verified: boolean;
  readonly type: "individual";
  readonly name: string | null;
  readonly billing_name: string | null;
  readonly billing_address: Address | null;
  readonly tax_id: readonly [string, TaxIDFormat] | null;
  readonly locale?: string | null | undefined;
  readonly organization_id: string;
  readonly default_payment_method_id?: string | null | undefined;
  readonly deleted_at: string | null;
  readonly first_user_event_at: string | null;
  readonly avatar_url: string | null;
  readonly active_subscriptions: readonly CustomerStateSubscription[];
  readonly granted_benefits: readonly CustomerStateBenefitGrant[];
  readonly active_meters: readonly CustomerStateMeter[];
}

export interface CustomerStateMeter {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly meter_id: string;
  readonly consumed_units: number;
  readonly credited_units: number;
  readonly balance: number;
}

export interface CustomerStateSubscription {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly custom_field_data?: Readonly<Record<string, string | number | boolean | null>> | undefined;
  readonly metadata: MetadataOutputType;
  readonly status: "active" | "trialing";
  readonly amount: number;
  readonly currency: string;
  readonly recurring_interval: RecurringInterval;
  readonly current_period_start: string;
  readonly current_period_end: string;
  readonly trial_start: string | null;
  readonly trial_end: string | null;
  readonly cancel_at_period_end: boolean;
  readonly canceled_at: string | null;
  readonly started_at: string | null;
  readonly ends_at: string | null;
  readonly product_id: string;
  readonly discount_id: string | null;
  readonly seats: number | null;
  readonly units: number | null;
  readonly meters: readonly CustomerStateSubscriptionMeter[];
  readonly price_id?: unknown;
}

export interface CustomerStateSubscriptionMeter {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly consumed_units: number;
  readonly credited_units: number;
  readonly amount: number;
  readonly meter_id: string;
}

export interface CustomerStateTeam {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly metadata: MetadataOutputType;
  readonly external_id?: string | null | undefined;
  readonly email?: string | null | undefined;
  readonly email_verified: boolean;
  readonly type: "team";
  readonly name: string | null;
  readonly billing_name: string | null;
  readonly billing_address: Address | null;
  readonly tax_id: readonly [string, TaxIDFormat] | null;
  readonly locale?: string | null | undefined;
  readonly organization_id: string;
  readonly default_payment_method_id?: string | null | undefined;
  readonly deleted_at: string | null;
  readonly first_user_event_at: string | null;
  readonly avatar_url: string | null;
  readonly active_subscriptions: readonly CustomerStateSubscription[];
  readonly granted_benefits: readonly CustomerStateBenefitGrant[];
  readonly active_meters: readonly CustomerStateMeter[];
}

export interface CustomerSubscription {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly amount: number;
  readonly currency: string;
  readonly recurring_interval: RecurringInterval;
  readonly recurring_interval_count: number;
  readonly status: SubscriptionStatus;
  readonly current_period_start: string;
  readonly current_period_end: string;
  readonly current_meter_period_start: string | null;
  readonly current_meter_period_end: string | null;
  readonly trial_start: string | null;
  readonly trial_end: string | null;
  readonly cancel_at_period_end: boolean;
  readonly canceled_at: string | null;
  readonly started_at: string | null;
  readonly ends_at: string | null;
  readonly ended_at: string | null;
  readonly past_due_at?: string | null | undefined;
  readonly pause_at_period_end: boolean;
  readonly paused_at: string | null;
  readonly resumes_at: string | null;
  readonly customer_id: string;
  readonly product_id: string;
  readonly discount_id: string | null;
  readonly checkout_id: string | null;
  readonly seats?: number | null | undefined;
  readonly units: number | null;
  readonly customer_cancellation_reason: CustomerCancellationReason | null;
  readonly customer_cancellation_comment: string | null;
  readonly product: CustomerSubscriptionProduct;
  readonly prices: readonly (LegacyRecurringProductPrice | ProductPrice)[];
  readonly meters: readonly CustomerSubscriptionMeter[];
  readonly pending_update: PendingSubscriptionUpdate | null;
  readonly price?: unknown;
  readonly price_id?: unknown;
  readonly user_id?: unknown;
}

export interface CustomerSubscriptionMeter {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly consumed_units: number;
  readonly credited_units: number;
  readonly amount: number;
  readonly meter_id: string;
  readonly meter: CustomerSubscriptionMeterMeter;
}

export interface CustomerSubscriptionMeterMeter {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly name: string;
}

export interface CustomerSubscriptionProduct {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly trial_interval: TrialInterval | null;
  readonly trial_interval_count: number | null;
  readonly name: string;
  readonly description: string | null;
  readonly visibility: ProductVisibility;
  readonly recurring_interval: RecurringInterval | null;
  readonly recurring_interval_count: number | null;
  readonly meter_interval: RecurringInterval | null;
  readonly meter_interval_count: number | null;
  readonly is_recurring: boolean;
  readonly is_archived: boolean;
  readonly organization_id: string;
  readonly prices: readonly (LegacyRecurringProductPrice | ProductPrice)[];
  readonly benefits: readonly BenefitPublic[];
  readonly medias: readonly ProductMediaFileRead[];
  readonly organization: CustomerOrganization;
}

export interface CustomerTeam {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly metadata: MetadataOutputType;
  readonly external_id?: string | null | undefined;
  readonly email?: string | null | undefined;
  readonly email_verified: boolean;
  readonly type: "team";
  readonly name: string | null;
  readonly billing_name: string | null;
  readonly billing_address: Address | null;
  readonly tax_id: readonly [string, TaxIDFormat] | null;
  readonly locale?: string | null | undefined;
  readonly organization_id: string;
  readonly default_payment_method_id?: string | null | undefined;
  readonly deleted_at: string | null;
  readonly first_user_event_at: string | null;
  readonly avatar_url: string | null;
}

export type CustomerType = "individual" | "team";

export interface CustomerUpdatedEvent {
  readonly id: string;
  readonly timestamp: string;
  readonly organization_id: string;
  readonly customer_id: string | null;
  readonly customer: Customer | null;
  readonly external_customer_id: string | null;
  readonly member_id?: string | null | undefined;
  readonly external_member_id?: string | null | undefined;
  readonly child_count: number;
  readonly parent_id?: string | null | undefined;
  readonly label: string;
  readonly source: "system";
  readonly name: "customer.updated";
  readonly metadata: CustomerUpdatedMetadata;
}

export interface CustomerUpdatedFields {
  readonly name?: string | null | undefined;
  readonly billing_name?: string | null | undefined;
  readonly email?: string | null | undefined;
  readonly billing_address?: AddressDict | null | undefined;
  readonly tax_id?: string | null | undefined;
  readonly metadata?: Metadata | null | undefined;
}

export interface CustomerUpdatedMetadata {
  readonly customer_id: string;
  readonly customer_email: string | null;
  readonly customer_name: string | null;
  readonly customer_external_id: string | null;
  readonly updated_fields: CustomerUpdatedFields;
}

export interface CustomerWallet {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly customer_id: string;
  readonly balance: number;
  readonly currency: string;
}

export type Discount =
  | DiscountFixedOnceForeverDuration
  | DiscountFixedRepeatDuration
  | DiscountPercentageOnceForeverDuration
  | DiscountPercentageRepeatDuration;

export type DiscountDuration = "once" | "forever" | "repeating";

export interface DiscountFixedOnceForeverDuration {
  readonly duration: DiscountDuration;
  readonly type: DiscountType;
  readonly amount: number;
  readonly currency: string;
  readonly amounts: Readonly<Record<string, number>>;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly metadata: MetadataOutputType;
  readonly name: string;
  readonly code: string | null;
  readonly starts_at: string | null;
  readonly ends_at: string | null;
  readonly max_redemptions: number | null;
  readonly max_redemptions_per_customer: number | null;
  readonly redemptions_count: number;
  readonly organization_id: string;
  readonly products: readonly DiscountProduct[];
}

export interface DiscountFixedOnceForeverDurationBase {
  readonly duration: DiscountDuration;
  readonly type: DiscountType;
  readonly amount: number;
  readonly currency: string;
  readonly amounts: Readonly<Record<string, number>>;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly metadata: MetadataOutputType;
  readonly name: string;
  readonly code: string | null;
  readonly starts_at: string | null;
  readonly ends_at: string | null;
  readonly max_redemptions: number | null;
  readonly max_redemptions_per_customer: number | null;
  readonly redemptions_count: number;
  readonly organization_id: string;
}

export interface DiscountFixedRepeatDuration {
  readonly duration: DiscountDuration;
  readonly duration_in_months: number;
  readonly type: DiscountType;
  readonly amount: number;
  readonly currency: string;
  readonly amounts: Readonly<Record<string, number>>;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly metadata: MetadataOutputType;
  readonly name: string;
  readonly code: string | null;
  readonly starts_at: string | null;
  readonly ends_at: string | null;
  readonly max_redemptions: number | null;
  readonly max_redemptions_per_customer: number | null;
  readonly redemptions_count: number;
  readonly organization_id: string;
  readonly products: readonly DiscountProduct[];
}

export interface DiscountFixedRepeatDurationBase {
  readonly duration: DiscountDuration;
  readonly duration_in_months: number;
  readonly type: DiscountType;
  readonly amount: number;
  readonly currency: string;
  readonly amounts: Readonly<Record<string, number>>;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly metadata: MetadataOutputType;
  readonly name: string;
  readonly code: string | null;
  readonly starts_at: string | null;
  readonly ends_at: string | null;
  readonly max_redemptions: number | null;
  readonly max_redemptions_per_customer: number | null;
  readonly redemptions_count: number;
  readonly organization_id: string;
}

export interface DiscountPercentageOnceForeverDuration {
  readonly duration: DiscountDuration;
  readonly type: DiscountType;
  readonly basis_points: number;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly metadata: MetadataOutputType;
  readonly name: string;
  readonly code: string | null;
  readonly starts_at: string | null;
  readonly ends_at: string | null;
  readonly max_redemptions: number | null;
  readonly max_redemptions_per_customer: number | null;
  readonly redemptions_count: number;
  readonly organization_id: string;
  readonly products: readonly DiscountProduct[];
}

export interface DiscountPercentageOnceForeverDurationBase {
  readonly duration: DiscountDuration;
  readonly type: DiscountType;
  readonly basis_points: number;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly metadata: MetadataOutputType;
  readonly name: string;
  readonly code: string | null;
  readonly starts_at: string | null;
  readonly ends_at: string | null;
  readonly max_redemptions: number | null;
  readonly max_redemptions_per_customer: number | null;
  readonly redemptions_count: number;
  readonly organization_id: string;
}

export interface DiscountPercentageRepeatDuration {
  readonly duration: DiscountDuration;
  readonly duration_in_months: number;
  readonly type: DiscountType;
  readonly basis_points: number;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly metadata: MetadataOutputType;
  readonly name: string;
  readonly code: string | null;
  readonly starts_at: string | null;
  readonly ends_at: string | null;
  readonly max_redemptions: number | null;
  readonly max_redemptions_per_customer: number | null;
  readonly redemptions_count: number;
  readonly organization_id: string;
  readonly products: readonly DiscountProduct[];
}

export interface DiscountPercentageRepeatDurationBase {
  readonly duration: DiscountDuration;
  readonly duration_in_months: number;
  readonly type: DiscountType;
  readonly basis_points: number;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly metadata: MetadataOutputType;
  readonly name: string;
  readonly code: string | null;
  readonly starts_at: string | null;
  readonly ends_at: string | null;
  readonly max_redemptions: number | null;
  readonly max_redemptions_per_customer: number | null;
  readonly redemptions_count: number;
  readonly organization_id: string;
}

export interface DiscountProduct {
  readonly metadata: MetadataOutputType;
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly trial_interval: TrialInterval | null;
  readonly trial_interval_count: number | null;
  readonly name: string;
  readonly description: string | null;
  readonly visibility: ProductVisibility;
  readonly recurring_interval: RecurringInterval | null;
  readonly recurring_interval_count: number | null;
  readonly meter_interval: RecurringInterval | null;
  readonly meter_interval_count: number | null;
  readonly is_recurring: boolean;
  readonly is_archived: boolean;
  readonly organization_id: string;
}

export type DiscountType = "fixed" | "percentage";

export interface Dispute {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly status: DisputeStatus;
  readonly resolved: boolean;
  readonly closed: boolean;
  readonly amount: number;
  readonly tax_amount: number;
  readonly currency: string;
  readonly reason: string | null;
  readonly evidence_due_by: string | null;
  readonly past_due: boolean;
  readonly order_id: string;
  readonly payment_id: string;
  readonly customer: DisputeCustomer;
  readonly case_id: string | null;
}

export interface DisputeCustomer {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly metadata: MetadataOutputType;
  readonly external_id?: string | null | undefined;
  readonly email?: string | null | undefined;
  readonly email_verified: boolean;
  readonly type: CustomerType;
  readonly name: string | null;
  readonly billing_name: string | null;
  readonly billing_address: Address | null;
  readonly tax_id: readonly [string, TaxIDFormat] | null;
  readonly locale?: string | null | undefined;
  readonly organization_id: string;
  readonly default_payment_method_id?: string | null | undefined;
  readonly deleted_at: string | null;
  readonly first_user_event_at: string | null;
  readonly avatar_url: string | null;
}

export type DisputeStatus =
  | "prevented"
  | "early_warning"
  | "needs_response"
  | "under_review"
  | "lost"
  | "won";

export interface DownloadableFileRead {
  readonly id: string;
  readonly organization_id: string;
  readonly name: string;
  readonly path: string;
  readonly mime_type: string;
  readonly size: number;
  readonly storage_version: string | null;
  readonly checksum_etag: string | null;
  readonly checksum_sha256_base64: string | null;
  readonly checksum_sha256_hex: string | null;
  readonly last_modified_at: string | null;
  readonly version: string | null;
  readonly service: "downloadable";
  readonly is_uploaded: boolean;
  readonly created_at: string;
  readonly flagged_malicious_at: string | null;
  readonly size_readable: string;
}

export interface DownloadableRead {
  readonly id: string;
  readonly benefit_id: string;
  readonly file: FileDownload;
}

export type Event = SystemEvent | UserEvent;

export interface EventMetadataOutput {
  readonly _cost?: CostMetadataOutput | undefined;
  readonly _llm?: LLMMetadata | undefined;
  readonly [key: string]: unknown;
}

export interface EventName {
  readonly name: string;
  readonly label: string;
  readonly source: EventSource;
  readonly occurrences: number;
  readonly first_seen: string;
  readonly last_seen: string;
}

export type EventSource = "system" | "user";

export interface EventType {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly label_property_selector?: string | null | undefined;
  readonly organization_id: string;
}

export interface EventTypeWithStats {
  readonly id?: string | null | undefined;
  readonly created_at?: string | null | undefined;
  readonly modified_at?: string | null | undefined;
  readonly name: string;
  readonly label: string;
  readonly label_property_selector?: string | null | undefined;
  readonly organization_id: string;
  readonly source: EventSource;
  readonly occurrences: number;
  readonly first_seen: string;
  readonly last_seen: string;
}

export interface EventsIngestResponse {
  readonly inserted: number;
  readonly duplicates: number;
}

export interface EventsListPage {
  readonly items: readonly Event[];
  readonly pagination: Pagination | CursorPagination;
}

export interface FileDownload {
  readonly id: string;
  readonly organization_id: string;
  readonly name: string;
  readonly path: string;
  readonly mime_type: string;
  readonly size: number;
  readonly storage_version: string | null;
  readonly checksum_etag: string | null;
  readonly checksum_sha256_base64: string | null;
  readonly checksum_sha256_hex: string | null;
  readonly last_modified_at: string | null;
  readonly download: S3DownloadURL;
  readonly version: string | null;
  readonly is_uploaded: boolean;
  readonly service: FileServiceTypes;
  readonly size_readable: string;
}

export type FileRead =
  | DownloadableFileRead
  | ProductMediaFileRead
  | OrganizationAvatarFileRead
  | SupportCaseAttachmentFileRead;

export type FileServiceTypes =
  | "downloadable"
  | "product_media"
  | "organization_avatar"
  | "support_case_attachment";

export interface FileUpload {
  readonly id: string;
  readonly organization_id: string;
  readonly name: string;
  readonly path: string;
  readonly mime_type: string;
  readonly size: number;
  readonly storage_version: string | null;
  readonly checksum_etag: string | null;
  readonly checksum_sha256_base64: string | null;
  readonly checksum_sha256_hex: string | null;
  readonly last_modified_at: string | null;
  readonly upload: S3FileUploadMultipart;
  readonly version: string | null;
  readonly is_uploaded: boolean;
  readonly service: FileServiceTypes;
  readonly size_readable: string;
}

export interface Filter {
  readonly conjunction: FilterConjunction;
  readonly clauses: readonly (FilterClause | Filter)[];
}

export interface FilterClause {
  readonly property: string;
  readonly operator: FilterOperator;
  readonly value: string | number | boolean;
}

export type FilterConjunction = "and" | "or";

export type FilterOperator = "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "like" | "not_like";

export type Func = "sum" | "max" | "min" | "avg";

export interface GenericPayment {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly processor: PaymentProcessor;
  readonly status: PaymentStatus;
  readonly amount: number;
  readonly currency: string;
  readonly method: string;
  readonly trigger: PaymentTrigger | null;
  readonly decline_reason: string | null;
  readonly decline_message: string | null;
  readonly organization_id: string;
  readonly checkout_id: string | null;
  readonly order_id: string | null;
  readonly processor_metadata?: Readonly<Record<string, unknown>> | undefined;
}

export interface GrantedLicenseKey {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly organization_id: string;
  readonly customer_id: string;
  readonly customer: LicenseKeyCustomer;
  readonly member_id: string | null;
  readonly member: LicenseKeyMember | null;
  readonly benefit_id: string;
  readonly key: string;
  readonly display_key: string;
  readonly status: "granted";
  readonly limit_activations: number | null;
  readonly usage: number;
  readonly limit_usage: number | null;
  readonly validations: number;
  readonly last_validated_at: string | null;
  readonly expires_at: string | null;
  readonly user?: unknown;
  readonly user_id?: unknown;
}

export interface IntrospectTokenResponse {
  readonly active: boolean;
  readonly client_id?: string | undefined;
  readonly token_type?: TokenType | undefined;
  readonly scope?: string | undefined;
  readonly sub_type?: SubType | undefined;
  readonly sub?: string | undefined;
  readonly organizations?: readonly string[] | undefined;
  readonly aud?: string | undefined;
  readonly iss?: string | undefined;
  readonly exp?: number | undefined;
  readonly iat?: number | undefined;
}

export interface KrCardPayment {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly processor: PaymentProcessor;
  readonly status: PaymentStatus;
  readonly amount: number;
  readonly currency: string;
  readonly method: "kr_card";
  readonly trigger: PaymentTrigger | null;
  readonly decline_reason: string | null;
  readonly decline_message: string | null;
  readonly organization_id: string;
  readonly checkout_id: string | null;
  readonly order_id: string | null;
  readonly processor_metadata?: Readonly<Record<string, unknown>> | undefined;
  readonly method_metadata: KrCardPaymentMetadata;
}

export interface KrCardPaymentMetadata {
  readonly brand: string | null;
  readonly last4: string | null;
}

export interface LLMMetadata {
  readonly vendor: string;
  readonly model: string;
  readonly prompt?: string | null | undefined;
  readonly response?: string | null | undefined;
  readonly input_tokens: number;
  readonly cached_input_tokens?: number | undefined;
  readonly output_tokens: number;
  readonly total_tokens: number;
}

export type LegacyRecurringProductPrice =
  | LegacyRecurringProductPriceFixed
  | LegacyRecurringProductPriceCustom;

export interface LegacyRecurringProductPriceCustom {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly source: ProductPriceSource;
  readonly amount_type: "custom";
  readonly price_currency: string;
  readonly tax_behavior: TaxBehaviorOption | null;
  readonly is_archived: boolean;
  readonly product_id: string;
  readonly type: "recurring";
  readonly recurring_interval: RecurringInterval;
  readonly minimum_amount: number;
  readonly maximum_amount: number | null;
  readonly preset_amount: number | null;
  readonly legacy: true;
}

export interface LegacyRecurringProductPriceFixed {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly source: ProductPriceSource;
  readonly amount_type: "fixed";
  readonly price_currency: string;
  readonly tax_behavior: TaxBehaviorOption | null;
  readonly is_archived: boolean;
  readonly product_id: string;
  readonly type: "recurring";
  readonly recurring_interval: RecurringInterval;
  readonly price_amount: number;
  readonly legacy: true;
}

export interface LicenseKeyActivationBase {
  readonly id: string;
  readonly license_key_id: string;
  readonly label: string;
  readonly meta: Metadata;
  readonly created_at: string;
  readonly modified_at: string | null;
}

export interface LicenseKeyActivationCreated {
  readonly id: string;
  readonly license_key_id: string;
  readonly label: string;
  readonly meta: Metadata;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly license_key: GrantedLicenseKey;
}

export interface LicenseKeyActivationRead {
  readonly id: string;
  readonly license_key_id: string;
  readonly label: string;
  readonly meta: Metadata;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly license_key: LicenseKeyRead;
}

export interface LicenseKeyCustomer {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly metadata: MetadataOutputType;
  readonly external_id?: string | null | undefined;
  readonly email?: string | null | undefined;
  readonly email_verified: boolean;
  readonly type: CustomerType;
  readonly name: string | null;
  readonly billing_name: string | null;
  readonly billing_address: Address | null;
  readonly tax_id: readonly [string, TaxIDFormat] | null;
  readonly locale?: string | null | undefined;
  readonly organization_id: string;
  readonly default_payment_method_id?: string | null | undefined;
  readonly deleted_at: string | null;
  readonly first_user_event_at: string | null;
  readonly avatar_url: string | null;
}

export interface LicenseKeyMember {
  readonly id: string;
  readonly email: string;
  readonly external_id: string | null;
}

export interface LicenseKeyRead {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly organization_id: string;
  readonly customer_id: string;
  readonly customer: LicenseKeyCustomer;
  readonly member_id: string | null;
  readonly member: LicenseKeyMember | null;
  readonly benefit_id: string;
  readonly key: string;
  readonly display_key: string;
  readonly status: LicenseKeyStatus;
  readonly limit_activations: number | null;
  readonly usage: number;
  readonly limit_usage: number | null;
  readonly validations: number;
  readonly last_validated_at: string | null;
  readonly expires_at: string | null;
  readonly user?: unknown;
  readonly user_id?: unknown;
}

export type LicenseKeyStatus = "granted" | "revoked" | "disabled";

export interface LicenseKeyWithActivations {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly organization_id: string;
  readonly customer_id: string;
  readonly customer: LicenseKeyCustomer;
  readonly member_id: string | null;
  readonly member: LicenseKeyMember | null;
  readonly benefit_id: string;
  readonly key: string;
  readonly display_key: string;
  readonly status: LicenseKeyStatus;
  readonly limit_activations: number | null;
  readonly usage: number;
  readonly limit_usage: number | null;
  readonly validations: number;
  readonly last_validated_at: string | null;
  readonly expires_at: string | null;
  readonly activations: readonly LicenseKeyActivationBase[];
  readonly user?: unknown;
  readonly user_id?: unknown;
}

export interface ListResourceBenefit {
  readonly items: readonly Benefit[];
  readonly pagination: Pagination;
}

export interface ListResourceBenefitDownloadableFile {
  readonly items: readonly BenefitDownloadableFile[];
  readonly pagination: Pagination;
}

export interface ListResourceBenefitGrant {
  readonly items: readonly BenefitGrant[];
  readonly pagination: Pagination;
}

export interface ListResourceCheckout {
  readonly items: readonly Checkout[];
  readonly pagination: Pagination;
}

export interface ListResourceCheckoutLink {
  readonly items: readonly CheckoutLink[];
  readonly pagination: Pagination;
}

export interface ListResourceCustomField {
  readonly items: readonly CustomField[];
  readonly pagination: Pagination;
}

export interface ListResourceCustomer {
  readonly items: readonly Customer[];
  readonly pagination: Pagination;
}

export interface ListResourceCustomerBenefitGrant {
  readonly items: readonly CustomerBenefitGrant[];
  readonly pagination: Pagination;
}

export interface ListResourceCustomerCustomerMeter {
  readonly items: readonly CustomerCustomerMeter[];
  readonly pagination: Pagination;
}

export interface ListResourceCustomerMeter {
  readonly items: readonly CustomerMeter[];
  readonly pagination: Pagination;
}

export interface ListResourceCustomerOrder {
  readonly items: readonly CustomerOrder[];
  readonly pagination: Pagination;
}

export interface ListResourceCustomerPaymentMethod {
  readonly items: readonly CustomerPaymentMethod[];
  readonly pagination: Pagination;
}

export interface ListResourceCustomerPortalMember {
  readonly items: readonly CustomerPortalMember[];
  readonly pagination: Pagination;
}

export interface ListResourceCustomerSubscription {
  readonly items: readonly CustomerSubscription[];
  readonly pagination: Pagination;
}

export interface ListResourceCustomerWallet {
  readonly items: readonly CustomerWallet[];
  readonly pagination: Pagination;
}

export interface ListResourceDiscount {
  readonly items: readonly Discount[];
  readonly pagination: Pagination;
}

export interface ListResourceDispute {
  readonly items: readonly Dispute[];
  readonly pagination: Pagination;
}

export interface ListResourceDownloadableRead {
  readonly items: readonly DownloadableRead[];
  readonly pagination: Pagination;
}

export interface ListResourceEventName {
  readonly items: readonly EventName[];
  readonly pagination: Pagination;
}

export interface ListResourceEventTypeWithStats {
  readonly items: readonly EventTypeWithStats[];
  readonly pagination: Pagination;
}

export interface ListResourceFileRead {
  readonly items: readonly FileRead[];
  readonly pagination: Pagination;
}

export interface ListResourceLicenseKeyRead {
  readonly items: readonly LicenseKeyRead[];
  readonly pagination: Pagination;
}

export interface ListResourceMember {
  readonly items: readonly Member[];
  readonly pagination: Pagination;
}

export interface ListResourceMeter {
  readonly items: readonly Meter[];
  readonly pagination: Pagination;
}

export interface ListResourceOrder {
  readonly items: readonly Order[];
  readonly pagination: Pagination;
}

export interface ListResourceOrganization {
  readonly items: readonly Organization[];
  readonly pagination: Pagination;
}

export interface ListResourcePayment {
  readonly items: readonly Payment[];
  readonly pagination: Pagination;
}

export interface ListResourcePaymentMethod {
  readonly items: readonly PaymentMethod[];
  readonly pagination: Pagination;
}

export interface ListResourceProduct {
  readonly items: readonly Product[];
  readonly pagination: Pagination;
}

export interface ListResourceRefund {
  readonly items: readonly Refund[];
  readonly pagination: Pagination;
}

export interface ListResourceSubscription {
  readonly items: readonly Subscription[];
  readonly pagination: Pagination;
}

export interface ListResourceWebhookDelivery {
  readonly items: readonly WebhookDelivery[];
  readonly pagination: Pagination;
}

export interface ListResourceWebhookEndpoint {
  readonly items: readonly WebhookEndpoint[];
  readonly pagination: Pagination;
}

export interface Member {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly customer_id: string;
  readonly email: string;
  readonly name: string | null;
  readonly external_id: string | null;
  readonly role: MemberRole;
}

export type MemberRole = "owner" | "billing_manager" | "member";

export type MetadataOutputType = Metadata;

export interface Meter {
  readonly metadata: MetadataOutputType;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly name: string;
  readonly unit: MeterUnit;
  readonly custom_label?: string | null | undefined;
  readonly custom_multiplier?: number | null | undefined;
  readonly filter: Filter;
  readonly aggregation: CountAggregation | PropertyAggregation | UniqueAggregation;
  readonly organization_id: string;
  readonly archived_at?: string | null | undefined;
}

export interface MeterCreditEvent {
  readonly id: string;
  readonly timestamp: string;
  readonly organization_id: string;
  readonly customer_id: string | null;
  readonly customer: Customer | null;
  readonly external_customer_id: string | null;
  readonly member_id?: string | null | undefined;
  readonly external_member_id?: string | null | undefined;
  readonly child_count: number;
  readonly parent_id?: string | null | undefined;
  readonly label: string;
  readonly source: "system";
  readonly name: "meter.credited";
  readonly metadata: MeterCreditedMetadata;
}

export interface MeterCreditedMetadata {
  readonly meter_id: string;
  readonly units: number;
  readonly rollover: boolean;
}

export interface MeterQuantities {
  readonly quantities: readonly MeterQuantity[];
  readonly total: number;
}

export interface MeterQuantity {
  readonly timestamp: string;
  readonly quantity: number;
}

export interface MeterResetEvent {
  readonly id: string;
  readonly timestamp: string;
  readonly organization_id: string;
  readonly customer_id: string | null;
  readonly customer: Customer | null;
  readonly external_customer_id: string | null;
  readonly member_id?: string | null | undefined;
  readonly external_member_id?: string | null | undefined;
  readonly child_count: number;
  readonly parent_id?: string | null | undefined;
  readonly label: string;
  readonly source: "system";
  readonly name: "meter.reset";
  readonly metadata: MeterResetMetadata;
}

export interface MeterResetMetadata {
  readonly meter_id: string;
}

export type MeterUnit = "scalar" | "token" | "custom";

export interface Metric {
  readonly slug: string;
  readonly display_name: string;
  readonly type: MetricType;
}

export interface MetricDashboardSchema {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly name: string;
  readonly metrics: readonly string[];
  readonly organization_id: string;
}

export interface MetricPeriod {
  readonly timestamp: string;
  readonly active_subscriptions?: number | null | undefined;
  readonly committed_subscriptions?: number | null | undefined;
  readonly monthly_recurring_revenue?: number | null | undefined;
  readonly trial_monthly_recurring_revenue?: number | null | undefined;
  readonly committed_monthly_recurring_revenue?: number | null | undefined;
  readonly trial_committed_monthly_recurring_revenue?: number | null | undefined;
  readonly average_revenue_per_user?: number | null | undefined;
  readonly checkouts?: number | null | undefined;
  readonly succeeded_checkouts?: number | null | undefined;
  readonly churned_subscriptions?: number | null | undefined;
  readonly churn_rate?: number | null | undefined;
  readonly seats_total?: number | null | undefined;
  readonly seats_claimed?: number | null | undefined;
  readonly seats_pending?: number | null | undefined;
  readonly seat_customers?: number | null | undefined;
  readonly new_seat_customers?: number | null | undefined;
  readonly churned_seat_customers?: number | null | undefined;
  readonly orders?: number | null | undefined;
  readonly revenue?: number | null | undefined;
  readonly net_revenue?: number | null | undefined;
  readonly cumulative_revenue?: number | null | undefined;
  readonly net_cumulative_revenue?: number | null | undefined;
  readonly costs?: number | null | undefined;
  readonly cumulative_costs?: number | null | undefined;
  readonly average_order_value?: number | null | undefined;
  readonly net_average_order_value?: number | null | undefined;
  readonly cost_per_user?: number | null | undefined;
  readonly active_user_by_event?: number | null | undefined;
  readonly one_time_products?: number | null | undefined;
  readonly one_time_products_revenue?: number | null | undefined;
  readonly one_time_products_net_revenue?: number | null | undefined;
  readonly new_subscriptions?: number | null | undefined;
  readonly new_subscriptions_revenue?: number | null | undefined;
  readonly new_subscriptions_net_revenue?: number | null | undefined;
  readonly renewed_subscriptions?: number | null | undefined;
  readonly renewed_subscriptions_revenue?: number | null | undefined;
  readonly renewed_subscriptions_net_revenue?: number | null | undefined;
  readonly canceled_subscriptions?: number | null | undefined;
  readonly canceled_subscriptions_customer_service?: number | null | undefined;
  readonly canceled_subscriptions_low_quality?: number | null | undefined;
  readonly canceled_subscriptions_missing_features?: number | null | undefined;
  readonly canceled_subscriptions_switched_service?: number | null | undefined;
  readonly canceled_subscriptions_too_complex?: number | null | undefined;
  readonly canceled_subscriptions_too_expensive?: number | null | undefined;
  readonly canceled_subscriptions_unused?: number | null | undefined;
  readonly canceled_subscriptions_other?: number | null | undefined;
  readonly annual_recurring_revenue?: number | null | undefined;
  readonly committed_annual_recurring_revenue?: number | null | undefined;
  readonly checkouts_conversion?: number | null | undefined;
  readonly ltv?: number | null | undefined;
  readonly gross_margin?: number | null | undefined;
  readonly gross_margin_percentage?: number | null | undefined;
  readonly cashflow?: number | null | undefined;
  readonly average_seats_per_customer?: number | null | undefined;
  readonly seat_utilization_rate?: number | null | undefined;
}

export type MetricType = "scalar" | "currency" | "currency_sub_cent" | "percentage";

export interface Metrics {
  readonly active_subscriptions?: Metric | null | undefined;
  readonly committed_subscriptions?: Metric | null | undefined;
  readonly monthly_recurring_revenue?: Metric | null | undefined;
  readonly trial_monthly_recurring_revenue?: Metric | null | undefined;
  readonly committed_monthly_recurring_revenue?: Metric | null | undefined;
  readonly trial_committed_monthly_recurring_revenue?: Metric | null | undefined;
  readonly average_revenue_per_user?: Metric | null | undefined;
  readonly checkouts?: Metric | null | undefined;
  readonly succeeded_checkouts?: Metric | null | undefined;
  readonly churned_subscriptions?: Metric | null | undefined;
  readonly churn_rate?: Metric | null | undefined;
  readonly seats_total?: Metric | null | undefined;
  readonly seats_claimed?: Metric | null | undefined;
  readonly seats_pending?: Metric | null | undefined;
  readonly seat_customers?: Metric | null | undefined;
  readonly new_seat_customers?: Metric | null | undefined;
  readonly churned_seat_customers?: Metric | null | undefined;
  readonly orders?: Metric | null | undefined;
  readonly revenue?: Metric | null | undefined;
  readonly net_revenue?: Metric | null | undefined;
  readonly cumulative_revenue?: Metric | null | undefined;
  readonly net_cumulative_revenue?: Metric | null | undefined;
  readonly costs?: Metric | null | undefined;
  readonly cumulative_costs?: Metric | null | undefined;
  readonly average_order_value?: Metric | null | undefined;
  readonly net_average_order_value?: Metric | null | undefined;
  readonly cost_per_user?: Metric | null | undefined;
  readonly active_user_by_event?: Metric | null | undefined;
  readonly one_time_products?: Metric | null | undefined;
  readonly one_time_products_revenue?: Metric | null | undefined;
  readonly one_time_products_net_revenue?: Metric | null | undefined;
  readonly new_subscriptions?: Metric | null | undefined;
  readonly new_subscriptions_revenue?: Metric | null | undefined;
  readonly new_subscriptions_net_revenue?: Metric | null | undefined;
  readonly renewed_subscriptions?: Metric | null | undefined;
  readonly renewed_subscriptions_revenue?: Metric | null | undefined;
  readonly renewed_subscriptions_net_revenue?: Metric | null | undefined;
  readonly canceled_subscriptions?: Metric | null | undefined;
  readonly canceled_subscriptions_customer_service?: Metric | null | undefined;
  readonly canceled_subscriptions_low_quality?: Metric | null | undefined;
  readonly canceled_subscriptions_missing_features?: Metric | null | undefined;
  readonly canceled_subscriptions_switched_service?: Metric | null | undefined;
  readonly canceled_subscriptions_too_complex?: Metric | null | undefined;
  readonly canceled_subscriptions_too_expensive?: Metric | null | undefined;
  readonly canceled_subscriptions_unused?: Metric | null | undefined;
  readonly canceled_subscriptions_other?: Metric | null | undefined;
  readonly annual_recurring_revenue?: Metric | null | undefined;
  readonly committed_annual_recurring_revenue?: Metric | null | undefined;
  readonly checkouts_conversion?: Metric | null | undefined;
  readonly ltv?: Metric | null | undefined;
  readonly gross_margin?: Metric | null | undefined;
  readonly gross_margin_percentage?: Metric | null | undefined;
  readonly cashflow?: Metric | null | undefined;
  readonly average_seats_per_customer?: Metric | null | undefined;
  readonly seat_utilization_rate?: Metric | null | undefined;
}

export interface MetricsIntervalLimit {
  readonly min_days: number;
  readonly max_days: number;
}

export interface MetricsIntervalsLimits {
  readonly hour: MetricsIntervalLimit;
  readonly day: MetricsIntervalLimit;
  readonly week: MetricsIntervalLimit;
  readonly month: MetricsIntervalLimit;
  readonly year: MetricsIntervalLimit;
}

export interface MetricsLimits {
  readonly min_date: string;
  readonly intervals: MetricsIntervalsLimits;
}

export type MetricsListDashboardsResponse = readonly MetricDashboardSchema[];

export interface MetricsResponse {
  readonly periods: readonly MetricPeriod[];
  readonly totals: MetricsTotals;
  readonly metrics: Metrics;
}

export interface MetricsTotals {
  readonly active_subscriptions?: number | null | undefined;
  readonly committed_subscriptions?: number | null | undefined;
  readonly monthly_recurring_revenue?: number | null | undefined;
  readonly trial_monthly_recurring_revenue?: number | null | undefined;
  readonly committed_monthly_recurring_revenue?: number | null | undefined;
  readonly trial_committed_monthly_recurring_revenue?: number | null | undefined;
  readonly average_revenue_per_user?: number | null | undefined;
  readonly checkouts?: number | null | undefined;
  readonly succeeded_checkouts?: number | null | undefined;
  readonly churned_subscriptions?: number | null | undefined;
  readonly churn_rate?: number | null | undefined;
  readonly seats_total?: number | null | undefined;
  readonly seats_claimed?: number | null | undefined;
  readonly seats_pending?: number | null | undefined;
  readonly seat_customers?: number | null | undefined;
  readonly new_seat_customers?: number | null | undefined;
  readonly churned_seat_customers?: number | null | undefined;
  readonly orders?: number | null | undefined;
  readonly revenue?: number | null | undefined;
  readonly net_revenue?: number | null | undefined;
  readonly cumulative_revenue?: number | null | undefined;
  readonly net_cumulative_revenue?: number | null | undefined;
  readonly costs?: number | null | undefined;
  readonly cumulative_costs?: number | null | undefined;
  readonly average_order_value?: number | null | undefined;
  readonly net_average_order_value?: number | null | undefined;
  readonly cost_per_user?: number | null | undefined;
  readonly active_user_by_event?: number | null | undefined;
  readonly one_time_products?: number | null | undefined;
  readonly one_time_products_revenue?: number | null | undefined;
  readonly one_time_products_net_revenue?: number | null | undefined;
  readonly new_subscriptions?: number | null | undefined;
  readonly new_subscriptions_revenue?: number | null | undefined;
  readonly new_subscriptions_net_revenue?: number | null | undefined;
  readonly renewed_subscriptions?: number | null | undefined;
  readonly renewed_subscriptions_revenue?: number | null | undefined;
  readonly renewed_subscriptions_net_revenue?: number | null | undefined;
  readonly canceled_subscriptions?: number | null | undefined;
  readonly canceled_subscriptions_customer_service?: number | null | undefined;
  readonly canceled_subscriptions_low_quality?: number | null | undefined;
  readonly canceled_subscriptions_missing_features?: number | null | undefined;
  readonly canceled_subscriptions_switched_service?: number | null | undefined;
  readonly canceled_subscriptions_too_complex?: number | null | undefined;
  readonly canceled_subscriptions_too_expensive?: number | null | undefined;
  readonly canceled_subscriptions_unused?: number | null | undefined;
  readonly canceled_subscriptions_other?: number | null | undefined;
  readonly annual_recurring_revenue?: number | null | undefined;
  readonly committed_annual_recurring_revenue?: number | null | undefined;
  readonly checkouts_conversion?: number | null | undefined;
  readonly ltv?: number | null | undefined;
  readonly gross_margin?: number | null | undefined;
  readonly gross_margin_percentage?: number | null | undefined;
  readonly cashflow?: number | null | undefined;
  readonly average_seats_per_customer?: number | null | undefined;
  readonly seat_utilization_rate?: number | null | undefined;
}

export interface OAuth2ClientPublic {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly client_id: string;
  readonly client_name: string | null;
  readonly client_uri: string | null;
  readonly logo_uri: string | null;
  readonly tos_uri: string | null;
  readonly policy_uri: string | null;
}

export type Oauth2AuthorizeResponse = AuthorizeResponseUser | AuthorizeResponseOrganization;

export type Oauth2UserinfoResponse = UserInfoUser | UserInfoOrganization;

export interface Order {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly status: OrderStatus;
  readonly paid: boolean;
  readonly subtotal_amount: number;
  readonly discount_amount: number;
  readonly net_amount: number;
  readonly tax_amount: number;
  readonly total_amount: number;
  readonly applied_balance_amount: number;
  readonly due_amount: number;
  readonly refunded_amount: number;
  readonly refunded_tax_amount: number;
  readonly currency: string;
  readonly billing_reason: OrderBillingReason;
  readonly billing_name: string | null;
  readonly billing_address: Address | null;
  readonly invoice_number: string | null;
  readonly is_invoice_generated: boolean;
  readonly receipt_number: string | null;
  readonly seats?: number | null | undefined;
  readonly units: number | null;
  readonly customer_id: string;
  readonly product_id: string | null;
  readonly discount_id: string | null;
  readonly subscription_id: string | null;
  readonly checkout_id: string | null;
  readonly next_payment_attempt_at?: string | null | undefined;
  readonly metadata: MetadataOutputType;
  readonly custom_field_data?: Readonly<Record<string, string | number | boolean | null>> | undefined;
  readonly platform_fee_amount: number;
  readonly platform_fee_currency: string | null;
  readonly customer: OrderCustomer;
  readonly product: OrderProduct | null;
  readonly discount:
    | DiscountFixedOnceForeverDurationBase
    | DiscountFixedRepeatDurationBase
    | DiscountPercentageOnceForeverDurationBase
    | DiscountPercentageRepeatDurationBase
    | null;
  readonly subscription: OrderSubscription | null;
  readonly items: readonly OrderItemSchema[];
  readonly description: string;
  readonly refundable_amount: number;
  readonly refundable_tax_amount: number;
  readonly amount?: unknown;
  readonly from_balance_amount?: unknown;
  readonly product_price?: unknown;
  readonly product_price_id?: unknown;
  readonly user?: unknown;
  readonly user_id?: unknown;
}

export type OrderBillingReason =
  | "purchase"
  | "subscription_create"
  | "subscription_cycle"
  | "subscription_update"
  | "subscription_meter_cycle";

export interface OrderCustomer {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly metadata: MetadataOutputType;
  readonly external_id?: string | null | undefined;
  readonly email?: string | null | undefined;
  readonly email_verified: boolean;
  readonly type: CustomerType;
  readonly name: string | null;
  readonly billing_name: string | null;
  readonly billing_address: Address | null;
  readonly tax_id: readonly [string, TaxIDFormat] | null;
  readonly locale?: string | null | undefined;
  readonly organization_id: string;
  readonly default_payment_method_id?: string | null | undefined;
  readonly deleted_at: string | null;
  readonly first_user_event_at: string | null;
  readonly avatar_url: string | null;
}

export interface OrderInvoice {
  readonly url: string;
}

export interface OrderItemSchema {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly label: string;
  readonly amount: number;
  readonly tax_amount: number;
  readonly proration: boolean;
  readonly product_price_id: string | null;
  readonly start_timestamp: string | null;
  readonly end_timestamp: string | null;
}

export interface OrderPaidEvent {
  readonly id: string;
  readonly timestamp: string;
  readonly organization_id: string;
  readonly customer_id: string | null;
  readonly customer: Customer | null;
  readonly external_customer_id: string | null;
  readonly member_id?: string | null | undefined;
  readonly external_member_id?: string | null | undefined;
  readonly child_count: number;
  readonly parent_id?: string | null | undefined;
  readonly label: string;
  readonly source: "system";
  readonly name: "order.paid";
  readonly metadata: OrderPaidMetadata;
}

export interface OrderPaidMetadata {
  readonly order_id: string;
  readonly product_id?: string | undefined;
  readonly billing_type?: string | undefined;
  readonly amount: number;
  readonly currency?: string | undefined;
  readonly net_amount?: number | undefined;
  readonly tax_amount?: number | undefined;
  readonly applied_balance_amount?: number | undefined;
  readonly discount_amount?: number | undefined;
  readonly discount_id?: string | undefined;
  readonly platform_fee?: number | undefined;
  readonly subscription_id?: string | undefined;
  readonly recurring_interval?: string | undefined;
  readonly recurring_interval_count?: number | undefined;
}

export interface OrderProduct {
  readonly metadata: MetadataOutputType;
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly trial_interval: TrialInterval | null;
  readonly trial_interval_count: number | null;
  readonly name: string;
  readonly description: string | null;
  readonly visibility: ProductVisibility;
  readonly recurring_interval: RecurringInterval | null;
  readonly recurring_interval_count: number | null;
  readonly meter_interval: RecurringInterval | null;
  readonly meter_interval_count: number | null;
  readonly is_recurring: boolean;
  readonly is_archived: boolean;
  readonly organization_id: string;
}

export interface OrderReceipt {
  readonly url: string;
}

export interface OrderRefundedEvent {
  readonly id: string;
  readonly timestamp: string;
  readonly organization_id: string;
  readonly customer_id: string | null;
  readonly customer: Customer | null;
  readonly external_customer_id: string | null;
  readonly member_id?: string | null | undefined;
  readonly external_member_id?: string | null | undefined;
  readonly child_count: number;
  readonly parent_id?: string | null | undefined;
  readonly label: string;
  readonly source: "system";
  readonly name: "order.refunded";
  readonly metadata: OrderRefundedMetadata;
}

export interface OrderRefundedMetadata {
  readonly order_id: string;
  readonly refunded_amount: number;
  readonly currency: string;
}

export type OrderStatus = "draft" | "pending" | "paid" | "refunded" | "partially_refunded" | "void";

export interface OrderSubscription {
  readonly metadata: MetadataOutputType;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly amount: number;
  readonly currency: string;
  readonly recurring_interval: RecurringInterval;
  readonly recurring_interval_count: number;
  readonly status: SubscriptionStatus;
  readonly current_period_start: string;
  readonly current_period_end: string;
  readonly current_meter_period_start: string | null;
  readonly current_meter_period_end: string | null;
  readonly trial_start: string | null;
  readonly trial_end: string | null;
  readonly cancel_at_period_end: boolean;
  readonly canceled_at: string | null;
  readonly started_at: string | null;
  readonly ends_at: string | null;
  readonly ended_at: string | null;
  readonly past_due_at?: string | null | undefined;
  readonly pause_at_period_end: boolean;
  readonly paused_at: string | null;
  readonly resumes_at: string | null;
  readonly customer_id: string;
  readonly product_id: string;
  readonly discount_id: string | null;
  readonly checkout_id: string | null;
  readonly seats?: number | null | undefined;
  readonly units: number | null;
  readonly customer_cancellation_reason: CustomerCancellationReason | null;
  readonly customer_cancellation_comment: string | null;
  readonly price_id?: unknown;
  readonly user_id?: unknown;
}

export interface OrderUnvoidedEvent {
  readonly id: string;
  readonly timestamp: string;
  readonly organization_id: string;
  readonly customer_id: string | null;
  readonly customer: Customer | null;
  readonly external_customer_id: string | null;
  readonly member_id?: string | null | undefined;
  readonly external_member_id?: string | null | undefined;
  readonly child_count: number;
  readonly parent_id?: string | null | undefined;
  readonly label: string;
  readonly source: "system";
  readonly name: "order.unvoided";
  readonly metadata: OrderUnvoidedMetadata;
}

export interface OrderUnvoidedMetadata {
  readonly order_id: string;
  readonly amount: number;
  readonly currency: string;
}

export interface OrderVoidedEvent {
  readonly id: string;
  readonly timestamp: string;
  readonly organization_id: string;
  readonly customer_id: string | null;
  readonly customer: Customer | null;
  readonly external_customer_id: string | null;
  readonly member_id?: string | null | undefined;
  readonly external_member_id?: string | null | undefined;
  readonly child_count: number;
  readonly parent_id?: string | null | undefined;
  readonly label: string;
  readonly source: "system";
  readonly name: "order.voided";
  readonly metadata: OrderVoidedMetadata;
}

export interface OrderVoidedMetadata {
  readonly order_id: string;
  readonly amount: number;
  readonly currency: string;
}

export interface Organization {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly avatar_url: string | null;
  readonly proration_behavior: SubscriptionProrationBehavior;
  readonly allow_customer_updates: boolean;
  readonly email: string | null;
  readonly website: string | null;
  readonly socials: readonly OrganizationSocialLink[];
  readonly status: OrganizationStatus;
  readonly details_submitted_at: string | null;
  readonly onboarding_resubmission_requested_at: string | null;
  readonly sso_enforced: boolean;
  readonly default_presentment_currency: string;
  readonly default_tax_behavior: TaxBehaviorOption;
  readonly feature_settings: OrganizationFeatureSettings | null;
  readonly subscription_settings: OrganizationSubscriptionSettings;
  readonly customer_email_settings: OrganizationCustomerEmailSettings;
  readonly customer_portal_settings: OrganizationCustomerPortalSettings;
  readonly dispute_settings: OrganizationDisputeSettings;
  readonly embed_hosts: readonly string[];
  readonly country?: CountryAlpha2 | null | undefined;
  readonly account_id: string | null;
  readonly payout_account_id: string | null;
  readonly capabilities: OrganizationCapabilities;
  readonly bio?: unknown;
  readonly blog?: unknown;
  readonly company?: unknown;
  readonly default_upfront_split_to_contributors?: unknown;
  readonly embed_hosts_enforced?: unknown;
  readonly location?: unknown;
  readonly notification_settings?: unknown;
  readonly pledge_badge_show_amount?: unknown;
  readonly pledge_minimum_amount?: unknown;
  readonly twitter_username?: unknown;
}

export interface OrganizationAvatarFileRead {
  readonly id: string;
  readonly organization_id: string;
  readonly name: string;
  readonly path: string;
  readonly mime_type: string;
  readonly size: number;
  readonly storage_version: string | null;
  readonly checksum_etag: string | null;
  readonly checksum_sha256_base64: string | null;
  readonly checksum_sha256_hex: string | null;
  readonly last_modified_at: string | null;
  readonly version: string | null;
  readonly service: "organization_avatar";
  readonly is_uploaded: boolean;
  readonly created_at: string;
  readonly size_readable: string;
  readonly public_url: string;
}

export interface OrganizationCapabilities {
  readonly checkout_payments: boolean;
  readonly subscription_renewals: boolean;
  readonly payouts: boolean;
  readonly refunds: boolean;
  readonly api_access: boolean;
  readonly dashboard_access: boolean;
}

export interface OrganizationCustomerEmailSettings {
  readonly order_confirmation: boolean;
  readonly payment_method_expiration_reminder: boolean;
  readonly subscription_cancellation: boolean;
  readonly subscription_confirmation: boolean;
  readonly subscription_cycled: boolean;
  readonly subscription_cycled_after_trial: boolean;
  readonly subscription_past_due: boolean;
  readonly subscription_paused: boolean;
  readonly subscription_resumed: boolean;
  readonly subscription_renewal_reminder: boolean;
  readonly subscription_revoked: boolean;
  readonly subscription_trial_conversion_reminder: boolean;
  readonly subscription_uncanceled: boolean;
  readonly subscription_updated: boolean;
}

export interface OrganizationCustomerPortalSettings {
  readonly usage: CustomerPortalUsageSettings;
  readonly subscription: CustomerPortalSubscriptionSettings;
  readonly customer?: CustomerPortalCustomerSettings | undefined;
}

export interface OrganizationDisputeSettings {
  readonly auto_accept_below_amount: number | null;
}

export interface OrganizationFeatureSettings {
  readonly issue_funding_enabled: boolean;
  readonly wallets_enabled: boolean;
  readonly member_model_enabled: boolean;
  readonly checkout_localization_enabled: boolean;
  readonly overview_metrics?: readonly string[] | null | undefined;
  readonly reset_proration_behavior_enabled: boolean;
  readonly off_session_charges_enabled: boolean;
  readonly meter_cycling_enabled: boolean;
  readonly slack_benefit_enabled: boolean;
  readonly preview_access_enabled: boolean;
  readonly disputes_enabled: boolean;
  readonly sso_enabled: boolean;
  readonly dispute_auto_accept_enabled: boolean;
  readonly compass_enabled: boolean;
  readonly merchant_migration_enabled: boolean;
  readonly frame_ancestors_enforced?: boolean | undefined;
  readonly seat_based_pricing_enabled?: unknown;
  readonly unit_based_pricing_enabled?: unknown;
}

export interface OrganizationSocialLink {
  readonly platform: OrganizationSocialPlatforms;
  readonly url: string;
}

export type OrganizationSocialPlatforms =
  | "x"
  | "github"
  | "facebook"
  | "instagram"
  | "youtube"
  | "tiktok"
  | "linkedin"
  | "threads"
  | "discord"
  | "other";

export type OrganizationStatus =
  | "created"
  | "review"
  | "snoozed"
  | "denied"
  | "active"
  | "blocked"
  | "offboarding"
  | "offboarded";

export interface OrganizationSubscriptionSettings {
  readonly allow_multiple_subscriptions: boolean;
  readonly proration_behavior: PublicSubscriptionProrationBehavior;
  readonly benefit_revocation_grace_period: number;
  readonly prevent_trial_abuse: boolean;
  readonly allow_customer_updates: boolean;
}

export interface Pagination {
  readonly total_count: number;
  readonly max_page: number;
}

export type Payment = CardPayment | KrCardPayment | GenericPayment;

export type PaymentMethod =
  | CustomerPaymentMethodCard
  | CustomerPaymentMethodKrCard
  | CustomerPaymentMethodGeneric;

export interface PaymentMethodCard {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly processor: PaymentProcessor;
  readonly customer_id: string;
  readonly type: "card";
  readonly method_metadata: PaymentMethodCardMetadata;
}

export interface PaymentMethodCardMetadata {
  readonly brand: string;
  readonly last4: string;
  readonly exp_month: number;
  readonly exp_year: number;
  readonly wallet?: string | null | undefined;
}

export interface PaymentMethodGeneric {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly processor: PaymentProcessor;
  readonly customer_id: string;
  readonly type: string;
}

export interface PaymentMethodKrCard {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly processor: PaymentProcessor;
  readonly customer_id: string;
  readonly type: "kr_card";
  readonly method_metadata: PaymentMethodKrCardMetadata;
}

export interface PaymentMethodKrCardMetadata {
  readonly brand: string | null;
  readonly last4: string | null;
}

export type PaymentProcessor = "stripe";

export type PaymentStatus = "pending" | "succeeded" | "failed";

export type PaymentTrigger =
  | "purchase"
  | "subscription_cycle"
  | "retry_dunning"
  | "retry_customer"
  | "retry_payment_method_update"
  | "retry_admin";

export interface PendingSubscriptionUpdate {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly applies_at: string;
  readonly product_id: string | null;
  readonly seats: number | null;
  readonly units: number | null;
}

export type Permission = "pull" | "triage" | "push" | "maintain" | "admin";

export interface PortalAuthenticatedUser {
  readonly type: string;
  readonly name: string | null;
  readonly email: string;
  readonly customer_id: string;
  readonly member_id?: string | null | undefined;
  readonly role?: string | null | undefined;
}

export interface Product {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly trial_interval: TrialInterval | null;
  readonly trial_interval_count: number | null;
  readonly name: string;
  readonly description: string | null;
  readonly visibility: ProductVisibility;
  readonly recurring_interval: RecurringInterval | null;
  readonly recurring_interval_count: number | null;
  readonly meter_interval: RecurringInterval | null;
  readonly meter_interval_count: number | null;
  readonly is_recurring: boolean;
  readonly is_archived: boolean;
  readonly organization_id: string;
  readonly metadata: MetadataOutputType;
  readonly is_deletable: boolean;
  readonly prices: readonly (LegacyRecurringProductPrice | ProductPrice)[];
  readonly benefits: readonly Benefit[];
  readonly medias: readonly ProductMediaFileRead[];
  readonly attached_custom_fields: readonly AttachedCustomField[];
}

export interface ProductMediaFileRead {
  readonly id: string;
  readonly organization_id: string;
  readonly name: string;
  readonly path: string;
  readonly mime_type: string;
  readonly size: number;
  readonly storage_version: string | null;
  readonly checksum_etag: string | null;
  readonly checksum_sha256_base64: string | null;
  readonly checksum_sha256_hex: string | null;
  readonly last_modified_at: string | null;
  readonly version: string | null;
  readonly service: "product_media";
  readonly is_uploaded: boolean;
  readonly created_at: string;
  readonly size_readable: string;
  readonly public_url: string;
}

export type ProductPrice =
  | ProductPriceFixed
  | ProductPriceCustom
  | ProductPriceSeatBased
  | ProductPriceUnitBased
  | ProductPriceMeteredUnit
  | ProductPriceMeteredTiers;

export interface ProductPriceCustom {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly source: ProductPriceSource;
  readonly amount_type: "custom";
  readonly price_currency: string;
  readonly tax_behavior: TaxBehaviorOption | null;
  readonly is_archived: boolean;
  readonly product_id: string;
  readonly minimum_amount: number;
  readonly maximum_amount: number | null;
  readonly preset_amount: number | null;
  readonly recurring_interval?: unknown;
  readonly type?: unknown;
}

export interface ProductPriceFixed {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly source: ProductPriceSource;
  readonly amount_type: "fixed";
  readonly price_currency: string;
  readonly tax_behavior: TaxBehaviorOption | null;
  readonly is_archived: boolean;
  readonly product_id: string;
  readonly price_amount: number;
  readonly recurring_interval?: unknown;
  readonly type?: unknown;
}

export interface ProductPriceMeter {
  readonly id: string;
  readonly name: string;
  readonly unit: MeterUnit;
  readonly custom_label: string | null;
  readonly custom_multiplier: number | null;
}

export interface ProductPriceMeteredTiers {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly source: ProductPriceSource;
  readonly amount_type: "metered_tiers";
  readonly price_currency: string;
  readonly tax_behavior: TaxBehaviorOption | null;
  readonly is_archived: boolean;
  readonly product_id: string;
  readonly cap_amount: number | null;
  readonly meter_id: string;
  readonly meter: ProductPriceMeter;
  readonly tiers: Tiers;
  readonly recurring_interval?: unknown;
  readonly type?: unknown;
}

export interface ProductPriceMeteredUnit {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly source: ProductPriceSource;
  readonly amount_type: "metered_unit";
  readonly price_currency: string;
  readonly tax_behavior: TaxBehaviorOption | null;
  readonly is_archived: boolean;
  readonly product_id: string;
  readonly cap_amount: number | null;
  readonly meter_id: string;
  readonly meter: ProductPriceMeter;
  readonly unit_amount: string;
  readonly recurring_interval?: unknown;
  readonly type?: unknown;
}

export interface ProductPriceSeatBased {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly source: ProductPriceSource;
  readonly amount_type: "seat_based";
  readonly price_currency: string;
  readonly tax_behavior: TaxBehaviorOption | null;
  readonly is_archived: boolean;
  readonly product_id: string;
  readonly seat_tiers: ProductPriceSeatTiersOutput;
  readonly price_per_seat?: unknown;
  readonly recurring_interval?: unknown;
  readonly type?: unknown;
}

export interface ProductPriceSeatTier {
  readonly min_seats: number;
  readonly max_seats?: number | null | undefined;
  readonly price_per_seat: number;
}

export interface ProductPriceSeatTiersOutput {
  readonly seat_tier_type: SeatTierType;
  readonly tiers: readonly ProductPriceSeatTier[];
  readonly minimum_seats: number;
  readonly maximum_seats: number | null;
}

export type ProductPriceSource = "catalog" | "ad_hoc";

export interface ProductPriceUnitBased {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly source: ProductPriceSource;
  readonly amount_type: "unit_based";
  readonly price_currency: string;
  readonly tax_behavior: TaxBehaviorOption | null;
  readonly is_archived: boolean;
  readonly product_id: string;
  readonly tiers: Tiers;
  readonly minimum_units: number | null;
  readonly unit_label: Readonly<Record<string, Readonly<Record<string, string>>>> | null;
  readonly maximum_units: number | null;
  readonly recurring_interval?: unknown;
  readonly type?: unknown;
}

export type ProductVisibility = "draft" | "private" | "public";

export interface PropertyAggregation {
  readonly func: Func;
  readonly property: string;
}

export type PublicSubscriptionProrationBehavior = "invoice" | "prorate" | "next_period";

export type RecurringInterval = "day" | "week" | "month" | "year";

export interface Refund {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly metadata: MetadataOutputType;
  readonly status: RefundStatus;
  readonly reason: RefundReason;
  readonly amount: number;
  readonly tax_amount: number;
  readonly currency: string;
  readonly organization_id: string;
  readonly order_id: string;
  readonly subscription_id: string | null;
  readonly customer_id: string;
  readonly revoke_benefits: boolean;
  readonly dispute: RefundDispute | null;
}

export interface RefundDispute {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly status: DisputeStatus;
  readonly resolved: boolean;
  readonly closed: boolean;
  readonly amount: number;
  readonly tax_amount: number;
  readonly currency: string;
  readonly reason: string | null;
  readonly evidence_due_by: string | null;
  readonly past_due: boolean;
  readonly order_id: string;
  readonly payment_id: string;
}

export type RefundReason =
  | "duplicate"
  | "fraudulent"
  | "customer_request"
  | "service_disruption"
  | "satisfaction_guarantee"
  | "dispute_prevention"
  | "other";

export type RefundStatus = "pending" | "succeeded" | "failed" | "canceled";

export type RevokeTokenResponse = Readonly<Record<string, never>>;

export interface RotatedLicenseKey {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly organization_id: string;
  readonly customer_id: string;
  readonly customer: LicenseKeyCustomer;
  readonly member_id: string | null;
  readonly member: LicenseKeyMember | null;
  readonly benefit_id: string;
  readonly key: string;
  readonly display_key: string;
  readonly status: Status;
  readonly limit_activations: number | null;
  readonly usage: number;
  readonly limit_usage: number | null;
  readonly validations: number;
  readonly last_validated_at: string | null;
  readonly expires_at: string | null;
  readonly user?: unknown;
  readonly user_id?: unknown;
}

export interface S3DownloadURL {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly expires_at: string;
}

export interface S3FileUploadMultipart {
  readonly id: string;
  readonly path: string;
  readonly parts: readonly S3FileUploadPart[];
}

export interface S3FileUploadPart {
  readonly number: number;
  readonly chunk_start: number;
  readonly chunk_end: number;
  readonly checksum_sha256_base64?: string | null | undefined;
  readonly url: string;
  readonly expires_at: string;
  readonly headers: Readonly<Record<string, string>>;
}

export type Scope = string;

export interface SeatClaimInfo {
  readonly product_name: string;
  readonly product_id: string;
  readonly organization_name: string;
  readonly organization_slug: string;
  readonly customer_email: string;
  readonly can_claim: boolean;
}

export type SeatStatus = "pending" | "claimed" | "revoked";

export type SeatTierType = "volume" | "graduated";

export interface SeatsList {
  readonly seats: readonly CustomerSeat[];
  readonly available_seats: number;
  readonly total_seats: number;
}

export type Status = "granted" | "disabled";

export type SubType = "user" | "organization";

export interface Subscription {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly amount: number;
  readonly currency: string;
  readonly recurring_interval: RecurringInterval;
  readonly recurring_interval_count: number;
  readonly status: SubscriptionStatus;
  readonly current_period_start: string;
  readonly current_period_end: string;
  readonly current_meter_period_start: string | null;
  readonly current_meter_period_end: string | null;
  readonly trial_start: string | null;
  readonly trial_end: string | null;
  readonly cancel_at_period_end: boolean;
  readonly canceled_at: string | null;
  readonly started_at: string | null;
  readonly ends_at: string | null;
  readonly ended_at: string | null;
  readonly past_due_at?: string | null | undefined;
  readonly pause_at_period_end: boolean;
  readonly paused_at: string | null;
  readonly resumes_at: string | null;
  readonly customer_id: string;
  readonly product_id: string;
  readonly discount_id: string | null;
  readonly checkout_id: string | null;
  readonly seats?: number | null | undefined;
  readonly units: number | null;
  readonly customer_cancellation_reason: CustomerCancellationReason | null;
  readonly customer_cancellation_comment: string | null;
  readonly metadata: MetadataOutputType;
  readonly custom_field_data?: Readonly<Record<string, string | number | boolean | null>> | undefined;
  readonly customer: SubscriptionCustomer;
  readonly product: Product;
  readonly discount:
    | DiscountFixedOnceForeverDurationBase
    | DiscountFixedRepeatDurationBase
    | DiscountPercentageOnceForeverDurationBase
    | DiscountPercentageRepeatDurationBase
    | null;
  readonly prices: readonly (LegacyRecurringProductPrice | ProductPrice)[];
  readonly meters: readonly SubscriptionMeter[];
  readonly pending_update: PendingSubscriptionUpdate | null;
  readonly price?: unknown;
  readonly price_id?: unknown;
  readonly user?: unknown;
  readonly user_id?: unknown;
}

export interface SubscriptionBillingPeriodUpdatedEvent {
  readonly id: string;
  readonly timestamp: string;
  readonly organization_id: string;
  readonly customer_id: string | null;
  readonly customer: Customer | null;
  readonly external_customer_id: string | null;
  readonly member_id?: string | null | undefined;
  readonly external_member_id?: string | null | undefined;
  readonly child_count: number;
  readonly parent_id?: string | null | undefined;
  readonly label: string;
  readonly source: "system";
  readonly name: "subscription.billing_period_updated";
  readonly metadata: SubscriptionBillingPeriodUpdatedMetadata;
}

export interface SubscriptionBillingPeriodUpdatedMetadata {
  readonly subscription_id: string;
  readonly old_period_end: string;
  readonly new_period_end: string;
}

export interface SubscriptionCanceledEvent {
  readonly id: string;
  readonly timestamp: string;
  readonly organization_id: string;
  readonly customer_id: string | null;
  readonly customer: Customer | null;
  readonly external_customer_id: string | null;
  readonly member_id?: string | null | undefined;
  readonly external_member_id?: string | null | undefined;
  readonly child_count: number;
  readonly parent_id?: string | null | undefined;
  readonly label: string;
  readonly source: "system";
  readonly name: "subscription.canceled";
  readonly metadata: SubscriptionCanceledMetadata;
}

export interface SubscriptionCanceledMetadata {
  readonly subscription_id: string;
  readonly product_id?: string | undefined;
  readonly amount: number;
  readonly currency: string;
  readonly recurring_interval: string;
  readonly recurring_interval_count: number;
  readonly customer_cancellation_reason?: string | undefined;
  readonly customer_cancellation_comment?: string | undefined;
  readonly canceled_at: string;
  readonly ends_at?: string | undefined;
  readonly cancel_at_period_end?: boolean | undefined;
}

export interface SubscriptionCreatedEvent {
  readonly id: string;
  readonly timestamp: string;
  readonly organization_id: string;
  readonly customer_id: string | null;
  readonly customer: Customer | null;
  readonly external_customer_id: string | null;
  readonly member_id?: string | null | undefined;
  readonly external_member_id?: string | null | undefined;
  readonly child_count: number;
  readonly parent_id?: string | null | undefined;
  readonly label: string;
  readonly source: "system";
  readonly name: "subscription.created";
  readonly metadata: SubscriptionCreatedMetadata;
}

export interface SubscriptionCreatedMetadata {
  readonly subscription_id: string;
  readonly product_id: string;
  readonly amount: number;
  readonly currency: string;
  readonly recurring_interval: string;
  readonly recurring_interval_count: number;
  readonly started_at: string;
}

export interface SubscriptionCustomer {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly metadata: MetadataOutputType;
  readonly external_id?: string | null | undefined;
  readonly email?: string | null | undefined;
  readonly email_verified: boolean;
  readonly type: CustomerType;
  readonly name: string | null;
  readonly billing_name: string | null;
  readonly billing_address: Address | null;
  readonly tax_id: readonly [string, TaxIDFormat] | null;
  readonly locale?: string | null | undefined;
  readonly organization_id: string;
  readonly default_payment_method_id?: string | null | undefined;
  readonly deleted_at: string | null;
  readonly first_user_event_at: string | null;
  readonly avatar_url: string | null;
}

export interface SubscriptionCycledEvent {
  readonly id: string;
  readonly timestamp: string;
  readonly organization_id: string;
  readonly customer_id: string | null;
  readonly customer: Customer | null;
  readonly external_customer_id: string | null;
  readonly member_id?: string | null | undefined;
  readonly external_member_id?: string | null | undefined;
  readonly child_count: number;
  readonly parent_id?: string | null | undefined;
  readonly label: string;
  readonly source: "system";
  readonly name: "subscription.cycled";
  readonly metadata: SubscriptionCycledMetadata;
}

export interface SubscriptionCycledMetadata {
  readonly subscription_id: string;
  readonly product_id?: string | undefined;
  readonly amount?: number | undefined;
  readonly currency?: string | undefined;
  readonly recurring_interval?: string | undefined;
  readonly recurring_interval_count?: number | undefined;
}

export interface SubscriptionMeter {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly consumed_units: number;
  readonly credited_units: number;
  readonly amount: number;
  readonly meter_id: string;
  readonly meter: Meter;
}

export interface SubscriptionMigratedEvent {
  readonly id: string;
  readonly timestamp: string;
  readonly organization_id: string;
  readonly customer_id: string | null;
  readonly customer: Customer | null;
  readonly external_customer_id: string | null;
  readonly member_id?: string | null | undefined;
  readonly external_member_id?: string | null | undefined;
  readonly child_count?: number | undefined;
  readonly parent_id?: string | null | undefined;
  readonly label: string;
  readonly source: "system";
  readonly name: "subscription.migrated";
  readonly metadata: SubscriptionMigratedMetadata;
}

export interface SubscriptionMigratedMetadata {
  readonly subscription_id: string;
  readonly provider: string;
  readonly provider_subscription_id: string;
  readonly product_id: string;
}

export interface SubscriptionPastDueEvent {
  readonly id: string;
  readonly timestamp: string;
  readonly organization_id: string;
  readonly customer_id: string | null;
  readonly customer: Customer | null;
  readonly external_customer_id: string | null;
  readonly member_id?: string | null | undefined;
  readonly external_member_id?: string | null | undefined;
  readonly child_count: number;
  readonly parent_id?: string | null | undefined;
  readonly label: string;
  readonly source: "system";
  readonly name: "subscription.past_due";
  readonly metadata: SubscriptionPastDueMetadata;
}

export interface SubscriptionPastDueMetadata {
  readonly subscription_id: string;
  readonly product_id?: string | undefined;
  readonly past_due_at: string;
  readonly amount?: number | undefined;
  readonly currency?: string | undefined;
  readonly recurring_interval?: string | undefined;
  readonly recurring_interval_count?: number | undefined;
}

export interface SubscriptionPausedEvent {
  readonly id: string;
  readonly timestamp: string;
  readonly organization_id: string;
  readonly customer_id: string | null;
  readonly customer: Customer | null;
  readonly external_customer_id: string | null;
  readonly member_id?: string | null | undefined;
  readonly external_member_id?: string | null | undefined;
  readonly child_count: number;
  readonly parent_id?: string | null | undefined;
  readonly label: string;
  readonly source: "system";
  readonly name: "subscription.paused";
  readonly metadata: SubscriptionPausedMetadata;
}

export interface SubscriptionPausedMetadata {
  readonly subscription_id: string;
  readonly product_id?: string | undefined;
  readonly amount?: number | undefined;
  readonly currency?: string | undefined;
  readonly recurring_interval?: string | undefined;
  readonly recurring_interval_count?: number | undefined;
  readonly paused_at: string;
  readonly resumes_at?: string | undefined;
}

export interface SubscriptionProductUpdatedEvent {
  readonly id: string;
  readonly timestamp: string;
  readonly organization_id: string;
  readonly customer_id: string | null;
  readonly customer: Customer | null;
  readonly external_customer_id: string | null;
  readonly member_id?: string | null | undefined;
  readonly external_member_id?: string | null | undefined;
  readonly child_count: number;
  readonly parent_id?: string | null | undefined;
  readonly label: string;
  readonly source: "system";
  readonly name: "subscription.product_updated";
  readonly metadata: SubscriptionProductUpdatedMetadata;
}

export interface SubscriptionProductUpdatedMetadata {
  readonly subscription_id: string;
  readonly old_product_id: string;
  readonly new_product_id: string;
}

export type SubscriptionProrationBehavior = "invoice" | "prorate" | "next_period" | "reset";

export interface SubscriptionReactivatedEvent {
  readonly id: string;
  readonly timestamp: string;
  readonly organization_id: string;
  readonly customer_id: string | null;
  readonly customer: Customer | null;
  readonly external_customer_id: string | null;
  readonly member_id?: string | null | undefined;
  readonly external_member_id?: string | null | undefined;
  readonly child_count: number;
  readonly parent_id?: string | null | undefined;
  readonly label: string;
  readonly source: "system";
  readonly name: "subscription.reactivated";
  readonly metadata: SubscriptionReactivatedMetadata;
}

export interface SubscriptionReactivatedMetadata {
  readonly subscription_id: string;
  readonly product_id?: string | undefined;
  readonly amount?: number | undefined;
  readonly currency?: string | undefined;
  readonly recurring_interval?: string | undefined;
  readonly recurring_interval_count?: number | undefined;
}

export interface SubscriptionReinstatedEvent {
  readonly id: string;
  readonly timestamp: string;
  readonly organization_id: string;
  readonly customer_id: string | null;
  readonly customer: Customer | null;
  readonly external_customer_id: string | null;
  readonly member_id?: string | null | undefined;
  readonly external_member_id?: string | null | undefined;
  readonly child_count: number;
  readonly parent_id?: string | null | undefined;
  readonly label: string;
  readonly source: "system";
  readonly name: "subscription.reinstated";
  readonly metadata: SubscriptionReinstatedMetadata;
}

export interface SubscriptionReinstatedMetadata {
  readonly subscription_id: string;
  readonly product_id?: string | undefined;
  readonly amount?: number | undefined;
  readonly currency?: string | undefined;
  readonly recurring_interval?: string | undefined;
  readonly recurring_interval_count?: number | undefined;
}

export interface SubscriptionResumedEvent {
  readonly id: string;
  readonly timestamp: string;
  readonly organization_id: string;
  readonly customer_id: string | null;
  readonly customer: Customer | null;
  readonly external_customer_id: string | null;
  readonly member_id?: string | null | undefined;
  readonly external_member_id?: string | null | undefined;
  readonly child_count: number;
  readonly parent_id?: string | null | undefined;
  readonly label: string;
  readonly source: "system";
  readonly name: "subscription.resumed";
  readonly metadata: SubscriptionResumedMetadata;
}

export interface SubscriptionResumedMetadata {
  readonly subscription_id: string;
  readonly product_id?: string | undefined;
  readonly amount?: number | undefined;
  readonly currency?: string | undefined;
  readonly recurring_interval?: string | undefined;
  readonly recurring_interval_count?: number | undefined;
}

export interface SubscriptionRevokedEvent {
  readonly id: string;
  readonly timestamp: string;
  readonly organization_id: string;
  readonly customer_id: string | null;
  readonly customer: Customer | null;
  readonly external_customer_id: string | null;
  readonly member_id?: string | null | undefined;
  readonly external_member_id?: string | null | undefined;
  readonly child_count: number;
  readonly parent_id?: string | null | undefined;
  readonly label: string;
  readonly source: "system";
  readonly name: "subscription.revoked";
  readonly metadata: SubscriptionRevokedMetadata;
}

export interface SubscriptionRevokedMetadata {
  readonly subscription_id: string;
  readonly product_id?: string | undefined;
  readonly amount?: number | undefined;
  readonly currency?: string | undefined;
  readonly recurring_interval?: string | undefined;
  readonly recurring_interval_count?: number | undefined;
}

export interface SubscriptionSeatsUpdatedEvent {
  readonly id: string;
  readonly timestamp: string;
  readonly organization_id: string;
  readonly customer_id: string | null;
  readonly customer: Customer | null;
  readonly external_customer_id: string | null;
  readonly member_id?: string | null | undefined;
  readonly external_member_id?: string | null | undefined;
  readonly child_count: number;
  readonly parent_id?: string | null | undefined;
  readonly label: string;
  readonly source: "system";
  readonly name: "subscription.seats_updated";
  readonly metadata: SubscriptionSeatsUpdatedMetadata;
}

export interface SubscriptionSeatsUpdatedMetadata {
  readonly subscription_id: string;
  readonly old_seats: number;
  readonly new_seats: number;
  readonly proration_behavior: string;
}

export type SubscriptionStatus =
  | "incomplete"
  | "incomplete_expired"
  | "trialing"
  | "active"
  | "past_due"
  | "canceled"
  | "unpaid"
  | "paused";

export interface SubscriptionUncanceledEvent {
  readonly id: string;
  readonly timestamp: string;
  readonly organization_id: string;
  readonly customer_id: string | null;
  readonly customer: Customer | null;
  readonly external_customer_id: string | null;
  readonly member_id?: string | null | undefined;
  readonly external_member_id?: string | null | undefined;
  readonly child_count: number;
  readonly parent_id?: string | null | undefined;
  readonly label: string;
  readonly source: "system";
  readonly name: "subscription.uncanceled";
  readonly metadata: SubscriptionUncanceledMetadata;
}

export interface SubscriptionUncanceledMetadata {
  readonly subscription_id: string;
  readonly product_id: string;
  readonly amount: number;
  readonly currency: string;
  readonly recurring_interval: string;
  readonly recurring_interval_count: number;
}

export interface SubscriptionUnitsUpdatedEvent {
  readonly id: string;
  readonly timestamp: string;
  readonly organization_id: string;
  readonly customer_id: string | null;
  readonly customer: Customer | null;
  readonly external_customer_id: string | null;
  readonly member_id?: string | null | undefined;
  readonly external_member_id?: string | null | undefined;
  readonly child_count?: number | undefined;
  readonly parent_id?: string | null | undefined;
  readonly label: string;
  readonly source: "system";
  readonly name: "subscription.units_updated";
  readonly metadata: SubscriptionUnitsUpdatedMetadata;
}

export interface SubscriptionUnitsUpdatedMetadata {
  readonly subscription_id: string;
  readonly old_units: number;
  readonly new_units: number;
  readonly proration_behavior: string;
}

export interface SubscriptionUpdateClearedEvent {
  readonly id: string;
  readonly timestamp: string;
  readonly organization_id: string;
  readonly customer_id: string | null;
  readonly customer: Customer | null;
  readonly external_customer_id: string | null;
  readonly member_id?: string | null | undefined;
  readonly external_member_id?: string | null | undefined;
  readonly child_count: number;
  readonly parent_id?: string | null | undefined;
  readonly label: string;
  readonly source: "system";
  readonly name: "subscription.update_cleared";
  readonly metadata: SubscriptionUpdateClearedMetadata;
}

export interface SubscriptionUpdateClearedMetadata {
  readonly subscription_id: string;
}

export interface SubscriptionUpdatedEvent {
  readonly id: string;
  readonly timestamp: string;
  readonly organization_id: string;
  readonly customer_id: string | null;
  readonly customer: Customer | null;
  readonly external_customer_id: string | null;
  readonly member_id?: string | null | undefined;
  readonly external_member_id?: string | null | undefined;
  readonly child_count: number;
  readonly parent_id?: string | null | undefined;
  readonly label: string;
  readonly source: "system";
  readonly name: "subscription.updated";
  readonly metadata: SubscriptionUpdatedMetadata;
}

export interface SubscriptionUpdatedMetadata {
  readonly product_id?: string | undefined;
  readonly proration_behavior?: SubscriptionProrationBehavior | undefined;
  readonly discount_id?: string | null | undefined;
  readonly trial_end?: string | undefined;
  readonly seats?: number | undefined;
  readonly units?: number | undefined;
  readonly billing_period_end?: string | undefined;
  readonly subscription_id: string;
}

export interface SupportCaseAttachmentFileRead {
  readonly id: string;
  readonly organization_id: string;
  readonly name: string;
  readonly path: string;
  readonly mime_type: string;
  readonly size: number;
  readonly storage_version: string | null;
  readonly checksum_etag: string | null;
  readonly checksum_sha256_base64: string | null;
  readonly checksum_sha256_hex: string | null;
  readonly last_modified_at: string | null;
  readonly version: string | null;
  readonly service: "support_case_attachment";
  readonly is_uploaded: boolean;
  readonly created_at: string;
  readonly size_readable: string;
}

export type SystemEvent =
  | MeterCreditEvent
  | MeterResetEvent
  | BenefitGrantedEvent
  | BenefitCycledEvent
  | BenefitUpdatedEvent
  | BenefitRevokedEvent
  | SubscriptionCreatedEvent
  | SubscriptionUpdatedEvent
  | SubscriptionCycledEvent
  | SubscriptionCanceledEvent
  | SubscriptionRevokedEvent
  | SubscriptionPastDueEvent
  | SubscriptionReactivatedEvent
  | SubscriptionReinstatedEvent
  | SubscriptionPausedEvent
  | SubscriptionResumedEvent
  | SubscriptionMigratedEvent
  | SubscriptionUncanceledEvent
  | SubscriptionProductUpdatedEvent
  | SubscriptionSeatsUpdatedEvent
  | SubscriptionUnitsUpdatedEvent
  | SubscriptionBillingPeriodUpdatedEvent
  | SubscriptionUpdateClearedEvent
  | OrderPaidEvent
  | OrderRefundedEvent
  | OrderVoidedEvent
  | OrderUnvoidedEvent
  | CheckoutCreatedEvent
  | CustomerCreatedEvent
  | CustomerUpdatedEvent
  | CustomerDeletedEvent
  | BalanceOrderEvent
  | BalanceCreditOrderEvent
  | BalanceRefundEvent
  | BalanceRefundReversalEvent
  | BalanceDisputeEvent
  | BalanceDisputeReversalEvent;

export type TaxBehavior = "inclusive" | "exclusive";

export type TaxBehaviorOption = "location" | "inclusive" | "exclusive";

export type TaxIDFormat = string;

export interface Tier {
  readonly bound?: number | null | undefined;
  readonly unit_amount: string;
}

export type TierType = "volume" | "graduated";

export interface Tiers {
  readonly type: TierType;
  readonly tiers: readonly Tier[];
}

export type Timeframe = "year" | "month" | "day";

export interface TokenResponse {
  readonly access_token: string;
  readonly token_type: "Bearer";
  readonly expires_in: number;
  readonly refresh_token?: string | null | undefined;
  readonly scope: string;
  readonly id_token?: string | null | undefined;
}

export type TokenType = "access_token" | "refresh_token";

export type TrialInterval = "day" | "week" | "month" | "year";

export interface UniqueAggregation {
  readonly func: "unique";
  readonly property: string;
}

export interface UserEvent {
  readonly id: string;
  readonly timestamp: string;
  readonly organization_id: string;
  readonly customer_id: string | null;
  readonly customer: Customer | null;
  readonly external_customer_id: string | null;
  readonly member_id?: string | null | undefined;
  readonly external_member_id?: string | null | undefined;
  readonly child_count: number;
  readonly parent_id?: string | null | undefined;
  readonly label: string;
  readonly name: string;
  readonly source: "user";
  readonly metadata: EventMetadataOutput;
}

export interface UserInfoOrganization {
  readonly sub: string;
  readonly name?: string | null | undefined;
}

export interface UserInfoUser {
  readonly sub: string;
  readonly name?: string | null | undefined;
  readonly email?: string | null | undefined;
  readonly email_verified?: boolean | null | undefined;
}

export interface ValidatedLicenseKey {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly organization_id: string;
  readonly customer_id: string;
  readonly customer: LicenseKeyCustomer;
  readonly member_id: string | null;
  readonly member: LicenseKeyMember | null;
  readonly benefit_id: string;
  readonly key: string;
  readonly display_key: string;
  readonly status: "granted";
  readonly limit_activations: number | null;
  readonly usage: number;
  readonly limit_usage: number | null;
  readonly validations: number;
  readonly last_validated_at: string | null;
  readonly expires_at: string | null;
  readonly activation?: LicenseKeyActivationBase | null | undefined;
  readonly user?: unknown;
  readonly user_id?: unknown;
}

export interface WebhookBenefitCreatedPayload {
  readonly type: "benefit.created";
  readonly timestamp: string;
  readonly api_version: string;
  readonly data: Benefit;
}

export interface WebhookBenefitGrantCreatedPayload {
  readonly type: "benefit_grant.created";
  readonly timestamp: string;
  readonly api_version: string;
  readonly data: BenefitGrantWebhook;
}

export interface WebhookBenefitGrantCycledPayload {
  readonly type: "benefit_grant.cycled";
  readonly timestamp: string;
  readonly api_version: string;
  readonly data: BenefitGrantWebhook;
}

export interface WebhookBenefitGrantRevokedPayload {
  readonly type: "benefit_grant.revoked";
  readonly timestamp: string;
  readonly api_version: string;
  readonly data: BenefitGrantWebhook;
}

export interface WebhookBenefitGrantUpdatedPayload {
  readonly type: "benefit_grant.updated";
  readonly timestamp: string;
  readonly api_version: string;
  readonly data: BenefitGrantWebhook;
}

export interface WebhookBenefitUpdatedPayload {
  readonly type: "benefit.updated";
  readonly timestamp: string;
  readonly api_version: string;
  readonly data: Benefit;
}

export interface WebhookCheckoutCreatedPayload {
  readonly type: "checkout.created";
  readonly timestamp: string;
  readonly api_version: string;
  readonly data: Checkout;
}

export interface WebhookCheckoutExpiredPayload {
  readonly type: "checkout.expired";
  readonly timestamp: string;
  readonly api_version: string;
  readonly data: Checkout;
}

export interface WebhookCheckoutUpdatedPayload {
  readonly type: "checkout.updated";
  readonly timestamp: string;
  readonly api_version: string;
  readonly data: Checkout;
}

export interface WebhookCustomerCreatedPayload {
  readonly type: "customer.created";
  readonly timestamp: string;
  readonly api_version: string;
  readonly data: Customer;
}

export interface WebhookCustomerDeletedPayload {
  readonly type: "customer.deleted";
  readonly timestamp: string;
  readonly api_version: string;
  readonly data: Customer;
}

export interface WebhookCustomerSeatAssignedPayload {
  readonly type: "customer_seat.assigned";
  readonly timestamp: string;
  readonly api_version: string;
  readonly data: CustomerSeat;
}

export interface WebhookCustomerSeatClaimedPayload {
  readonly type: "customer_seat.claimed";
  readonly timestamp: string;
  readonly api_version: string;
  readonly data: CustomerSeat;
}

export interface WebhookCustomerSeatRevokedPayload {
  readonly type: "customer_seat.revoked";
  readonly timestamp: string;
  readonly api_version: string;
  readonly data: CustomerSeat;
}

export interface WebhookCustomerStateChangedPayload {
  readonly type: "customer.state_changed";
  readonly timestamp: string;
  readonly api_version: string;
  readonly data: CustomerState;
}

export interface WebhookCustomerUpdatedPayload {
  readonly type: "customer.updated";
  readonly timestamp: string;
  readonly api_version: string;
  readonly data: Customer;
}

export interface WebhookDelivery {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly succeeded: boolean;
  readonly http_code: number | null;
  readonly response: string | null;
  readonly webhook_event: WebhookEvent;
}

export interface WebhookDiscountCreatedPayload {
  readonly type: "discount.created";
  readonly timestamp: string;
  readonly api_version: string;
  readonly data: Discount;
}

export interface WebhookDiscountDeletedPayload {
  readonly type: "discount.deleted";
  readonly timestamp: string;
  readonly api_version: string;
  readonly data: Discount;
}

export interface WebhookDiscountUpdatedPayload {
  readonly type: "discount.updated";
  readonly timestamp: string;
  readonly api_version: string;
  readonly data: Discount;
}

export interface WebhookEndpoint {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly url: string;
  readonly name?: string | null | undefined;
  readonly api_version: string;
  readonly format: WebhookFormat;
  readonly secret: string;
  readonly organization_id: string;
  readonly events: readonly WebhookEventType[];
  readonly enabled: boolean;
  readonly uses_standard_webhook_signature: boolean;
}

export interface WebhookEvent {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly last_http_code?: number | null | undefined;
  readonly succeeded?: boolean | null | undefined;
  readonly skipped: boolean;
  readonly api_version: string;
  readonly payload: string | null;
  readonly type: WebhookEventType;
  readonly is_archived: boolean;
}

export type WebhookEventType =
  | "checkout.created"
  | "checkout.updated"
  | "checkout.expired"
  | "customer.created"
  | "customer.updated"
  | "customer.deleted"
  | "customer.state_changed"
  | "customer_seat.assigned"
  | "customer_seat.claimed"
  | "customer_seat.revoked"
  | "member.created"
  | "member.updated"
  | "member.deleted"
  | "order.created"
  | "order.updated"
  | "order.paid"
  | "order.refunded"
  | "subscription.created"
  | "subscription.updated"
  | "subscription.active"
  | "subscription.canceled"
  | "subscription.uncanceled"
  | "subscription.cycled"
  | "subscription.revoked"
  | "subscription.past_due"
  | "subscription.paused"
  | "subscription.resumed"
  | "subscription.migrated"
  | "refund.created"
  | "refund.updated"
  | "product.created"
  | "product.updated"
  | "discount.created"
  | "discount.updated"
  | "discount.deleted"
  | "benefit.created"
  | "benefit.updated"
  | "benefit_grant.created"
  | "benefit_grant.cycled"
  | "benefit_grant.updated"
  | "benefit_grant.revoked"
  | "organization.updated";

export type WebhookFormat = "raw" | "discord" | "slack";

export interface WebhookMemberCreatedPayload {
  readonly type: "member.created";
  readonly timestamp: string;
  readonly api_version: string;
  readonly data: Member;
}

export interface WebhookMemberDeletedPayload {
  readonly type: "member.deleted";
  readonly timestamp: string;
  readonly api_version: string;
  readonly data: Member;
}

export interface WebhookMemberUpdatedPayload {
  readonly type: "member.updated";
  readonly timestamp: string;
  readonly api_version: string;
  readonly data: Member;
}

export interface WebhookOrderCreatedPayload {
  readonly type: "order.created";
  readonly timestamp: string;
  readonly api_version: string;
  readonly data: Order;
}

export interface WebhookOrderPaidPayload {
  readonly type: "order.paid";
  readonly timestamp: string;
  readonly api_version: string;
  readonly data: Order;
}

export interface WebhookOrderRefundedPayload {
  readonly type: "order.refunded";
  readonly timestamp: string;
  readonly api_version: string;
  readonly data: Order;
}

export interface WebhookOrderUpdatedPayload {
  readonly type: "order.updated";
  readonly timestamp: string;
  readonly api_version: string;
  readonly data: Order;
}

export interface WebhookOrganizationUpdatedPayload {
  readonly type: "organization.updated";
  readonly timestamp: string;
  readonly api_version: string;
  readonly data: Organization;
}

export interface WebhookProductCreatedPayload {
  readonly type: "product.created";
  readonly timestamp: string;
  readonly api_version: string;
  readonly data: Product;
}

export interface WebhookProductUpdatedPayload {
  readonly type: "product.updated";
  readonly timestamp: string;
  readonly api_version: string;
  readonly data: Product;
}

export interface WebhookRefundCreatedPayload {
  readonly type: "refund.created";
  readonly timestamp: string;
  readonly api_version: string;
  readonly data: Refund;
}

export interface WebhookRefundUpdatedPayload {
  readonly type: "refund.updated";
  readonly timestamp: string;
  readonly api_version: string;
  readonly data: Refund;
}

export interface WebhookSubscriptionActivePayload {
  readonly type: "subscription.active";
  readonly timestamp: string;
  readonly api_version: string;
  readonly data: Subscription;
}

export interface WebhookSubscriptionCanceledPayload {
  readonly type: "subscription.canceled";
  readonly timestamp: string;
  readonly api_version: string;
  readonly data: Subscription;
}

export interface WebhookSubscriptionCreatedPayload {
  readonly type: "subscription.created";
  readonly timestamp: string;
  readonly api_version: string;
  readonly data: Subscription;
}

export interface WebhookSubscriptionCycledPayload {
  readonly type: "subscription.cycled";
  readonly timestamp: string;
  readonly api_version: string;
  readonly data: Subscription;
}

export interface WebhookSubscriptionMigratedPayload {
  readonly type: "subscription.migrated";
  readonly timestamp: string;
  readonly api_version: string;
  readonly data: Subscription;
  readonly provider: string;
  readonly provider_subscription_id: string;
}

export interface WebhookSubscriptionPastDuePayload {
  readonly type: "subscription.past_due";
  readonly timestamp: string;
  readonly api_version: string;
  readonly data: Subscription;
}

export interface WebhookSubscriptionPausedPayload {
  readonly type: "subscription.paused";
  readonly timestamp: string;
  readonly api_version: string;
  readonly data: Subscription;
}

export interface WebhookSubscriptionResumedPayload {
  readonly type: "subscription.resumed";
  readonly timestamp: string;
  readonly api_version: string;
  readonly data: Subscription;
}

export interface WebhookSubscriptionRevokedPayload {
  readonly type: "subscription.revoked";
  readonly timestamp: string;
  readonly api_version: string;
  readonly data: Subscription;
}

export interface WebhookSubscriptionUncanceledPayload {
  readonly type: "subscription.uncanceled";
  readonly timestamp: string;
  readonly api_version: string;
  readonly data: Subscription;
}

export interface WebhookSubscriptionUpdatedPayload {
  readonly type: "subscription.updated";
  readonly timestamp: string;
  readonly api_version: string;
  readonly data: Subscription;
}
