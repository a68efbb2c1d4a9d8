// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import type { Metadata } from "../read/metadata.js";

/* What answers and payloads of webhooks hold, under wire names. */

/** A billing address. Only the country is always there. */
export interface Address {
  readonly line1: string | null;
  readonly line2: string | null;
  readonly postal_code: string | null;
  readonly city: string | null;
  readonly state: string | null;
  readonly country: CountryAlpha2;
}

/** A billing address. Only the country is always there. */
export interface AddressDict {
  readonly line1?: string | undefined;
  readonly line2?: string | undefined;
  readonly postal_code?: string | undefined;
  readonly city?: string | undefined;
  readonly state?: string | undefined;
  readonly country: string;
}

/** A custom field as a product has it. */
export interface AttachedCustomField {
  readonly custom_field_id: string;
  readonly custom_field: CustomField;
  readonly order: number;
  readonly required: boolean;
}

/** An organization that can be chosen. */
export interface AuthorizeOrganization {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly avatar_url: string | null;
}

/** What a consent page shows for an organization. */
export interface AuthorizeResponseOrganization {
  readonly client: OAuth2ClientPublic;
  readonly sub_type: "organization";
  readonly sub: AuthorizeOrganization | null;
  readonly scopes: readonly Scope[];
  readonly organizations: readonly AuthorizeOrganization[];
  readonly requires_single_organization: boolean;
  readonly scope_display_names?: Readonly<Record<string, string>> | undefined;
}

/** What a consent page shows to a person. */
export interface AuthorizeResponseUser {
  readonly client: OAuth2ClientPublic;
  readonly sub_type: "user";
  readonly sub: AuthorizeUser | null;
  readonly scopes: readonly Scope[];
  readonly organizations: readonly AuthorizeOrganization[];
  readonly requires_single_organization: boolean;
  readonly scope_display_names?: Readonly<Record<string, string>> | undefined;
}

/** The person who is asked. */
export interface AuthorizeUser {
  readonly id: string;
  readonly email: string;
  readonly avatar_url: string | null;
}

/** An order was settled without a payment, as from the customer's own credit. */
export interface BalanceCreditOrderEvent {
  readonly id: string;
  readonly timestamp: string;
  readonly organization_id: string;
  readonly customer_id: string | null;
  readonly customer: Customer | null;
  readonly external_customer_id: string | null;
  readonly member_id: string | null;
  readonly external_member_id: string | null;
  readonly child_count: number;
  readonly parent_id: string | null;
  readonly label: string;
  readonly source: "system";
  readonly name: "balance.credit_order";
  readonly metadata: BalanceCreditOrderMetadata;
}

/** The order that was settled without a payment. */
export interface BalanceCreditOrderMetadata {
  readonly order_id: string;
  readonly product_id?: string | undefined;
  readonly subscription_id?: string | undefined;
  readonly amount: number;
  readonly currency: string;
  readonly tax_amount: number;
  readonly tax_state: string | null;
  readonly tax_country: string | null;
  readonly fee: number;
  readonly exchange_rate?: number | undefined;
}

/** A disputed payment left your balance. */
export interface BalanceDisputeEvent {
  readonly id: string;
  readonly timestamp: string;
  readonly organization_id: string;
  readonly customer_id: string | null;
  readonly customer: Customer | null;
  readonly external_customer_id: string | null;
  readonly member_id: string | null;
  readonly external_member_id: string | null;
  readonly child_count: number;
  readonly parent_id: string | null;
  readonly label: string;
  readonly source: "system";
  readonly name: "balance.dispute";
  readonly metadata: BalanceDisputeMetadata;
}

/** What a dispute took from your balance. */
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
  readonly tax_state: string | null;
  readonly tax_country: string | null;
  readonly fee: number;
  readonly exchange_rate?: number | undefined;
}

/** A dispute was won and its money came back to your balance. */
export interface BalanceDisputeReversalEvent {
  readonly id: string;
  readonly timestamp: string;
  readonly organization_id: string;
  readonly customer_id: string | null;
  readonly customer: Customer | null;
  readonly external_customer_id: string | null;
  readonly member_id: string | null;
  readonly external_member_id: string | null;
  readonly child_count: number;
  readonly parent_id: string | null;
  readonly label: string;
  readonly source: "system";
  readonly name: "balance.dispute_reversal";
  readonly metadata: BalanceDisputeMetadata;
}

/** The money of an order came into your balance. */
export interface BalanceOrderEvent {
  readonly id: string;
  readonly timestamp: string;
  readonly organization_id: string;
  readonly customer_id: string | null;
  readonly customer: Customer | null;
  readonly external_customer_id: string | null;
  readonly member_id: string | null;
  readonly external_member_id: string | null;
  readonly child_count: number;
  readonly parent_id: string | null;
  readonly label: string;
  readonly source: "system";
  readonly name: "balance.order";
  readonly metadata: BalanceOrderMetadata;
}

/** What came into your balance for an order. */
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
  readonly tax_state: string | null;
  readonly tax_country: string | null;
  readonly fee: number;
  readonly exchange_rate?: number | undefined;
}

/** A refund left your balance. */
export interface BalanceRefundEvent {
  readonly id: string;
  readonly timestamp: string;
  readonly organization_id: string;
  readonly customer_id: string | null;
  readonly customer: Customer | null;
  readonly external_customer_id: string | null;
  readonly member_id: string | null;
  readonly external_member_id: string | null;
  readonly child_count: number;
  readonly parent_id: string | null;
  readonly label: string;
  readonly source: "system";
  readonly name: "balance.refund";
  readonly metadata: BalanceRefundMetadata;
}

/** What a refund took from your balance. */
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
  readonly tax_state: string | null;
  readonly tax_country: string | null;
  readonly fee: number;
  readonly exchange_rate?: number | undefined;
}

/** A refund did not go through and came back to your balance. */
export interface BalanceRefundReversalEvent {
  readonly id: string;
  readonly timestamp: string;
  readonly organization_id: string;
  readonly customer_id: string | null;
  readonly customer: Customer | null;
  readonly external_customer_id: string | null;
  readonly member_id: string | null;
  readonly external_member_id: string | null;
  readonly child_count: number;
  readonly parent_id: string | null;
  readonly label: string;
  readonly source: "system";
  readonly name: "balance.refund_reversal";
  readonly metadata: BalanceRefundMetadata;
}

/** Something that customers get with a product, told apart by `type`. */
export type Benefit =
  | BenefitCustom
  | BenefitDiscord
  | BenefitGitHubRepository
  | BenefitDownloadables
  | BenefitLicenseKeys
  | BenefitMeterCredit
  | BenefitFeatureFlag
  | BenefitSlackSharedChannel;

/** A benefit that you deliver yourself, or a note for customers. */
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

/** What a `custom` benefit gives. */
export interface BenefitCustomProperties {
  readonly note: string | null;
}

/** What anybody may see of a benefit of this type. */
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

/** A `custom` benefit as customers see it. */
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

/** What customers may know of a `custom` benefit. */
export interface BenefitCustomSubscriberProperties {
  readonly note: string | null;
}

/** A benefit was renewed with its subscription's new period. */
export interface BenefitCycledEvent {
  readonly id: string;
  readonly timestamp: string;
  readonly organization_id: string;
  readonly customer_id: string | null;
  readonly customer: Customer | null;
  readonly external_customer_id: string | null;
  readonly member_id: string | null;
  readonly external_member_id: string | null;
  readonly child_count: number;
  readonly parent_id: string | null;
  readonly label: string;
  readonly source: "system";
  readonly name: "benefit.cycled";
  readonly metadata: BenefitGrantMetadata;
}

/** A role on your Discord server. */
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

/** Which role on which Discord server. */
export interface BenefitDiscordProperties {
  readonly guild_id: string;
  readonly role_id: string;
  readonly kick_member: boolean;
}

/** What anybody may see of a benefit of this type. */
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

/** A `discord` benefit as customers see it. */
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

/** What customers may know of a `discord` benefit. */
export interface BenefitDiscordSubscriberProperties {
  readonly guild_id: string;
}

/** A file of a benefit, and how often it was downloaded. */
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

/** Files to download. */
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

/** Which files. */
export interface BenefitDownloadablesProperties {
  readonly archived: Readonly<Record<string, boolean>>;
  readonly files: readonly string[];
}

/** What anybody may see of a benefit of this type. */
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

/** A `downloadables` benefit as customers see it. */
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

/** What customers may know of a `downloadables` benefit. */
export interface BenefitDownloadablesSubscriberProperties {
  readonly active_files: readonly string[];
}

/** A flag for your own program to look for; what it means is in `metadata`. */
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

/** A `feature_flag` benefit has no properties; use `metadata`. */
export type BenefitFeatureFlagProperties = Readonly<Record<string, never>>;

/** What anybody may see of a benefit of this type. */
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

/** A `feature_flag` benefit as customers see it. */
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

/** Nothing: for a `feature_flag` benefit the grant itself is the flag. */
export type BenefitFeatureFlagSubscriberProperties = Readonly<Record<string, never>>;

/** Access to a GitHub repository. */
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

/** Access to which GitHub repository, with which rights. */
export interface BenefitGitHubRepositoryProperties {
  readonly repository_owner: string;
  readonly repository_name: string;
  readonly permission: Permission;
}

/** What anybody may see of a benefit of this type. */
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

/** A `github_repository` benefit as customers see it. */
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

/** What customers may know of a `github_repository` benefit. */
export interface BenefitGitHubRepositorySubscriberProperties {
  readonly repository_owner: string;
  readonly repository_name: string;
}

/** That a customer has, had or failed to get a benefit. */
export interface BenefitGrant {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly granted_at: string | null;
  readonly is_granted: boolean;
  readonly revoked_at: string | null;
  readonly is_revoked: boolean;
  readonly subscription_id: string | null;
  readonly order_id: string | null;
  readonly customer_id: string;
  readonly member_id: string | null;
  readonly benefit_id: string;
  readonly error: BenefitGrantError | null;
  readonly customer: Customer;
  readonly member: Member | null;
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

/** A grant of a `custom` benefit; it has no details. */
export type BenefitGrantCustomProperties = Readonly<Record<string, never>>;

/** A grant of a `custom` benefit as a webhook sends it. */
export interface BenefitGrantCustomWebhook {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly granted_at: string | null;
  readonly is_granted: boolean;
  readonly revoked_at: string | null;
  readonly is_revoked: boolean;
  readonly subscription_id: string | null;
  readonly order_id: string | null;
  readonly customer_id: string;
  readonly member_id: string | null;
  readonly benefit_id: string;
  readonly error: BenefitGrantError | null;
  readonly customer: Customer;
  readonly member: Member | null;
  readonly benefit: BenefitCustom;
  readonly properties: BenefitGrantCustomProperties;
  readonly previous_properties: BenefitGrantCustomProperties | null;
}

/** A grant of a role on a Discord server. */
export interface BenefitGrantDiscordProperties {
  readonly account_id: string | null;
  readonly guild_id?: string | undefined;
  readonly role_id?: string | undefined;
  readonly granted_account_id?: string | undefined;
}

/** A grant of a `discord` benefit as a webhook sends it. */
export interface BenefitGrantDiscordWebhook {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly granted_at: string | null;
  readonly is_granted: boolean;
  readonly revoked_at: string | null;
  readonly is_revoked: boolean;
  readonly subscription_id: string | null;
  readonly order_id: string | null;
  readonly customer_id: string;
  readonly member_id: string | null;
  readonly benefit_id: string;
  readonly error: BenefitGrantError | null;
  readonly customer: Customer;
  readonly member: Member | null;
  readonly benefit: BenefitDiscord;
  readonly properties: BenefitGrantDiscordProperties;
  readonly previous_properties: BenefitGrantDiscordProperties | null;
}

/** A grant of files to download. */
export interface BenefitGrantDownloadablesProperties {
  readonly files?: readonly string[] | undefined;
}

/** A grant of a `downloadables` benefit as a webhook sends it. */
export interface BenefitGrantDownloadablesWebhook {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly granted_at: string | null;
  readonly is_granted: boolean;
  readonly revoked_at: string | null;
  readonly is_revoked: boolean;
  readonly subscription_id: string | null;
  readonly order_id: string | null;
  readonly customer_id: string;
  readonly member_id: string | null;
  readonly benefit_id: string;
  readonly error: BenefitGrantError | null;
  readonly customer: Customer;
  readonly member: Member | null;
  readonly benefit: BenefitDownloadables;
  readonly properties: BenefitGrantDownloadablesProperties;
  readonly previous_properties: BenefitGrantDownloadablesProperties | null;
}

/** Why a benefit could not be granted. */
export interface BenefitGrantError {
  readonly message: string;
  readonly type: string;
  readonly timestamp: string;
}

/** A grant of a `feature_flag` benefit; it has no details: the grant itself is the flag. */
export type BenefitGrantFeatureFlagProperties = Readonly<Record<string, never>>;

/** A grant of a `feature_flag` benefit as a webhook sends it. */
export interface BenefitGrantFeatureFlagWebhook {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly granted_at: string | null;
  readonly is_granted: boolean;
  readonly revoked_at: string | null;
  readonly is_revoked: boolean;
  readonly subscription_id: string | null;
  readonly order_id: string | null;
  readonly customer_id: string;
  readonly member_id: string | null;
  readonly benefit_id: string;
  readonly error: BenefitGrantError | null;
  readonly customer: Customer;
  readonly member: Member | null;
  readonly benefit: BenefitFeatureFlag;
  readonly properties: BenefitGrantFeatureFlagProperties;
  readonly previous_properties: BenefitGrantFeatureFlagProperties | null;
}

/** A grant of access to a GitHub repository. */
export interface BenefitGrantGitHubRepositoryProperties {
  readonly account_id: string | null;
  readonly repository_owner?: string | undefined;
  readonly repository_name?: string | undefined;
  readonly permission?: Permission | undefined;
  readonly granted_account_id?: string | undefined;
}

/** A grant of a `github_repository` benefit as a webhook sends it. */
export interface BenefitGrantGitHubRepositoryWebhook {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly granted_at: string | null;
  readonly is_granted: boolean;
  readonly revoked_at: string | null;
  readonly is_revoked: boolean;
  readonly subscription_id: string | null;
  readonly order_id: string | null;
  readonly customer_id: string;
  readonly member_id: string | null;
  readonly benefit_id: string;
  readonly error: BenefitGrantError | null;
  readonly customer: Customer;
  readonly member: Member | null;
  readonly benefit: BenefitGitHubRepository;
  readonly properties: BenefitGrantGitHubRepositoryProperties;
  readonly previous_properties: BenefitGrantGitHubRepositoryProperties | null;
}

/** A grant of a license key. */
export interface BenefitGrantLicenseKeysProperties {
  readonly user_provided_key?: string | undefined;
  readonly license_key_id?: string | undefined;
  readonly display_key?: string | undefined;
}

/** A grant of a `license_keys` benefit as a webhook sends it. */
export interface BenefitGrantLicenseKeysWebhook {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly granted_at: string | null;
  readonly is_granted: boolean;
  readonly revoked_at: string | null;
  readonly is_revoked: boolean;
  readonly subscription_id: string | null;
  readonly order_id: string | null;
  readonly customer_id: string;
  readonly member_id: string | null;
  readonly benefit_id: string;
  readonly error: BenefitGrantError | null;
  readonly customer: Customer;
  readonly member: Member | null;
  readonly benefit: BenefitLicenseKeys;
  readonly properties: BenefitGrantLicenseKeysProperties;
  readonly previous_properties: BenefitGrantLicenseKeysProperties | null;
}

/** Which grant of which benefit. */
export interface BenefitGrantMetadata {
  readonly benefit_id: string;
  readonly benefit_grant_id: string;
  readonly benefit_type: BenefitType;
  readonly member_id?: string | undefined;
}

/** A grant of units of a meter. */
export interface BenefitGrantMeterCreditProperties {
  readonly last_credited_meter_id?: string | undefined;
  readonly last_credited_units?: number | undefined;
  readonly last_credited_at?: string | undefined;
}

/** A grant of a `meter_credit` benefit as a webhook sends it. */
export interface BenefitGrantMeterCreditWebhook {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly granted_at: string | null;
  readonly is_granted: boolean;
  readonly revoked_at: string | null;
  readonly is_revoked: boolean;
  readonly subscription_id: string | null;
  readonly order_id: string | null;
  readonly customer_id: string;
  readonly member_id: string | null;
  readonly benefit_id: string;
  readonly error: BenefitGrantError | null;
  readonly customer: Customer;
  readonly member: Member | null;
  readonly benefit: BenefitMeterCredit;
  readonly properties: BenefitGrantMeterCreditProperties;
  readonly previous_properties: BenefitGrantMeterCreditProperties | null;
}

/** A grant of a Slack channel shared with the customer. */
export interface BenefitGrantSlackSharedChannelProperties {
  readonly invited_email?: string | undefined;
  readonly channel_id?: string | undefined;
  readonly channel_name?: string | undefined;
  readonly invite_id?: string | undefined;
  readonly invite_url?: string | undefined;
  readonly connected_team_id?: string | undefined;
}

/** A grant of a `slack_shared_channel` benefit as a webhook sends it. */
export interface BenefitGrantSlackSharedChannelWebhook {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly granted_at: string | null;
  readonly is_granted: boolean;
  readonly revoked_at: string | null;
  readonly is_revoked: boolean;
  readonly subscription_id: string | null;
  readonly order_id: string | null;
  readonly customer_id: string;
  readonly member_id: string | null;
  readonly benefit_id: string;
  readonly error: BenefitGrantError | null;
  readonly customer: Customer;
  readonly member: Member | null;
  readonly benefit: BenefitSlackSharedChannel;
  readonly properties: BenefitGrantSlackSharedChannelProperties;
  readonly previous_properties: BenefitGrantSlackSharedChannelProperties | null;
}

/**
 * A grant as a webhook sends it, with what it was before. Its shape follows from the benefit's
 * `type`.
 */
export type BenefitGrantWebhook =
  | BenefitGrantDiscordWebhook
  | BenefitGrantCustomWebhook
  | BenefitGrantGitHubRepositoryWebhook
  | BenefitGrantDownloadablesWebhook
  | BenefitGrantLicenseKeysWebhook
  | BenefitGrantMeterCreditWebhook
  | BenefitGrantFeatureFlagWebhook
  | BenefitGrantSlackSharedChannelWebhook;

/** A benefit was granted to a customer, or granting it was tried. */
export interface BenefitGrantedEvent {
  readonly id: string;
  readonly timestamp: string;
  readonly organization_id: string;
  readonly customer_id: string | null;
  readonly customer: Customer | null;
  readonly external_customer_id: string | null;
  readonly member_id: string | null;
  readonly external_member_id: string | null;
  readonly child_count: number;
  readonly parent_id: string | null;
  readonly label: string;
  readonly source: "system";
  readonly name: "benefit.granted";
  readonly metadata: BenefitGrantMetadata;
}

/** How many instances may use a license key. */
export interface BenefitLicenseKeyActivationProperties {
  readonly limit: number;
  readonly enable_customer_admin: boolean;
}

/** How long a license key is good. */
export interface BenefitLicenseKeyExpirationProperties {
  readonly ttl: number;
  readonly timeframe: Timeframe;
}

/** A license key for each customer. */
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

/** What license keys look like and allow. */
export interface BenefitLicenseKeysProperties {
  readonly prefix: string | null;
  readonly expires: BenefitLicenseKeyExpirationProperties | null;
  readonly activations: BenefitLicenseKeyActivationProperties | null;
  readonly limit_usage: number | null;
}

/** What anybody may see of a benefit of this type. */
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

/** A `license_keys` benefit as customers see it. */
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

/** What customers may know of a `license_keys` benefit. */
export interface BenefitLicenseKeysSubscriberProperties {
  readonly prefix: string | null;
  readonly expires: BenefitLicenseKeyExpirationProperties | null;
  readonly activations: BenefitLicenseKeyActivationProperties | null;
  readonly limit_usage: number | null;
}

/** Units of a meter in advance. */
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

/** How many units of which meter. */
export interface BenefitMeterCreditProperties {
  readonly units: number;
  readonly rollover: boolean;
  readonly meter_id: string;
}

/** What anybody may see of a benefit that credits a meter. */
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

/** What is credited, and to which meter. */
export interface BenefitMeterCreditPublicProperties {
  readonly units: number;
  readonly meter_id: string;
}

/** A `meter_credit` benefit as customers see it. */
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

/** What customers may know of a `meter_credit` benefit. */
export interface BenefitMeterCreditSubscriberProperties {
  readonly units: number;
  readonly rollover: boolean;
  readonly meter_id: string;
}

/** A benefit as anybody may see it, on products in a checkout and in the customer portal. */
export type BenefitPublic =
  | BenefitCustomPublic
  | BenefitDiscordPublic
  | BenefitGitHubRepositoryPublic
  | BenefitDownloadablesPublic
  | BenefitLicenseKeysPublic
  | BenefitFeatureFlagPublic
  | BenefitSlackSharedChannelPublic
  | BenefitMeterCreditPublic;

/** A benefit was taken from a customer. */
export interface BenefitRevokedEvent {
  readonly id: string;
  readonly timestamp: string;
  readonly organization_id: string;
  readonly customer_id: string | null;
  readonly customer: Customer | null;
  readonly external_customer_id: string | null;
  readonly member_id: string | null;
  readonly external_member_id: string | null;
  readonly child_count: number;
  readonly parent_id: string | null;
  readonly label: string;
  readonly source: "system";
  readonly name: "benefit.revoked";
  readonly metadata: BenefitGrantMetadata;
}

/** A Slack channel shared with each customer. */
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

/** What the Slack channels are like. */
export interface BenefitSlackSharedChannelProperties {
  readonly slack_integration_id: string;
  readonly channel_name_template: string;
  readonly private: boolean;
  readonly welcome_message: string | null;
  readonly archive_on_revoke: boolean;
  readonly team_invitees?: readonly string[] | undefined;
}

/** What anybody may see of a benefit of this type. */
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

/** A `slack_shared_channel` benefit as customers see it. */
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

/** Nothing: what matters of a `slack_shared_channel` benefit is in the grant. */
export type BenefitSlackSharedChannelSubscriberProperties = Readonly<Record<string, never>>;

/** The organization that gives a benefit. */
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

/** What kind of thing a benefit gives. Decides the shape of a grant's `properties`. */
export type BenefitType =
  | "custom"
  | "discord"
  | "github_repository"
  | "downloadables"
  | "license_keys"
  | "meter_credit"
  | "feature_flag"
  | "slack_shared_channel";

/** A grant was brought up to date after its benefit changed. */
export interface BenefitUpdatedEvent {
  readonly id: string;
  readonly timestamp: string;
  readonly organization_id: string;
  readonly customer_id: string | null;
  readonly customer: Customer | null;
  readonly external_customer_id: string | null;
  readonly member_id: string | null;
  readonly external_member_id: string | null;
  readonly child_count: number;
  readonly parent_id: string | null;
  readonly label: string;
  readonly source: "system";
  readonly name: "benefit.updated";
  readonly metadata: BenefitGrantMetadata;
}

/** Who sees a benefit: with `public`, the customers that have it. */
export type BenefitVisibility = "draft" | "private" | "public";

/** Whether a form must ask, may ask, or need not ask. */
export type BillingAddressFieldMode = "required" | "optional" | "disabled";

/** An attempt to pay by card. */
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

/** What may be shown of the card. */
export interface CardPaymentMetadata {
  readonly brand: string;
  readonly last4: string;
}

/** A checkout session: one customer's way to one purchase. */
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
  readonly seats: number | null;
  readonly min_seats: number | null;
  readonly max_seats: number | null;
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
  readonly locale: string | null;
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

/** What to ask of a billing address, field by field. */
export interface CheckoutBillingAddressFields {
  readonly country: BillingAddressFieldMode;
  readonly state: BillingAddressFieldMode;
  readonly city: BillingAddressFieldMode;
  readonly postal_code: BillingAddressFieldMode;
  readonly line1: BillingAddressFieldMode;
  readonly line2: BillingAddressFieldMode;
}

/** A checkout was started. */
export interface CheckoutCreatedEvent {
  readonly id: string;
  readonly timestamp: string;
  readonly organization_id: string;
  readonly customer_id: string | null;
  readonly customer: Customer | null;
  readonly external_customer_id: string | null;
  readonly member_id: string | null;
  readonly external_member_id: string | null;
  readonly child_count: number;
  readonly parent_id: string | null;
  readonly label: string;
  readonly source: "system";
  readonly name: "checkout.created";
  readonly metadata: CheckoutCreatedMetadata;
}

/** The new checkout. */
export interface CheckoutCreatedMetadata {
  readonly checkout_id: string;
  readonly checkout_status: string;
  readonly product_id?: string | undefined;
}

/** An amount off, as it is shown at checkout, once or for ever. */
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

/** An amount off, as it is shown at checkout, for some months. */
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

/** A percentage off, as it is shown at checkout, once or for ever. */
export interface CheckoutDiscountPercentageOnceForeverDuration {
  readonly duration: DiscountDuration;
  readonly type: DiscountType;
  readonly basis_points: number;
  readonly id: string;
  readonly name: string;
  readonly code: string | null;
}

/** A percentage off, as it is shown at checkout, for some months. */
export interface CheckoutDiscountPercentageRepeatDuration {
  readonly duration: DiscountDuration;
  readonly duration_in_months: number;
  readonly type: DiscountType;
  readonly basis_points: number;
  readonly id: string;
  readonly name: string;
  readonly code: string | null;
}

/** An address to buy from: each visit opens a checkout session of its own. */
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

/** A product of a checkout link. */
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

/** The organization as it is shown at checkout. */
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

/** A product as it is shown at checkout. */
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

/** A checkout session as its customer may see it. */
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
  readonly seats: number | null;
  readonly min_seats: number | null;
  readonly max_seats: number | null;
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
  readonly locale: string | null;
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

/** A checkout session right after it was confirmed. */
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
  readonly seats: number | null;
  readonly min_seats: number | null;
  readonly max_seats: number | null;
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
  readonly locale: string | null;
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

/**
 * `open`; `confirmed`, the payment is being settled; `succeeded`, it was paid; `expired`;
 * `failed`, for technical reasons, which is rare: after a declined payment the session is `open`
 * again.
 */
export type CheckoutStatus = "open" | "expired" | "confirmed" | "succeeded" | "failed";

/** What an event has cost you. */
export interface CostMetadataOutput {
  readonly amount: string;
  readonly currency: string;
}

/** The number of events. */
export interface CountAggregation {
  readonly func: "count";
}

/** A country as an ISO 3166-1 alpha-2 code. */
export type CountryAlpha2 = string;

/** Whether a list goes on. */
export interface CursorPagination {
  readonly has_next_page: boolean;
}

/** A question that customers answer at checkout, told apart by `type`. */
export type CustomField =
  | CustomFieldText
  | CustomFieldNumber
  | CustomFieldDate
  | CustomFieldCheckbox
  | CustomFieldSelect;

/** A box to tick. If it is required, it must be ticked. */
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

/** How to ask for a tick. */
export interface CustomFieldCheckboxProperties {
  readonly form_label?: string | undefined;
  readonly form_help_text?: string | undefined;
  readonly form_placeholder?: string | undefined;
}

/** A question for a date. */
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

/** How to ask for a date. */
export interface CustomFieldDateProperties {
  readonly form_label?: string | undefined;
  readonly form_help_text?: string | undefined;
  readonly form_placeholder?: string | undefined;
  readonly ge?: number | undefined;
  readonly le?: number | undefined;
}

/** A question for a whole number. */
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

/** How to ask for a number. */
export interface CustomFieldNumberProperties {
  readonly form_label?: string | undefined;
  readonly form_help_text?: string | undefined;
  readonly form_placeholder?: string | undefined;
  readonly ge?: number | undefined;
  readonly le?: number | undefined;
}

/** A question with a choice of answers. */
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

/** An answer to choose. */
export interface CustomFieldSelectOption {
  readonly value: string;
  readonly label: string;
}

/** How to ask for a choice. */
export interface CustomFieldSelectProperties {
  readonly form_label?: string | undefined;
  readonly form_help_text?: string | undefined;
  readonly form_placeholder?: string | undefined;
  readonly options: readonly CustomFieldSelectOption[];
}

/** A question for a text. */
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

/** How to ask for a text. */
export interface CustomFieldTextProperties {
  readonly form_label?: string | undefined;
  readonly form_help_text?: string | undefined;
  readonly form_placeholder?: string | undefined;
  readonly textarea?: boolean | undefined;
  readonly min_length?: number | undefined;
  readonly max_length?: number | undefined;
}

/**
 * A buyer of one organization: one person (`individual`) or a group with members (`team`), told
 * apart by `type`.
 */
export type Customer = CustomerIndividual | CustomerTeam;

/**
 * A benefit that the customer has been granted. `benefit.type` says of which kind it is;
 * TypeScript does not narrow by that, so ask `properties` for what you need with `in`.
 */
export type CustomerBenefitGrant =
  | CustomerBenefitGrantDiscord
  | CustomerBenefitGrantGitHubRepository
  | CustomerBenefitGrantDownloadables
  | CustomerBenefitGrantLicenseKeys
  | CustomerBenefitGrantCustom
  | CustomerBenefitGrantMeterCredit
  | CustomerBenefitGrantFeatureFlag
  | CustomerBenefitGrantSlackSharedChannel;

/** A `custom` benefit that the customer has been granted. */
export interface CustomerBenefitGrantCustom {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly granted_at: string | null;
  readonly revoked_at: string | null;
  readonly customer_id: string;
  readonly member_id: string | null;
  readonly benefit_id: string;
  readonly subscription_id: string | null;
  readonly order_id: string | null;
  readonly is_granted: boolean;
  readonly is_revoked: boolean;
  readonly error: BenefitGrantError | null;
  readonly customer: CustomerPortalCustomer;
  readonly benefit: BenefitCustomSubscriber;
  readonly properties: BenefitGrantCustomProperties;
}

/** A `discord` benefit that the customer has been granted. */
export interface CustomerBenefitGrantDiscord {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly granted_at: string | null;
  readonly revoked_at: string | null;
  readonly customer_id: string;
  readonly member_id: string | null;
  readonly benefit_id: string;
  readonly subscription_id: string | null;
  readonly order_id: string | null;
  readonly is_granted: boolean;
  readonly is_revoked: boolean;
  readonly error: BenefitGrantError | null;
  readonly customer: CustomerPortalCustomer;
  readonly member: CustomerBenefitGrantMember | null;
  readonly benefit: BenefitDiscordSubscriber;
  readonly properties: BenefitGrantDiscordProperties;
}

/** A `downloadables` benefit that the customer has been granted. */
export interface CustomerBenefitGrantDownloadables {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly granted_at: string | null;
  readonly revoked_at: string | null;
  readonly customer_id: string;
  readonly member_id: string | null;
  readonly benefit_id: string;
  readonly subscription_id: string | null;
  readonly order_id: string | null;
  readonly is_granted: boolean;
  readonly is_revoked: boolean;
  readonly error: BenefitGrantError | null;
  readonly customer: CustomerPortalCustomer;
  readonly benefit: BenefitDownloadablesSubscriber;
  readonly properties: BenefitGrantDownloadablesProperties;
}

/** A `feature_flag` benefit that the customer has been granted. */
export interface CustomerBenefitGrantFeatureFlag {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly granted_at: string | null;
  readonly revoked_at: string | null;
  readonly customer_id: string;
  readonly member_id: string | null;
  readonly benefit_id: string;
  readonly subscription_id: string | null;
  readonly order_id: string | null;
  readonly is_granted: boolean;
  readonly is_revoked: boolean;
  readonly error: BenefitGrantError | null;
  readonly customer: CustomerPortalCustomer;
  readonly benefit: BenefitFeatureFlagSubscriber;
  readonly properties: BenefitGrantFeatureFlagProperties;
}

/** A `github_repository` benefit that the customer has been granted. */
export interface CustomerBenefitGrantGitHubRepository {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly granted_at: string | null;
  readonly revoked_at: string | null;
  readonly customer_id: string;
  readonly member_id: string | null;
  readonly benefit_id: string;
  readonly subscription_id: string | null;
  readonly order_id: string | null;
  readonly is_granted: boolean;
  readonly is_revoked: boolean;
  readonly error: BenefitGrantError | null;
  readonly customer: CustomerPortalCustomer;
  readonly member: CustomerBenefitGrantMember | null;
  readonly benefit: BenefitGitHubRepositorySubscriber;
  readonly properties: BenefitGrantGitHubRepositoryProperties;
}

/** A `license_keys` benefit that the customer has been granted. */
export interface CustomerBenefitGrantLicenseKeys {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly granted_at: string | null;
  readonly revoked_at: string | null;
  readonly customer_id: string;
  readonly member_id: string | null;
  readonly benefit_id: string;
  readonly subscription_id: string | null;
  readonly order_id: string | null;
  readonly is_granted: boolean;
  readonly is_revoked: boolean;
  readonly error: BenefitGrantError | null;
  readonly customer: CustomerPortalCustomer;
  readonly benefit: BenefitLicenseKeysSubscriber;
  readonly properties: BenefitGrantLicenseKeysProperties;
}

/** The member that has a grant. */
export interface CustomerBenefitGrantMember {
  readonly id: string;
  readonly oauth_accounts: Readonly<Record<string, CustomerPortalOAuthAccount>>;
}

/** A `meter_credit` benefit that the customer has been granted. */
export interface CustomerBenefitGrantMeterCredit {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly granted_at: string | null;
  readonly revoked_at: string | null;
  readonly customer_id: string;
  readonly member_id: string | null;
  readonly benefit_id: string;
  readonly subscription_id: string | null;
  readonly order_id: string | null;
  readonly is_granted: boolean;
  readonly is_revoked: boolean;
  readonly error: BenefitGrantError | null;
  readonly customer: CustomerPortalCustomer;
  readonly benefit: BenefitMeterCreditSubscriber;
  readonly properties: BenefitGrantMeterCreditProperties;
}

/** A `slack_shared_channel` benefit that the customer has been granted. */
export interface CustomerBenefitGrantSlackSharedChannel {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly granted_at: string | null;
  readonly revoked_at: string | null;
  readonly customer_id: string;
  readonly member_id: string | null;
  readonly benefit_id: string;
  readonly subscription_id: string | null;
  readonly order_id: string | null;
  readonly is_granted: boolean;
  readonly is_revoked: boolean;
  readonly error: BenefitGrantError | null;
  readonly customer: CustomerPortalCustomer;
  readonly benefit: BenefitSlackSharedChannelSubscriber;
  readonly properties: BenefitGrantSlackSharedChannelProperties;
}

/** Why a customer canceled. */
export type CustomerCancellationReason =
  | "customer_service"
  | "low_quality"
  | "missing_features"
  | "switched_service"
  | "too_complex"
  | "too_expensive"
  | "unused"
  | "other";

/** A customer was created. */
export interface CustomerCreatedEvent {
  readonly id: string;
  readonly timestamp: string;
  readonly organization_id: string;
  readonly customer_id: string | null;
  readonly customer: Customer | null;
  readonly external_customer_id: string | null;
  readonly member_id: string | null;
  readonly external_member_id: string | null;
  readonly child_count: number;
  readonly parent_id: string | null;
  readonly label: string;
  readonly source: "system";
  readonly name: "customer.created";
  readonly metadata: CustomerCreatedMetadata;
}

/** The new customer. */
export interface CustomerCreatedMetadata {
  readonly customer_id: string;
  readonly customer_email: string | null;
  readonly customer_name: string | null;
  readonly customer_external_id: string | null;
}

/** What the customer has used of a meter, and has left. */
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

/** A meter, by name. */
export interface CustomerCustomerMeterMeter {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly name: string;
}

/** The session behind a token. */
export interface CustomerCustomerSession {
  readonly expires_at: string;
  readonly return_url: string | null;
}

/** A customer was deleted. */
export interface CustomerDeletedEvent {
  readonly id: string;
  readonly timestamp: string;
  readonly organization_id: string;
  readonly customer_id: string | null;
  readonly customer: Customer | null;
  readonly external_customer_id: string | null;
  readonly member_id: string | null;
  readonly external_member_id: string | null;
  readonly child_count: number;
  readonly parent_id: string | null;
  readonly label: string;
  readonly source: "system";
  readonly name: "customer.deleted";
  readonly metadata: CustomerDeletedMetadata;
}

/** The deleted customer, as it was. */
export interface CustomerDeletedMetadata {
  readonly customer_id: string;
  readonly customer_email: string | null;
  readonly customer_name: string | null;
  readonly customer_external_id: string | null;
}

/** A session to go on with after a change of e-mail. */
export interface CustomerEmailUpdateVerifyResponse {
  readonly token: string;
}

/** A customer that is one person. */
export interface CustomerIndividual {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly metadata: MetadataOutputType;
  readonly external_id: string | null;
  readonly email: string;
  readonly email_verified: boolean;
  readonly type: "individual";
  readonly name: string | null;
  readonly billing_name: string | null;
  readonly billing_address: Address | null;
  readonly tax_id: readonly [string, TaxIDFormat] | null;
  readonly locale: string | null;
  readonly organization_id: string;
  readonly default_payment_method_id: string | null;
  readonly deleted_at: string | null;
  readonly first_user_event_at: string | null;
  readonly avatar_url: string | null;
}

/** What a customer has used of a meter, and has left. */
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

/** A purchase, a renewal or another charge, as its customer sees it. */
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
  readonly seats: number | null;
  readonly units: number | null;
  readonly customer_id: string;
  readonly product_id: string | null;
  readonly discount_id: string | null;
  readonly subscription_id: string | null;
  readonly checkout_id: string | null;
  readonly next_payment_attempt_at: string | null;
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

/** Where an order's invoice is. */
export interface CustomerOrderInvoice {
  readonly url: string;
}

/** How an attempt to pay an order went. */
export interface CustomerOrderPaymentConfirmation {
  readonly status: string;
  readonly client_secret: string | null;
  readonly error: string | null;
}

/** How the latest attempt to pay an order stands. */
export interface CustomerOrderPaymentStatus {
  readonly status: string;
  readonly error: string | null;
}

/** The product of an order. */
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

/** Where an order's receipt is. */
export interface CustomerOrderReceipt {
  readonly url: string;
}

/** The subscription of an order. */
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
  readonly past_due_at: string | null;
  readonly pause_at_period_end: boolean;
  readonly paused_at: string | null;
  readonly resumes_at: string | null;
  readonly customer_id: string;
  readonly product_id: string;
  readonly discount_id: string | null;
  readonly checkout_id: string | null;
  readonly seats: number | null;
  readonly units: number | null;
  readonly customer_cancellation_reason: CustomerCancellationReason | null;
  readonly customer_cancellation_comment: string | null;
  readonly price_id?: unknown;
}

/** An organization as its customers see it. */
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

/** An organization with what it sells. */
export interface CustomerOrganizationData {
  readonly organization: CustomerOrganization;
  readonly products: readonly CustomerProduct[];
}

/** What is switched on for an organization, as far as the portal cares. */
export interface CustomerOrganizationFeatureSettings {
  readonly member_model_enabled: boolean;
  readonly checkout_localization_enabled: boolean;
}

/**
 * A saved way to pay, a card (`type` is `card` or `kr_card`) or another. Cards have
 * `methodMetadata`: ask for it with `in`, since the other kind has any `type`.
 */
export type CustomerPaymentMethod = PaymentMethodCard | PaymentMethodKrCard | PaymentMethodGeneric;

/** A saved card. */
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

/** Nothing is saved yet: the customer must confirm with its bank first. */
export interface CustomerPaymentMethodCreateRequiresActionResponse {
  readonly status: "requires_action";
  readonly client_secret: string;
}

/** How saving a payment method went, told apart by `status`. */
export type CustomerPaymentMethodCreateResponse =
  | CustomerPaymentMethodCreateSucceededResponse
  | CustomerPaymentMethodCreateRequiresActionResponse;

/** The payment method is saved. */
export interface CustomerPaymentMethodCreateSucceededResponse {
  readonly status: "succeeded";
  readonly payment_method: CustomerPaymentMethod;
}

/** A saved way to pay that comes without details. */
export interface CustomerPaymentMethodGeneric {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly processor: PaymentProcessor;
  readonly customer_id: string;
  readonly type: string;
  readonly is_default: boolean;
}

/** A saved card of a Korean issuer. */
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

/** The customer as it sees itself. */
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
  readonly default_payment_method_id: string | null;
  readonly type: CustomerType | null;
  readonly locale: string | null;
}

/** What customers may change of themselves in the customer portal. */
export interface CustomerPortalCustomerSettings {
  readonly allow_email_change?: boolean | undefined;
}

/** A member of the customer, as the others see it. */
export interface CustomerPortalMember {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly email: string;
  readonly name: string | null;
  readonly role: MemberRole;
}

/** An account on another platform that was connected. */
export interface CustomerPortalOAuthAccount {
  readonly account_id: string;
  readonly account_username: string | null;
}

/** What customers may do with their subscriptions in the customer portal. */
export interface CustomerPortalSubscriptionSettings {
  readonly update_seats: boolean;
  readonly update_plan: boolean;
  readonly update_units?: boolean | undefined;
  readonly pause?: boolean | undefined;
}

/** Whether customers see their usage in the customer portal. */
export interface CustomerPortalUsageSettings {
  readonly show: boolean;
}

/** A product as customers see it. */
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

/** A seat that was handed out, of a subscription or of an order. */
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

/** A seat that was claimed. */
export interface CustomerSeatClaimResponse {
  readonly seat: CustomerSeat;
  readonly customer_session_token: string;
}

/** A session that acts as one customer, or as one of its members. */
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

/**
 * A customer with what it has now: active subscriptions, granted benefits and meters. Individuals
 * and teams are told apart by `type`.
 */
export type CustomerState = CustomerStateIndividual | CustomerStateTeam;

/** A benefit that the customer has now. */
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

/** A person with the subscriptions, benefits and meters that it has now. */
export interface CustomerStateIndividual {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly metadata: MetadataOutputType;
  readonly external_id: string | null;
  readonly email: string;
  readonly email_verified: boolean;
  readonly type: "individual";
  readonly name: string | null;
  readonly billing_name: string | null;
  readonly billing_address: Address | null;
  readonly tax_id: readonly [string, TaxIDFormat] | null;
  readonly locale: string | null;
  readonly organization_id: string;
  readonly default_payment_method_id: string | null;
  readonly deleted_at: string | null;
  readonly first_user_event_at: string | null;
  readonly avatar_url: string | null;
  readonly active_subscriptions: readonly CustomerStateSubscription[];
  readonly granted_benefits: readonly CustomerStateBenefitGrant[];
  readonly active_meters: readonly CustomerStateMeter[];
}

/** What a customer has used of a meter, and has left. */
export interface CustomerStateMeter {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly meter_id: string;
  readonly consumed_units: number;
  readonly credited_units: number;
  readonly balance: number;
}

/** A subscription that is active or in its trial. */
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

/** What a subscription has metered in the current period. */
export interface CustomerStateSubscriptionMeter {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly consumed_units: number;
  readonly credited_units: number;
  readonly amount: number;
  readonly meter_id: string;
}

/** A team with the subscriptions, benefits and meters that it has now. */
export interface CustomerStateTeam {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly metadata: MetadataOutputType;
  readonly external_id: string | null;
  readonly email: string | null;
  readonly email_verified: boolean;
  readonly type: "team";
  readonly name: string | null;
  readonly billing_name: string | null;
  readonly billing_address: Address | null;
  readonly tax_id: readonly [string, TaxIDFormat] | null;
  readonly locale: string | null;
  readonly organization_id: string;
  readonly default_payment_method_id: string | null;
  readonly deleted_at: string | null;
  readonly first_user_event_at: string | null;
  readonly avatar_url: string | null;
  readonly active_subscriptions: readonly CustomerStateSubscription[];
  readonly granted_benefits: readonly CustomerStateBenefitGrant[];
  readonly active_meters: readonly CustomerStateMeter[];
}

/** A subscription as its customer sees it. */
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
  readonly past_due_at: string | null;
  readonly pause_at_period_end: boolean;
  readonly paused_at: string | null;
  readonly resumes_at: string | null;
  readonly customer_id: string;
  readonly product_id: string;
  readonly discount_id: string | null;
  readonly checkout_id: string | null;
  readonly seats: number | null;
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

/** What a subscription has metered in the current period. */
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

/** A meter, by name. */
export interface CustomerSubscriptionMeterMeter {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly name: string;
}

/** The product of a subscription. */
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

/** A customer that is a group of people, its members. */
export interface CustomerTeam {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly metadata: MetadataOutputType;
  readonly external_id: string | null;
  readonly email: string | null;
  readonly email_verified: boolean;
  readonly type: "team";
  readonly name: string | null;
  readonly billing_name: string | null;
  readonly billing_address: Address | null;
  readonly tax_id: readonly [string, TaxIDFormat] | null;
  readonly locale: string | null;
  readonly organization_id: string;
  readonly default_payment_method_id: string | null;
  readonly deleted_at: string | null;
  readonly first_user_event_at: string | null;
  readonly avatar_url: string | null;
}

/** One person, or a group with members. An individual can become a team, not the reverse. */
export type CustomerType = "individual" | "team";

/** A customer was changed. */
export interface CustomerUpdatedEvent {
  readonly id: string;
  readonly timestamp: string;
  readonly organization_id: string;
  readonly customer_id: string | null;
  readonly customer: Customer | null;
  readonly external_customer_id: string | null;
  readonly member_id: string | null;
  readonly external_member_id: string | null;
  readonly child_count: number;
  readonly parent_id: string | null;
  readonly label: string;
  readonly source: "system";
  readonly name: "customer.updated";
  readonly metadata: CustomerUpdatedMetadata;
}

/** New values of a customer's fields. */
export interface CustomerUpdatedFields {
  readonly name: string | null;
  readonly billing_name: string | null;
  readonly email: string | null;
  readonly billing_address: AddressDict | null;
  readonly tax_id: string | null;
  readonly metadata: Metadata | null;
}

/** The changed customer, and what has changed. */
export interface CustomerUpdatedMetadata {
  readonly customer_id: string;
  readonly customer_email: string | null;
  readonly customer_name: string | null;
  readonly customer_external_id: string | null;
  readonly updated_fields: CustomerUpdatedFields;
}

/** The customer's balance with the organization, in one currency. */
export interface CustomerWallet {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly customer_id: string;
  readonly balance: number;
  readonly currency: string;
}

/**
 * A discount, of an amount or a percentage, once, for ever or for some months. TypeScript does not
 * narrow it by `type` and `duration`: ask for `basisPoints` or `durationInMonths` with `in`.
 */
export type Discount =
  | DiscountFixedOnceForeverDuration
  | DiscountFixedRepeatDuration
  | DiscountPercentageOnceForeverDuration
  | DiscountPercentageRepeatDuration;

/**
 * How long a subscription has a discount: `once`, for the first payment; `forever`; `repeating`,
 * for a number of months. One-time purchases have it once anyway.
 */
export type DiscountDuration = "once" | "forever" | "repeating";

/** An amount off, once or for ever. */
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

/** An amount off, once or for ever, without the products that it is for. */
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

/** An amount off, for some months. */
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

/** An amount off, for some months, without the products that it is for. */
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

/** A percentage off, once or for ever. */
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

/** A percentage off, once or for ever, without the products that it is for. */
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

/** A percentage off, for some months. */
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

/** A percentage off, for some months, without the products that it is for. */
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

/** A product that a discount can be used for. */
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

/** An amount off, or a percentage. */
export type DiscountType = "fixed" | "percentage";

/** A payment that a customer contests at the bank. */
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

/** The customer of a dispute. */
export interface DisputeCustomer {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly metadata: MetadataOutputType;
  readonly external_id: string | null;
  readonly email: string | null;
  readonly email_verified: boolean;
  readonly type: CustomerType;
  readonly name: string | null;
  readonly billing_name: string | null;
  readonly billing_address: Address | null;
  readonly tax_id: readonly [string, TaxIDFormat] | null;
  readonly locale: string | null;
  readonly organization_id: string;
  readonly default_payment_method_id: string | null;
  readonly deleted_at: string | null;
  readonly first_user_event_at: string | null;
  readonly avatar_url: string | null;
}

/**
 * `early_warning`, it may come; `needs_response`, it waits for you; `under_review`, it waits for
 * the bank; `won`; `lost`; `prevented`, the money was given back in time to spare the fee.
 */
export type DisputeStatus =
  | "prevented"
  | "early_warning"
  | "needs_response"
  | "under_review"
  | "lost"
  | "won";

/** A file for a `downloadables` benefit. */
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

/** A file that the customer may download. */
export interface DownloadableRead {
  readonly id: string;
  readonly benefit_id: string;
  readonly file: FileDownload;
}

/** Something that happened: sent by you (`source` is `user`) or noted by Polar (`system`). */
export type Event = SystemEvent | UserEvent;

/** Data on an event. Besides `_cost` and `_llm`, whatever was sent. */
export interface EventMetadataOutput {
  readonly _cost?: CostMetadataOutput | undefined;
  readonly _llm?: LLMMetadata | undefined;
  readonly [key: string]: unknown;
}

/** A name that events have had, and how often. */
export interface EventName {
  readonly name: string;
  readonly label: string;
  readonly source: EventSource;
  readonly occurrences: number;
  readonly first_seen: string;
  readonly last_seen: string;
}

/** Who made an event: Polar (`system`) or you (`user`). */
export type EventSource = "system" | "user";

/** A kind of event: all with the same name. */
export interface EventType {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly label_property_selector: string | null;
  readonly organization_id: string;
}

/** A kind of event, and how often it came. */
export interface EventTypeWithStats {
  readonly id: string | null;
  readonly created_at: string | null;
  readonly modified_at: string | null;
  readonly name: string;
  readonly label: string;
  readonly label_property_selector: string | null;
  readonly organization_id: string;
  readonly source: EventSource;
  readonly occurrences: number;
  readonly first_seen: string;
  readonly last_seen: string;
}

/** What became of a batch of events. */
export interface EventsIngestResponse {
  readonly inserted: number;
  readonly duplicates: number;
}

/** The answer of `eventsList`. */
export interface EventsListPage {
  readonly items: readonly Event[];
  readonly pagination: Pagination | CursorPagination;
}

/** A file with a link to it. */
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

/** A file, told apart by `service`. */
export type FileRead =
  | DownloadableFileRead
  | ProductMediaFileRead
  | OrganizationAvatarFileRead
  | SupportCaseAttachmentFileRead;

/**
 * What a file is for: a `downloadables` benefit, a product's media, an organization's avatar, or a
 * support case.
 */
export type FileServiceTypes =
  | "downloadable"
  | "product_media"
  | "organization_avatar"
  | "support_case_attachment";

/** A file that waits for its content, and where to send it. */
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

/**
 * A test of events: clauses, or filters again, that must all be met (`and`), or of which one must
 * (`or`).
 */
export interface Filter {
  readonly conjunction: FilterConjunction;
  readonly clauses: readonly (FilterClause | Filter)[];
}

/** One test of an event. An event that lacks the property does not pass. */
export interface FilterClause {
  readonly property: string;
  readonly operator: FilterOperator;
  readonly value: string | number | boolean;
}

/** Whether all clauses must be met (`and`), or one is enough (`or`). */
export type FilterConjunction = "and" | "or";

/** How a clause compares. `like`: the property contains the value as text; `not_like`: it does not. */
export type FilterOperator = "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "like" | "not_like";

/** What to make of the numbers. */
export type Func = "sum" | "max" | "min" | "avg";

/** An attempt to pay in another way. */
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

/** A license key that is good. */
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

/** What a token is good for. If `active` is false, nothing else comes. */
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

/** An attempt to pay by card of a Korean issuer. */
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

/** What may be shown of the Korean card. */
export interface KrCardPaymentMetadata {
  readonly brand: string | null;
  readonly last4: string | null;
}

/** Use of a language model in an event. */
export interface LLMMetadata {
  readonly vendor: string;
  readonly model: string;
  readonly prompt: string | null;
  readonly response: string | null;
  readonly input_tokens: number;
  readonly cached_input_tokens?: number | undefined;
  readonly output_tokens: number;
  readonly total_tokens: number;
}

/** A price of an old product, whose prices have the interval. Told apart from others by `legacy`. */
export type LegacyRecurringProductPrice =
  | LegacyRecurringProductPriceFixed
  | LegacyRecurringProductPriceCustom;

/** A price of the customer's choice with an interval, of an old product. */
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

/** A set price with an interval, of an old product. */
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

/** An instance that uses a license key. */
export interface LicenseKeyActivationBase {
  readonly id: string;
  readonly license_key_id: string;
  readonly label: string;
  readonly meta: Metadata;
  readonly created_at: string;
  readonly modified_at: string | null;
}

/** An instance that may use a license key from now on, with the key. */
export interface LicenseKeyActivationCreated {
  readonly id: string;
  readonly license_key_id: string;
  readonly label: string;
  readonly meta: Metadata;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly license_key: GrantedLicenseKey;
}

/** An instance that uses a license key, with the key. */
export interface LicenseKeyActivationRead {
  readonly id: string;
  readonly license_key_id: string;
  readonly label: string;
  readonly meta: Metadata;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly license_key: LicenseKeyRead;
}

/** The customer that a license key belongs to. */
export interface LicenseKeyCustomer {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly metadata: MetadataOutputType;
  readonly external_id: string | null;
  readonly email: string | null;
  readonly email_verified: boolean;
  readonly type: CustomerType;
  readonly name: string | null;
  readonly billing_name: string | null;
  readonly billing_address: Address | null;
  readonly tax_id: readonly [string, TaxIDFormat] | null;
  readonly locale: string | null;
  readonly organization_id: string;
  readonly default_payment_method_id: string | null;
  readonly deleted_at: string | null;
  readonly first_user_event_at: string | null;
  readonly avatar_url: string | null;
}

/** The member who holds a license key. */
export interface LicenseKeyMember {
  readonly id: string;
  readonly email: string;
  readonly external_id: string | null;
}

/** A license key of a customer. */
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

/**
 * Whether a license key works: `granted` does; `disabled` was switched off; `revoked` went with
 * its benefit.
 */
export type LicenseKeyStatus = "granted" | "revoked" | "disabled";

/** A license key of a customer, with its activations. */
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

/** A page of benefits as the API sends it. */
export interface ListResourceBenefit {
  readonly items: readonly Benefit[];
  readonly pagination: Pagination;
}

/** A page of a benefit's files as the API sends it. */
export interface ListResourceBenefitDownloadableFile {
  readonly items: readonly BenefitDownloadableFile[];
  readonly pagination: Pagination;
}

/** A page of grants as the API sends it. */
export interface ListResourceBenefitGrant {
  readonly items: readonly BenefitGrant[];
  readonly pagination: Pagination;
}

/** A page of checkout sessions as the API sends it. */
export interface ListResourceCheckout {
  readonly items: readonly Checkout[];
  readonly pagination: Pagination;
}

/** A page of checkout links as the API sends it. */
export interface ListResourceCheckoutLink {
  readonly items: readonly CheckoutLink[];
  readonly pagination: Pagination;
}

/** A page of custom fields as the API sends it. */
export interface ListResourceCustomField {
  readonly items: readonly CustomField[];
  readonly pagination: Pagination;
}

/** A page of customers as the API sends it. */
export interface ListResourceCustomer {
  readonly items: readonly Customer[];
  readonly pagination: Pagination;
}

/** A page of benefit grants as the API sends it. */
export interface ListResourceCustomerBenefitGrant {
  readonly items: readonly CustomerBenefitGrant[];
  readonly pagination: Pagination;
}

/** A page of meters as the API sends it. */
export interface ListResourceCustomerCustomerMeter {
  readonly items: readonly CustomerCustomerMeter[];
  readonly pagination: Pagination;
}

/** A page of customers' counts as the API sends it. */
export interface ListResourceCustomerMeter {
  readonly items: readonly CustomerMeter[];
  readonly pagination: Pagination;
}

/** A page of orders as the API sends it. */
export interface ListResourceCustomerOrder {
  readonly items: readonly CustomerOrder[];
  readonly pagination: Pagination;
}

/** A page of payment methods as the API sends it. */
export interface ListResourceCustomerPaymentMethod {
  readonly items: readonly CustomerPaymentMethod[];
  readonly pagination: Pagination;
}

/** A page of members as the API sends it. */
export interface ListResourceCustomerPortalMember {
  readonly items: readonly CustomerPortalMember[];
  readonly pagination: Pagination;
}

/** A page of subscriptions as the API sends it. */
export interface ListResourceCustomerSubscription {
  readonly items: readonly CustomerSubscription[];
  readonly pagination: Pagination;
}

/** A page of wallets as the API sends it. */
export interface ListResourceCustomerWallet {
  readonly items: readonly CustomerWallet[];
  readonly pagination: Pagination;
}

/** A page of discounts as the API sends it. */
export interface ListResourceDiscount {
  readonly items: readonly Discount[];
  readonly pagination: Pagination;
}

/** A page of disputes as the API sends it. */
export interface ListResourceDispute {
  readonly items: readonly Dispute[];
  readonly pagination: Pagination;
}

/** A page of files as the API sends it. */
export interface ListResourceDownloadableRead {
  readonly items: readonly DownloadableRead[];
  readonly pagination: Pagination;
}

/** A page of names of events as the API sends it. */
export interface ListResourceEventName {
  readonly items: readonly EventName[];
  readonly pagination: Pagination;
}

/** A page of kinds of events as the API sends it. */
export interface ListResourceEventTypeWithStats {
  readonly items: readonly EventTypeWithStats[];
  readonly pagination: Pagination;
}

/** A page of files as the API sends it. */
export interface ListResourceFileRead {
  readonly items: readonly FileRead[];
  readonly pagination: Pagination;
}

/** A page of license keys as the API sends it. */
export interface ListResourceLicenseKeyRead {
  readonly items: readonly LicenseKeyRead[];
  readonly pagination: Pagination;
}

/** A page of members as the API sends it. */
export interface ListResourceMember {
  readonly items: readonly Member[];
  readonly pagination: Pagination;
}

/** A page of meters as the API sends it. */
export interface ListResourceMeter {
  readonly items: readonly Meter[];
  readonly pagination: Pagination;
}

/** A page of orders as the API sends it. */
export interface ListResourceOrder {
  readonly items: readonly Order[];
  readonly pagination: Pagination;
}

/** A page of organizations as the API sends it. */
export interface ListResourceOrganization {
  readonly items: readonly Organization[];
  readonly pagination: Pagination;
}

/** A page of payments as the API sends it. */
export interface ListResourcePayment {
  readonly items: readonly Payment[];
  readonly pagination: Pagination;
}

/** A page of payment methods as the API sends it. */
export interface ListResourcePaymentMethod {
  readonly items: readonly PaymentMethod[];
  readonly pagination: Pagination;
}

/** A page of products as the API sends it. */
export interface ListResourceProduct {
  readonly items: readonly Product[];
  readonly pagination: Pagination;
}

/** A page of refunds as the API sends it. */
export interface ListResourceRefund {
  readonly items: readonly Refund[];
  readonly pagination: Pagination;
}

/** A page of subscriptions as the API sends it. */
export interface ListResourceSubscription {
  readonly items: readonly Subscription[];
  readonly pagination: Pagination;
}

/** A page of deliveries as the API sends it. */
export interface ListResourceWebhookDelivery {
  readonly items: readonly WebhookDelivery[];
  readonly pagination: Pagination;
}

/** A page of webhook endpoints as the API sends it. */
export interface ListResourceWebhookEndpoint {
  readonly items: readonly WebhookEndpoint[];
  readonly pagination: Pagination;
}

/** A person who belongs to a customer: the owner, and in a team others as well. */
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

/**
 * What a member may do for the customer. There is one `owner`; it and each `billing_manager` look
 * after billing and members, a `member` does not.
 */
export type MemberRole = "owner" | "billing_manager" | "member";

/**
 * Your own data on an object: strings, numbers and booleans by key.
 *
 * Keys and values travel as they are.
 */
export type MetadataOutputType = Metadata;

/** A rule that counts events: which ones, and how. Prices and credits are given per unit of it. */
export interface Meter {
  readonly metadata: MetadataOutputType;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly name: string;
  readonly unit: MeterUnit;
  readonly custom_label: string | null;
  readonly custom_multiplier: number | null;
  readonly filter: Filter;
  readonly aggregation: CountAggregation | PropertyAggregation | UniqueAggregation;
  readonly organization_id: string;
  readonly archived_at: string | null;
}

/** A customer was given units of a meter, or a revoked benefit took them back. */
export interface MeterCreditEvent {
  readonly id: string;
  readonly timestamp: string;
  readonly organization_id: string;
  readonly customer_id: string | null;
  readonly customer: Customer | null;
  readonly external_customer_id: string | null;
  readonly member_id: string | null;
  readonly external_member_id: string | null;
  readonly child_count: number;
  readonly parent_id: string | null;
  readonly label: string;
  readonly source: "system";
  readonly name: "meter.credited";
  readonly metadata: MeterCreditedMetadata;
}

/** Which units were given. */
export interface MeterCreditedMetadata {
  readonly meter_id: string;
  readonly units: number;
  readonly rollover: boolean;
}

/** What a meter counted over a span of time. */
export interface MeterQuantities {
  readonly quantities: readonly MeterQuantity[];
  readonly total: number;
}

/** What a meter counted in one interval. */
export interface MeterQuantity {
  readonly timestamp: string;
  readonly quantity: number;
}

/** The count of a meter for a customer started again, as when its period was billed. */
export interface MeterResetEvent {
  readonly id: string;
  readonly timestamp: string;
  readonly organization_id: string;
  readonly customer_id: string | null;
  readonly customer: Customer | null;
  readonly external_customer_id: string | null;
  readonly member_id: string | null;
  readonly external_member_id: string | null;
  readonly child_count: number;
  readonly parent_id: string | null;
  readonly label: string;
  readonly source: "system";
  readonly name: "meter.reset";
  readonly metadata: MeterResetMetadata;
}

/** Which meter was reset. */
export interface MeterResetMetadata {
  readonly meter_id: string;
}

/** What a meter's units are called for customers. `token` shows prices per million. */
export type MeterUnit = "scalar" | "token" | "custom";

/** What a figure is called and measured in. */
export interface Metric {
  readonly slug: string;
  readonly display_name: string;
  readonly type: MetricType;
}

/** A named list of metrics. */
export interface MetricDashboardSchema {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly name: string;
  readonly metrics: readonly string[];
  readonly organization_id: string;
}

/** Key figures of one period. Figures that were not asked for are missing. Money is in cents. */
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

/**
 * What a figure is measured in: a plain number, money in cents, money in fractions of a cent too,
 * or a fraction where 1 is 100 %.
 */
export type MetricType = "scalar" | "currency" | "currency_sub_cent" | "percentage";

/** What each figure is called and measured in. Those not asked for are missing. */
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

/** How many days fit an interval. */
export interface MetricsIntervalLimit {
  readonly min_days: number;
  readonly max_days: number;
}

/** How many days fit each interval. */
export interface MetricsIntervalsLimits {
  readonly hour: MetricsIntervalLimit;
  readonly day: MetricsIntervalLimit;
  readonly week: MetricsIntervalLimit;
  readonly month: MetricsIntervalLimit;
  readonly year: MetricsIntervalLimit;
}

/** How far back figures go, and how many days fit each interval. */
export interface MetricsLimits {
  readonly min_date: string;
  readonly intervals: MetricsIntervalsLimits;
}

/** The answer of `metricsListDashboards`. */
export type MetricsListDashboardsResponse = readonly MetricDashboardSchema[];

/** Key figures over a span of days. */
export interface MetricsResponse {
  readonly periods: readonly MetricPeriod[];
  readonly totals: MetricsTotals;
  readonly metrics: Metrics;
}

/** Key figures over the whole span. Figures that were not asked for are missing. Money is in cents. */
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

/** What people may see of an OAuth 2.0 client. */
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

/** The answer of `oauth2Authorize`. */
export type Oauth2AuthorizeResponse = AuthorizeResponseUser | AuthorizeResponseOrganization;

/** The answer of `oauth2Userinfo`. */
export type Oauth2UserinfoResponse = UserInfoUser | UserInfoOrganization;

/**
 * What a customer bought and pays: once, at the start of a subscription, or at a renewal or
 * change.
 */
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
  readonly seats: number | null;
  readonly units: number | null;
  readonly customer_id: string;
  readonly product_id: string | null;
  readonly discount_id: string | null;
  readonly subscription_id: string | null;
  readonly checkout_id: string | null;
  readonly next_payment_attempt_at: string | null;
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

/**
 * Why there is an order: `purchase`, once; `subscription_create`, the first of a subscription;
 * `subscription_cycle`, a renewal or the last invoice; `subscription_update`, a change;
 * `subscription_meter_cycle`, usage between renewals.
 */
export type OrderBillingReason =
  | "purchase"
  | "subscription_create"
  | "subscription_cycle"
  | "subscription_update"
  | "subscription_meter_cycle";

/** The customer of an order. */
export interface OrderCustomer {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly metadata: MetadataOutputType;
  readonly external_id: string | null;
  readonly email: string | null;
  readonly email_verified: boolean;
  readonly type: CustomerType;
  readonly name: string | null;
  readonly billing_name: string | null;
  readonly billing_address: Address | null;
  readonly tax_id: readonly [string, TaxIDFormat] | null;
  readonly locale: string | null;
  readonly organization_id: string;
  readonly default_payment_method_id: string | null;
  readonly deleted_at: string | null;
  readonly first_user_event_at: string | null;
  readonly avatar_url: string | null;
}

/** Where the invoice is. */
export interface OrderInvoice {
  readonly url: string;
}

/** One line of an order. */
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

/** An order was paid. */
export interface OrderPaidEvent {
  readonly id: string;
  readonly timestamp: string;
  readonly organization_id: string;
  readonly customer_id: string | null;
  readonly customer: Customer | null;
  readonly external_customer_id: string | null;
  readonly member_id: string | null;
  readonly external_member_id: string | null;
  readonly child_count: number;
  readonly parent_id: string | null;
  readonly label: string;
  readonly source: "system";
  readonly name: "order.paid";
  readonly metadata: OrderPaidMetadata;
}

/** The paid order. */
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

/** The product of an order. */
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

/** Where the receipt is. */
export interface OrderReceipt {
  readonly url: string;
}

/** Money of an order was given back, all or a part. */
export interface OrderRefundedEvent {
  readonly id: string;
  readonly timestamp: string;
  readonly organization_id: string;
  readonly customer_id: string | null;
  readonly customer: Customer | null;
  readonly external_customer_id: string | null;
  readonly member_id: string | null;
  readonly external_member_id: string | null;
  readonly child_count: number;
  readonly parent_id: string | null;
  readonly label: string;
  readonly source: "system";
  readonly name: "order.refunded";
  readonly metadata: OrderRefundedMetadata;
}

/** The order, and what was given back. */
export interface OrderRefundedMetadata {
  readonly order_id: string;
  readonly refunded_amount: number;
  readonly currency: string;
}

/**
 * `draft`, for `ordersFinalize`; `pending`, to be paid; `paid`; `partially_refunded`; `refunded`;
 * `void`, no longer to be paid.
 */
export type OrderStatus = "draft" | "pending" | "paid" | "refunded" | "partially_refunded" | "void";

/** The subscription of an order. */
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
  readonly past_due_at: string | null;
  readonly pause_at_period_end: boolean;
  readonly paused_at: string | null;
  readonly resumes_at: string | null;
  readonly customer_id: string;
  readonly product_id: string;
  readonly discount_id: string | null;
  readonly checkout_id: string | null;
  readonly seats: number | null;
  readonly units: number | null;
  readonly customer_cancellation_reason: CustomerCancellationReason | null;
  readonly customer_cancellation_comment: string | null;
  readonly price_id?: unknown;
  readonly user_id?: unknown;
}

/** An order that was given up is open again. */
export interface OrderUnvoidedEvent {
  readonly id: string;
  readonly timestamp: string;
  readonly organization_id: string;
  readonly customer_id: string | null;
  readonly customer: Customer | null;
  readonly external_customer_id: string | null;
  readonly member_id: string | null;
  readonly external_member_id: string | null;
  readonly child_count: number;
  readonly parent_id: string | null;
  readonly label: string;
  readonly source: "system";
  readonly name: "order.unvoided";
  readonly metadata: OrderUnvoidedMetadata;
}

/** The order that is open again. */
export interface OrderUnvoidedMetadata {
  readonly order_id: string;
  readonly amount: number;
  readonly currency: string;
}

/** An open order was given up as not to be paid. */
export interface OrderVoidedEvent {
  readonly id: string;
  readonly timestamp: string;
  readonly organization_id: string;
  readonly customer_id: string | null;
  readonly customer: Customer | null;
  readonly external_customer_id: string | null;
  readonly member_id: string | null;
  readonly external_member_id: string | null;
  readonly child_count: number;
  readonly parent_id: string | null;
  readonly label: string;
  readonly source: "system";
  readonly name: "order.voided";
  readonly metadata: OrderVoidedMetadata;
}

/** The order that was given up. */
export interface OrderVoidedMetadata {
  readonly order_id: string;
  readonly amount: number;
  readonly currency: string;
}

/** Who sells: an organization with its settings. */
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
  readonly country: CountryAlpha2 | null;
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

/** An organization's avatar. */
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

/** What an organization can do now. */
export interface OrganizationCapabilities {
  readonly checkout_payments: boolean;
  readonly subscription_renewals: boolean;
  readonly payouts: boolean;
  readonly refunds: boolean;
  readonly api_access: boolean;
  readonly dashboard_access: boolean;
}

/** Which e-mails Polar sends to customers. */
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

/** What customers can see and do in the customer portal. */
export interface OrganizationCustomerPortalSettings {
  readonly usage: CustomerPortalUsageSettings;
  readonly subscription: CustomerPortalSubscriptionSettings;
  readonly customer?: CustomerPortalCustomerSettings | undefined;
}

/** How disputes are dealt with. */
export interface OrganizationDisputeSettings {
  readonly auto_accept_below_amount: number | null;
}

/** What is switched on for an organization. */
export interface OrganizationFeatureSettings {
  readonly issue_funding_enabled: boolean;
  readonly wallets_enabled: boolean;
  readonly member_model_enabled: boolean;
  readonly checkout_localization_enabled: boolean;
  readonly overview_metrics: readonly string[] | null;
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

/** A public profile. */
export interface OrganizationSocialLink {
  readonly platform: OrganizationSocialPlatforms;
  readonly url: string;
}

/** A platform that profiles are on. */
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

/**
 * Where an organization stands with Polar. `created` cannot take payments yet; `review`, `snoozed`
 * and `active` can; `denied` and `blocked` may not; `offboarding` and `offboarded` are leaving.
 */
export type OrganizationStatus =
  | "created"
  | "review"
  | "snoozed"
  | "denied"
  | "active"
  | "blocked"
  | "offboarding"
  | "offboarded";

/** How subscriptions of an organization behave. */
export interface OrganizationSubscriptionSettings {
  readonly allow_multiple_subscriptions: boolean;
  readonly proration_behavior: PublicSubscriptionProrationBehavior;
  readonly benefit_revocation_grace_period: number;
  readonly prevent_trial_abuse: boolean;
  readonly allow_customer_updates: boolean;
}

/** How long a list is in all. */
export interface Pagination {
  readonly total_count: number;
  readonly max_page: number;
}

/**
 * One attempt to pay, by card (`method` is `card` or `kr_card`) or in another way. Those by card
 * have `methodMetadata`: ask for it with `in`, since the other kind has any `method`.
 */
export type Payment = CardPayment | KrCardPayment | GenericPayment;

/**
 * A saved way to pay, a card (`type` is `card` or `kr_card`) or another. Cards have
 * `methodMetadata`: ask for it with `in`, since the other kind has any `type`.
 */
export type PaymentMethod =
  | CustomerPaymentMethodCard
  | CustomerPaymentMethodKrCard
  | CustomerPaymentMethodGeneric;

/** A saved card. */
export interface PaymentMethodCard {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly processor: PaymentProcessor;
  readonly customer_id: string;
  readonly type: "card";
  readonly method_metadata: PaymentMethodCardMetadata;
}

/** What may be shown of a card. */
export interface PaymentMethodCardMetadata {
  readonly brand: string;
  readonly last4: string;
  readonly exp_month: number;
  readonly exp_year: number;
  readonly wallet: string | null;
}

/** A saved way to pay that comes without details. */
export interface PaymentMethodGeneric {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly processor: PaymentProcessor;
  readonly customer_id: string;
  readonly type: string;
}

/** A saved card of a Korean issuer. */
export interface PaymentMethodKrCard {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly processor: PaymentProcessor;
  readonly customer_id: string;
  readonly type: "kr_card";
  readonly method_metadata: PaymentMethodKrCardMetadata;
}

/** What may be shown of a Korean card. */
export interface PaymentMethodKrCardMetadata {
  readonly brand: string | null;
  readonly last4: string | null;
}

/** A company that processes payments for Polar. */
export type PaymentProcessor = "stripe";

/** How an attempt to pay went. */
export type PaymentStatus = "pending" | "succeeded" | "failed";

/**
 * What started a payment: `purchase`; `subscription_cycle`, a renewal or change; or a retry of a
 * failed one, by schedule (`retry_dunning`), by the customer, after a new payment method, or by
 * Polar's staff (`retry_admin`).
 */
export type PaymentTrigger =
  | "purchase"
  | "subscription_cycle"
  | "retry_dunning"
  | "retry_customer"
  | "retry_payment_method_update"
  | "retry_admin";

/** A change of a subscription that waits for the next period. */
export interface PendingSubscriptionUpdate {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly applies_at: string;
  readonly product_id: string | null;
  readonly seats: number | null;
  readonly units: number | null;
}

/** What someone may do in a GitHub repository, in GitHub's words. */
export type Permission = "pull" | "triage" | "push" | "maintain" | "admin";

/** Who is behind a token. */
export interface PortalAuthenticatedUser {
  readonly type: string;
  readonly name: string | null;
  readonly email: string;
  readonly customer_id: string;
  readonly member_id: string | null;
  readonly role: string | null;
}

/** What is sold: once, or by subscription. */
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

/** An image of a product. */
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

/** A price of a product, told apart by `amountType`. */
export type ProductPrice =
  | ProductPriceFixed
  | ProductPriceCustom
  | ProductPriceSeatBased
  | ProductPriceUnitBased
  | ProductPriceMeteredUnit
  | ProductPriceMeteredTiers;

/** A price that the customer chooses. */
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

/** A price that is set. */
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

/** The meter of a metered price. */
export interface ProductPriceMeter {
  readonly id: string;
  readonly name: string;
  readonly unit: MeterUnit;
  readonly custom_label: string | null;
  readonly custom_multiplier: number | null;
}

/** A price for metered usage, in tiers, billed afterwards. */
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

/** A price for metered usage, the same for each unit, billed afterwards. */
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

/** A price by the number of seats. */
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

/** What a seat costs from one number of seats to another. */
export interface ProductPriceSeatTier {
  readonly min_seats: number;
  readonly max_seats: number | null;
  readonly price_per_seat: number;
}

/** What seats cost. */
export interface ProductPriceSeatTiersOutput {
  readonly seat_tier_type: SeatTierType;
  readonly tiers: readonly ProductPriceSeatTier[];
  readonly minimum_seats: number;
  readonly maximum_seats: number | null;
}

/** Where a price comes from: `catalog`, the product; `ad_hoc`, one checkout session only. */
export type ProductPriceSource = "catalog" | "ad_hoc";

/** A price by a number of units that the customer picks and pays in advance. */
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

/**
 * Who may buy: `public`, everybody; `private`, whoever has a checkout or a link, as customers do
 * not see it in the portal; `draft`, nobody yet.
 */
export type ProductVisibility = "draft" | "private" | "public";

/**
 * The sum, the largest, the smallest or the average of a number in each event. Events without it
 * do not count.
 */
export interface PropertyAggregation {
  readonly func: Func;
  readonly property: string;
}

/**
 * When a change of a subscription is charged: at once (`invoice`), with the next invoice
 * (`prorate`), or not, as it only takes effect with the next period (`next_period`).
 */
export type PublicSubscriptionProrationBehavior = "invoice" | "prorate" | "next_period";

/** The unit of time in which a subscription recurs. */
export type RecurringInterval = "day" | "week" | "month" | "year";

/** Money of an order that was given back. */
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

/** A dispute that a refund prevented. */
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

/** Why money was given back. `dispute_prevention`: by Polar, before a dispute became costly. */
export type RefundReason =
  | "duplicate"
  | "fraudulent"
  | "customer_request"
  | "service_disruption"
  | "satisfaction_guarantee"
  | "dispute_prevention"
  | "other";

/** How far a refund is. Only `succeeded` has given money back. */
export type RefundStatus = "pending" | "succeeded" | "failed" | "canceled";

/** An empty answer: the token is good no more. */
export type RevokeTokenResponse = Readonly<Record<string, never>>;

/** A license key after its rotation. */
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

/** A link to a file, for a while. */
export interface S3DownloadURL {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly expires_at: string;
}

/** Where to send the parts. */
export interface S3FileUploadMultipart {
  readonly id: string;
  readonly path: string;
  readonly parts: readonly S3FileUploadPart[];
}

/** Where to send one part. */
export interface S3FileUploadPart {
  readonly number: number;
  readonly chunk_start: number;
  readonly chunk_end: number;
  readonly checksum_sha256_base64: string | null;
  readonly url: string;
  readonly expires_at: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Something that a token may be allowed to do. */
export type Scope = string;

/** What an invitation to a seat is for. */
export interface SeatClaimInfo {
  readonly product_name: string;
  readonly product_id: string;
  readonly organization_name: string;
  readonly organization_slug: string;
  readonly customer_email: string;
  readonly can_claim: boolean;
}

/**
 * Where a seat stands: invited (`pending`), held with its benefits (`claimed`), or taken back and
 * free again (`revoked`).
 */
export type SeatStatus = "pending" | "claimed" | "revoked";

/**
 * `volume`: the tier that the number of seats falls into prices all of them. `graduated`: each
 * tier prices its own seats.
 */
export type SeatTierType = "volume" | "graduated";

/** The seats of a subscription or an order. */
export interface SeatsList {
  readonly seats: readonly CustomerSeat[];
  readonly available_seats: number;
  readonly total_seats: number;
}

/** The status of a license key that was rotated. */
export type Status = "granted" | "disabled";

/** Whose a token is: a person's, or an organization's. */
export type SubType = "user" | "organization";

/** A customer's subscription to a product. */
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
  readonly past_due_at: string | null;
  readonly pause_at_period_end: boolean;
  readonly paused_at: string | null;
  readonly resumes_at: string | null;
  readonly customer_id: string;
  readonly product_id: string;
  readonly discount_id: string | null;
  readonly checkout_id: string | null;
  readonly seats: number | null;
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

/** The end of a subscription's period was moved. */
export interface SubscriptionBillingPeriodUpdatedEvent {
  readonly id: string;
  readonly timestamp: string;
  readonly organization_id: string;
  readonly customer_id: string | null;
  readonly customer: Customer | null;
  readonly external_customer_id: string | null;
  readonly member_id: string | null;
  readonly external_member_id: string | null;
  readonly child_count: number;
  readonly parent_id: string | null;
  readonly label: string;
  readonly source: "system";
  readonly name: "subscription.billing_period_updated";
  readonly metadata: SubscriptionBillingPeriodUpdatedMetadata;
}

/** The subscription, and the end of its period before and after. */
export interface SubscriptionBillingPeriodUpdatedMetadata {
  readonly subscription_id: string;
  readonly old_period_end: string;
  readonly new_period_end: string;
}

/** A subscription was canceled, to end now or with its period. */
export interface SubscriptionCanceledEvent {
  readonly id: string;
  readonly timestamp: string;
  readonly organization_id: string;
  readonly customer_id: string | null;
  readonly customer: Customer | null;
  readonly external_customer_id: string | null;
  readonly member_id: string | null;
  readonly external_member_id: string | null;
  readonly child_count: number;
  readonly parent_id: string | null;
  readonly label: string;
  readonly source: "system";
  readonly name: "subscription.canceled";
  readonly metadata: SubscriptionCanceledMetadata;
}

/** The canceled subscription. */
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

/** A subscription was created. */
export interface SubscriptionCreatedEvent {
  readonly id: string;
  readonly timestamp: string;
  readonly organization_id: string;
  readonly customer_id: string | null;
  readonly customer: Customer | null;
  readonly external_customer_id: string | null;
  readonly member_id: string | null;
  readonly external_member_id: string | null;
  readonly child_count: number;
  readonly parent_id: string | null;
  readonly label: string;
  readonly source: "system";
  readonly name: "subscription.created";
  readonly metadata: SubscriptionCreatedMetadata;
}

/** The new subscription. */
export interface SubscriptionCreatedMetadata {
  readonly subscription_id: string;
  readonly product_id: string;
  readonly amount: number;
  readonly currency: string;
  readonly recurring_interval: string;
  readonly recurring_interval_count: number;
  readonly started_at: string;
}

/** The customer of a subscription. */
export interface SubscriptionCustomer {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly metadata: MetadataOutputType;
  readonly external_id: string | null;
  readonly email: string | null;
  readonly email_verified: boolean;
  readonly type: CustomerType;
  readonly name: string | null;
  readonly billing_name: string | null;
  readonly billing_address: Address | null;
  readonly tax_id: readonly [string, TaxIDFormat] | null;
  readonly locale: string | null;
  readonly organization_id: string;
  readonly default_payment_method_id: string | null;
  readonly deleted_at: string | null;
  readonly first_user_event_at: string | null;
  readonly avatar_url: string | null;
}

/** A subscription went into its next period. */
export interface SubscriptionCycledEvent {
  readonly id: string;
  readonly timestamp: string;
  readonly organization_id: string;
  readonly customer_id: string | null;
  readonly customer: Customer | null;
  readonly external_customer_id: string | null;
  readonly member_id: string | null;
  readonly external_member_id: string | null;
  readonly child_count: number;
  readonly parent_id: string | null;
  readonly label: string;
  readonly source: "system";
  readonly name: "subscription.cycled";
  readonly metadata: SubscriptionCycledMetadata;
}

/** The renewed subscription. */
export interface SubscriptionCycledMetadata {
  readonly subscription_id: string;
  readonly product_id?: string | undefined;
  readonly amount?: number | undefined;
  readonly currency?: string | undefined;
  readonly recurring_interval?: string | undefined;
  readonly recurring_interval_count?: number | undefined;
}

/** What a subscription has metered in the current period. */
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

/** A subscription was moved to Polar from another provider. */
export interface SubscriptionMigratedEvent {
  readonly id: string;
  readonly timestamp: string;
  readonly organization_id: string;
  readonly customer_id: string | null;
  readonly customer: Customer | null;
  readonly external_customer_id: string | null;
  readonly member_id: string | null;
  readonly external_member_id: string | null;
  readonly child_count?: number | undefined;
  readonly parent_id: string | null;
  readonly label: string;
  readonly source: "system";
  readonly name: "subscription.migrated";
  readonly metadata: SubscriptionMigratedMetadata;
}

/** The subscription that was moved to Polar. */
export interface SubscriptionMigratedMetadata {
  readonly subscription_id: string;
  readonly provider: string;
  readonly provider_subscription_id: string;
  readonly product_id: string;
}

/** The payment for a subscription has failed. */
export interface SubscriptionPastDueEvent {
  readonly id: string;
  readonly timestamp: string;
  readonly organization_id: string;
  readonly customer_id: string | null;
  readonly customer: Customer | null;
  readonly external_customer_id: string | null;
  readonly member_id: string | null;
  readonly external_member_id: string | null;
  readonly child_count: number;
  readonly parent_id: string | null;
  readonly label: string;
  readonly source: "system";
  readonly name: "subscription.past_due";
  readonly metadata: SubscriptionPastDueMetadata;
}

/** The subscription that is past due. */
export interface SubscriptionPastDueMetadata {
  readonly subscription_id: string;
  readonly product_id?: string | undefined;
  readonly past_due_at: string;
  readonly amount?: number | undefined;
  readonly currency?: string | undefined;
  readonly recurring_interval?: string | undefined;
  readonly recurring_interval_count?: number | undefined;
}

/** A subscription was paused. */
export interface SubscriptionPausedEvent {
  readonly id: string;
  readonly timestamp: string;
  readonly organization_id: string;
  readonly customer_id: string | null;
  readonly customer: Customer | null;
  readonly external_customer_id: string | null;
  readonly member_id: string | null;
  readonly external_member_id: string | null;
  readonly child_count: number;
  readonly parent_id: string | null;
  readonly label: string;
  readonly source: "system";
  readonly name: "subscription.paused";
  readonly metadata: SubscriptionPausedMetadata;
}

/** The paused subscription. */
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

/** A subscription changed to another product. */
export interface SubscriptionProductUpdatedEvent {
  readonly id: string;
  readonly timestamp: string;
  readonly organization_id: string;
  readonly customer_id: string | null;
  readonly customer: Customer | null;
  readonly external_customer_id: string | null;
  readonly member_id: string | null;
  readonly external_member_id: string | null;
  readonly child_count: number;
  readonly parent_id: string | null;
  readonly label: string;
  readonly source: "system";
  readonly name: "subscription.product_updated";
  readonly metadata: SubscriptionProductUpdatedMetadata;
}

/** The subscription, its old and its new product. */
export interface SubscriptionProductUpdatedMetadata {
  readonly subscription_id: string;
  readonly old_product_id: string;
  readonly new_product_id: string;
}

/**
 * When a changed subscription is paid. `invoice`: the difference for the rest of the period, now.
 * `prorate`: the same, on the next invoice. `next_period`: the change waits for the next period.
 * `reset`: a new period begins and is charged in full, now; only where Polar has enabled that.
 */
export type SubscriptionProrationBehavior = "invoice" | "prorate" | "next_period" | "reset";

/** A subscription that was past due is active again. */
export interface SubscriptionReactivatedEvent {
  readonly id: string;
  readonly timestamp: string;
  readonly organization_id: string;
  readonly customer_id: string | null;
  readonly customer: Customer | null;
  readonly external_customer_id: string | null;
  readonly member_id: string | null;
  readonly external_member_id: string | null;
  readonly child_count: number;
  readonly parent_id: string | null;
  readonly label: string;
  readonly source: "system";
  readonly name: "subscription.reactivated";
  readonly metadata: SubscriptionReactivatedMetadata;
}

/** The subscription that is paid again. */
export interface SubscriptionReactivatedMetadata {
  readonly subscription_id: string;
  readonly product_id?: string | undefined;
  readonly amount?: number | undefined;
  readonly currency?: string | undefined;
  readonly recurring_interval?: string | undefined;
  readonly recurring_interval_count?: number | undefined;
}

/** A subscription that had ended is active again. */
export interface SubscriptionReinstatedEvent {
  readonly id: string;
  readonly timestamp: string;
  readonly organization_id: string;
  readonly customer_id: string | null;
  readonly customer: Customer | null;
  readonly external_customer_id: string | null;
  readonly member_id: string | null;
  readonly external_member_id: string | null;
  readonly child_count: number;
  readonly parent_id: string | null;
  readonly label: string;
  readonly source: "system";
  readonly name: "subscription.reinstated";
  readonly metadata: SubscriptionReinstatedMetadata;
}

/** The subscription that is active again. */
export interface SubscriptionReinstatedMetadata {
  readonly subscription_id: string;
  readonly product_id?: string | undefined;
  readonly amount?: number | undefined;
  readonly currency?: string | undefined;
  readonly recurring_interval?: string | undefined;
  readonly recurring_interval_count?: number | undefined;
}

/** A paused subscription goes on. */
export interface SubscriptionResumedEvent {
  readonly id: string;
  readonly timestamp: string;
  readonly organization_id: string;
  readonly customer_id: string | null;
  readonly customer: Customer | null;
  readonly external_customer_id: string | null;
  readonly member_id: string | null;
  readonly external_member_id: string | null;
  readonly child_count: number;
  readonly parent_id: string | null;
  readonly label: string;
  readonly source: "system";
  readonly name: "subscription.resumed";
  readonly metadata: SubscriptionResumedMetadata;
}

/** The subscription that goes on. */
export interface SubscriptionResumedMetadata {
  readonly subscription_id: string;
  readonly product_id?: string | undefined;
  readonly amount?: number | undefined;
  readonly currency?: string | undefined;
  readonly recurring_interval?: string | undefined;
  readonly recurring_interval_count?: number | undefined;
}

/** A subscription has ended, and its benefits with it. */
export interface SubscriptionRevokedEvent {
  readonly id: string;
  readonly timestamp: string;
  readonly organization_id: string;
  readonly customer_id: string | null;
  readonly customer: Customer | null;
  readonly external_customer_id: string | null;
  readonly member_id: string | null;
  readonly external_member_id: string | null;
  readonly child_count: number;
  readonly parent_id: string | null;
  readonly label: string;
  readonly source: "system";
  readonly name: "subscription.revoked";
  readonly metadata: SubscriptionRevokedMetadata;
}

/** The ended subscription. */
export interface SubscriptionRevokedMetadata {
  readonly subscription_id: string;
  readonly product_id?: string | undefined;
  readonly amount?: number | undefined;
  readonly currency?: string | undefined;
  readonly recurring_interval?: string | undefined;
  readonly recurring_interval_count?: number | undefined;
}

/** The number of a subscription's seats has changed. */
export interface SubscriptionSeatsUpdatedEvent {
  readonly id: string;
  readonly timestamp: string;
  readonly organization_id: string;
  readonly customer_id: string | null;
  readonly customer: Customer | null;
  readonly external_customer_id: string | null;
  readonly member_id: string | null;
  readonly external_member_id: string | null;
  readonly child_count: number;
  readonly parent_id: string | null;
  readonly label: string;
  readonly source: "system";
  readonly name: "subscription.seats_updated";
  readonly metadata: SubscriptionSeatsUpdatedMetadata;
}

/** The subscription, and its seats before and after. */
export interface SubscriptionSeatsUpdatedMetadata {
  readonly subscription_id: string;
  readonly old_seats: number;
  readonly new_seats: number;
  readonly proration_behavior: string;
}

/**
 * `trialing` and `active` give benefits. `past_due`: a renewal failed and is tried again, which
 * ends in `active` or `canceled`; benefits go at once or after the organization's grace period.
 * `paused`; `canceled`, it has ended. `incomplete`, `incomplete_expired` and `unpaid` are left
 * from earlier times.
 */
export type SubscriptionStatus =
  | "incomplete"
  | "incomplete_expired"
  | "trialing"
  | "active"
  | "past_due"
  | "canceled"
  | "unpaid"
  | "paused";

/** The cancellation of a subscription was taken back before it ended. */
export interface SubscriptionUncanceledEvent {
  readonly id: string;
  readonly timestamp: string;
  readonly organization_id: string;
  readonly customer_id: string | null;
  readonly customer: Customer | null;
  readonly external_customer_id: string | null;
  readonly member_id: string | null;
  readonly external_member_id: string | null;
  readonly child_count: number;
  readonly parent_id: string | null;
  readonly label: string;
  readonly source: "system";
  readonly name: "subscription.uncanceled";
  readonly metadata: SubscriptionUncanceledMetadata;
}

/** The subscription that stays. */
export interface SubscriptionUncanceledMetadata {
  readonly subscription_id: string;
  readonly product_id: string;
  readonly amount: number;
  readonly currency: string;
  readonly recurring_interval: string;
  readonly recurring_interval_count: number;
}

/** The number of a subscription's units has changed. */
export interface SubscriptionUnitsUpdatedEvent {
  readonly id: string;
  readonly timestamp: string;
  readonly organization_id: string;
  readonly customer_id: string | null;
  readonly customer: Customer | null;
  readonly external_customer_id: string | null;
  readonly member_id: string | null;
  readonly external_member_id: string | null;
  readonly child_count?: number | undefined;
  readonly parent_id: string | null;
  readonly label: string;
  readonly source: "system";
  readonly name: "subscription.units_updated";
  readonly metadata: SubscriptionUnitsUpdatedMetadata;
}

/** The subscription, and its units before and after. */
export interface SubscriptionUnitsUpdatedMetadata {
  readonly subscription_id: string;
  readonly old_units: number;
  readonly new_units: number;
  readonly proration_behavior: string;
}

/** A change planned for a subscription's next period was dropped. */
export interface SubscriptionUpdateClearedEvent {
  readonly id: string;
  readonly timestamp: string;
  readonly organization_id: string;
  readonly customer_id: string | null;
  readonly customer: Customer | null;
  readonly external_customer_id: string | null;
  readonly member_id: string | null;
  readonly external_member_id: string | null;
  readonly child_count: number;
  readonly parent_id: string | null;
  readonly label: string;
  readonly source: "system";
  readonly name: "subscription.update_cleared";
  readonly metadata: SubscriptionUpdateClearedMetadata;
}

/** The subscription. */
export interface SubscriptionUpdateClearedMetadata {
  readonly subscription_id: string;
}

/** A subscription was changed. */
export interface SubscriptionUpdatedEvent {
  readonly id: string;
  readonly timestamp: string;
  readonly organization_id: string;
  readonly customer_id: string | null;
  readonly customer: Customer | null;
  readonly external_customer_id: string | null;
  readonly member_id: string | null;
  readonly external_member_id: string | null;
  readonly child_count: number;
  readonly parent_id: string | null;
  readonly label: string;
  readonly source: "system";
  readonly name: "subscription.updated";
  readonly metadata: SubscriptionUpdatedMetadata;
}

/** The changed subscription, and the new values of what has changed. */
export interface SubscriptionUpdatedMetadata {
  readonly product_id?: string | undefined;
  readonly proration_behavior?: SubscriptionProrationBehavior | undefined;
  readonly discount_id: string | null;
  readonly trial_end?: string | undefined;
  readonly seats?: number | undefined;
  readonly units?: number | undefined;
  readonly billing_period_end?: string | undefined;
  readonly subscription_id: string;
}

/** A file attached to a support case. */
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

/** An event that Polar has noted, told apart by `name`. */
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

/** `inclusive`: tax is in the price. `exclusive`: it is added. */
export type TaxBehavior = "inclusive" | "exclusive";

/**
 * `inclusive`: tax is in the price. `exclusive`: it is added. `location`: the one or the other, by
 * where the customer is.
 */
export type TaxBehaviorOption = "location" | "inclusive" | "exclusive";

/** The kind of a tax ID: the country or region in lower case, then its local name. */
export type TaxIDFormat = string;

/** What a unit costs up to a quantity. */
export interface Tier {
  readonly bound: number | null;
  readonly unit_amount: string;
}

/**
 * `volume`: the tier that the quantity falls into prices all units. `graduated`: each tier prices
 * its own units.
 */
export type TierType = "volume" | "graduated";

/** What units cost at which quantity. */
export interface Tiers {
  readonly type: TierType;
  readonly tiers: readonly Tier[];
}

/** The unit of time of a license key's life. */
export type Timeframe = "year" | "month" | "day";

/** Tokens that were issued. All of them are secrets. */
export interface TokenResponse {
  readonly access_token: string;
  readonly token_type: "Bearer";
  readonly expires_in: number;
  readonly refresh_token?: string | null | undefined;
  readonly scope: string;
  readonly id_token?: string | null | undefined;
}

/** Which of the two kinds of token it is. */
export type TokenType = "access_token" | "refresh_token";

/** The unit of time in which a trial is measured. */
export type TrialInterval = "day" | "week" | "month" | "year";

/** How many different values a property has. */
export interface UniqueAggregation {
  readonly func: "unique";
  readonly property: string;
}

/** An event that you have sent. */
export interface UserEvent {
  readonly id: string;
  readonly timestamp: string;
  readonly organization_id: string;
  readonly customer_id: string | null;
  readonly customer: Customer | null;
  readonly external_customer_id: string | null;
  readonly member_id: string | null;
  readonly external_member_id: string | null;
  readonly child_count: number;
  readonly parent_id: string | null;
  readonly label: string;
  readonly name: string;
  readonly source: "user";
  readonly metadata: EventMetadataOutput;
}

/** The organization behind a token. */
export interface UserInfoOrganization {
  readonly sub: string;
  readonly name?: string | null | undefined;
}

/** The person behind a token. */
export interface UserInfoUser {
  readonly sub: string;
  readonly name?: string | null | undefined;
  readonly email?: string | null | undefined;
  readonly email_verified?: boolean | null | undefined;
}

/** A license key that is good. One that is not gives an error instead. */
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
  readonly activation: LicenseKeyActivationBase | null;
  readonly user?: unknown;
  readonly user_id?: unknown;
}

/** A benefit was created. */
export interface WebhookBenefitCreatedPayload {
  readonly type: "benefit.created";
  readonly timestamp: string;
  readonly api_version: string;
  readonly data: Benefit;
}

/** A customer was granted a benefit. */
export interface WebhookBenefitGrantCreatedPayload {
  readonly type: "benefit_grant.created";
  readonly timestamp: string;
  readonly api_version: string;
  readonly data: BenefitGrantWebhook;
}

/** A benefit was granted anew, because the subscription it comes from was renewed. */
export interface WebhookBenefitGrantCycledPayload {
  readonly type: "benefit_grant.cycled";
  readonly timestamp: string;
  readonly api_version: string;
  readonly data: BenefitGrantWebhook;
}

/** A customer lost a benefit. */
export interface WebhookBenefitGrantRevokedPayload {
  readonly type: "benefit_grant.revoked";
  readonly timestamp: string;
  readonly api_version: string;
  readonly data: BenefitGrantWebhook;
}

/** A grant of a benefit was changed. */
export interface WebhookBenefitGrantUpdatedPayload {
  readonly type: "benefit_grant.updated";
  readonly timestamp: string;
  readonly api_version: string;
  readonly data: BenefitGrantWebhook;
}

/** A benefit was changed. */
export interface WebhookBenefitUpdatedPayload {
  readonly type: "benefit.updated";
  readonly timestamp: string;
  readonly api_version: string;
  readonly data: Benefit;
}

/** A checkout was created. */
export interface WebhookCheckoutCreatedPayload {
  readonly type: "checkout.created";
  readonly timestamp: string;
  readonly api_version: string;
  readonly data: Checkout;
}

/** A checkout expired before it was paid. */
export interface WebhookCheckoutExpiredPayload {
  readonly type: "checkout.expired";
  readonly timestamp: string;
  readonly api_version: string;
  readonly data: Checkout;
}

/** A checkout was changed; its `status` says how far it is. */
export interface WebhookCheckoutUpdatedPayload {
  readonly type: "checkout.updated";
  readonly timestamp: string;
  readonly api_version: string;
  readonly data: Checkout;
}

/** A customer was created. */
export interface WebhookCustomerCreatedPayload {
  readonly type: "customer.created";
  readonly timestamp: string;
  readonly api_version: string;
  readonly data: Customer;
}

/** A customer was deleted. */
export interface WebhookCustomerDeletedPayload {
  readonly type: "customer.deleted";
  readonly timestamp: string;
  readonly api_version: string;
  readonly data: Customer;
}

/** A seat was assigned to someone, who is to claim it. */
export interface WebhookCustomerSeatAssignedPayload {
  readonly type: "customer_seat.assigned";
  readonly timestamp: string;
  readonly api_version: string;
  readonly data: CustomerSeat;
}

/** A seat was claimed. */
export interface WebhookCustomerSeatClaimedPayload {
  readonly type: "customer_seat.claimed";
  readonly timestamp: string;
  readonly api_version: string;
  readonly data: CustomerSeat;
}

/** A seat was taken away. */
export interface WebhookCustomerSeatRevokedPayload {
  readonly type: "customer_seat.revoked";
  readonly timestamp: string;
  readonly api_version: string;
  readonly data: CustomerSeat;
}

/**
 * What a customer has was changed: subscriptions, benefits or meters. `data` is all that the
 * customer has now.
 */
export interface WebhookCustomerStateChangedPayload {
  readonly type: "customer.state_changed";
  readonly timestamp: string;
  readonly api_version: string;
  readonly data: CustomerState;
}

/** A customer was changed. */
export interface WebhookCustomerUpdatedPayload {
  readonly type: "customer.updated";
  readonly timestamp: string;
  readonly api_version: string;
  readonly data: Customer;
}

/** One attempt to deliver an event. */
export interface WebhookDelivery {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly succeeded: boolean;
  readonly http_code: number | null;
  readonly response: string | null;
  readonly webhook_event: WebhookEvent;
}

/** A discount was created. */
export interface WebhookDiscountCreatedPayload {
  readonly type: "discount.created";
  readonly timestamp: string;
  readonly api_version: string;
  readonly data: Discount;
}

/** A discount was deleted. */
export interface WebhookDiscountDeletedPayload {
  readonly type: "discount.deleted";
  readonly timestamp: string;
  readonly api_version: string;
  readonly data: Discount;
}

/** A discount was changed. */
export interface WebhookDiscountUpdatedPayload {
  readonly type: "discount.updated";
  readonly timestamp: string;
  readonly api_version: string;
  readonly data: Discount;
}

/** An address of yours that Polar sends events to. */
export interface WebhookEndpoint {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly url: string;
  readonly name: string | null;
  readonly api_version: string;
  readonly format: WebhookFormat;
  readonly secret: string;
  readonly organization_id: string;
  readonly events: readonly WebhookEventType[];
  readonly enabled: boolean;
  readonly uses_standard_webhook_signature: boolean;
}

/** Something that happened and is sent to one endpoint, until it arrives or was tried often enough. */
export interface WebhookEvent {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  readonly last_http_code: number | null;
  readonly succeeded: boolean | null;
  readonly skipped: boolean;
  readonly api_version: string;
  readonly payload: string | null;
  readonly type: WebhookEventType;
  readonly is_archived: boolean;
}

/** What happened, and so the shape of a webhook's `data`. */
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

/** What is sent: the event itself (`raw`), or a message for Discord or Slack. */
export type WebhookFormat = "raw" | "discord" | "slack";

/** A member was added to a customer. */
export interface WebhookMemberCreatedPayload {
  readonly type: "member.created";
  readonly timestamp: string;
  readonly api_version: string;
  readonly data: Member;
}

/** A member was removed from a customer. */
export interface WebhookMemberDeletedPayload {
  readonly type: "member.deleted";
  readonly timestamp: string;
  readonly api_version: string;
  readonly data: Member;
}

/** A member of a customer was changed. */
export interface WebhookMemberUpdatedPayload {
  readonly type: "member.updated";
  readonly timestamp: string;
  readonly api_version: string;
  readonly data: Member;
}

/** An order was created. It may not be paid yet. */
export interface WebhookOrderCreatedPayload {
  readonly type: "order.created";
  readonly timestamp: string;
  readonly api_version: string;
  readonly data: Order;
}

/** An order was paid. */
export interface WebhookOrderPaidPayload {
  readonly type: "order.paid";
  readonly timestamp: string;
  readonly api_version: string;
  readonly data: Order;
}

/** An order was refunded, wholly or in part. */
export interface WebhookOrderRefundedPayload {
  readonly type: "order.refunded";
  readonly timestamp: string;
  readonly api_version: string;
  readonly data: Order;
}

/** An order was changed. */
export interface WebhookOrderUpdatedPayload {
  readonly type: "order.updated";
  readonly timestamp: string;
  readonly api_version: string;
  readonly data: Order;
}

/** The organization was changed. */
export interface WebhookOrganizationUpdatedPayload {
  readonly type: "organization.updated";
  readonly timestamp: string;
  readonly api_version: string;
  readonly data: Organization;
}

/** A product was created. */
export interface WebhookProductCreatedPayload {
  readonly type: "product.created";
  readonly timestamp: string;
  readonly api_version: string;
  readonly data: Product;
}

/** A product was changed. */
export interface WebhookProductUpdatedPayload {
  readonly type: "product.updated";
  readonly timestamp: string;
  readonly api_version: string;
  readonly data: Product;
}

/** A refund was created, whatever its `status`. */
export interface WebhookRefundCreatedPayload {
  readonly type: "refund.created";
  readonly timestamp: string;
  readonly api_version: string;
  readonly data: Refund;
}

/** A refund was changed. */
export interface WebhookRefundUpdatedPayload {
  readonly type: "refund.updated";
  readonly timestamp: string;
  readonly api_version: string;
  readonly data: Refund;
}

/** A subscription became active. */
export interface WebhookSubscriptionActivePayload {
  readonly type: "subscription.active";
  readonly timestamp: string;
  readonly api_version: string;
  readonly data: Subscription;
}

/** A subscription was canceled. The customer may keep it until the end of the period. */
export interface WebhookSubscriptionCanceledPayload {
  readonly type: "subscription.canceled";
  readonly timestamp: string;
  readonly api_version: string;
  readonly data: Subscription;
}

/** A subscription was created. It may not be active yet. */
export interface WebhookSubscriptionCreatedPayload {
  readonly type: "subscription.created";
  readonly timestamp: string;
  readonly api_version: string;
  readonly data: Subscription;
}

/** A subscription began a new period. */
export interface WebhookSubscriptionCycledPayload {
  readonly type: "subscription.cycled";
  readonly timestamp: string;
  readonly api_version: string;
  readonly data: Subscription;
}

/** A subscription was taken over from another provider. */
export interface WebhookSubscriptionMigratedPayload {
  readonly type: "subscription.migrated";
  readonly timestamp: string;
  readonly api_version: string;
  readonly data: Subscription;
  readonly provider: string;
  readonly provider_subscription_id: string;
}

/** The payment for a subscription failed, and will be tried again. */
export interface WebhookSubscriptionPastDuePayload {
  readonly type: "subscription.past_due";
  readonly timestamp: string;
  readonly api_version: string;
  readonly data: Subscription;
}

/** A subscription was paused. */
export interface WebhookSubscriptionPausedPayload {
  readonly type: "subscription.paused";
  readonly timestamp: string;
  readonly api_version: string;
  readonly data: Subscription;
}

/** A paused subscription runs again. */
export interface WebhookSubscriptionResumedPayload {
  readonly type: "subscription.resumed";
  readonly timestamp: string;
  readonly api_version: string;
  readonly data: Subscription;
}

/** A subscription ended, and with it what the customer had of it. */
export interface WebhookSubscriptionRevokedPayload {
  readonly type: "subscription.revoked";
  readonly timestamp: string;
  readonly api_version: string;
  readonly data: Subscription;
}

/** A canceled subscription is to go on after all. */
export interface WebhookSubscriptionUncanceledPayload {
  readonly type: "subscription.uncanceled";
  readonly timestamp: string;
  readonly api_version: string;
  readonly data: Subscription;
}

/** A subscription was changed in any way. Events of their own tell some of these changes as well. */
export interface WebhookSubscriptionUpdatedPayload {
  readonly type: "subscription.updated";
  readonly timestamp: string;
  readonly api_version: string;
  readonly data: Subscription;
}
