// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { address, country } from "../read/address.js";
import { boolean } from "../read/boolean.js";
import { email } from "../read/email.js";
import { type EventMetadata, eventMetadata } from "../read/eventMetadata.js";
import { distinctProducts, list } from "../read/list.js";
import { literal, literalOf, oneOf } from "../read/literal.js";
import { anyMap, map } from "../read/map.js";
import { type Metadata, metadata, seatMetadata } from "../read/metadata.js";
import { clauseValue, meterProperty, notTooDeep } from "../read/meters.js";
import { decimal, integer, number } from "../read/number.js";
import { lazy, nothing, nullable, type Reader, whole } from "../read/Outcome.js";
import { closed, object, optional, otherwise, required } from "../read/object.js";
import { asCheckoutShapes, oneEvent, withFreePrices, withGuildToken } from "../read/otherShapes.js";
import { discountCode, locale, organizationSlug, productName, text, textOrNull } from "../read/text.js";
import { awareDateTime, dateTime } from "../read/time.js";
import { chosen, either, tagged } from "../read/union.js";
import { httpUrl, ipAddress, redirectUrl, url, webhookUrl } from "../read/url.js";
import { uuid, uuid4 } from "../read/uuid.js";
import {
  checkoutWhole,
  completeTrial,
  customPriceLimits,
  discountDuration,
  fixedDiscount,
  fixedPriceLimits,
  meterLabel,
  reachableTeam,
  seatAssign,
  seatTiers,
} from "../read/wholes.js";
import type { Address } from "./answers.js";

/* What requests hold, once it was read: under wire names, with defaults filled in. */

export type CountryAlpha2Input =
  | "AD"
  | "AE"
  | "AF"
  | "AG"
  | "AI"
  | "AL"
  | "AM"
  | "AO"
  | "AQ"
  | "AR"
  | "AS"
  | "AT"
  | "AU"
  | "AW"
  | "AX"
  | "AZ"
  | "BA"
  | "BB"
  | "BD"
  | "BE"
  | "BF"
  | "BG"
  | "BH"
  | "BI"
  | "BJ"
  | "BL"
  | "BM"
  | "BN"
  | "BO"
  | "BQ"
  | "BR"
  | "BS"
  | "BT"
  | "BV"
  | "BW"
  | "BY"
  | "BZ"
  | "CA"
  | "CC"
  | "CD"
  | "CF"
  | "CG"
  | "CH"
  | "CI"
  | "CK"
  | "CL"
  | "CM"
  | "CN"
  | "CO"
  | "CR"
  | "CV"
  | "CW"
  | "CX"
  | "CY"
  | "CZ"
  | "DE"
  | "DJ"
  | "DK"
  | "DM"
  | "DO"
  | "DZ"
  | "EC"
  | "EE"
  | "EG"
  | "EH"
  | "ER"
  | "ES"
  | "ET"
  | "FI"
  | "FJ"
  | "FK"
  | "FM"
  | "FO"
  | "FR"
  | "GA"
  | "GB"
  | "GD"
  | "GE"
  | "GF"
  | "GG"
  | "GH"
  | "GI"
  | "GL"
  | "GM"
  | "GN"
  | "GP"
  | "GQ"
  | "GR"
  | "GS"
  | "GT"
  | "GU"
  | "GW"
  | "GY"
  | "HK"
  | "HM"
  | "HN"
  | "HR"
  | "HT"
  | "HU"
  | "ID"
  | "IE"
  | "IL"
  | "IM"
  | "IN"
  | "IO"
  | "IQ"
  | "IS"
  | "IT"
  | "JE"
  | "JM"
  | "JO"
  | "JP"
  | "KE"
  | "KG"
  | "KH"
  | "KI"
  | "KM"
  | "KN"
  | "KR"
  | "KW"
  | "KY"
  | "KZ"
  | "LA"
  | "LB"
  | "LC"
  | "LI"
  | "LK"
  | "LR"
  | "LS"
  | "LT"
  | "LU"
  | "LV"
  | "LY"
  | "MA"
  | "MC"
  | "MD"
  | "ME"
  | "MF"
  | "MG"
  | "MH"
  | "MK"
  | "ML"
  | "MM"
  | "MN"
  | "MO"
  | "MP"
  | "MQ"
  | "MR"
  | "MS"
  | "MT"
  | "MU"
  | "MV"
  | "MW"
  | "MX"
  | "MY"
  | "MZ"
  | "NA"
  | "NC"
  | "NE"
  | "NF"
  | "NG"
  | "NI"
  | "NL"
  | "NO"
  | "NP"
  | "NR"
  | "NU"
  | "NZ"
  | "OM"
  | "PA"
  | "PE"
  | "PF"
  | "PG"
  | "PH"
  | "PK"
  | "PL"
  | "PM"
  | "PN"
  | "PR"
  | "PS"
  | "PT"
  | "PW"
  | "PY"
  | "QA"
  | "RE"
  | "RO"
  | "RS"
  | "RW"
  | "SA"
  | "SB"
  | "SC"
  | "SD"
  | "SE"
  | "SG"
  | "SH"
  | "SI"
  | "SJ"
  | "SK"
  | "SL"
  | "SM"
  | "SN"
  | "SO"
  | "SR"
  | "SS"
  | "ST"
  | "SV"
  | "SX"
  | "SZ"
  | "TC"
  | "TD"
  | "TF"
  | "TG"
  | "TH"
  | "TJ"
  | "TK"
  | "TL"
  | "TM"
  | "TN"
  | "TO"
  | "TR"
  | "TT"
  | "TV"
  | "TW"
  | "TZ"
  | "UA"
  | "UG"
  | "UM"
  | "US"
  | "UY"
  | "UZ"
  | "VA"
  | "VC"
  | "VE"
  | "VG"
  | "VI"
  | "VN"
  | "VU"
  | "WF"
  | "WS"
  | "YE"
  | "YT"
  | "ZA"
  | "ZM"
  | "ZW";
export const CountryAlpha2Input: Reader<CountryAlpha2Input> = oneOf([
  "AD",
  "AE",
  "AF",
  "AG",
  "AI",
  "AL",
  "AM",
  "AO",
  "AQ",
  "AR",
  "AS",
  "AT",
  "AU",
  "AW",
  "AX",
  "AZ",
  "BA",
  "BB",
  "BD",
  "BE",
  "BF",
  "BG",
  "BH",
  "BI",
  "BJ",
  "BL",
  "BM",
  "BN",
  "BO",
  "BQ",
  "BR",
  "BS",
  "BT",
  "BV",
  "BW",
  "BY",
  "BZ",
  "CA",
  "CC",
  "CD",
  "CF",
  "CG",
  "CH",
  "CI",
  "CK",
  "CL",
  "CM",
  "CN",
  "CO",
  "CR",
  "CV",
  "CW",
  "CX",
  "CY",
  "CZ",
  "DE",
  "DJ",
  "DK",
  "DM",
  "DO",
  "DZ",
  "EC",
  "EE",
  "EG",
  "EH",
  "ER",
  "ES",
  "ET",
  "FI",
  "FJ",
  "FK",
  "FM",
  "FO",
  "FR",
  "GA",
  "GB",
  "GD",
  "GE",
  "GF",
  "GG",
  "GH",
  "GI",
  "GL",
  "GM",
  "GN",
  "GP",
  "GQ",
  "GR",
  "GS",
  "GT",
  "GU",
  "GW",
  "GY",
  "HK",
  "HM",
  "HN",
  "HR",
  "HT",
  "HU",
  "ID",
  "IE",
  "IL",
  "IM",
  "IN",
  "IO",
  "IQ",
  "IS",
  "IT",
  "JE",
  "JM",
  "JO",
  "JP",
  "KE",
  "KG",
  "KH",
  "KI",
  "KM",
  "KN",
  "KR",
  "KW",
  "KY",
  "KZ",
  "LA",
  "LB",
  "LC",
  "LI",
  "LK",
  "LR",
  "LS",
  "LT",
  "LU",
  "LV",
  "LY",
  "MA",
  "MC",
  "MD",
  "ME",
  "MF",
  "MG",
  "MH",
  "MK",
  "ML",
  "MM",
  "MN",
  "MO",
  "MP",
  "MQ",
  "MR",
  "MS",
  "MT",
  "MU",
  "MV",
  "MW",
  "MX",
  "MY",
  "MZ",
  "NA",
  "NC",
  "NE",
  "NF",
  "NG",
  "NI",
  "NL",
  "NO",
  "NP",
  "NR",
  "NU",
  "NZ",
  "OM",
  "PA",
  "PE",
  "PF",
  "PG",
  "PH",
  "PK",
  "PL",
  "PM",
  "PN",
  "PR",
  "PS",
  "PT",
  "PW",
  "PY",
  "QA",
  "RE",
  "RO",
  "RS",
  "RW",
  "SA",
  "SB",
  "SC",
  "SD",
  "SE",
  "SG",
  "SH",
  "SI",
  "SJ",
  "SK",
  "SL",
  "SM",
  "SN",
  "SO",
  "SR",
  "SS",
  "ST",
  "SV",
  "SX",
  "SZ",
  "TC",
  "TD",
  "TF",
  "TG",
  "TH",
  "TJ",
  "TK",
  "TL",
  "TM",
  "TN",
  "TO",
  "TR",
  "TT",
  "TV",
  "TW",
  "TZ",
  "UA",
  "UG",
  "UM",
  "US",
  "UY",
  "UZ",
  "VA",
  "VC",
  "VE",
  "VG",
  "VI",
  "VN",
  "VU",
  "WF",
  "WS",
  "YE",
  "YT",
  "ZA",
  "ZM",
  "ZW",
]);

export interface AddressInput {
  readonly line1?: string | null | undefined;
  readonly line2?: string | null | undefined;
  readonly postal_code?: string | null | undefined;
  readonly city?: string | null | undefined;
  readonly state?: string | null | undefined;
  readonly country: string;
}
export const AddressInput: Reader<AddressInput> = object({
  line1: optional(nullable(text())),
  line2: optional(nullable(text())),
  postal_code: optional(nullable(text())),
  city: optional(nullable(text())),
  state: optional(nullable(text())),
  country: required(country),
});

export type AggregationFunction = "count" | "sum" | "max" | "min" | "avg" | "unique";
export const AggregationFunction: Reader<AggregationFunction> = oneOf([
  "count",
  "sum",
  "max",
  "min",
  "avg",
  "unique",
]);

export type ApiVersion = "2026-04" | "2026-10";
export const ApiVersion: Reader<ApiVersion> = oneOf(["2026-04", "2026-10"]);

export interface AttachedCustomFieldCreate {
  readonly custom_field_id: string;
  readonly required: boolean;
}
export const AttachedCustomFieldCreate: Reader<AttachedCustomFieldCreate> = object({
  custom_field_id: required(uuid4),
  required: required(boolean),
});

export type BenefitVisibility = "draft" | "private" | "public";
export const BenefitVisibility: Reader<BenefitVisibility> = oneOf(["draft", "private", "public"]);

export interface BenefitCustomCreateProperties {
  readonly note?: string | null | undefined;
}
export const BenefitCustomCreateProperties: Reader<BenefitCustomCreateProperties> = object({
  note: optional(nullable(text())),
});

export interface BenefitCustomCreate {
  readonly metadata?: Metadata | undefined;
  readonly type: "custom";
  readonly description: string;
  readonly organization_id?: string | null | undefined;
  readonly visibility?: BenefitVisibility | null | undefined;
  readonly properties: BenefitCustomCreateProperties;
}
export const BenefitCustomCreate: Reader<BenefitCustomCreate> = object({
  metadata: optional(metadata),
  type: required(literal("custom")),
  description: required(text({ min: 3, max: 42 })),
  organization_id: optional(nullable(uuid4)),
  visibility: optional(nullable(BenefitVisibility)),
  properties: required(BenefitCustomCreateProperties),
});

export interface BenefitDiscordCreateProperties {
  readonly guild_id: string;
  readonly role_id: string;
  readonly kick_member: boolean;
}
export const BenefitDiscordCreateProperties: Reader<BenefitDiscordCreateProperties> = withGuildToken(
  object({ guild_id: required(text()), role_id: required(text()), kick_member: required(boolean) }),
);

export interface BenefitDiscordCreate {
  readonly metadata?: Metadata | undefined;
  readonly type: "discord";
  readonly description: string;
  readonly organization_id?: string | null | undefined;
  readonly visibility?: BenefitVisibility | null | undefined;
  readonly properties: BenefitDiscordCreateProperties;
}
export const BenefitDiscordCreate: Reader<BenefitDiscordCreate> = object({
  metadata: optional(metadata),
  type: required(literal("discord")),
  description: required(text({ min: 3, max: 42 })),
  organization_id: optional(nullable(uuid4)),
  visibility: optional(nullable(BenefitVisibility)),
  properties: required(BenefitDiscordCreateProperties),
});

export type Permission = "pull" | "triage" | "push" | "maintain" | "admin";
export const Permission: Reader<Permission> = literalOf(["pull", "triage", "push", "maintain", "admin"]);

export interface BenefitGitHubRepositoryCreateProperties {
  readonly repository_owner: string;
  readonly repository_name: string;
  readonly permission: Permission;
}
export const BenefitGitHubRepositoryCreateProperties: Reader<BenefitGitHubRepositoryCreateProperties> =
  object({
    repository_owner: required(text()),
    repository_name: required(text()),
    permission: required(Permission),
  });

export interface BenefitGitHubRepositoryCreate {
  readonly metadata?: Metadata | undefined;
  readonly type: "github_repository";
  readonly description: string;
  readonly organization_id?: string | null | undefined;
  readonly visibility?: BenefitVisibility | null | undefined;
  readonly properties: BenefitGitHubRepositoryCreateProperties;
}
export const BenefitGitHubRepositoryCreate: Reader<BenefitGitHubRepositoryCreate> = object({
  metadata: optional(metadata),
  type: required(literal("github_repository")),
  description: required(text({ min: 3, max: 42 })),
  organization_id: optional(nullable(uuid4)),
  visibility: optional(nullable(BenefitVisibility)),
  properties: required(BenefitGitHubRepositoryCreateProperties),
});

export interface BenefitDownloadablesCreateProperties {
  readonly archived: Readonly<Record<string, boolean>>;
  readonly files: readonly string[];
}
export const BenefitDownloadablesCreateProperties: Reader<BenefitDownloadablesCreateProperties> = object({
  archived: otherwise(map(boolean), {}),
  files: required(list(uuid4, { min: 1 })),
});

export interface BenefitDownloadablesCreate {
  readonly metadata?: Metadata | undefined;
  readonly type: "downloadables";
  readonly description: string;
  readonly organization_id?: string | null | undefined;
  readonly visibility?: BenefitVisibility | null | undefined;
  readonly properties: BenefitDownloadablesCreateProperties;
}
export const BenefitDownloadablesCreate: Reader<BenefitDownloadablesCreate> = object({
  metadata: optional(metadata),
  type: required(literal("downloadables")),
  description: required(text({ min: 3, max: 42 })),
  organization_id: optional(nullable(uuid4)),
  visibility: optional(nullable(BenefitVisibility)),
  properties: required(BenefitDownloadablesCreateProperties),
});

export type Timeframe = "year" | "month" | "day";
export const Timeframe: Reader<Timeframe> = literalOf(["year", "month", "day"]);

export interface BenefitLicenseKeyExpirationProperties {
  readonly ttl: number;
  readonly timeframe: Timeframe;
}
export const BenefitLicenseKeyExpirationProperties: Reader<BenefitLicenseKeyExpirationProperties> = object({
  ttl: required(integer({ gt: 0 })),
  timeframe: required(Timeframe),
});

export interface BenefitLicenseKeyActivationCreateProperties {
  readonly limit: number;
  readonly enable_customer_admin: boolean;
}
export const BenefitLicenseKeyActivationCreateProperties: Reader<BenefitLicenseKeyActivationCreateProperties> =
  object({ limit: required(integer({ gt: 0, le: 2147483647 })), enable_customer_admin: required(boolean) });

export interface BenefitLicenseKeysCreateProperties {
  readonly prefix?: string | null | undefined;
  readonly expires?: BenefitLicenseKeyExpirationProperties | null | undefined;
  readonly activations?: BenefitLicenseKeyActivationCreateProperties | null | undefined;
  readonly limit_usage?: number | null | undefined;
}
export const BenefitLicenseKeysCreateProperties: Reader<BenefitLicenseKeysCreateProperties> = object({
  prefix: optional(nullable(text())),
  expires: optional(nullable(BenefitLicenseKeyExpirationProperties)),
  activations: optional(nullable(BenefitLicenseKeyActivationCreateProperties)),
  limit_usage: optional(nullable(integer({ gt: 0, le: 2147483647 }))),
});

export interface BenefitLicenseKeysCreate {
  readonly metadata?: Metadata | undefined;
  readonly type: "license_keys";
  readonly description: string;
  readonly organization_id?: string | null | undefined;
  readonly visibility?: BenefitVisibility | null | undefined;
  readonly properties: BenefitLicenseKeysCreateProperties;
}
export const BenefitLicenseKeysCreate: Reader<BenefitLicenseKeysCreate> = object({
  metadata: optional(metadata),
  type: required(literal("license_keys")),
  description: required(text({ min: 3, max: 42 })),
  organization_id: optional(nullable(uuid4)),
  visibility: optional(nullable(BenefitVisibility)),
  properties: required(BenefitLicenseKeysCreateProperties),
});

export interface BenefitMeterCreditCreateProperties {
  readonly units: number;
  readonly rollover: boolean;
  readonly meter_id: string;
}
export const BenefitMeterCreditCreateProperties: Reader<BenefitMeterCreditCreateProperties> = object({
  units: required(integer({ gt: 0, le: 2147483647 })),
  rollover: required(boolean),
  meter_id: required(uuid4),
});

export interface BenefitMeterCreditCreate {
  readonly metadata?: Metadata | undefined;
  readonly type: "meter_credit";
  readonly description: string;
  readonly organization_id?: string | null | undefined;
  readonly visibility?: BenefitVisibility | null | undefined;
  readonly properties: BenefitMeterCreditCreateProperties;
}
export const BenefitMeterCreditCreate: Reader<BenefitMeterCreditCreate> = object({
  metadata: optional(metadata),
  type: required(literal("meter_credit")),
  description: required(text({ min: 3, max: 42 })),
  organization_id: optional(nullable(uuid4)),
  visibility: optional(nullable(BenefitVisibility)),
  properties: required(BenefitMeterCreditCreateProperties),
});

export type BenefitFeatureFlagCreateProperties = Readonly<Record<string, never>>;
export const BenefitFeatureFlagCreateProperties: Reader<BenefitFeatureFlagCreateProperties> = object({});

export interface BenefitFeatureFlagCreate {
  readonly metadata?: Metadata | undefined;
  readonly type: "feature_flag";
  readonly description: string;
  readonly organization_id?: string | null | undefined;
  readonly visibility?: BenefitVisibility | null | undefined;
  readonly properties: BenefitFeatureFlagCreateProperties;
}
export const BenefitFeatureFlagCreate: Reader<BenefitFeatureFlagCreate> = object({
  metadata: optional(metadata),
  type: required(literal("feature_flag")),
  description: required(text({ min: 3, max: 42 })),
  organization_id: optional(nullable(uuid4)),
  visibility: optional(nullable(BenefitVisibility)),
  properties: required(BenefitFeatureFlagCreateProperties),
});

export interface BenefitSlackSharedChannelCreateProperties {
  readonly slack_integration_id: string;
  readonly channel_name_template: string;
  readonly private: boolean;
  readonly welcome_message?: string | null | undefined;
  readonly archive_on_revoke: boolean;
  readonly team_invitees?: readonly string[] | undefined;
}
export const BenefitSlackSharedChannelCreateProperties: Reader<BenefitSlackSharedChannelCreateProperties> =
  object({
    slack_integration_id: required(uuid4),
    channel_name_template: required(text({ min: 1, max: 80 })),
    private: otherwise(boolean, true),
    welcome_message: optional(nullable(text({ max: 4000 }))),
    archive_on_revoke: otherwise(boolean, true),
    team_invitees: optional(list(text())),
  });

export interface BenefitSlackSharedChannelCreate {
  readonly metadata?: Metadata | undefined;
  readonly type: "slack_shared_channel";
  readonly description: string;
  readonly organization_id?: string | null | undefined;
  readonly visibility?: BenefitVisibility | null | undefined;
  readonly properties: BenefitSlackSharedChannelCreateProperties;
}
export const BenefitSlackSharedChannelCreate: Reader<BenefitSlackSharedChannelCreate> = object({
  metadata: optional(metadata),
  type: required(literal("slack_shared_channel")),
  description: required(text({ min: 3, max: 42 })),
  organization_id: optional(nullable(uuid4)),
  visibility: optional(nullable(BenefitVisibility)),
  properties: required(BenefitSlackSharedChannelCreateProperties),
});

export type BenefitCreate =
  | BenefitCustomCreate
  | BenefitDiscordCreate
  | BenefitGitHubRepositoryCreate
  | BenefitDownloadablesCreate
  | BenefitLicenseKeysCreate
  | BenefitMeterCreditCreate
  | BenefitFeatureFlagCreate
  | BenefitSlackSharedChannelCreate;
export const BenefitCreate: Reader<BenefitCreate> = tagged(
  "type",
  {
    custom: BenefitCustomCreate,
    discord: BenefitDiscordCreate,
    github_repository: BenefitGitHubRepositoryCreate,
    downloadables: BenefitDownloadablesCreate,
    license_keys: BenefitLicenseKeysCreate,
    meter_credit: BenefitMeterCreditCreate,
    feature_flag: BenefitFeatureFlagCreate,
    slack_shared_channel: BenefitSlackSharedChannelCreate,
  },
  "BenefitType",
);

export interface BenefitCustomProperties {
  readonly note: string | null;
}
export const BenefitCustomProperties: Reader<BenefitCustomProperties> = object({
  note: required(nullable(text())),
});

export interface BenefitCustomUpdate {
  readonly metadata?: Metadata | undefined;
  readonly description?: string | null | undefined;
  readonly visibility?: BenefitVisibility | null | undefined;
  readonly type: "custom";
  readonly properties?: BenefitCustomProperties | null | undefined;
}
export const BenefitCustomUpdate: Reader<BenefitCustomUpdate> = object({
  metadata: optional(metadata),
  description: optional(nullable(text({ min: 3, max: 42 }))),
  visibility: optional(nullable(BenefitVisibility)),
  type: required(literalOf(["custom"], "BenefitType")),
  properties: optional(nullable(BenefitCustomProperties)),
});

export interface BenefitDiscordUpdate {
  readonly metadata?: Metadata | undefined;
  readonly description?: string | null | undefined;
  readonly type: "discord";
  readonly properties?: BenefitDiscordCreateProperties | null | undefined;
}
export const BenefitDiscordUpdate: Reader<BenefitDiscordUpdate> = object({
  metadata: optional(metadata),
  description: optional(nullable(text({ min: 3, max: 42 }))),
  type: required(literalOf(["discord"], "BenefitType")),
  properties: optional(nullable(BenefitDiscordCreateProperties)),
});

export interface BenefitDownloadablesUpdate {
  readonly metadata?: Metadata | undefined;
  readonly description?: string | null | undefined;
  readonly type: "downloadables";
  readonly properties?: BenefitDownloadablesCreateProperties | null | undefined;
}
export const BenefitDownloadablesUpdate: Reader<BenefitDownloadablesUpdate> = object({
  metadata: optional(metadata),
  description: optional(nullable(text({ min: 3, max: 42 }))),
  type: required(literalOf(["downloadables"], "BenefitType")),
  properties: optional(nullable(BenefitDownloadablesCreateProperties)),
});

export type BenefitFeatureFlagProperties = Readonly<Record<string, never>>;
export const BenefitFeatureFlagProperties: Reader<BenefitFeatureFlagProperties> = object({});

export interface BenefitFeatureFlagUpdate {
  readonly metadata?: Metadata | undefined;
  readonly description?: string | null | undefined;
  readonly visibility?: BenefitVisibility | null | undefined;
  readonly type: "feature_flag";
  readonly properties?: BenefitFeatureFlagProperties | null | undefined;
}
export const BenefitFeatureFlagUpdate: Reader<BenefitFeatureFlagUpdate> = object({
  metadata: optional(metadata),
  description: optional(nullable(text({ min: 3, max: 42 }))),
  visibility: optional(nullable(BenefitVisibility)),
  type: required(literalOf(["feature_flag"], "BenefitType")),
  properties: optional(nullable(BenefitFeatureFlagProperties)),
});

export interface BenefitGitHubRepositoryUpdate {
  readonly metadata?: Metadata | undefined;
  readonly description?: string | null | undefined;
  readonly type: "github_repository";
  readonly properties?: BenefitGitHubRepositoryCreateProperties | null | undefined;
}
export const BenefitGitHubRepositoryUpdate: Reader<BenefitGitHubRepositoryUpdate> = object({
  metadata: optional(metadata),
  description: optional(nullable(text({ min: 3, max: 42 }))),
  type: required(literalOf(["github_repository"], "BenefitType")),
  properties: optional(nullable(BenefitGitHubRepositoryCreateProperties)),
});

export type BenefitGrantSortProperty =
  | "created_at"
  | "-created_at"
  | "granted_at"
  | "-granted_at"
  | "revoked_at"
  | "-revoked_at";
export const BenefitGrantSortProperty: Reader<BenefitGrantSortProperty> = oneOf([
  "created_at",
  "-created_at",
  "granted_at",
  "-granted_at",
  "revoked_at",
  "-revoked_at",
]);

export interface BenefitLicenseKeysUpdate {
  readonly metadata?: Metadata | undefined;
  readonly description?: string | null | undefined;
  readonly visibility?: BenefitVisibility | null | undefined;
  readonly type: "license_keys";
  readonly properties?: BenefitLicenseKeysCreateProperties | null | undefined;
}
export const BenefitLicenseKeysUpdate: Reader<BenefitLicenseKeysUpdate> = object({
  metadata: optional(metadata),
  description: optional(nullable(text({ min: 3, max: 42 }))),
  visibility: optional(nullable(BenefitVisibility)),
  type: required(literalOf(["license_keys"], "BenefitType")),
  properties: optional(nullable(BenefitLicenseKeysCreateProperties)),
});

export interface BenefitMeterCreditUpdate {
  readonly metadata?: Metadata | undefined;
  readonly description?: string | null | undefined;
  readonly visibility?: BenefitVisibility | null | undefined;
  readonly type: "meter_credit";
  readonly properties?: BenefitMeterCreditCreateProperties | null | undefined;
}
export const BenefitMeterCreditUpdate: Reader<BenefitMeterCreditUpdate> = object({
  metadata: optional(metadata),
  description: optional(nullable(text({ min: 3, max: 42 }))),
  visibility: optional(nullable(BenefitVisibility)),
  type: required(literalOf(["meter_credit"], "BenefitType")),
  properties: optional(nullable(BenefitMeterCreditCreateProperties)),
});

export interface BenefitSlackSharedChannelUpdate {
  readonly metadata?: Metadata | undefined;
  readonly description?: string | null | undefined;
  readonly type: "slack_shared_channel";
  readonly properties?: BenefitSlackSharedChannelCreateProperties | null | undefined;
}
export const BenefitSlackSharedChannelUpdate: Reader<BenefitSlackSharedChannelUpdate> = object({
  metadata: optional(metadata),
  description: optional(nullable(text({ min: 3, max: 42 }))),
  type: required(literalOf(["slack_shared_channel"], "BenefitType")),
  properties: optional(nullable(BenefitSlackSharedChannelCreateProperties)),
});

export type BenefitSortProperty =
  | "created_at"
  | "-created_at"
  | "description"
  | "-description"
  | "type"
  | "-type"
  | "user_order"
  | "-user_order";
export const BenefitSortProperty: Reader<BenefitSortProperty> = oneOf([
  "created_at",
  "-created_at",
  "description",
  "-description",
  "type",
  "-type",
  "user_order",
  "-user_order",
]);

export type BenefitType =
  | "custom"
  | "discord"
  | "github_repository"
  | "downloadables"
  | "license_keys"
  | "meter_credit"
  | "feature_flag"
  | "slack_shared_channel";
export const BenefitType: Reader<BenefitType> = oneOf([
  "custom",
  "discord",
  "github_repository",
  "downloadables",
  "license_keys",
  "meter_credit",
  "feature_flag",
  "slack_shared_channel",
]);

export type BenefitsUpdateBody =
  | BenefitCustomUpdate
  | BenefitDiscordUpdate
  | BenefitGitHubRepositoryUpdate
  | BenefitDownloadablesUpdate
  | BenefitLicenseKeysUpdate
  | BenefitMeterCreditUpdate
  | BenefitFeatureFlagUpdate
  | BenefitSlackSharedChannelUpdate;
export const BenefitsUpdateBody: Reader<BenefitsUpdateBody> = either({
  BenefitCustomUpdate: BenefitCustomUpdate,
  BenefitDiscordUpdate: BenefitDiscordUpdate,
  BenefitGitHubRepositoryUpdate: BenefitGitHubRepositoryUpdate,
  BenefitDownloadablesUpdate: BenefitDownloadablesUpdate,
  BenefitLicenseKeysUpdate: BenefitLicenseKeysUpdate,
  BenefitMeterCreditUpdate: BenefitMeterCreditUpdate,
  BenefitFeatureFlagUpdate: BenefitFeatureFlagUpdate,
  BenefitSlackSharedChannelUpdate: BenefitSlackSharedChannelUpdate,
});

export type TaxIDFormat =
  | "ad_nrt"
  | "ae_trn"
  | "ar_cuit"
  | "au_abn"
  | "au_arn"
  | "bg_uic"
  | "bh_vat"
  | "bo_tin"
  | "br_cnpj"
  | "br_cpf"
  | "ca_bn"
  | "ca_gst_hst"
  | "ca_pst_bc"
  | "ca_pst_mb"
  | "ca_pst_sk"
  | "ca_qst"
  | "ch_uid"
  | "ch_vat"
  | "cl_tin"
  | "cn_tin"
  | "co_nit"
  | "cr_tin"
  | "de_stn"
  | "do_rcn"
  | "ec_ruc"
  | "eg_tin"
  | "es_cif"
  | "eu_oss_vat"
  | "eu_vat"
  | "gb_vat"
  | "ge_vat"
  | "hk_br"
  | "hr_oib"
  | "hu_tin"
  | "id_npwp"
  | "il_vat"
  | "in_gst"
  | "is_vat"
  | "jp_cn"
  | "jp_rn"
  | "jp_trn"
  | "ke_pin"
  | "kr_brn"
  | "kz_bin"
  | "li_uid"
  | "mk_vat"
  | "mx_rfc"
  | "my_frp"
  | "my_itn"
  | "my_sst"
  | "ng_tin"
  | "no_vat"
  | "no_voec"
  | "nz_gst"
  | "om_vat"
  | "pe_ruc"
  | "ph_tin"
  | "ro_tin"
  | "rs_pib"
  | "ru_inn"
  | "ru_kpp"
  | "sa_vat"
  | "sg_gst"
  | "sg_uen"
  | "si_tin"
  | "sv_nit"
  | "th_vat"
  | "tr_tin"
  | "tw_vat"
  | "ua_vat"
  | "us_ein"
  | "uy_ruc"
  | "ve_rif"
  | "vn_tin"
  | "za_vat"
  | "mu_tan";
export const TaxIDFormat: Reader<TaxIDFormat> = oneOf([
  "ad_nrt",
  "ae_trn",
  "ar_cuit",
  "au_abn",
  "au_arn",
  "bg_uic",
  "bh_vat",
  "bo_tin",
  "br_cnpj",
  "br_cpf",
  "ca_bn",
  "ca_gst_hst",
  "ca_pst_bc",
  "ca_pst_mb",
  "ca_pst_sk",
  "ca_qst",
  "ch_uid",
  "ch_vat",
  "cl_tin",
  "cn_tin",
  "co_nit",
  "cr_tin",
  "de_stn",
  "do_rcn",
  "ec_ruc",
  "eg_tin",
  "es_cif",
  "eu_oss_vat",
  "eu_vat",
  "gb_vat",
  "ge_vat",
  "hk_br",
  "hr_oib",
  "hu_tin",
  "id_npwp",
  "il_vat",
  "in_gst",
  "is_vat",
  "jp_cn",
  "jp_rn",
  "jp_trn",
  "ke_pin",
  "kr_brn",
  "kz_bin",
  "li_uid",
  "mk_vat",
  "mx_rfc",
  "my_frp",
  "my_itn",
  "my_sst",
  "ng_tin",
  "no_vat",
  "no_voec",
  "nz_gst",
  "om_vat",
  "pe_ruc",
  "ph_tin",
  "ro_tin",
  "rs_pib",
  "ru_inn",
  "ru_kpp",
  "sa_vat",
  "sg_gst",
  "sg_uen",
  "si_tin",
  "sv_nit",
  "th_vat",
  "tr_tin",
  "tw_vat",
  "ua_vat",
  "us_ein",
  "uy_ruc",
  "ve_rif",
  "vn_tin",
  "za_vat",
  "mu_tan",
]);

export interface CheckoutConfirmStripe {
  readonly custom_field_data?: Readonly<Record<string, unknown>> | undefined;
  readonly product_id?: string | null | undefined;
  readonly product_price_id?: string | null | undefined;
  readonly amount?: number | null | undefined;
  readonly seats?: number | null | undefined;
  readonly units?: number | null | undefined;
  readonly is_business_customer?: boolean | null | undefined;
  readonly customer_name?: string | null | undefined;
  readonly customer_email?: string | null | undefined;
  readonly customer_billing_name?: string | null | undefined;
  readonly customer_billing_address?: Address | null | undefined;
  readonly customer_tax_id?: string | null | undefined;
  readonly locale?: string | null | undefined;
  readonly payment_method_type?: string | null | undefined;
  readonly discount_code?: string | null | undefined;
  readonly allow_trial?: false | null | undefined;
  readonly confirmation_token_id?: string | null | undefined;
}
export const CheckoutConfirmStripe: Reader<CheckoutConfirmStripe> = object({
  custom_field_data: optional(anyMap),
  product_id: optional(nullable(uuid4)),
  product_price_id: optional(nullable(uuid4)),
  amount: optional(nullable(integer({ ge: 0 }))),
  seats: optional(nullable(integer({ ge: 1, le: 10000 }))),
  units: optional(nullable(integer())),
  is_business_customer: optional(nullable(boolean)),
  customer_name: optional(nullable(textOrNull({ max: 256 }))),
  customer_email: optional(nullable(email)),
  customer_billing_name: optional(nullable(textOrNull())),
  customer_billing_address: optional(nullable(address)),
  customer_tax_id: optional(nullable(textOrNull())),
  locale: optional(nullable(locale)),
  payment_method_type: optional(nullable(text())),
  discount_code: optional(nullable(text())),
  allow_trial: optional(nullable(literal(false))),
  confirmation_token_id: optional(nullable(text())),
});

export type TrialInterval = "day" | "week" | "month" | "year";
export const TrialInterval: Reader<TrialInterval> = oneOf(["day", "week", "month", "year"]);

export type PresentmentCurrency =
  | "aed"
  | "all"
  | "amd"
  | "aoa"
  | "ars"
  | "aud"
  | "awg"
  | "azn"
  | "bam"
  | "bbd"
  | "bdt"
  | "bif"
  | "bmd"
  | "bnd"
  | "bob"
  | "brl"
  | "bsd"
  | "bwp"
  | "bzd"
  | "cad"
  | "cdf"
  | "chf"
  | "clp"
  | "cny"
  | "cop"
  | "crc"
  | "cve"
  | "czk"
  | "djf"
  | "dkk"
  | "dop"
  | "dzd"
  | "egp"
  | "etb"
  | "eur"
  | "fjd"
  | "fkp"
  | "gbp"
  | "gel"
  | "gip"
  | "gmd"
  | "gnf"
  | "gtq"
  | "gyd"
  | "hkd"
  | "hnl"
  | "htg"
  | "huf"
  | "idr"
  | "ils"
  | "inr"
  | "isk"
  | "jmd"
  | "jpy"
  | "kes"
  | "kgs"
  | "khr"
  | "kmf"
  | "krw"
  | "kyd"
  | "kzt"
  | "lak"
  | "lkr"
  | "lrd"
  | "lsl"
  | "mad"
  | "mdl"
  | "mga"
  | "mkd"
  | "mnt"
  | "mop"
  | "mur"
  | "mvr"
  | "mwk"
  | "mxn"
  | "myr"
  | "mzn"
  | "nad"
  | "ngn"
  | "nio"
  | "nok"
  | "npr"
  | "nzd"
  | "pab"
  | "pen"
  | "pgk"
  | "php"
  | "pkr"
  | "pln"
  | "pyg"
  | "qar"
  | "ron"
  | "rsd"
  | "rwf"
  | "sar"
  | "sbd"
  | "scr"
  | "sek"
  | "sgd"
  | "shp"
  | "sos"
  | "srd"
  | "szl"
  | "thb"
  | "tjs"
  | "top"
  | "try"
  | "ttd"
  | "twd"
  | "tzs"
  | "uah"
  | "ugx"
  | "usd"
  | "uyu"
  | "uzs"
  | "vnd"
  | "vuv"
  | "wst"
  | "xaf"
  | "xcd"
  | "xcg"
  | "xof"
  | "xpf"
  | "yer"
  | "zar"
  | "zmw";
export const PresentmentCurrency: Reader<PresentmentCurrency> = oneOf([
  "aed",
  "all",
  "amd",
  "aoa",
  "ars",
  "aud",
  "awg",
  "azn",
  "bam",
  "bbd",
  "bdt",
  "bif",
  "bmd",
  "bnd",
  "bob",
  "brl",
  "bsd",
  "bwp",
  "bzd",
  "cad",
  "cdf",
  "chf",
  "clp",
  "cny",
  "cop",
  "crc",
  "cve",
  "czk",
  "djf",
  "dkk",
  "dop",
  "dzd",
  "egp",
  "etb",
  "eur",
  "fjd",
  "fkp",
  "gbp",
  "gel",
  "gip",
  "gmd",
  "gnf",
  "gtq",
  "gyd",
  "hkd",
  "hnl",
  "htg",
  "huf",
  "idr",
  "ils",
  "inr",
  "isk",
  "jmd",
  "jpy",
  "kes",
  "kgs",
  "khr",
  "kmf",
  "krw",
  "kyd",
  "kzt",
  "lak",
  "lkr",
  "lrd",
  "lsl",
  "mad",
  "mdl",
  "mga",
  "mkd",
  "mnt",
  "mop",
  "mur",
  "mvr",
  "mwk",
  "mxn",
  "myr",
  "mzn",
  "nad",
  "ngn",
  "nio",
  "nok",
  "npr",
  "nzd",
  "pab",
  "pen",
  "pgk",
  "php",
  "pkr",
  "pln",
  "pyg",
  "qar",
  "ron",
  "rsd",
  "rwf",
  "sar",
  "sbd",
  "scr",
  "sek",
  "sgd",
  "shp",
  "sos",
  "srd",
  "szl",
  "thb",
  "tjs",
  "top",
  "try",
  "ttd",
  "twd",
  "tzs",
  "uah",
  "ugx",
  "usd",
  "uyu",
  "uzs",
  "vnd",
  "vuv",
  "wst",
  "xaf",
  "xcd",
  "xcg",
  "xof",
  "xpf",
  "yer",
  "zar",
  "zmw",
]);

export type TaxBehaviorOption = "location" | "inclusive" | "exclusive";
export const TaxBehaviorOption: Reader<TaxBehaviorOption> = oneOf(["location", "inclusive", "exclusive"]);

export interface ProductPriceFixedCreate {
  readonly amount_type: "fixed";
  readonly price_currency: PresentmentCurrency;
  readonly tax_behavior?: TaxBehaviorOption | null | undefined;
  readonly price_amount: number;
}
export const ProductPriceFixedCreate: Reader<ProductPriceFixedCreate> = whole(
  object({
    amount_type: required(literal("fixed")),
    price_currency: otherwise(PresentmentCurrency, "usd"),
    tax_behavior: optional(nullable(TaxBehaviorOption)),
    price_amount: required(integer({ ge: 0 })),
  }),
  fixedPriceLimits,
);

export interface ProductPriceCustomCreate {
  readonly amount_type: "custom";
  readonly price_currency: PresentmentCurrency;
  readonly tax_behavior?: TaxBehaviorOption | null | undefined;
  readonly minimum_amount: number;
  readonly maximum_amount?: number | null | undefined;
  readonly preset_amount?: number | null | undefined;
}
export const ProductPriceCustomCreate: Reader<ProductPriceCustomCreate> = whole(
  object({
    amount_type: required(literal("custom")),
    price_currency: otherwise(PresentmentCurrency, "usd"),
    tax_behavior: optional(nullable(TaxBehaviorOption)),
    minimum_amount: otherwise(integer({ ge: 0 }), 50),
    maximum_amount: optional(nullable(integer({ ge: 1 }))),
    preset_amount: optional(nullable(integer({ ge: 0 }))),
  }),
  customPriceLimits,
);

export type SeatTierType = "volume" | "graduated";
export const SeatTierType: Reader<SeatTierType> = oneOf(["volume", "graduated"]);

export interface ProductPriceSeatTier {
  readonly min_seats: number;
  readonly max_seats?: number | null | undefined;
  readonly price_per_seat: number;
}
export const ProductPriceSeatTier: Reader<ProductPriceSeatTier> = object({
  min_seats: required(integer({ ge: 1 })),
  max_seats: optional(nullable(integer({ ge: 1 }))),
  price_per_seat: required(integer({ ge: 0 })),
});

export interface ProductPriceSeatTiersInput {
  readonly seat_tier_type: SeatTierType;
  readonly tiers: readonly ProductPriceSeatTier[];
}
export const ProductPriceSeatTiersInput: Reader<ProductPriceSeatTiersInput> = object({
  seat_tier_type: otherwise(SeatTierType, "volume"),
  tiers: required(whole(list(ProductPriceSeatTier, { min: 1 }), seatTiers)),
});

export interface ProductPriceSeatBasedCreate {
  readonly amount_type: "seat_based";
  readonly price_currency: PresentmentCurrency;
  readonly tax_behavior?: TaxBehaviorOption | null | undefined;
  readonly seat_tiers: ProductPriceSeatTiersInput;
}
export const ProductPriceSeatBasedCreate: Reader<ProductPriceSeatBasedCreate> = object({
  amount_type: required(literal("seat_based")),
  price_currency: otherwise(PresentmentCurrency, "usd"),
  tax_behavior: optional(nullable(TaxBehaviorOption)),
  seat_tiers: required(ProductPriceSeatTiersInput),
});

export type TierType = "volume" | "graduated";
export const TierType: Reader<TierType> = oneOf(["volume", "graduated"]);

export interface TierInput {
  readonly bound?: number | null | undefined;
  readonly unit_amount: string;
}
export const TierInput: Reader<TierInput> = object({
  bound: optional(nullable(number())),
  unit_amount: required(decimal),
});

export interface TiersInput {
  readonly type: TierType;
  readonly tiers: readonly TierInput[];
}
export const TiersInput: Reader<TiersInput> = object({
  type: required(TierType),
  tiers: required(list(TierInput)),
});

export interface ProductPriceUnitBasedCreate {
  readonly amount_type: "unit_based";
  readonly price_currency?: PresentmentCurrency | undefined;
  readonly tax_behavior?: TaxBehaviorOption | null | undefined;
  readonly tiers: TiersInput;
  readonly minimum_units?: number | null | undefined;
  readonly unit_label?: Readonly<Record<string, Readonly<Record<string, string>>>> | null | undefined;
}
export const ProductPriceUnitBasedCreate: Reader<ProductPriceUnitBasedCreate> = object({
  amount_type: required(literal("unit_based")),
  price_currency: optional(PresentmentCurrency),
  tax_behavior: optional(nullable(TaxBehaviorOption)),
  tiers: required(TiersInput),
  minimum_units: optional(nullable(integer())),
  unit_label: optional(nullable(map(map(text())))),
});

export interface ProductPriceMeteredUnitCreate {
  readonly amount_type: "metered_unit";
  readonly price_currency: PresentmentCurrency;
  readonly tax_behavior?: TaxBehaviorOption | null | undefined;
  readonly meter_id: string;
  readonly unit_amount: string;
  readonly cap_amount?: number | null | undefined;
}
export const ProductPriceMeteredUnitCreate: Reader<ProductPriceMeteredUnitCreate> = object({
  amount_type: required(literal("metered_unit")),
  price_currency: otherwise(PresentmentCurrency, "usd"),
  tax_behavior: optional(nullable(TaxBehaviorOption)),
  meter_id: required(uuid4),
  unit_amount: required(decimal),
  cap_amount: optional(nullable(integer({ ge: 0, le: 2147483647 }))),
});

export interface ProductPriceMeteredTiersCreate {
  readonly amount_type: "metered_tiers";
  readonly price_currency?: PresentmentCurrency | undefined;
  readonly tax_behavior?: TaxBehaviorOption | null | undefined;
  readonly meter_id: string;
  readonly tiers: TiersInput;
  readonly cap_amount?: number | null | undefined;
}
export const ProductPriceMeteredTiersCreate: Reader<ProductPriceMeteredTiersCreate> = object({
  amount_type: required(literal("metered_tiers")),
  price_currency: optional(PresentmentCurrency),
  tax_behavior: optional(nullable(TaxBehaviorOption)),
  meter_id: required(uuid4),
  tiers: required(TiersInput),
  cap_amount: optional(nullable(integer())),
});

export interface CheckoutCreate {
  readonly trial_interval?: TrialInterval | null | undefined;
  readonly trial_interval_count?: number | null | undefined;
  readonly metadata?: Metadata | undefined;
  readonly custom_field_data?: Readonly<Record<string, unknown>> | undefined;
  readonly discount_id?: string | null | undefined;
  readonly allow_discount_codes: boolean;
  readonly require_billing_address: boolean;
  readonly amount?: number | null | undefined;
  readonly seats?: number | null | undefined;
  readonly min_seats?: number | null | undefined;
  readonly max_seats?: number | null | undefined;
  readonly units?: number | null | undefined;
  readonly min_units?: number | null | undefined;
  readonly max_units?: number | null | undefined;
  readonly allow_trial: boolean;
  readonly customer_id?: string | null | undefined;
  readonly is_business_customer: boolean;
  readonly external_customer_id?: string | null | undefined;
  readonly customer_name?: string | null | undefined;
  readonly customer_email?: string | null | undefined;
  readonly customer_ip_address?: string | null | undefined;
  readonly customer_billing_name?: string | null | undefined;
  readonly customer_billing_address?: Address | null | undefined;
  readonly customer_tax_id?: string | null | undefined;
  readonly customer_metadata?: Metadata | undefined;
  readonly subscription_id?: string | null | undefined;
  readonly success_url?: string | null | undefined;
  readonly return_url?: string | null | undefined;
  readonly embed_origin?: string | null | undefined;
  readonly locale?: string | null | undefined;
  readonly currency?: PresentmentCurrency | null | undefined;
  readonly products: readonly string[];
  readonly prices?:
    | Readonly<
        Record<
          string,
          readonly (
            | ProductPriceFixedCreate
            | ProductPriceCustomCreate
            | ProductPriceSeatBasedCreate
            | ProductPriceUnitBasedCreate
            | ProductPriceMeteredUnitCreate
            | ProductPriceMeteredTiersCreate
          )[]
        >
      >
    | null
    | undefined;
}
export const CheckoutCreate: Reader<CheckoutCreate> = asCheckoutShapes(
  whole(
    object({
      trial_interval: optional(nullable(TrialInterval)),
      trial_interval_count: optional(nullable(integer({ ge: 1, le: 1000 }))),
      metadata: optional(metadata),
      custom_field_data: optional(anyMap),
      discount_id: optional(nullable(uuid4)),
      allow_discount_codes: otherwise(boolean, true),
      require_billing_address: otherwise(boolean, false),
      amount: optional(nullable(integer({ ge: 0 }))),
      seats: optional(nullable(integer({ ge: 1, le: 10000 }))),
      min_seats: optional(nullable(integer({ ge: 1, le: 10000 }))),
      max_seats: optional(nullable(integer({ ge: 1, le: 10000 }))),
      units: optional(nullable(integer())),
      min_units: optional(nullable(integer())),
      max_units: optional(nullable(integer())),
      allow_trial: otherwise(boolean, true),
      customer_id: optional(nullable(uuid4)),
      is_business_customer: otherwise(boolean, false),
      external_customer_id: optional(nullable(text())),
      customer_name: optional(nullable(textOrNull({ max: 256 }))),
      customer_email: optional(nullable(email)),
      customer_ip_address: optional(nullable(ipAddress)),
      customer_billing_name: optional(nullable(textOrNull())),
      customer_billing_address: optional(nullable(address)),
      customer_tax_id: optional(nullable(textOrNull())),
      customer_metadata: optional(metadata),
      subscription_id: optional(nullable(uuid4)),
      success_url: optional(nullable(url)),
      return_url: optional(nullable(url)),
      embed_origin: optional(nullable(text())),
      locale: optional(nullable(locale)),
      currency: optional(nullable(PresentmentCurrency)),
      products: required(distinctProducts),
      prices: optional(
        nullable(
          map(
            list(
              tagged(
                "amount_type",
                {
                  fixed: ProductPriceFixedCreate,
                  custom: ProductPriceCustomCreate,
                  seat_based: ProductPriceSeatBasedCreate,
                  unit_based: ProductPriceUnitBasedCreate,
                  metered_unit: ProductPriceMeteredUnitCreate,
                },
                "ProductPriceAmountType",
              ),
              { min: 1 },
            ),
            { key: uuid4 },
          ),
        ),
      ),
    }),
    checkoutWhole,
  ),
);

export interface CheckoutLinkCreateProductPrice {
  readonly metadata?: Metadata | undefined;
  readonly trial_interval?: TrialInterval | null | undefined;
  readonly trial_interval_count?: number | null | undefined;
  readonly payment_processor: "stripe";
  readonly label?: string | null | undefined;
  readonly allow_discount_codes: boolean;
  readonly require_billing_address: boolean;
  readonly discount_id?: string | null | undefined;
  readonly seats?: number | null | undefined;
  readonly units?: number | null | undefined;
  readonly success_url?: string | null | undefined;
  readonly return_url?: string | null | undefined;
  readonly product_price_id: string;
}
export const CheckoutLinkCreateProductPrice: Reader<CheckoutLinkCreateProductPrice> = whole(
  object({
    metadata: optional(metadata),
    trial_interval: optional(nullable(TrialInterval)),
    trial_interval_count: optional(nullable(integer({ ge: 1, le: 1000 }))),
    payment_processor: required(literal("stripe")),
    label: optional(nullable(text())),
    allow_discount_codes: otherwise(boolean, true),
    require_billing_address: otherwise(boolean, false),
    discount_id: optional(nullable(uuid4)),
    seats: optional(nullable(integer({ ge: 1, le: 10000 }))),
    units: optional(nullable(integer())),
    success_url: optional(nullable(url)),
    return_url: optional(nullable(url)),
    product_price_id: required(uuid4),
  }),
  completeTrial,
);

export interface CheckoutLinkCreateProduct {
  readonly metadata?: Metadata | undefined;
  readonly trial_interval?: TrialInterval | null | undefined;
  readonly trial_interval_count?: number | null | undefined;
  readonly payment_processor: "stripe";
  readonly label?: string | null | undefined;
  readonly allow_discount_codes: boolean;
  readonly require_billing_address: boolean;
  readonly discount_id?: string | null | undefined;
  readonly seats?: number | null | undefined;
  readonly units?: number | null | undefined;
  readonly success_url?: string | null | undefined;
  readonly return_url?: string | null | undefined;
  readonly product_id: string;
}
export const CheckoutLinkCreateProduct: Reader<CheckoutLinkCreateProduct> = whole(
  object({
    metadata: optional(metadata),
    trial_interval: optional(nullable(TrialInterval)),
    trial_interval_count: optional(nullable(integer({ ge: 1, le: 1000 }))),
    payment_processor: required(literal("stripe")),
    label: optional(nullable(text())),
    allow_discount_codes: otherwise(boolean, true),
    require_billing_address: otherwise(boolean, false),
    discount_id: optional(nullable(uuid4)),
    seats: optional(nullable(integer({ ge: 1, le: 10000 }))),
    units: optional(nullable(integer())),
    success_url: optional(nullable(url)),
    return_url: optional(nullable(url)),
    product_id: required(uuid4),
  }),
  completeTrial,
);

export interface CheckoutLinkCreateProducts {
  readonly metadata?: Metadata | undefined;
  readonly trial_interval?: TrialInterval | null | undefined;
  readonly trial_interval_count?: number | null | undefined;
  readonly payment_processor: "stripe";
  readonly label?: string | null | undefined;
  readonly allow_discount_codes: boolean;
  readonly require_billing_address: boolean;
  readonly discount_id?: string | null | undefined;
  readonly seats?: number | null | undefined;
  readonly units?: number | null | undefined;
  readonly success_url?: string | null | undefined;
  readonly return_url?: string | null | undefined;
  readonly products: readonly string[];
}
export const CheckoutLinkCreateProducts: Reader<CheckoutLinkCreateProducts> = whole(
  object({
    metadata: optional(metadata),
    trial_interval: optional(nullable(TrialInterval)),
    trial_interval_count: optional(nullable(integer({ ge: 1, le: 1000 }))),
    payment_processor: required(literal("stripe")),
    label: optional(nullable(text())),
    allow_discount_codes: otherwise(boolean, true),
    require_billing_address: otherwise(boolean, false),
    discount_id: optional(nullable(uuid4)),
    seats: optional(nullable(integer({ ge: 1, le: 10000 }))),
    units: optional(nullable(integer())),
    success_url: optional(nullable(url)),
    return_url: optional(nullable(url)),
    products: required(list(uuid4, { min: 1 })),
  }),
  completeTrial,
);

export type CheckoutLinkCreate =
  | CheckoutLinkCreateProductPrice
  | CheckoutLinkCreateProduct
  | CheckoutLinkCreateProducts;
export const CheckoutLinkCreate: Reader<CheckoutLinkCreate> = either({
  "function-after[is_complete_configuration(), CheckoutLinkCreateProductPrice]":
    CheckoutLinkCreateProductPrice,
  "function-after[is_complete_configuration(), CheckoutLinkCreateProduct]": CheckoutLinkCreateProduct,
  "function-after[is_complete_configuration(), CheckoutLinkCreateProducts]": CheckoutLinkCreateProducts,
});

export type CheckoutLinkSortProperty =
  | "created_at"
  | "-created_at"
  | "label"
  | "-label"
  | "success_url"
  | "-success_url"
  | "allow_discount_codes"
  | "-allow_discount_codes";
export const CheckoutLinkSortProperty: Reader<CheckoutLinkSortProperty> = oneOf([
  "created_at",
  "-created_at",
  "label",
  "-label",
  "success_url",
  "-success_url",
  "allow_discount_codes",
  "-allow_discount_codes",
]);

export interface CheckoutLinkUpdate {
  readonly trial_interval?: TrialInterval | null | undefined;
  readonly trial_interval_count?: number | null | undefined;
  readonly metadata?: Metadata | undefined;
  readonly products?: readonly string[] | null | undefined;
  readonly label?: string | null | undefined;
  readonly allow_discount_codes?: boolean | null | undefined;
  readonly require_billing_address?: boolean | null | undefined;
  readonly discount_id?: string | null | undefined;
  readonly seats?: number | null | undefined;
  readonly units?: number | null | undefined;
  readonly success_url?: string | null | undefined;
  readonly return_url?: string | null | undefined;
}
export const CheckoutLinkUpdate: Reader<CheckoutLinkUpdate> = whole(
  object({
    trial_interval: optional(nullable(TrialInterval)),
    trial_interval_count: optional(nullable(integer({ ge: 1, le: 1000 }))),
    metadata: optional(metadata),
    products: optional(nullable(list(uuid4, { min: 1 }))),
    label: optional(nullable(text())),
    allow_discount_codes: optional(nullable(boolean)),
    require_billing_address: optional(nullable(boolean)),
    discount_id: optional(nullable(uuid4)),
    seats: optional(nullable(integer({ ge: 1, le: 10000 }))),
    units: optional(nullable(integer())),
    success_url: optional(nullable(url)),
    return_url: optional(nullable(url)),
  }),
  completeTrial,
);

export type CheckoutSortProperty =
  | "created_at"
  | "-created_at"
  | "expires_at"
  | "-expires_at"
  | "status"
  | "-status";
export const CheckoutSortProperty: Reader<CheckoutSortProperty> = oneOf([
  "created_at",
  "-created_at",
  "expires_at",
  "-expires_at",
  "status",
  "-status",
]);

export type CheckoutStatus = "open" | "expired" | "confirmed" | "succeeded" | "failed";
export const CheckoutStatus: Reader<CheckoutStatus> = oneOf([
  "open",
  "expired",
  "confirmed",
  "succeeded",
  "failed",
]);

export interface CheckoutUpdate {
  readonly custom_field_data?: Readonly<Record<string, unknown>> | undefined;
  readonly product_id?: string | null | undefined;
  readonly product_price_id?: string | null | undefined;
  readonly amount?: number | null | undefined;
  readonly seats?: number | null | undefined;
  readonly units?: number | null | undefined;
  readonly is_business_customer?: boolean | null | undefined;
  readonly customer_name?: string | null | undefined;
  readonly customer_email?: string | null | undefined;
  readonly customer_billing_name?: string | null | undefined;
  readonly customer_billing_address?: Address | null | undefined;
  readonly customer_tax_id?: string | null | undefined;
  readonly locale?: string | null | undefined;
  readonly trial_interval?: TrialInterval | null | undefined;
  readonly trial_interval_count?: number | null | undefined;
  readonly metadata?: Metadata | undefined;
  readonly currency?: PresentmentCurrency | null | undefined;
  readonly discount_id?: string | null | undefined;
  readonly allow_discount_codes?: boolean | null | undefined;
  readonly require_billing_address?: boolean | null | undefined;
  readonly allow_trial?: boolean | null | undefined;
  readonly customer_ip_address?: string | null | undefined;
  readonly customer_metadata?: Metadata | null | undefined;
  readonly success_url?: string | null | undefined;
  readonly return_url?: string | null | undefined;
  readonly embed_origin?: string | null | undefined;
}
export const CheckoutUpdate: Reader<CheckoutUpdate> = whole(
  object({
    custom_field_data: optional(anyMap),
    product_id: optional(nullable(uuid4)),
    product_price_id: optional(nullable(uuid4)),
    amount: optional(nullable(integer({ ge: 0 }))),
    seats: optional(nullable(integer({ ge: 1, le: 10000 }))),
    units: optional(nullable(integer())),
    is_business_customer: optional(nullable(boolean)),
    customer_name: optional(nullable(textOrNull({ max: 256 }))),
    customer_email: optional(nullable(email)),
    customer_billing_name: optional(nullable(textOrNull())),
    customer_billing_address: optional(nullable(address)),
    customer_tax_id: optional(nullable(textOrNull())),
    locale: optional(nullable(locale)),
    trial_interval: optional(nullable(TrialInterval)),
    trial_interval_count: optional(nullable(integer({ ge: 1, le: 1000 }))),
    metadata: optional(metadata),
    currency: optional(nullable(PresentmentCurrency)),
    discount_id: optional(nullable(uuid4)),
    allow_discount_codes: optional(nullable(boolean)),
    require_billing_address: optional(nullable(boolean)),
    allow_trial: optional(nullable(boolean)),
    customer_ip_address: optional(nullable(ipAddress)),
    customer_metadata: optional(nullable(metadata)),
    success_url: optional(nullable(url)),
    return_url: optional(nullable(url)),
    embed_origin: optional(nullable(text())),
  }),
  completeTrial,
);

export interface CheckoutUpdatePublic {
  readonly custom_field_data?: Readonly<Record<string, unknown>> | undefined;
  readonly product_id?: string | null | undefined;
  readonly product_price_id?: string | null | undefined;
  readonly amount?: number | null | undefined;
  readonly seats?: number | null | undefined;
  readonly units?: number | null | undefined;
  readonly is_business_customer?: boolean | null | undefined;
  readonly customer_name?: string | null | undefined;
  readonly customer_email?: string | null | undefined;
  readonly customer_billing_name?: string | null | undefined;
  readonly customer_billing_address?: Address | null | undefined;
  readonly customer_tax_id?: string | null | undefined;
  readonly locale?: string | null | undefined;
  readonly payment_method_type?: string | null | undefined;
  readonly discount_code?: string | null | undefined;
  readonly allow_trial?: false | null | undefined;
}
export const CheckoutUpdatePublic: Reader<CheckoutUpdatePublic> = object({
  custom_field_data: optional(anyMap),
  product_id: optional(nullable(uuid4)),
  product_price_id: optional(nullable(uuid4)),
  amount: optional(nullable(integer({ ge: 0 }))),
  seats: optional(nullable(integer({ ge: 1, le: 10000 }))),
  units: optional(nullable(integer())),
  is_business_customer: optional(nullable(boolean)),
  customer_name: optional(nullable(textOrNull({ max: 256 }))),
  customer_email: optional(nullable(email)),
  customer_billing_name: optional(nullable(textOrNull())),
  customer_billing_address: optional(nullable(address)),
  customer_tax_id: optional(nullable(textOrNull())),
  locale: optional(nullable(locale)),
  payment_method_type: optional(nullable(text())),
  discount_code: optional(nullable(text())),
  allow_trial: optional(nullable(literal(false))),
});

export interface CountAggregation {
  readonly func: "count";
}
export const CountAggregation: Reader<CountAggregation> = object({
  func: otherwise(literal("count"), "count"),
});

export interface CustomFieldCheckboxProperties {
  readonly form_label?: string | undefined;
  readonly form_help_text?: string | undefined;
  readonly form_placeholder?: string | undefined;
}
export const CustomFieldCheckboxProperties: Reader<CustomFieldCheckboxProperties> = object({
  form_label: optional(text({ min: 1 })),
  form_help_text: optional(text({ min: 1 })),
  form_placeholder: optional(text({ min: 1 })),
});

export interface CustomFieldTextProperties {
  readonly form_label?: string | undefined;
  readonly form_help_text?: string | undefined;
  readonly form_placeholder?: string | undefined;
  readonly textarea?: boolean | undefined;
  readonly min_length?: number | undefined;
  readonly max_length?: number | undefined;
}
export const CustomFieldTextProperties: Reader<CustomFieldTextProperties> = object({
  form_label: optional(text({ min: 1 })),
  form_help_text: optional(text({ min: 1 })),
  form_placeholder: optional(text({ min: 1 })),
  textarea: optional(boolean),
  min_length: optional(integer({ ge: 0, le: 2147483647 })),
  max_length: optional(integer({ ge: 0, le: 2147483647 })),
});

export interface CustomFieldCreateText {
  readonly metadata?: Metadata | undefined;
  readonly type: "text";
  readonly slug: string;
  readonly name: string;
  readonly organization_id?: string | null | undefined;
  readonly properties: CustomFieldTextProperties;
}
export const CustomFieldCreateText: Reader<CustomFieldCreateText> = object({
  metadata: optional(metadata),
  type: required(literal("text")),
  slug: required(text({ min: 1, pattern: /^[a-z0-9-_]+$/ })),
  name: required(text({ min: 1 })),
  organization_id: optional(nullable(uuid4)),
  properties: required(CustomFieldTextProperties),
});

export interface CustomFieldNumberProperties {
  readonly form_label?: string | undefined;
  readonly form_help_text?: string | undefined;
  readonly form_placeholder?: string | undefined;
  readonly ge?: number | undefined;
  readonly le?: number | undefined;
}
export const CustomFieldNumberProperties: Reader<CustomFieldNumberProperties> = object({
  form_label: optional(text({ min: 1 })),
  form_help_text: optional(text({ min: 1 })),
  form_placeholder: optional(text({ min: 1 })),
  ge: optional(integer({ ge: -2147483648, le: 2147483647 })),
  le: optional(integer({ ge: -2147483648, le: 2147483647 })),
});

export interface CustomFieldCreateNumber {
  readonly metadata?: Metadata | undefined;
  readonly type: "number";
  readonly slug: string;
  readonly name: string;
  readonly organization_id?: string | null | undefined;
  readonly properties: CustomFieldNumberProperties;
}
export const CustomFieldCreateNumber: Reader<CustomFieldCreateNumber> = object({
  metadata: optional(metadata),
  type: required(literal("number")),
  slug: required(text({ min: 1, pattern: /^[a-z0-9-_]+$/ })),
  name: required(text({ min: 1 })),
  organization_id: optional(nullable(uuid4)),
  properties: required(CustomFieldNumberProperties),
});

export interface CustomFieldDateProperties {
  readonly form_label?: string | undefined;
  readonly form_help_text?: string | undefined;
  readonly form_placeholder?: string | undefined;
  readonly ge?: number | undefined;
  readonly le?: number | undefined;
}
export const CustomFieldDateProperties: Reader<CustomFieldDateProperties> = object({
  form_label: optional(text({ min: 1 })),
  form_help_text: optional(text({ min: 1 })),
  form_placeholder: optional(text({ min: 1 })),
  ge: optional(integer({ ge: -2147483648, le: 2147483647 })),
  le: optional(integer({ ge: -2147483648, le: 2147483647 })),
});

export interface CustomFieldCreateDate {
  readonly metadata?: Metadata | undefined;
  readonly type: "date";
  readonly slug: string;
  readonly name: string;
  readonly organization_id?: string | null | undefined;
  readonly properties: CustomFieldDateProperties;
}
export const CustomFieldCreateDate: Reader<CustomFieldCreateDate> = object({
  metadata: optional(metadata),
  type: required(literal("date")),
  slug: required(text({ min: 1, pattern: /^[a-z0-9-_]+$/ })),
  name: required(text({ min: 1 })),
  organization_id: optional(nullable(uuid4)),
  properties: required(CustomFieldDateProperties),
});

export interface CustomFieldCreateCheckbox {
  readonly metadata?: Metadata | undefined;
  readonly type: "checkbox";
  readonly slug: string;
  readonly name: string;
  readonly organization_id?: string | null | undefined;
  readonly properties: CustomFieldCheckboxProperties;
}
export const CustomFieldCreateCheckbox: Reader<CustomFieldCreateCheckbox> = object({
  metadata: optional(metadata),
  type: required(literal("checkbox")),
  slug: required(text({ min: 1, pattern: /^[a-z0-9-_]+$/ })),
  name: required(text({ min: 1 })),
  organization_id: optional(nullable(uuid4)),
  properties: required(CustomFieldCheckboxProperties),
});

export interface CustomFieldSelectOption {
  readonly value: string;
  readonly label: string;
}
export const CustomFieldSelectOption: Reader<CustomFieldSelectOption> = object({
  value: required(text({ min: 1 })),
  label: required(text({ min: 1 })),
});

export interface CustomFieldSelectProperties {
  readonly form_label?: string | undefined;
  readonly form_help_text?: string | undefined;
  readonly form_placeholder?: string | undefined;
  readonly options: readonly CustomFieldSelectOption[];
}
export const CustomFieldSelectProperties: Reader<CustomFieldSelectProperties> = object({
  form_label: optional(text({ min: 1 })),
  form_help_text: optional(text({ min: 1 })),
  form_placeholder: optional(text({ min: 1 })),
  options: required(list(CustomFieldSelectOption, { min: 1 })),
});

export interface CustomFieldCreateSelect {
  readonly metadata?: Metadata | undefined;
  readonly type: "select";
  readonly slug: string;
  readonly name: string;
  readonly organization_id?: string | null | undefined;
  readonly properties: CustomFieldSelectProperties;
}
export const CustomFieldCreateSelect: Reader<CustomFieldCreateSelect> = object({
  metadata: optional(metadata),
  type: required(literal("select")),
  slug: required(text({ min: 1, pattern: /^[a-z0-9-_]+$/ })),
  name: required(text({ min: 1 })),
  organization_id: optional(nullable(uuid4)),
  properties: required(CustomFieldSelectProperties),
});

export type CustomFieldCreate =
  | CustomFieldCreateText
  | CustomFieldCreateNumber
  | CustomFieldCreateDate
  | CustomFieldCreateCheckbox
  | CustomFieldCreateSelect;
export const CustomFieldCreate: Reader<CustomFieldCreate> = tagged(
  "type",
  {
    text: CustomFieldCreateText,
    number: CustomFieldCreateNumber,
    date: CustomFieldCreateDate,
    checkbox: CustomFieldCreateCheckbox,
    select: CustomFieldCreateSelect,
  },
  "CustomFieldType",
);

export type CustomFieldSortProperty =
  | "created_at"
  | "-created_at"
  | "slug"
  | "-slug"
  | "name"
  | "-name"
  | "type"
  | "-type";
export const CustomFieldSortProperty: Reader<CustomFieldSortProperty> = oneOf([
  "created_at",
  "-created_at",
  "slug",
  "-slug",
  "name",
  "-name",
  "type",
  "-type",
]);

export type CustomFieldType = "text" | "number" | "date" | "checkbox" | "select";
export const CustomFieldType: Reader<CustomFieldType> = oneOf([
  "text",
  "number",
  "date",
  "checkbox",
  "select",
]);

export interface CustomFieldUpdateText {
  readonly metadata?: Metadata | undefined;
  readonly name?: string | null | undefined;
  readonly slug?: string | null | undefined;
  readonly type: "text";
  readonly properties?: CustomFieldTextProperties | null | undefined;
}
export const CustomFieldUpdateText: Reader<CustomFieldUpdateText> = object({
  metadata: optional(metadata),
  name: optional(nullable(text({ min: 1 }))),
  slug: optional(nullable(text({ min: 1, pattern: /^[a-z0-9-_]+$/ }))),
  type: required(literal("text")),
  properties: optional(nullable(CustomFieldTextProperties)),
});

export interface CustomFieldUpdateNumber {
  readonly metadata?: Metadata | undefined;
  readonly name?: string | null | undefined;
  readonly slug?: string | null | undefined;
  readonly type: "number";
  readonly properties?: CustomFieldNumberProperties | null | undefined;
}
export const CustomFieldUpdateNumber: Reader<CustomFieldUpdateNumber> = object({
  metadata: optional(metadata),
  name: optional(nullable(text({ min: 1 }))),
  slug: optional(nullable(text({ min: 1, pattern: /^[a-z0-9-_]+$/ }))),
  type: required(literal("number")),
  properties: optional(nullable(CustomFieldNumberProperties)),
});

export interface CustomFieldUpdateDate {
  readonly metadata?: Metadata | undefined;
  readonly name?: string | null | undefined;
  readonly slug?: string | null | undefined;
  readonly type: "date";
  readonly properties?: CustomFieldDateProperties | null | undefined;
}
export const CustomFieldUpdateDate: Reader<CustomFieldUpdateDate> = object({
  metadata: optional(metadata),
  name: optional(nullable(text({ min: 1 }))),
  slug: optional(nullable(text({ min: 1, pattern: /^[a-z0-9-_]+$/ }))),
  type: required(literal("date")),
  properties: optional(nullable(CustomFieldDateProperties)),
});

export interface CustomFieldUpdateCheckbox {
  readonly metadata?: Metadata | undefined;
  readonly name?: string | null | undefined;
  readonly slug?: string | null | undefined;
  readonly type: "checkbox";
  readonly properties?: CustomFieldCheckboxProperties | null | undefined;
}
export const CustomFieldUpdateCheckbox: Reader<CustomFieldUpdateCheckbox> = object({
  metadata: optional(metadata),
  name: optional(nullable(text({ min: 1 }))),
  slug: optional(nullable(text({ min: 1, pattern: /^[a-z0-9-_]+$/ }))),
  type: required(literal("checkbox")),
  properties: optional(nullable(CustomFieldCheckboxProperties)),
});

export interface CustomFieldUpdateSelect {
  readonly metadata?: Metadata | undefined;
  readonly name?: string | null | undefined;
  readonly slug?: string | null | undefined;
  readonly type: "select";
  readonly properties?: CustomFieldSelectProperties | null | undefined;
}
export const CustomFieldUpdateSelect: Reader<CustomFieldUpdateSelect> = object({
  metadata: optional(metadata),
  name: optional(nullable(text({ min: 1 }))),
  slug: optional(nullable(text({ min: 1, pattern: /^[a-z0-9-_]+$/ }))),
  type: required(literal("select")),
  properties: optional(nullable(CustomFieldSelectProperties)),
});

export type CustomFieldUpdate =
  | CustomFieldUpdateText
  | CustomFieldUpdateNumber
  | CustomFieldUpdateDate
  | CustomFieldUpdateCheckbox
  | CustomFieldUpdateSelect;
export const CustomFieldUpdate: Reader<CustomFieldUpdate> = tagged(
  "type",
  {
    text: CustomFieldUpdateText,
    number: CustomFieldUpdateNumber,
    date: CustomFieldUpdateDate,
    checkbox: CustomFieldUpdateCheckbox,
    select: CustomFieldUpdateSelect,
  },
  "CustomFieldType",
);

export interface CustomerBenefitGrantCustomUpdate {
  readonly benefit_type: "custom";
}
export const CustomerBenefitGrantCustomUpdate: Reader<CustomerBenefitGrantCustomUpdate> = object({
  benefit_type: required(literal("custom")),
});

export interface CustomerBenefitGrantDiscordPropertiesUpdate {
  readonly account_id: string | null;
}
export const CustomerBenefitGrantDiscordPropertiesUpdate: Reader<CustomerBenefitGrantDiscordPropertiesUpdate> =
  object({ account_id: required(nullable(text())) });

export interface CustomerBenefitGrantDiscordUpdate {
  readonly benefit_type: "discord";
  readonly properties: CustomerBenefitGrantDiscordPropertiesUpdate;
}
export const CustomerBenefitGrantDiscordUpdate: Reader<CustomerBenefitGrantDiscordUpdate> = object({
  benefit_type: required(literal("discord")),
  properties: required(CustomerBenefitGrantDiscordPropertiesUpdate),
});

export interface CustomerBenefitGrantDownloadablesUpdate {
  readonly benefit_type: "downloadables";
}
export const CustomerBenefitGrantDownloadablesUpdate: Reader<CustomerBenefitGrantDownloadablesUpdate> =
  object({ benefit_type: required(literal("downloadables")) });

export interface CustomerBenefitGrantFeatureFlagUpdate {
  readonly benefit_type: "feature_flag";
}
export const CustomerBenefitGrantFeatureFlagUpdate: Reader<CustomerBenefitGrantFeatureFlagUpdate> = object({
  benefit_type: required(literal("feature_flag")),
});

export interface CustomerBenefitGrantGitHubRepositoryPropertiesUpdate {
  readonly account_id: string | null;
}
export const CustomerBenefitGrantGitHubRepositoryPropertiesUpdate: Reader<CustomerBenefitGrantGitHubRepositoryPropertiesUpdate> =
  object({ account_id: required(nullable(text())) });

export interface CustomerBenefitGrantGitHubRepositoryUpdate {
  readonly benefit_type: "github_repository";
  readonly properties: CustomerBenefitGrantGitHubRepositoryPropertiesUpdate;
}
export const CustomerBenefitGrantGitHubRepositoryUpdate: Reader<CustomerBenefitGrantGitHubRepositoryUpdate> =
  object({
    benefit_type: required(literal("github_repository")),
    properties: required(CustomerBenefitGrantGitHubRepositoryPropertiesUpdate),
  });

export interface CustomerBenefitGrantLicenseKeysUpdate {
  readonly benefit_type: "license_keys";
}
export const CustomerBenefitGrantLicenseKeysUpdate: Reader<CustomerBenefitGrantLicenseKeysUpdate> = object({
  benefit_type: required(literal("license_keys")),
});

export interface CustomerBenefitGrantMeterCreditUpdate {
  readonly benefit_type: "meter_credit";
}
export const CustomerBenefitGrantMeterCreditUpdate: Reader<CustomerBenefitGrantMeterCreditUpdate> = object({
  benefit_type: required(literal("meter_credit")),
});

export interface CustomerBenefitGrantSlackSharedChannelPropertiesUpdate {
  readonly invited_email: string;
}
export const CustomerBenefitGrantSlackSharedChannelPropertiesUpdate: Reader<CustomerBenefitGrantSlackSharedChannelPropertiesUpdate> =
  object({ invited_email: required(email) });

export interface CustomerBenefitGrantSlackSharedChannelUpdate {
  readonly benefit_type: "slack_shared_channel";
  readonly properties: CustomerBenefitGrantSlackSharedChannelPropertiesUpdate;
}
export const CustomerBenefitGrantSlackSharedChannelUpdate: Reader<CustomerBenefitGrantSlackSharedChannelUpdate> =
  object({
    benefit_type: required(literal("slack_shared_channel")),
    properties: required(CustomerBenefitGrantSlackSharedChannelPropertiesUpdate),
  });

export type CustomerBenefitGrantSortProperty =
  | "granted_at"
  | "-granted_at"
  | "type"
  | "-type"
  | "organization"
  | "-organization"
  | "product_benefit"
  | "-product_benefit";
export const CustomerBenefitGrantSortProperty: Reader<CustomerBenefitGrantSortProperty> = oneOf([
  "granted_at",
  "-granted_at",
  "type",
  "-type",
  "organization",
  "-organization",
  "product_benefit",
  "-product_benefit",
]);

export type CustomerBenefitGrantUpdate =
  | CustomerBenefitGrantDiscordUpdate
  | CustomerBenefitGrantGitHubRepositoryUpdate
  | CustomerBenefitGrantDownloadablesUpdate
  | CustomerBenefitGrantLicenseKeysUpdate
  | CustomerBenefitGrantCustomUpdate
  | CustomerBenefitGrantMeterCreditUpdate
  | CustomerBenefitGrantFeatureFlagUpdate
  | CustomerBenefitGrantSlackSharedChannelUpdate;
export const CustomerBenefitGrantUpdate: Reader<CustomerBenefitGrantUpdate> = tagged(
  "benefit_type",
  {
    discord: CustomerBenefitGrantDiscordUpdate,
    github_repository: CustomerBenefitGrantGitHubRepositoryUpdate,
    downloadables: CustomerBenefitGrantDownloadablesUpdate,
    license_keys: CustomerBenefitGrantLicenseKeysUpdate,
    custom: CustomerBenefitGrantCustomUpdate,
    meter_credit: CustomerBenefitGrantMeterCreditUpdate,
    feature_flag: CustomerBenefitGrantFeatureFlagUpdate,
    slack_shared_channel: CustomerBenefitGrantSlackSharedChannelUpdate,
  },
  "BenefitType",
);

export type CustomerCancellationReason =
  | "customer_service"
  | "low_quality"
  | "missing_features"
  | "switched_service"
  | "too_complex"
  | "too_expensive"
  | "unused"
  | "other";
export const CustomerCancellationReason: Reader<CustomerCancellationReason> = oneOf([
  "customer_service",
  "low_quality",
  "missing_features",
  "switched_service",
  "too_complex",
  "too_expensive",
  "unused",
  "other",
]);

export interface MemberOwnerCreate {
  readonly email: string;
  readonly name?: string | null | undefined;
  readonly external_id?: string | null | undefined;
}
export const MemberOwnerCreate: Reader<MemberOwnerCreate> = object({
  email: required(email),
  name: optional(nullable(textOrNull({ max: 256 }))),
  external_id: optional(nullable(textOrNull())),
});

export interface CustomerIndividualCreate {
  readonly metadata?: Metadata | undefined;
  readonly external_id?: string | null | undefined;
  readonly name?: string | null | undefined;
  readonly billing_address?: Address | null | undefined;
  readonly tax_id?: string | null | undefined;
  readonly locale?: string | null | undefined;
  readonly organization_id?: string | null | undefined;
  readonly owner?: MemberOwnerCreate | null | undefined;
  readonly type: "individual";
  readonly email: string;
}
export const CustomerIndividualCreate: Reader<CustomerIndividualCreate> = object({
  metadata: optional(metadata),
  external_id: optional(nullable(textOrNull())),
  name: optional(nullable(textOrNull({ max: 256 }))),
  billing_address: optional(nullable(address)),
  tax_id: optional(nullable(textOrNull())),
  locale: optional(nullable(locale)),
  organization_id: optional(nullable(uuid4)),
  owner: optional(nullable(MemberOwnerCreate)),
  type: otherwise(literal("individual"), "individual"),
  email: required(email),
});

export interface CustomerTeamCreate {
  readonly metadata?: Metadata | undefined;
  readonly external_id?: string | null | undefined;
  readonly name?: string | null | undefined;
  readonly billing_address?: Address | null | undefined;
  readonly tax_id?: string | null | undefined;
  readonly locale?: string | null | undefined;
  readonly organization_id?: string | null | undefined;
  readonly owner?: MemberOwnerCreate | null | undefined;
  readonly type: "team";
  readonly email?: string | null | undefined;
}
export const CustomerTeamCreate: Reader<CustomerTeamCreate> = whole(
  object({
    metadata: optional(metadata),
    external_id: optional(nullable(textOrNull())),
    name: optional(nullable(textOrNull({ max: 256 }))),
    billing_address: optional(nullable(address)),
    tax_id: optional(nullable(textOrNull())),
    locale: optional(nullable(locale)),
    organization_id: optional(nullable(uuid4)),
    owner: optional(nullable(MemberOwnerCreate)),
    type: required(literal("team")),
    email: optional(nullable(email)),
  }),
  reachableTeam,
);

export type CustomerCreate = CustomerIndividualCreate | CustomerTeamCreate;
export const CustomerCreate: Reader<CustomerCreate> = chosen("CustomerCreate", {
  individual: CustomerIndividualCreate,
  team: CustomerTeamCreate,
});

export type CustomerCustomerMeterSortProperty =
  | "created_at"
  | "-created_at"
  | "modified_at"
  | "-modified_at"
  | "meter_id"
  | "-meter_id"
  | "meter_name"
  | "-meter_name"
  | "consumed_units"
  | "-consumed_units"
  | "credited_units"
  | "-credited_units"
  | "balance"
  | "-balance";
export const CustomerCustomerMeterSortProperty: Reader<CustomerCustomerMeterSortProperty> = oneOf([
  "created_at",
  "-created_at",
  "modified_at",
  "-modified_at",
  "meter_id",
  "-meter_id",
  "meter_name",
  "-meter_name",
  "consumed_units",
  "-consumed_units",
  "credited_units",
  "-credited_units",
  "balance",
  "-balance",
]);

export interface CustomerEmailUpdateRequest {
  readonly email: string;
}
export const CustomerEmailUpdateRequest: Reader<CustomerEmailUpdateRequest> = object({
  email: required(email),
});

export interface CustomerEmailUpdateVerifyRequest {
  readonly token: string;
}
export const CustomerEmailUpdateVerifyRequest: Reader<CustomerEmailUpdateVerifyRequest> = object({
  token: required(text()),
});

export type CustomerMeterSortProperty =
  | "created_at"
  | "-created_at"
  | "modified_at"
  | "-modified_at"
  | "customer_id"
  | "-customer_id"
  | "customer_name"
  | "-customer_name"
  | "meter_id"
  | "-meter_id"
  | "meter_name"
  | "-meter_name"
  | "consumed_units"
  | "-consumed_units"
  | "credited_units"
  | "-credited_units"
  | "balance"
  | "-balance";
export const CustomerMeterSortProperty: Reader<CustomerMeterSortProperty> = oneOf([
  "created_at",
  "-created_at",
  "modified_at",
  "-modified_at",
  "customer_id",
  "-customer_id",
  "customer_name",
  "-customer_name",
  "meter_id",
  "-meter_id",
  "meter_name",
  "-meter_name",
  "consumed_units",
  "-consumed_units",
  "credited_units",
  "-credited_units",
  "balance",
  "-balance",
]);

export type PaymentProcessor = "stripe";
export const PaymentProcessor: Reader<PaymentProcessor> = oneOf(["stripe"]);

export interface CustomerOrderConfirmPayment {
  readonly confirmation_token_id?: string | null | undefined;
  readonly payment_method_id?: string | null | undefined;
  readonly payment_processor: PaymentProcessor;
}
export const CustomerOrderConfirmPayment: Reader<CustomerOrderConfirmPayment> = object({
  confirmation_token_id: optional(nullable(text())),
  payment_method_id: optional(nullable(uuid4)),
  payment_processor: otherwise(PaymentProcessor, "stripe"),
});

export type CustomerOrderSortProperty =
  | "created_at"
  | "-created_at"
  | "amount"
  | "-amount"
  | "net_amount"
  | "-net_amount"
  | "product"
  | "-product"
  | "subscription"
  | "-subscription";
export const CustomerOrderSortProperty: Reader<CustomerOrderSortProperty> = oneOf([
  "created_at",
  "-created_at",
  "amount",
  "-amount",
  "net_amount",
  "-net_amount",
  "product",
  "-product",
  "subscription",
  "-subscription",
]);

export interface CustomerOrderUpdate {
  readonly billing_name?: string | null | undefined;
  readonly billing_address?: Address | null | undefined;
}
export const CustomerOrderUpdate: Reader<CustomerOrderUpdate> = object({
  billing_name: optional(nullable(text())),
  billing_address: optional(nullable(address)),
});

export interface CustomerPaymentMethodConfirm {
  readonly setup_intent_id: string;
  readonly set_default: boolean;
}
export const CustomerPaymentMethodConfirm: Reader<CustomerPaymentMethodConfirm> = object({
  setup_intent_id: required(text()),
  set_default: required(boolean),
});

export interface CustomerPaymentMethodCreate {
  readonly confirmation_token_id: string;
  readonly set_default: boolean;
  readonly return_url: string | null;
}
export const CustomerPaymentMethodCreate: Reader<CustomerPaymentMethodCreate> = object({
  confirmation_token_id: required(text()),
  set_default: required(boolean),
  return_url: required(nullable(url)),
});

export interface CustomerPortalCustomerSettings {
  readonly allow_email_change?: boolean | undefined;
}
export const CustomerPortalCustomerSettings: Reader<CustomerPortalCustomerSettings> = object({
  allow_email_change: optional(boolean),
});

export interface CustomerPortalCustomerUpdate {
  readonly billing_name?: string | null | undefined;
  readonly billing_address?: Address | null | undefined;
  readonly tax_id?: string | null | undefined;
  readonly default_payment_method_id?: string | null | undefined;
}
export const CustomerPortalCustomerUpdate: Reader<CustomerPortalCustomerUpdate> = object({
  billing_name: optional(nullable(textOrNull())),
  billing_address: optional(nullable(address)),
  tax_id: optional(nullable(textOrNull())),
  default_payment_method_id: optional(nullable(uuid4)),
});

export type MemberRole = "owner" | "billing_manager" | "member";
export const MemberRole: Reader<MemberRole> = oneOf(["owner", "billing_manager", "member"]);

export interface CustomerPortalMemberCreate {
  readonly email: string;
  readonly name?: string | null | undefined;
  readonly role: MemberRole;
}
export const CustomerPortalMemberCreate: Reader<CustomerPortalMemberCreate> = object({
  email: required(email),
  name: optional(nullable(text())),
  role: otherwise(MemberRole, "member"),
});

export interface CustomerPortalMemberUpdate {
  readonly name?: string | null | undefined;
  readonly role?: MemberRole | null | undefined;
}
export const CustomerPortalMemberUpdate: Reader<CustomerPortalMemberUpdate> = object({
  name: optional(nullable(text({ max: 256 }))),
  role: optional(nullable(MemberRole)),
});

export interface CustomerPortalSubscriptionSettings {
  readonly update_seats: boolean;
  readonly update_plan: boolean;
  readonly update_units?: boolean | undefined;
  readonly pause?: boolean | undefined;
}
export const CustomerPortalSubscriptionSettings: Reader<CustomerPortalSubscriptionSettings> = object({
  update_seats: required(boolean),
  update_plan: required(boolean),
  update_units: optional(boolean),
  pause: optional(boolean),
});

export interface CustomerPortalUsageSettings {
  readonly show: boolean;
}
export const CustomerPortalUsageSettings: Reader<CustomerPortalUsageSettings> = object({
  show: required(boolean),
});

export interface CustomerSeatAssign {
  readonly subscription_id?: string | null | undefined;
  readonly order_id?: string | null | undefined;
  readonly email?: string | null | undefined;
  readonly external_customer_id?: string | null | undefined;
  readonly customer_id?: string | null | undefined;
  readonly external_member_id?: string | null | undefined;
  readonly member_id?: string | null | undefined;
  readonly metadata?: Readonly<Record<string, unknown>> | null | undefined;
  readonly immediate_claim: boolean;
  readonly checkout_id?: string | null | undefined;
}
export const CustomerSeatAssign: Reader<CustomerSeatAssign> = whole(
  object({
    subscription_id: optional(nullable(uuid)),
    order_id: optional(nullable(uuid)),
    email: optional(nullable(email)),
    external_customer_id: optional(nullable(text())),
    customer_id: optional(nullable(uuid)),
    external_member_id: optional(nullable(text())),
    member_id: optional(nullable(uuid)),
    metadata: optional(nullable(seatMetadata)),
    immediate_claim: otherwise(boolean, false),
    checkout_id: optional(nullable(uuid)),
  }),
  seatAssign,
);

export interface CustomerSessionCustomerExternalIDCreate {
  readonly member_id?: string | null | undefined;
  readonly external_member_id?: string | null | undefined;
  readonly return_url?: string | null | undefined;
  readonly external_customer_id: string;
}
export const CustomerSessionCustomerExternalIDCreate: Reader<CustomerSessionCustomerExternalIDCreate> =
  object({
    member_id: optional(nullable(uuid4)),
    external_member_id: optional(nullable(text())),
    return_url: optional(nullable(httpUrl)),
    external_customer_id: required(text()),
  });

export interface CustomerSessionCustomerIDCreate {
  readonly member_id?: string | null | undefined;
  readonly external_member_id?: string | null | undefined;
  readonly return_url?: string | null | undefined;
  readonly customer_id: string;
}
export const CustomerSessionCustomerIDCreate: Reader<CustomerSessionCustomerIDCreate> = object({
  member_id: optional(nullable(uuid4)),
  external_member_id: optional(nullable(text())),
  return_url: optional(nullable(httpUrl)),
  customer_id: required(uuid4),
});

export type CustomerSessionsCreateRequest =
  | CustomerSessionCustomerIDCreate
  | CustomerSessionCustomerExternalIDCreate;
export const CustomerSessionsCreateRequest: Reader<CustomerSessionsCreateRequest> = either({
  CustomerSessionCustomerIDCreate: CustomerSessionCustomerIDCreate,
  CustomerSessionCustomerExternalIDCreate: CustomerSessionCustomerExternalIDCreate,
});

export type CustomerSortProperty = "created_at" | "-created_at" | "email" | "-email" | "name" | "-name";
export const CustomerSortProperty: Reader<CustomerSortProperty> = oneOf([
  "created_at",
  "-created_at",
  "email",
  "-email",
  "name",
  "-name",
]);

export interface CustomerSubscriptionCancel {
  readonly cancel_at_period_end?: boolean | null | undefined;
  readonly cancellation_reason?: CustomerCancellationReason | null | undefined;
  readonly cancellation_comment?: string | null | undefined;
}
export const CustomerSubscriptionCancel: Reader<CustomerSubscriptionCancel> = closed({
  cancel_at_period_end: optional(nullable(boolean)),
  cancellation_reason: optional(nullable(CustomerCancellationReason)),
  cancellation_comment: optional(nullable(text())),
});

export interface CustomerSubscriptionPause {
  readonly pause_at_period_end: boolean;
  readonly resumes_at?: string | null | undefined;
}
export const CustomerSubscriptionPause: Reader<CustomerSubscriptionPause> = closed({
  pause_at_period_end: required(boolean),
  resumes_at: optional(nullable(dateTime)),
});

export interface CustomerSubscriptionResume {
  readonly resume: true;
}
export const CustomerSubscriptionResume: Reader<CustomerSubscriptionResume> = closed({
  resume: required(literal(true)),
});

export type CustomerSubscriptionSortProperty =
  | "started_at"
  | "-started_at"
  | "amount"
  | "-amount"
  | "status"
  | "-status"
  | "organization"
  | "-organization"
  | "product"
  | "-product";
export const CustomerSubscriptionSortProperty: Reader<CustomerSubscriptionSortProperty> = oneOf([
  "started_at",
  "-started_at",
  "amount",
  "-amount",
  "status",
  "-status",
  "organization",
  "-organization",
  "product",
  "-product",
]);

export interface CustomerSubscriptionUpdateProduct {
  readonly product_id: string;
}
export const CustomerSubscriptionUpdateProduct: Reader<CustomerSubscriptionUpdateProduct> = closed({
  product_id: required(uuid4),
});

export interface CustomerSubscriptionUpdateSeats {
  readonly seats: number;
}
export const CustomerSubscriptionUpdateSeats: Reader<CustomerSubscriptionUpdateSeats> = closed({
  seats: required(integer({ ge: -2147483648, le: 2147483647 })),
});

export interface CustomerSubscriptionUpdateUnits {
  readonly units: number;
}
export const CustomerSubscriptionUpdateUnits: Reader<CustomerSubscriptionUpdateUnits> = closed({
  units: required(integer()),
});

export interface CustomerSubscriptionUpdateClear {
  readonly pending_update: null;
}
export const CustomerSubscriptionUpdateClear: Reader<CustomerSubscriptionUpdateClear> = closed({
  pending_update: required(nothing),
});

export type CustomerSubscriptionUpdate =
  | CustomerSubscriptionUpdateProduct
  | CustomerSubscriptionUpdateSeats
  | CustomerSubscriptionUpdateUnits
  | CustomerSubscriptionCancel
  | CustomerSubscriptionPause
  | CustomerSubscriptionResume
  | CustomerSubscriptionUpdateClear;
export const CustomerSubscriptionUpdate: Reader<CustomerSubscriptionUpdate> = either({
  CustomerSubscriptionUpdateProduct: CustomerSubscriptionUpdateProduct,
  CustomerSubscriptionUpdateSeats: CustomerSubscriptionUpdateSeats,
  CustomerSubscriptionUpdateUnits: CustomerSubscriptionUpdateUnits,
  CustomerSubscriptionCancel: CustomerSubscriptionCancel,
  CustomerSubscriptionPause: CustomerSubscriptionPause,
  CustomerSubscriptionResume: CustomerSubscriptionResume,
  CustomerSubscriptionUpdateClear: CustomerSubscriptionUpdateClear,
});

export type CustomerType = "individual" | "team";
export const CustomerType: Reader<CustomerType> = oneOf(["individual", "team"]);

export interface CustomerUpdate {
  readonly metadata?: Metadata | undefined;
  readonly email?: string | null | undefined;
  readonly name?: string | null | undefined;
  readonly billing_address?: Address | null | undefined;
  readonly tax_id?: string | null | undefined;
  readonly locale?: string | null | undefined;
  readonly external_id?: string | null | undefined;
  readonly type?: CustomerType | null | undefined;
}
export const CustomerUpdate: Reader<CustomerUpdate> = object({
  metadata: optional(metadata),
  email: optional(nullable(email)),
  name: optional(nullable(textOrNull({ max: 256 }))),
  billing_address: optional(nullable(address)),
  tax_id: optional(nullable(textOrNull())),
  locale: optional(nullable(locale)),
  external_id: optional(nullable(textOrNull())),
  type: optional(nullable(CustomerType)),
});

export interface CustomerUpdateExternalID {
  readonly metadata?: Metadata | undefined;
  readonly email?: string | null | undefined;
  readonly name?: string | null | undefined;
  readonly billing_address?: Address | null | undefined;
  readonly tax_id?: string | null | undefined;
  readonly locale?: string | null | undefined;
}
export const CustomerUpdateExternalID: Reader<CustomerUpdateExternalID> = object({
  metadata: optional(metadata),
  email: optional(nullable(email)),
  name: optional(nullable(textOrNull({ max: 256 }))),
  billing_address: optional(nullable(address)),
  tax_id: optional(nullable(textOrNull())),
  locale: optional(nullable(locale)),
});

export type CustomerWalletSortProperty = "created_at" | "-created_at" | "balance" | "-balance";
export const CustomerWalletSortProperty: Reader<CustomerWalletSortProperty> = oneOf([
  "created_at",
  "-created_at",
  "balance",
  "-balance",
]);

export type DiscountDuration = "once" | "forever" | "repeating";
export const DiscountDuration: Reader<DiscountDuration> = oneOf(["once", "forever", "repeating"]);

export interface DiscountFixedCreate {
  readonly metadata?: Metadata | undefined;
  readonly name: string;
  readonly code?: string | null | undefined;
  readonly starts_at?: string | null | undefined;
  readonly ends_at?: string | null | undefined;
  readonly max_redemptions?: number | null | undefined;
  readonly max_redemptions_per_customer?: number | null | undefined;
  readonly products?: readonly string[] | null | undefined;
  readonly organization_id?: string | null | undefined;
  readonly type: "fixed";
  readonly duration: DiscountDuration;
  readonly duration_in_months?: number | null | undefined;
  readonly amount?: number | null | undefined;
  readonly currency: PresentmentCurrency | null;
  readonly amounts?: Readonly<Record<string, number>> | null | undefined;
}
export const DiscountFixedCreate: Reader<DiscountFixedCreate> = whole(
  object({
    metadata: optional(metadata),
    name: required(text({ min: 1 })),
    code: optional(nullable(discountCode)),
    starts_at: optional(nullable(dateTime)),
    ends_at: optional(nullable(dateTime)),
    max_redemptions: optional(nullable(integer({ ge: 1, le: 2147483647 }))),
    max_redemptions_per_customer: optional(nullable(integer({ ge: 1, le: 2147483647 }))),
    products: optional(nullable(list(uuid4))),
    organization_id: optional(nullable(uuid4)),
    type: otherwise(literal("fixed"), "fixed"),
    duration: required(DiscountDuration),
    duration_in_months: optional(nullable(integer({ ge: 1, le: 999 }))),
    amount: optional(nullable(integer({ ge: 0, le: 999999999999 }))),
    currency: otherwise(nullable(PresentmentCurrency), "usd"),
    amounts: optional(nullable(map(integer({ ge: 0, le: 999999999999 }), { min: 1 }))),
  }),
  fixedDiscount,
);

export interface DiscountPercentageCreate {
  readonly metadata?: Metadata | undefined;
  readonly name: string;
  readonly code?: string | null | undefined;
  readonly starts_at?: string | null | undefined;
  readonly ends_at?: string | null | undefined;
  readonly max_redemptions?: number | null | undefined;
  readonly max_redemptions_per_customer?: number | null | undefined;
  readonly products?: readonly string[] | null | undefined;
  readonly organization_id?: string | null | undefined;
  readonly type: "percentage";
  readonly duration: DiscountDuration;
  readonly duration_in_months?: number | null | undefined;
  readonly basis_points: number;
}
export const DiscountPercentageCreate: Reader<DiscountPercentageCreate> = whole(
  object({
    metadata: optional(metadata),
    name: required(text({ min: 1 })),
    code: optional(nullable(discountCode)),
    starts_at: optional(nullable(dateTime)),
    ends_at: optional(nullable(dateTime)),
    max_redemptions: optional(nullable(integer({ ge: 1, le: 2147483647 }))),
    max_redemptions_per_customer: optional(nullable(integer({ ge: 1, le: 2147483647 }))),
    products: optional(nullable(list(uuid4))),
    organization_id: optional(nullable(uuid4)),
    type: otherwise(literal("percentage"), "percentage"),
    duration: required(DiscountDuration),
    duration_in_months: optional(nullable(integer({ ge: 1, le: 999 }))),
    basis_points: required(integer({ ge: 1, le: 10000 })),
  }),
  discountDuration,
);

export type DiscountCreate = DiscountFixedCreate | DiscountPercentageCreate;
export const DiscountCreate: Reader<DiscountCreate> = tagged(
  "type",
  { fixed: DiscountFixedCreate, percentage: DiscountPercentageCreate },
  "DiscountType",
);

export type DiscountSortProperty =
  | "created_at"
  | "-created_at"
  | "name"
  | "-name"
  | "code"
  | "-code"
  | "redemptions_count"
  | "-redemptions_count"
  | "ends_at"
  | "-ends_at";
export const DiscountSortProperty: Reader<DiscountSortProperty> = oneOf([
  "created_at",
  "-created_at",
  "name",
  "-name",
  "code",
  "-code",
  "redemptions_count",
  "-redemptions_count",
  "ends_at",
  "-ends_at",
]);

export type DiscountType = "fixed" | "percentage";
export const DiscountType: Reader<DiscountType> = oneOf(["fixed", "percentage"]);

export interface DiscountUpdate {
  readonly metadata?: Metadata | undefined;
  readonly name?: string | null | undefined;
  readonly code?: string | null | undefined;
  readonly starts_at?: string | null | undefined;
  readonly ends_at?: string | null | undefined;
  readonly max_redemptions?: number | null | undefined;
  readonly max_redemptions_per_customer?: number | null | undefined;
  readonly duration?: DiscountDuration | null | undefined;
  readonly duration_in_months?: number | null | undefined;
  readonly type?: DiscountType | null | undefined;
  readonly amount?: number | null | undefined;
  readonly currency?: PresentmentCurrency | null | undefined;
  readonly amounts?: Readonly<Record<string, number>> | null | undefined;
  readonly basis_points?: number | null | undefined;
  readonly products?: readonly string[] | null | undefined;
}
export const DiscountUpdate: Reader<DiscountUpdate> = object({
  metadata: optional(metadata),
  name: optional(nullable(text({ min: 1 }))),
  code: optional(nullable(discountCode)),
  starts_at: optional(nullable(dateTime)),
  ends_at: optional(nullable(dateTime)),
  max_redemptions: optional(nullable(integer({ ge: 1, le: 2147483647 }))),
  max_redemptions_per_customer: optional(nullable(integer({ ge: 1, le: 2147483647 }))),
  duration: optional(nullable(DiscountDuration)),
  duration_in_months: optional(nullable(integer({ ge: 1, le: 999 }))),
  type: optional(nullable(DiscountType)),
  amount: optional(nullable(integer({ ge: 0, le: 999999999999 }))),
  currency: optional(nullable(PresentmentCurrency)),
  amounts: optional(nullable(map(integer({ ge: 0, le: 999999999999 }), { min: 1 }))),
  basis_points: optional(nullable(integer({ ge: 1, le: 10000 }))),
  products: optional(nullable(list(uuid4))),
});

export type DisputeSortProperty = "created_at" | "-created_at" | "amount" | "-amount";
export const DisputeSortProperty: Reader<DisputeSortProperty> = oneOf([
  "created_at",
  "-created_at",
  "amount",
  "-amount",
]);

export type DisputeStatus =
  | "prevented"
  | "early_warning"
  | "needs_response"
  | "under_review"
  | "lost"
  | "won";
export const DisputeStatus: Reader<DisputeStatus> = oneOf([
  "prevented",
  "early_warning",
  "needs_response",
  "under_review",
  "lost",
  "won",
]);

export interface S3FileCreatePart {
  readonly number: number;
  readonly chunk_start: number;
  readonly chunk_end: number;
  readonly checksum_sha256_base64?: string | null | undefined;
}
export const S3FileCreatePart: Reader<S3FileCreatePart> = object({
  number: required(integer()),
  chunk_start: required(integer()),
  chunk_end: required(integer()),
  checksum_sha256_base64: optional(nullable(text())),
});

export interface S3FileCreateMultipart {
  readonly parts: readonly S3FileCreatePart[];
}
export const S3FileCreateMultipart: Reader<S3FileCreateMultipart> = object({
  parts: required(list(S3FileCreatePart, { max: 10000 })),
});

export interface DownloadableFileCreate {
  readonly organization_id?: string | null | undefined;
  readonly name: string;
  readonly mime_type: string;
  readonly size: number;
  readonly checksum_sha256_base64?: string | null | undefined;
  readonly upload: S3FileCreateMultipart;
  readonly service: "downloadable";
  readonly version?: string | null | undefined;
}
export const DownloadableFileCreate: Reader<DownloadableFileCreate> = object({
  organization_id: optional(nullable(uuid4)),
  name: required(text()),
  mime_type: required(text()),
  size: required(integer()),
  checksum_sha256_base64: optional(nullable(text())),
  upload: required(S3FileCreateMultipart),
  service: required(literal("downloadable")),
  version: optional(nullable(text())),
});

export interface EventCreateCustomer {
  readonly timestamp?: string | undefined;
  readonly name: string;
  readonly organization_id?: string | null | undefined;
  readonly external_id?: string | null | undefined;
  readonly parent_id?: string | null | undefined;
  readonly metadata?: EventMetadata | undefined;
  readonly customer_id: string;
  readonly member_id?: string | null | undefined;
}
export const EventCreateCustomer: Reader<EventCreateCustomer> = object({
  timestamp: optional(awareDateTime),
  name: required(text({ max: 128 })),
  organization_id: optional(nullable(uuid4)),
  external_id: optional(nullable(text())),
  parent_id: optional(nullable(text())),
  metadata: optional(eventMetadata),
  customer_id: required(uuid4),
  member_id: optional(nullable(uuid4)),
});

export interface EventCreateExternalCustomer {
  readonly timestamp?: string | undefined;
  readonly name: string;
  readonly organization_id?: string | null | undefined;
  readonly external_id?: string | null | undefined;
  readonly parent_id?: string | null | undefined;
  readonly metadata?: EventMetadata | undefined;
  readonly external_customer_id: string;
  readonly external_member_id?: string | null | undefined;
}
export const EventCreateExternalCustomer: Reader<EventCreateExternalCustomer> = object({
  timestamp: optional(awareDateTime),
  name: required(text({ max: 128 })),
  organization_id: optional(nullable(uuid4)),
  external_id: optional(nullable(text())),
  parent_id: optional(nullable(text())),
  metadata: optional(eventMetadata),
  external_customer_id: required(text()),
  external_member_id: optional(nullable(text())),
});

export type EventNamesSortProperty =
  | "name"
  | "-name"
  | "occurrences"
  | "-occurrences"
  | "first_seen"
  | "-first_seen"
  | "last_seen"
  | "-last_seen";
export const EventNamesSortProperty: Reader<EventNamesSortProperty> = oneOf([
  "name",
  "-name",
  "occurrences",
  "-occurrences",
  "first_seen",
  "-first_seen",
  "last_seen",
  "-last_seen",
]);

export type EventSortProperty = "timestamp" | "-timestamp";
export const EventSortProperty: Reader<EventSortProperty> = oneOf(["timestamp", "-timestamp"]);

export type EventSource = "system" | "user";
export const EventSource: Reader<EventSource> = oneOf(["system", "user"]);

export interface EventTypeUpdate {
  readonly label: string;
  readonly label_property_selector?: string | null | undefined;
}
export const EventTypeUpdate: Reader<EventTypeUpdate> = object({
  label: required(text({ min: 1, max: 128 })),
  label_property_selector: optional(nullable(text({ min: 1, max: 256 }))),
});

export type EventTypesSortProperty =
  | "name"
  | "-name"
  | "label"
  | "-label"
  | "occurrences"
  | "-occurrences"
  | "first_seen"
  | "-first_seen"
  | "last_seen"
  | "-last_seen";
export const EventTypesSortProperty: Reader<EventTypesSortProperty> = oneOf([
  "name",
  "-name",
  "label",
  "-label",
  "occurrences",
  "-occurrences",
  "first_seen",
  "-first_seen",
  "last_seen",
  "-last_seen",
]);

export interface EventsIngest {
  readonly events: readonly (EventCreateCustomer | EventCreateExternalCustomer)[];
}
export const EventsIngest: Reader<EventsIngest> = object({
  events: required(list(oneEvent({ EventCreateCustomer, EventCreateExternalCustomer }))),
});

export interface ExistingProductPrice {
  readonly id: string;
}
export const ExistingProductPrice: Reader<ExistingProductPrice> = object({ id: required(uuid4) });

export interface ProductMediaFileCreate {
  readonly organization_id?: string | null | undefined;
  readonly name: string;
  readonly mime_type: string;
  readonly size: number;
  readonly checksum_sha256_base64?: string | null | undefined;
  readonly upload: S3FileCreateMultipart;
  readonly service: "product_media";
  readonly version?: string | null | undefined;
}
export const ProductMediaFileCreate: Reader<ProductMediaFileCreate> = object({
  organization_id: optional(nullable(uuid4)),
  name: required(text()),
  mime_type: required(text({ pattern: /^image\/(jpeg|png|gif|webp|svg\+xml)$/ })),
  size: required(integer({ le: 10485760 })),
  checksum_sha256_base64: optional(nullable(text())),
  upload: required(S3FileCreateMultipart),
  service: required(literal("product_media")),
  version: optional(nullable(text())),
});

export interface OrganizationAvatarFileCreate {
  readonly organization_id?: string | null | undefined;
  readonly name: string;
  readonly mime_type: string;
  readonly size: number;
  readonly checksum_sha256_base64?: string | null | undefined;
  readonly upload: S3FileCreateMultipart;
  readonly service: "organization_avatar";
  readonly version?: string | null | undefined;
}
export const OrganizationAvatarFileCreate: Reader<OrganizationAvatarFileCreate> = object({
  organization_id: optional(nullable(uuid4)),
  name: required(text()),
  mime_type: required(text({ pattern: /^image\/(jpeg|png|gif|webp|svg\+xml)$/ })),
  size: required(integer({ le: 1048576 })),
  checksum_sha256_base64: optional(nullable(text())),
  upload: required(S3FileCreateMultipart),
  service: required(literal("organization_avatar")),
  version: optional(nullable(text())),
});

export interface SupportCaseAttachmentFileCreate {
  readonly organization_id?: string | null | undefined;
  readonly name: string;
  readonly mime_type: string;
  readonly size: number;
  readonly checksum_sha256_base64?: string | null | undefined;
  readonly upload: S3FileCreateMultipart;
  readonly service: "support_case_attachment";
  readonly version?: string | null | undefined;
}
export const SupportCaseAttachmentFileCreate: Reader<SupportCaseAttachmentFileCreate> = object({
  organization_id: optional(nullable(uuid4)),
  name: required(text()),
  mime_type: required(
    text({
      pattern:
        /^(image\/(jpeg|png|gif|webp)|video\/(mp4|quicktime|webm)|application\/pdf|text\/(csv|plain)|application\/msword|application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.document|application\/vnd\.ms-excel|application\/vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet)$/,
    }),
  ),
  size: required(integer({ le: 262144000 })),
  checksum_sha256_base64: optional(nullable(text())),
  upload: required(S3FileCreateMultipart),
  service: required(literal("support_case_attachment")),
  version: optional(nullable(text())),
});

export type FileCreate =
  | DownloadableFileCreate
  | ProductMediaFileCreate
  | OrganizationAvatarFileCreate
  | SupportCaseAttachmentFileCreate;
export const FileCreate: Reader<FileCreate> = tagged(
  "service",
  {
    downloadable: DownloadableFileCreate,
    product_media: ProductMediaFileCreate,
    organization_avatar: OrganizationAvatarFileCreate,
    support_case_attachment: SupportCaseAttachmentFileCreate,
  },
  "FileServiceTypes",
);

export interface FilePatch {
  readonly name?: string | null | undefined;
  readonly version?: string | null | undefined;
}
export const FilePatch: Reader<FilePatch> = object({
  name: optional(nullable(text())),
  version: optional(nullable(text())),
});

export interface S3FileUploadCompletedPart {
  readonly number: number;
  readonly checksum_etag: string;
  readonly checksum_sha256_base64: string | null;
}
export const S3FileUploadCompletedPart: Reader<S3FileUploadCompletedPart> = object({
  number: required(integer()),
  checksum_etag: required(text()),
  checksum_sha256_base64: required(nullable(text())),
});

export interface FileUploadCompleted {
  readonly id: string;
  readonly path: string;
  readonly parts: readonly S3FileUploadCompletedPart[];
}
export const FileUploadCompleted: Reader<FileUploadCompleted> = object({
  id: required(text()),
  path: required(text()),
  parts: required(list(S3FileUploadCompletedPart)),
});

export type FilterConjunction = "and" | "or";
export const FilterConjunction: Reader<FilterConjunction> = oneOf(["and", "or"]);

export type FilterOperator = "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "like" | "not_like";
export const FilterOperator: Reader<FilterOperator> = oneOf([
  "eq",
  "ne",
  "gt",
  "gte",
  "lt",
  "lte",
  "like",
  "not_like",
]);

export interface FilterClause {
  readonly property: string;
  readonly operator: FilterOperator;
  readonly value: string | number | boolean;
}
export const FilterClause: Reader<FilterClause> = object({
  property: required(meterProperty),
  operator: required(FilterOperator),
  value: required(clauseValue),
});

export interface Filter {
  readonly conjunction: FilterConjunction;
  readonly clauses: readonly (FilterClause | Filter)[];
}
export const Filter: Reader<Filter> = notTooDeep(
  object({
    conjunction: required(FilterConjunction),
    clauses: required(list(either({ FilterClause: FilterClause, Filter: lazy(() => Filter) }))),
  }),
);

export type Func = "sum" | "max" | "min" | "avg";
export const Func: Reader<Func> = oneOf(["sum", "max", "min", "avg"]);

export interface LicenseKeyActivate {
  readonly key: string;
  readonly organization_id: string;
  readonly label: string;
  readonly conditions?: Metadata | undefined;
  readonly meta?: Metadata | undefined;
}
export const LicenseKeyActivate: Reader<LicenseKeyActivate> = object({
  key: required(text()),
  organization_id: required(uuid4),
  label: required(text()),
  conditions: optional(metadata),
  meta: optional(metadata),
});

export interface LicenseKeyDeactivate {
  readonly key: string;
  readonly organization_id: string;
  readonly activation_id: string;
}
export const LicenseKeyDeactivate: Reader<LicenseKeyDeactivate> = object({
  key: required(text()),
  organization_id: required(uuid4),
  activation_id: required(uuid4),
});

export type LicenseKeyStatus = "granted" | "revoked" | "disabled";
export const LicenseKeyStatus: Reader<LicenseKeyStatus> = oneOf(["granted", "revoked", "disabled"]);

export interface LicenseKeyUpdate {
  readonly status?: LicenseKeyStatus | null | undefined;
  readonly usage?: number | undefined;
  readonly limit_activations?: number | null | undefined;
  readonly limit_usage?: number | null | undefined;
  readonly expires_at?: string | null | undefined;
}
export const LicenseKeyUpdate: Reader<LicenseKeyUpdate> = object({
  status: optional(nullable(LicenseKeyStatus)),
  usage: optional(integer({ ge: -2147483648, le: 2147483647 })),
  limit_activations: optional(nullable(integer({ gt: 0, le: 2147483647 }))),
  limit_usage: optional(nullable(integer({ gt: 0, le: 2147483647 }))),
  expires_at: optional(nullable(dateTime)),
});

export interface LicenseKeyValidate {
  readonly key: string;
  readonly organization_id: string;
  readonly activation_id?: string | null | undefined;
  readonly benefit_id?: string | null | undefined;
  readonly customer_id?: string | null | undefined;
  readonly increment_usage?: number | null | undefined;
  readonly conditions?: Metadata | undefined;
}
export const LicenseKeyValidate: Reader<LicenseKeyValidate> = object({
  key: required(text()),
  organization_id: required(uuid4),
  activation_id: optional(nullable(uuid4)),
  benefit_id: optional(nullable(uuid4)),
  customer_id: optional(nullable(uuid4)),
  increment_usage: optional(nullable(integer({ ge: 0 }))),
  conditions: optional(metadata),
});

export type Role = "member" | "billing_manager";
export const Role: Reader<Role> = literalOf(["member", "billing_manager"], "MemberRole");

export interface MemberCreateFromCustomer {
  readonly email: string;
  readonly name?: string | null | undefined;
  readonly external_id?: string | null | undefined;
  readonly role: Role;
}
export const MemberCreateFromCustomer: Reader<MemberCreateFromCustomer> = object({
  email: required(email),
  name: optional(nullable(textOrNull({ max: 256 }))),
  external_id: optional(nullable(textOrNull())),
  role: otherwise(Role, "member"),
});

export type MemberSortProperty = "created_at" | "-created_at";
export const MemberSortProperty: Reader<MemberSortProperty> = oneOf(["created_at", "-created_at"]);

export interface MemberUpdate {
  readonly name?: string | null | undefined;
  readonly email?: string | null | undefined;
  readonly role?: MemberRole | null | undefined;
}
export const MemberUpdate: Reader<MemberUpdate> = object({
  name: optional(nullable(textOrNull({ max: 256 }))),
  email: optional(nullable(email)),
  role: optional(nullable(MemberRole)),
});

export type MeterUnit = "scalar" | "token" | "custom";
export const MeterUnit: Reader<MeterUnit> = oneOf(["scalar", "token", "custom"]);

export interface PropertyAggregation {
  readonly func: Func;
  readonly property: string;
}
export const PropertyAggregation: Reader<PropertyAggregation> = object({
  func: required(Func),
  property: required(meterProperty),
});

export interface UniqueAggregation {
  readonly func: "unique";
  readonly property: string;
}
export const UniqueAggregation: Reader<UniqueAggregation> = object({
  func: otherwise(literal("unique"), "unique"),
  property: required(meterProperty),
});

export interface MeterCreate {
  readonly metadata?: Metadata | undefined;
  readonly name: string;
  readonly unit: MeterUnit;
  readonly custom_label?: string | null | undefined;
  readonly custom_multiplier?: number | null | undefined;
  readonly filter: Filter;
  readonly aggregation: CountAggregation | PropertyAggregation | UniqueAggregation;
  readonly organization_id?: string | null | undefined;
}
export const MeterCreate: Reader<MeterCreate> = whole(
  object({
    metadata: optional(metadata),
    name: required(text({ min: 3 })),
    unit: otherwise(MeterUnit, "scalar"),
    custom_label: optional(nullable(text())),
    custom_multiplier: optional(nullable(integer({ gt: 0 }))),
    filter: required(Filter),
    aggregation: required(
      tagged(
        "func",
        {
          count: CountAggregation,
          sum: PropertyAggregation,
          max: PropertyAggregation,
          min: PropertyAggregation,
          avg: PropertyAggregation,
          unique: UniqueAggregation,
        },
        "AggregationFunction",
      ),
    ),
    organization_id: optional(nullable(uuid4)),
  }),
  meterLabel,
);

export type MeterSortProperty = "created_at" | "-created_at" | "name" | "-name";
export const MeterSortProperty: Reader<MeterSortProperty> = oneOf([
  "created_at",
  "-created_at",
  "name",
  "-name",
]);

export interface MeterUpdate {
  readonly metadata?: Metadata | undefined;
  readonly name?: string | null | undefined;
  readonly unit?: MeterUnit | null | undefined;
  readonly custom_label?: string | null | undefined;
  readonly custom_multiplier?: number | null | undefined;
  readonly filter?: Filter | null | undefined;
  readonly aggregation?: CountAggregation | PropertyAggregation | UniqueAggregation | null | undefined;
  readonly is_archived?: boolean | null | undefined;
}
export const MeterUpdate: Reader<MeterUpdate> = object({
  metadata: optional(metadata),
  name: optional(nullable(text({ min: 3 }))),
  unit: optional(nullable(MeterUnit)),
  custom_label: optional(nullable(text())),
  custom_multiplier: optional(nullable(integer({ gt: 0 }))),
  filter: optional(nullable(Filter)),
  aggregation: optional(
    nullable(
      tagged(
        "func",
        {
          count: CountAggregation,
          sum: PropertyAggregation,
          max: PropertyAggregation,
          min: PropertyAggregation,
          avg: PropertyAggregation,
          unique: UniqueAggregation,
        },
        "AggregationFunction",
      ),
    ),
  ),
  is_archived: optional(nullable(boolean)),
});

export interface MetricDashboardCreate {
  readonly name: string;
  readonly metrics?: readonly string[] | undefined;
  readonly organization_id?: string | null | undefined;
}
export const MetricDashboardCreate: Reader<MetricDashboardCreate> = object({
  name: required(text({ min: 1 })),
  metrics: optional(list(text(), { max: 10 })),
  organization_id: optional(nullable(uuid4)),
});

export interface MetricDashboardUpdate {
  readonly name?: string | null | undefined;
  readonly metrics?: readonly string[] | null | undefined;
}
export const MetricDashboardUpdate: Reader<MetricDashboardUpdate> = object({
  name: optional(nullable(text({ min: 1 }))),
  metrics: optional(nullable(list(text(), { max: 10 }))),
});

export type TokenEndpointAuthMethod = "client_secret_basic" | "client_secret_post" | "none";
export const TokenEndpointAuthMethod: Reader<TokenEndpointAuthMethod> = literalOf([
  "client_secret_basic",
  "client_secret_post",
  "none",
]);

export type SubType = "user" | "organization";
export const SubType: Reader<SubType> = oneOf(["user", "organization"]);

export interface OAuth2ClientConfiguration {
  readonly redirect_uris: readonly string[];
  readonly token_endpoint_auth_method: TokenEndpointAuthMethod;
  readonly grant_types: readonly ("authorization_code" | "refresh_token")[];
  readonly response_types: readonly "code"[];
  readonly scope: string;
  readonly client_name: string;
  readonly client_uri?: string | null | undefined;
  readonly logo_uri?: string | null | undefined;
  readonly tos_uri?: string | null | undefined;
  readonly policy_uri?: string | null | undefined;
  readonly default_sub_type: SubType;
}
export const OAuth2ClientConfiguration: Reader<OAuth2ClientConfiguration> = object({
  redirect_uris: required(list(redirectUrl)),
  token_endpoint_auth_method: otherwise(TokenEndpointAuthMethod, "client_secret_post"),
  grant_types: otherwise(list(literalOf(["authorization_code", "refresh_token"])), [
    "authorization_code",
    "refresh_token",
  ]),
  response_types: otherwise(list(literal("code")), ["code"]),
  scope: otherwise(
    text(),
    "openid profile email user:read user:write organizations:read organizations:write custom_fields:read custom_fields:write discounts:read discounts:write checkout_links:read checkout_links:write checkouts:read checkouts:write transactions:read transactions:write payouts:read payouts:write products:read products:write benefits:read benefits:write events:read events:write meters:read meters:write files:read files:write subscriptions:read subscriptions:write customers:read customers:write members:read members:write wallets:read wallets:write disputes:read disputes:write customer_meters:read customer_sessions:write member_sessions:write customer_seats:read customer_seats:write orders:read orders:write refunds:read refunds:write payments:read metrics:read metrics:write webhooks:read webhooks:write license_keys:read license_keys:write customer_portal:read customer_portal:write notifications:read notifications:write notification_recipients:read notification_recipients:write",
  ),
  client_name: required(text()),
  client_uri: optional(nullable(text())),
  logo_uri: optional(nullable(httpUrl)),
  tos_uri: optional(nullable(httpUrl)),
  policy_uri: optional(nullable(httpUrl)),
  default_sub_type: otherwise(SubType, "user"),
});

export interface OAuth2ClientConfigurationUpdate {
  readonly redirect_uris: readonly string[];
  readonly token_endpoint_auth_method?: TokenEndpointAuthMethod | undefined;
  readonly grant_types?: readonly ("authorization_code" | "refresh_token")[] | undefined;
  readonly response_types?: readonly "code"[] | undefined;
  readonly scope?: string | undefined;
  readonly client_name: string;
  readonly client_uri?: string | null | undefined;
  readonly logo_uri?: string | null | undefined;
  readonly tos_uri?: string | null | undefined;
  readonly policy_uri?: string | null | undefined;
  readonly default_sub_type?: SubType | undefined;
  readonly client_id: string;
}
export const OAuth2ClientConfigurationUpdate: Reader<OAuth2ClientConfigurationUpdate> = object({
  redirect_uris: required(list(redirectUrl)),
  token_endpoint_auth_method: optional(TokenEndpointAuthMethod),
  grant_types: optional(list(literalOf(["authorization_code", "refresh_token"]))),
  response_types: optional(list(literal("code"))),
  scope: optional(text()),
  client_name: required(text()),
  client_uri: optional(nullable(text())),
  logo_uri: optional(nullable(httpUrl)),
  tos_uri: optional(nullable(httpUrl)),
  policy_uri: optional(nullable(httpUrl)),
  default_sub_type: optional(SubType),
  client_id: required(text()),
});

export interface OrderCreate {
  readonly custom_field_data?: Readonly<Record<string, unknown>> | undefined;
  readonly metadata?: Metadata | undefined;
  readonly organization_id?: string | null | undefined;
  readonly customer_id: string;
  readonly product_id: string;
  readonly currency?: string | null | undefined;
  readonly amount?: number | null | undefined;
  readonly units?: number | null | undefined;
  readonly description?: string | null | undefined;
}
export const OrderCreate: Reader<OrderCreate> = object({
  custom_field_data: optional(anyMap),
  metadata: optional(metadata),
  organization_id: optional(nullable(uuid4)),
  customer_id: required(uuid4),
  product_id: required(uuid4),
  currency: optional(nullable(text())),
  amount: optional(nullable(integer({ ge: 0 }))),
  units: optional(nullable(integer())),
  description: optional(nullable(text({ max: 500 }))),
});

export type OrderExportColumn =
  | "email"
  | "created_at"
  | "product"
  | "net_amount"
  | "currency"
  | "status"
  | "invoice_number"
  | "customer_name"
  | "billing_name"
  | "billing_country"
  | "subtotal_amount"
  | "discount_amount"
  | "tax_amount"
  | "total_amount"
  | "refunded_amount"
  | "billing_reason";
export const OrderExportColumn: Reader<OrderExportColumn> = oneOf([
  "email",
  "created_at",
  "product",
  "net_amount",
  "currency",
  "status",
  "invoice_number",
  "customer_name",
  "billing_name",
  "billing_country",
  "subtotal_amount",
  "discount_amount",
  "tax_amount",
  "total_amount",
  "refunded_amount",
  "billing_reason",
]);

export interface OrderFinalize {
  readonly payment_method_id?: string | null | undefined;
}
export const OrderFinalize: Reader<OrderFinalize> = object({ payment_method_id: optional(nullable(uuid4)) });

export type OrderSortProperty =
  | "created_at"
  | "-created_at"
  | "status"
  | "-status"
  | "invoice_number"
  | "-invoice_number"
  | "amount"
  | "-amount"
  | "net_amount"
  | "-net_amount"
  | "customer"
  | "-customer"
  | "product"
  | "-product"
  | "discount"
  | "-discount"
  | "subscription"
  | "-subscription";
export const OrderSortProperty: Reader<OrderSortProperty> = oneOf([
  "created_at",
  "-created_at",
  "status",
  "-status",
  "invoice_number",
  "-invoice_number",
  "amount",
  "-amount",
  "net_amount",
  "-net_amount",
  "customer",
  "-customer",
  "product",
  "-product",
  "discount",
  "-discount",
  "subscription",
  "-subscription",
]);

export type OrderStatus = "draft" | "pending" | "paid" | "refunded" | "partially_refunded" | "void";
export const OrderStatus: Reader<OrderStatus> = oneOf([
  "draft",
  "pending",
  "paid",
  "refunded",
  "partially_refunded",
  "void",
]);

export interface OrderUpdate {
  readonly billing_name?: string | null | undefined;
  readonly billing_address?: Address | null | undefined;
}
export const OrderUpdate: Reader<OrderUpdate> = object({
  billing_name: optional(nullable(text())),
  billing_address: optional(nullable(address)),
});

export interface OrganizationCompanyLegalEntitySchema {
  readonly type: "company";
  readonly registered_name: string;
}
export const OrganizationCompanyLegalEntitySchema: Reader<OrganizationCompanyLegalEntitySchema> = object({
  type: required(literal("company")),
  registered_name: required(text()),
});

export interface OrganizationIndividualLegalEntitySchema {
  readonly type: "individual";
}
export const OrganizationIndividualLegalEntitySchema: Reader<OrganizationIndividualLegalEntitySchema> =
  object({ type: required(literal("individual")) });

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
export const OrganizationSocialPlatforms: Reader<OrganizationSocialPlatforms> = oneOf([
  "x",
  "github",
  "facebook",
  "instagram",
  "youtube",
  "tiktok",
  "linkedin",
  "threads",
  "discord",
  "other",
]);

export interface OrganizationSocialLink {
  readonly platform: OrganizationSocialPlatforms;
  readonly url: string;
}
export const OrganizationSocialLink: Reader<OrganizationSocialLink> = object({
  platform: required(OrganizationSocialPlatforms),
  url: required(httpUrl),
});

export interface OrganizationDetails {
  readonly about?: string | null | undefined;
  readonly product_description?: string | null | undefined;
  readonly selling_categories?: readonly string[] | undefined;
  readonly pricing_models?: readonly string[] | undefined;
  readonly intended_use?: string | null | undefined;
  readonly customer_acquisition?: readonly string[] | undefined;
  readonly future_annual_revenue?: number | null | undefined;
  readonly switching: boolean;
  readonly switching_from?: "paddle" | "lemon_squeezy" | "gumroad" | "stripe" | "other" | null | undefined;
  readonly previous_annual_revenue?: number | null | undefined;
}
export const OrganizationDetails: Reader<OrganizationDetails> = object({
  about: optional(nullable(text())),
  product_description: optional(nullable(text())),
  selling_categories: optional(list(text())),
  pricing_models: optional(list(text())),
  intended_use: optional(nullable(text())),
  customer_acquisition: optional(list(text())),
  future_annual_revenue: optional(nullable(integer({ ge: 0 }))),
  switching: otherwise(boolean, false),
  switching_from: optional(nullable(oneOf(["paddle", "lemon_squeezy", "gumroad", "stripe", "other"]))),
  previous_annual_revenue: optional(nullable(integer({ ge: 0 }))),
});

export interface OrganizationFeatureSettingsUpdate {
  readonly member_model_enabled?: boolean | undefined;
  readonly checkout_localization_enabled?: boolean | undefined;
  readonly overview_metrics?: readonly string[] | null | undefined;
}
export const OrganizationFeatureSettingsUpdate: Reader<OrganizationFeatureSettingsUpdate> = object({
  member_model_enabled: optional(boolean),
  checkout_localization_enabled: optional(boolean),
  overview_metrics: optional(nullable(list(text()))),
});

export type PublicSubscriptionProrationBehavior = "invoice" | "prorate" | "next_period";
export const PublicSubscriptionProrationBehavior: Reader<PublicSubscriptionProrationBehavior> = oneOf([
  "invoice",
  "prorate",
  "next_period",
]);

export interface OrganizationSubscriptionSettings {
  readonly allow_multiple_subscriptions: boolean;
  readonly proration_behavior: PublicSubscriptionProrationBehavior;
  readonly benefit_revocation_grace_period: number;
  readonly prevent_trial_abuse: boolean;
  readonly allow_customer_updates: boolean;
}
export const OrganizationSubscriptionSettings: Reader<OrganizationSubscriptionSettings> = object({
  allow_multiple_subscriptions: required(boolean),
  proration_behavior: required(PublicSubscriptionProrationBehavior),
  benefit_revocation_grace_period: required(integer()),
  prevent_trial_abuse: required(boolean),
  allow_customer_updates: required(boolean),
});

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
export const OrganizationCustomerEmailSettings: Reader<OrganizationCustomerEmailSettings> = object({
  order_confirmation: required(boolean),
  payment_method_expiration_reminder: required(boolean),
  subscription_cancellation: required(boolean),
  subscription_confirmation: required(boolean),
  subscription_cycled: required(boolean),
  subscription_cycled_after_trial: required(boolean),
  subscription_past_due: required(boolean),
  subscription_paused: required(boolean),
  subscription_resumed: required(boolean),
  subscription_renewal_reminder: required(boolean),
  subscription_revoked: required(boolean),
  subscription_trial_conversion_reminder: required(boolean),
  subscription_uncanceled: required(boolean),
  subscription_updated: required(boolean),
});

export interface OrganizationCustomerPortalSettings {
  readonly usage: CustomerPortalUsageSettings;
  readonly subscription: CustomerPortalSubscriptionSettings;
  readonly customer?: CustomerPortalCustomerSettings | undefined;
}
export const OrganizationCustomerPortalSettings: Reader<OrganizationCustomerPortalSettings> = object({
  usage: required(CustomerPortalUsageSettings),
  subscription: required(CustomerPortalSubscriptionSettings),
  customer: optional(CustomerPortalCustomerSettings),
});

export interface OrganizationCreate {
  readonly name: string;
  readonly slug: string;
  readonly avatar_url?: string | null | undefined;
  readonly legal_entity?:
    | OrganizationIndividualLegalEntitySchema
    | OrganizationCompanyLegalEntitySchema
    | null
    | undefined;
  readonly email?: string | null | undefined;
  readonly website?: string | null | undefined;
  readonly socials?: readonly OrganizationSocialLink[] | null | undefined;
  readonly details?: OrganizationDetails | null | undefined;
  readonly country?: CountryAlpha2Input | null | undefined;
  readonly feature_settings?: OrganizationFeatureSettingsUpdate | null | undefined;
  readonly subscription_settings?: OrganizationSubscriptionSettings | null | undefined;
  readonly customer_email_settings?: OrganizationCustomerEmailSettings | null | undefined;
  readonly customer_portal_settings?: OrganizationCustomerPortalSettings | null | undefined;
  readonly default_presentment_currency: PresentmentCurrency;
  readonly default_tax_behavior: TaxBehaviorOption;
}
export const OrganizationCreate: Reader<OrganizationCreate> = object({
  name: required(text({ min: 3 })),
  slug: required(organizationSlug),
  avatar_url: optional(nullable(httpUrl)),
  legal_entity: optional(
    nullable(
      tagged("type", {
        individual: OrganizationIndividualLegalEntitySchema,
        company: OrganizationCompanyLegalEntitySchema,
      }),
    ),
  ),
  email: optional(nullable(email)),
  website: optional(nullable(httpUrl)),
  socials: optional(nullable(list(OrganizationSocialLink))),
  details: optional(nullable(OrganizationDetails)),
  country: optional(nullable(CountryAlpha2Input)),
  feature_settings: optional(nullable(OrganizationFeatureSettingsUpdate)),
  subscription_settings: optional(nullable(OrganizationSubscriptionSettings)),
  customer_email_settings: optional(nullable(OrganizationCustomerEmailSettings)),
  customer_portal_settings: optional(nullable(OrganizationCustomerPortalSettings)),
  default_presentment_currency: otherwise(PresentmentCurrency, "usd"),
  default_tax_behavior: otherwise(TaxBehaviorOption, "location"),
});

export interface OrganizationDisputeSettingsUpdate {
  readonly auto_accept_below_amount?: number | null | undefined;
}
export const OrganizationDisputeSettingsUpdate: Reader<OrganizationDisputeSettingsUpdate> = object({
  auto_accept_below_amount: optional(nullable(integer({ ge: 1, le: 10000 }))),
});

export type OrganizationSortProperty =
  | "created_at"
  | "-created_at"
  | "slug"
  | "-slug"
  | "name"
  | "-name"
  | "next_review_threshold"
  | "-next_review_threshold"
  | "days_in_status"
  | "-days_in_status";
export const OrganizationSortProperty: Reader<OrganizationSortProperty> = oneOf([
  "created_at",
  "-created_at",
  "slug",
  "-slug",
  "name",
  "-name",
  "next_review_threshold",
  "-next_review_threshold",
  "days_in_status",
  "-days_in_status",
]);

export interface OrganizationUpdate {
  readonly name?: string | null | undefined;
  readonly avatar_url?: string | null | undefined;
  readonly email?: string | null | undefined;
  readonly website?: string | null | undefined;
  readonly socials?: readonly OrganizationSocialLink[] | null | undefined;
  readonly details?: OrganizationDetails | null | undefined;
  readonly country?: CountryAlpha2Input | null | undefined;
  readonly feature_settings?: OrganizationFeatureSettingsUpdate | null | undefined;
  readonly subscription_settings?: OrganizationSubscriptionSettings | null | undefined;
  readonly customer_email_settings?: OrganizationCustomerEmailSettings | null | undefined;
  readonly customer_portal_settings?: OrganizationCustomerPortalSettings | null | undefined;
  readonly dispute_settings?: OrganizationDisputeSettingsUpdate | null | undefined;
  readonly embed_hosts?: readonly string[] | null | undefined;
  readonly default_presentment_currency?: PresentmentCurrency | null | undefined;
  readonly default_tax_behavior?: TaxBehaviorOption | null | undefined;
  readonly sso_enforced?: boolean | null | undefined;
}
export const OrganizationUpdate: Reader<OrganizationUpdate> = object({
  name: optional(nullable(text({ min: 3 }))),
  avatar_url: optional(nullable(httpUrl)),
  email: optional(nullable(email)),
  website: optional(nullable(httpUrl)),
  socials: optional(nullable(list(OrganizationSocialLink))),
  details: optional(nullable(OrganizationDetails)),
  country: optional(nullable(CountryAlpha2Input)),
  feature_settings: optional(nullable(OrganizationFeatureSettingsUpdate)),
  subscription_settings: optional(nullable(OrganizationSubscriptionSettings)),
  customer_email_settings: optional(nullable(OrganizationCustomerEmailSettings)),
  customer_portal_settings: optional(nullable(OrganizationCustomerPortalSettings)),
  dispute_settings: optional(nullable(OrganizationDisputeSettingsUpdate)),
  embed_hosts: optional(nullable(list(text()))),
  default_presentment_currency: optional(nullable(PresentmentCurrency)),
  default_tax_behavior: optional(nullable(TaxBehaviorOption)),
  sso_enforced: optional(nullable(boolean)),
});

export type PaymentSortProperty =
  | "created_at"
  | "-created_at"
  | "status"
  | "-status"
  | "amount"
  | "-amount"
  | "method"
  | "-method";
export const PaymentSortProperty: Reader<PaymentSortProperty> = oneOf([
  "created_at",
  "-created_at",
  "status",
  "-status",
  "amount",
  "-amount",
  "method",
  "-method",
]);

export type PaymentStatus = "pending" | "succeeded" | "failed";
export const PaymentStatus: Reader<PaymentStatus> = oneOf(["pending", "succeeded", "failed"]);

export interface ProductBenefitsUpdate {
  readonly benefits: readonly string[];
}
export const ProductBenefitsUpdate: Reader<ProductBenefitsUpdate> = object({
  benefits: required(list(uuid4)),
});

export type ProductBillingType = "one_time" | "recurring";
export const ProductBillingType: Reader<ProductBillingType> = oneOf(["one_time", "recurring"]);

export type ProductVisibility = "draft" | "private" | "public";
export const ProductVisibility: Reader<ProductVisibility> = oneOf(["draft", "private", "public"]);

export type RecurringInterval = "day" | "week" | "month" | "year";
export const RecurringInterval: Reader<RecurringInterval> = oneOf(["day", "week", "month", "year"]);

export interface ProductCreateRecurring {
  readonly metadata?: Metadata | undefined;
  readonly name: string;
  readonly description?: string | null | undefined;
  readonly visibility: ProductVisibility;
  readonly prices: readonly (
    | ProductPriceFixedCreate
    | ProductPriceCustomCreate
    | ProductPriceSeatBasedCreate
    | ProductPriceUnitBasedCreate
    | ProductPriceMeteredUnitCreate
    | ProductPriceMeteredTiersCreate
  )[];
  readonly medias?: readonly string[] | null | undefined;
  readonly attached_custom_fields?: readonly AttachedCustomFieldCreate[] | undefined;
  readonly organization_id?: string | null | undefined;
  readonly trial_interval?: TrialInterval | null | undefined;
  readonly trial_interval_count?: number | null | undefined;
  readonly recurring_interval: RecurringInterval;
  readonly recurring_interval_count: number;
  readonly meter_interval?: RecurringInterval | null | undefined;
  readonly meter_interval_count?: number | null | undefined;
}
export const ProductCreateRecurring: Reader<ProductCreateRecurring> = whole(
  object({
    metadata: optional(metadata),
    name: required(productName),
    description: optional(nullable(textOrNull())),
    visibility: otherwise(ProductVisibility, "public"),
    prices: required(
      list(
        tagged(
          "amount_type",
          {
            fixed: ProductPriceFixedCreate,
            custom: ProductPriceCustomCreate,
            seat_based: ProductPriceSeatBasedCreate,
            unit_based: ProductPriceUnitBasedCreate,
            metered_unit: ProductPriceMeteredUnitCreate,
          },
          "ProductPriceAmountType",
        ),
        { min: 1 },
      ),
    ),
    medias: optional(nullable(list(uuid4))),
    attached_custom_fields: optional(list(AttachedCustomFieldCreate)),
    organization_id: optional(nullable(uuid4)),
    trial_interval: optional(nullable(TrialInterval)),
    trial_interval_count: optional(nullable(integer({ ge: 1, le: 1000 }))),
    recurring_interval: required(RecurringInterval),
    recurring_interval_count: otherwise(integer({ ge: 1, le: 999 }), 1),
    meter_interval: optional(nullable(RecurringInterval)),
    meter_interval_count: optional(nullable(integer({ ge: 1, le: 999 }))),
  }),
  completeTrial,
);

export interface ProductCreateOneTime {
  readonly metadata?: Metadata | undefined;
  readonly name: string;
  readonly description?: string | null | undefined;
  readonly visibility: ProductVisibility;
  readonly prices: readonly (
    | ProductPriceFixedCreate
    | ProductPriceCustomCreate
    | ProductPriceSeatBasedCreate
    | ProductPriceUnitBasedCreate
    | ProductPriceMeteredUnitCreate
    | ProductPriceMeteredTiersCreate
  )[];
  readonly medias?: readonly string[] | null | undefined;
  readonly attached_custom_fields?: readonly AttachedCustomFieldCreate[] | undefined;
  readonly organization_id?: string | null | undefined;
  readonly recurring_interval?: null | undefined;
  readonly recurring_interval_count?: null | undefined;
}
export const ProductCreateOneTime: Reader<ProductCreateOneTime> = object({
  metadata: optional(metadata),
  name: required(productName),
  description: optional(nullable(textOrNull())),
  visibility: otherwise(ProductVisibility, "public"),
  prices: required(
    list(
      tagged(
        "amount_type",
        {
          fixed: ProductPriceFixedCreate,
          custom: ProductPriceCustomCreate,
          seat_based: ProductPriceSeatBasedCreate,
          unit_based: ProductPriceUnitBasedCreate,
          metered_unit: ProductPriceMeteredUnitCreate,
        },
        "ProductPriceAmountType",
      ),
      { min: 1 },
    ),
  ),
  medias: optional(nullable(list(uuid4))),
  attached_custom_fields: optional(list(AttachedCustomFieldCreate)),
  organization_id: optional(nullable(uuid4)),
  recurring_interval: optional(nothing),
  recurring_interval_count: optional(nothing),
});

export type ProductCreate = ProductCreateRecurring | ProductCreateOneTime;
export const ProductCreate: Reader<ProductCreate> = withFreePrices(
  chosen("ProductCreate", { recurring: ProductCreateRecurring, one_time: ProductCreateOneTime }),
);

export type ProductSortProperty =
  | "created_at"
  | "-created_at"
  | "name"
  | "-name"
  | "price_amount_type"
  | "-price_amount_type"
  | "price_amount"
  | "-price_amount";
export const ProductSortProperty: Reader<ProductSortProperty> = oneOf([
  "created_at",
  "-created_at",
  "name",
  "-name",
  "price_amount_type",
  "-price_amount_type",
  "price_amount",
  "-price_amount",
]);

export interface ProductUpdate {
  readonly metadata?: Metadata | undefined;
  readonly trial_interval?: TrialInterval | null | undefined;
  readonly trial_interval_count?: number | null | undefined;
  readonly name?: string | null | undefined;
  readonly description?: string | null | undefined;
  readonly recurring_interval?: RecurringInterval | null | undefined;
  readonly recurring_interval_count?: number | null | undefined;
  readonly is_archived?: boolean | null | undefined;
  readonly visibility?: ProductVisibility | null | undefined;
  readonly prices?:
    | readonly (
        | ExistingProductPrice
        | ProductPriceFixedCreate
        | ProductPriceCustomCreate
        | ProductPriceSeatBasedCreate
        | ProductPriceUnitBasedCreate
        | ProductPriceMeteredUnitCreate
        | ProductPriceMeteredTiersCreate
      )[]
    | null
    | undefined;
  readonly medias?: readonly string[] | null | undefined;
  readonly attached_custom_fields?: readonly AttachedCustomFieldCreate[] | null | undefined;
}
export const ProductUpdate: Reader<ProductUpdate> = whole(
  object({
    metadata: optional(metadata),
    trial_interval: optional(nullable(TrialInterval)),
    trial_interval_count: optional(nullable(integer({ ge: 1, le: 1000 }))),
    name: optional(nullable(productName)),
    description: optional(nullable(textOrNull())),
    recurring_interval: optional(nullable(RecurringInterval)),
    recurring_interval_count: optional(nullable(integer({ ge: 1, le: 999 }))),
    is_archived: optional(nullable(boolean)),
    visibility: optional(nullable(ProductVisibility)),
    prices: optional(
      nullable(
        list(
          either({
            ExistingProductPrice: ExistingProductPrice,
            "tagged-union": tagged(
              "amount_type",
              {
                fixed: ProductPriceFixedCreate,
                custom: ProductPriceCustomCreate,
                seat_based: ProductPriceSeatBasedCreate,
                unit_based: ProductPriceUnitBasedCreate,
                metered_unit: ProductPriceMeteredUnitCreate,
              },
              "ProductPriceAmountType",
            ),
          }),
        ),
      ),
    ),
    medias: optional(nullable(list(uuid4))),
    attached_custom_fields: optional(nullable(list(AttachedCustomFieldCreate))),
  }),
  completeTrial,
);

export type Reason =
  | "duplicate"
  | "fraudulent"
  | "customer_request"
  | "service_disruption"
  | "satisfaction_guarantee"
  | "other";
export const Reason: Reader<Reason> = literalOf(
  ["duplicate", "fraudulent", "customer_request", "service_disruption", "satisfaction_guarantee", "other"],
  "RefundReason",
);

export interface RefundCreate {
  readonly metadata?: Metadata | undefined;
  readonly order_id: string;
  readonly reason: Reason;
  readonly amount: number;
  readonly comment?: string | null | undefined;
  readonly revoke_benefits: boolean;
}
export const RefundCreate: Reader<RefundCreate> = object({
  metadata: optional(metadata),
  order_id: required(uuid4),
  reason: required(Reason),
  amount: required(integer({ gt: 0 })),
  comment: optional(nullable(text())),
  revoke_benefits: otherwise(boolean, false),
});

export type RefundSortProperty = "created_at" | "-created_at" | "amount" | "-amount";
export const RefundSortProperty: Reader<RefundSortProperty> = oneOf([
  "created_at",
  "-created_at",
  "amount",
  "-amount",
]);

export interface SeatAssign {
  readonly subscription_id?: string | null | undefined;
  readonly order_id?: string | null | undefined;
  readonly email?: string | null | undefined;
  readonly external_customer_id?: string | null | undefined;
  readonly customer_id?: string | null | undefined;
  readonly external_member_id?: string | null | undefined;
  readonly member_id?: string | null | undefined;
  readonly metadata?: Readonly<Record<string, unknown>> | null | undefined;
  readonly immediate_claim: boolean;
}
export const SeatAssign: Reader<SeatAssign> = whole(
  object({
    subscription_id: optional(nullable(uuid)),
    order_id: optional(nullable(uuid)),
    email: optional(nullable(email)),
    external_customer_id: optional(nullable(text())),
    customer_id: optional(nullable(uuid)),
    external_member_id: optional(nullable(text())),
    member_id: optional(nullable(uuid)),
    metadata: optional(nullable(seatMetadata)),
    immediate_claim: otherwise(boolean, false),
  }),
  seatAssign,
);

export interface SeatClaim {
  readonly invitation_token: string;
}
export const SeatClaim: Reader<SeatClaim> = object({ invitation_token: required(text()) });

export interface SubscriptionCancel {
  readonly customer_cancellation_reason?: CustomerCancellationReason | null | undefined;
  readonly customer_cancellation_comment?: string | null | undefined;
  readonly cancel_at_period_end: boolean;
}
export const SubscriptionCancel: Reader<SubscriptionCancel> = closed({
  customer_cancellation_reason: optional(nullable(CustomerCancellationReason)),
  customer_cancellation_comment: optional(nullable(text())),
  cancel_at_period_end: required(boolean),
});

export interface SubscriptionCreateCustomer {
  readonly metadata?: Metadata | undefined;
  readonly product_id: string;
  readonly customer_id: string;
}
export const SubscriptionCreateCustomer: Reader<SubscriptionCreateCustomer> = object({
  metadata: optional(metadata),
  product_id: required(uuid4),
  customer_id: required(uuid4),
});

export interface SubscriptionCreateExternalCustomer {
  readonly metadata?: Metadata | undefined;
  readonly product_id: string;
  readonly external_customer_id: string;
}
export const SubscriptionCreateExternalCustomer: Reader<SubscriptionCreateExternalCustomer> = object({
  metadata: optional(metadata),
  product_id: required(uuid4),
  external_customer_id: required(text()),
});

export type SubscriptionExportColumn =
  | "email"
  | "started_at"
  | "product"
  | "amount"
  | "currency"
  | "status"
  | "recurring_interval"
  | "customer_name"
  | "billing_name"
  | "billing_country"
  | "net_amount"
  | "discount"
  | "seats"
  | "current_period_start"
  | "current_period_end"
  | "cancel_at_period_end"
  | "canceled_at"
  | "ends_at"
  | "ended_at"
  | "cancellation_reason"
  | "trial_start"
  | "trial_end";
export const SubscriptionExportColumn: Reader<SubscriptionExportColumn> = oneOf([
  "email",
  "started_at",
  "product",
  "amount",
  "currency",
  "status",
  "recurring_interval",
  "customer_name",
  "billing_name",
  "billing_country",
  "net_amount",
  "discount",
  "seats",
  "current_period_start",
  "current_period_end",
  "cancel_at_period_end",
  "canceled_at",
  "ends_at",
  "ended_at",
  "cancellation_reason",
  "trial_start",
  "trial_end",
]);

export interface SubscriptionPause {
  readonly pause_at_period_end: boolean;
  readonly resumes_at?: string | null | undefined;
}
export const SubscriptionPause: Reader<SubscriptionPause> = closed({
  pause_at_period_end: required(boolean),
  resumes_at: optional(nullable(dateTime)),
});

export type SubscriptionProrationBehavior = "invoice" | "prorate" | "next_period" | "reset";
export const SubscriptionProrationBehavior: Reader<SubscriptionProrationBehavior> = oneOf([
  "invoice",
  "prorate",
  "next_period",
  "reset",
]);

export interface SubscriptionResume {
  readonly resume: true;
}
export const SubscriptionResume: Reader<SubscriptionResume> = closed({ resume: required(literal(true)) });

export interface SubscriptionRevoke {
  readonly customer_cancellation_reason?: CustomerCancellationReason | null | undefined;
  readonly customer_cancellation_comment?: string | null | undefined;
  readonly revoke: true;
}
export const SubscriptionRevoke: Reader<SubscriptionRevoke> = closed({
  customer_cancellation_reason: optional(nullable(CustomerCancellationReason)),
  customer_cancellation_comment: optional(nullable(text())),
  revoke: required(literal(true)),
});

export type SubscriptionSortProperty =
  | "customer"
  | "-customer"
  | "status"
  | "-status"
  | "started_at"
  | "-started_at"
  | "current_period_end"
  | "-current_period_end"
  | "ended_at"
  | "-ended_at"
  | "ends_at"
  | "-ends_at"
  | "amount"
  | "-amount"
  | "product"
  | "-product"
  | "discount"
  | "-discount";
export const SubscriptionSortProperty: Reader<SubscriptionSortProperty> = oneOf([
  "customer",
  "-customer",
  "status",
  "-status",
  "started_at",
  "-started_at",
  "current_period_end",
  "-current_period_end",
  "ended_at",
  "-ended_at",
  "ends_at",
  "-ends_at",
  "amount",
  "-amount",
  "product",
  "-product",
  "discount",
  "-discount",
]);

export type SubscriptionStatus =
  | "incomplete"
  | "incomplete_expired"
  | "trialing"
  | "active"
  | "past_due"
  | "canceled"
  | "unpaid"
  | "paused";
export const SubscriptionStatus: Reader<SubscriptionStatus> = oneOf([
  "incomplete",
  "incomplete_expired",
  "trialing",
  "active",
  "past_due",
  "canceled",
  "unpaid",
  "paused",
]);

export interface SubscriptionUpdateBase {
  readonly metadata?: Metadata | undefined;
  readonly product_id?: string | null | undefined;
  readonly proration_behavior?: SubscriptionProrationBehavior | null | undefined;
  readonly discount_id?: string | null | undefined;
  readonly trial_end?: string | "now" | null | undefined;
}
export const SubscriptionUpdateBase: Reader<SubscriptionUpdateBase> = closed({
  metadata: optional(metadata),
  product_id: optional(nullable(uuid4)),
  proration_behavior: optional(nullable(SubscriptionProrationBehavior)),
  discount_id: optional(nullable(uuid4)),
  trial_end: optional(nullable(either({ datetime: dateTime, "literal['now']": literal("now") }))),
});

export interface SubscriptionUpdateSeats {
  readonly seats: number;
  readonly proration_behavior?: SubscriptionProrationBehavior | null | undefined;
}
export const SubscriptionUpdateSeats: Reader<SubscriptionUpdateSeats> = closed({
  seats: required(integer({ ge: -2147483648, le: 2147483647 })),
  proration_behavior: optional(nullable(SubscriptionProrationBehavior)),
});

export interface SubscriptionUpdateUnits {
  readonly units: number;
  readonly proration_behavior?: SubscriptionProrationBehavior | null | undefined;
}
export const SubscriptionUpdateUnits: Reader<SubscriptionUpdateUnits> = closed({
  units: required(integer()),
  proration_behavior: optional(nullable(SubscriptionProrationBehavior)),
});

export interface SubscriptionUpdateBillingPeriod {
  readonly current_billing_period_end: string;
}
export const SubscriptionUpdateBillingPeriod: Reader<SubscriptionUpdateBillingPeriod> = closed({
  current_billing_period_end: required(dateTime),
});

export interface SubscriptionUpdateClear {
  readonly pending_update: null;
}
export const SubscriptionUpdateClear: Reader<SubscriptionUpdateClear> = closed({
  pending_update: required(nothing),
});

export type SubscriptionUpdate =
  | SubscriptionUpdateBase
  | SubscriptionUpdateSeats
  | SubscriptionUpdateUnits
  | SubscriptionUpdateBillingPeriod
  | SubscriptionCancel
  | SubscriptionRevoke
  | SubscriptionPause
  | SubscriptionResume
  | SubscriptionUpdateClear;
export const SubscriptionUpdate: Reader<SubscriptionUpdate> = either({
  SubscriptionUpdateBase: SubscriptionUpdateBase,
  SubscriptionUpdateSeats: SubscriptionUpdateSeats,
  SubscriptionUpdateUnits: SubscriptionUpdateUnits,
  SubscriptionUpdateBillingPeriod: SubscriptionUpdateBillingPeriod,
  SubscriptionCancel: SubscriptionCancel,
  SubscriptionRevoke: SubscriptionRevoke,
  SubscriptionPause: SubscriptionPause,
  SubscriptionResume: SubscriptionResume,
  SubscriptionUpdateClear: SubscriptionUpdateClear,
});

export type SubscriptionsCreateRequest = SubscriptionCreateCustomer | SubscriptionCreateExternalCustomer;
export const SubscriptionsCreateRequest: Reader<SubscriptionsCreateRequest> = either({
  SubscriptionCreateCustomer: SubscriptionCreateCustomer,
  SubscriptionCreateExternalCustomer: SubscriptionCreateExternalCustomer,
});

export type TimeInterval = "year" | "month" | "week" | "day" | "hour";
export const TimeInterval: Reader<TimeInterval> = oneOf(["year", "month", "week", "day", "hour"]);

export type WebhookFormat = "raw" | "discord" | "slack";
export const WebhookFormat: Reader<WebhookFormat> = oneOf(["raw", "discord", "slack"]);

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
export const WebhookEventType: Reader<WebhookEventType> = oneOf([
  "checkout.created",
  "checkout.updated",
  "checkout.expired",
  "customer.created",
  "customer.updated",
  "customer.deleted",
  "customer.state_changed",
  "customer_seat.assigned",
  "customer_seat.claimed",
  "customer_seat.revoked",
  "member.created",
  "member.updated",
  "member.deleted",
  "order.created",
  "order.updated",
  "order.paid",
  "order.refunded",
  "subscription.created",
  "subscription.updated",
  "subscription.active",
  "subscription.canceled",
  "subscription.uncanceled",
  "subscription.cycled",
  "subscription.revoked",
  "subscription.past_due",
  "subscription.paused",
  "subscription.resumed",
  "subscription.migrated",
  "refund.created",
  "refund.updated",
  "product.created",
  "product.updated",
  "discount.created",
  "discount.updated",
  "discount.deleted",
  "benefit.created",
  "benefit.updated",
  "benefit_grant.created",
  "benefit_grant.cycled",
  "benefit_grant.updated",
  "benefit_grant.revoked",
  "organization.updated",
]);

export interface WebhookEndpointCreate {
  readonly url: string;
  readonly name?: string | null | undefined;
  readonly api_version?: ApiVersion | undefined;
  readonly format: WebhookFormat;
  readonly events: readonly WebhookEventType[];
  readonly organization_id?: string | null | undefined;
}
export const WebhookEndpointCreate: Reader<WebhookEndpointCreate> = object({
  url: required(webhookUrl),
  name: optional(nullable(text())),
  api_version: optional(ApiVersion),
  format: required(WebhookFormat),
  events: required(list(WebhookEventType)),
  organization_id: optional(nullable(uuid4)),
});

export interface WebhookEndpointUpdate {
  readonly url?: string | null | undefined;
  readonly name?: string | null | undefined;
  readonly api_version?: "2026-04" | "2026-10" | null | undefined;
  readonly format?: WebhookFormat | null | undefined;
  readonly events?: readonly WebhookEventType[] | null | undefined;
  readonly enabled?: boolean | null | undefined;
}
export const WebhookEndpointUpdate: Reader<WebhookEndpointUpdate> = object({
  url: optional(nullable(webhookUrl)),
  name: optional(nullable(text())),
  api_version: optional(nullable(oneOf(["2026-04", "2026-10"]))),
  format: optional(nullable(WebhookFormat)),
  events: optional(nullable(list(WebhookEventType))),
  enabled: optional(nullable(boolean)),
});
