import type { MockMetadata } from "./MockCustomer.js";
import type { MockVisibility } from "./MockProduct.js";

/** What the types of benefits are made of. */
export interface MockBenefitProperties {
  readonly custom: { readonly note: string | null };
  readonly discord: {
    readonly guild_id: string;
    readonly role_id: string;
    readonly kick_member: boolean;
  };
  readonly github_repository: {
    readonly repository_owner: string;
    readonly repository_name: string;
    readonly permission: "pull" | "triage" | "push" | "maintain" | "admin";
  };
  readonly downloadables: {
    readonly archived: Readonly<Record<string, boolean>>;
    readonly files: readonly string[];
  };
  readonly license_keys: {
    readonly prefix: string | null;
    readonly expires: {
      readonly ttl: number;
      readonly timeframe: "year" | "month" | "day";
    } | null;
    readonly activations: {
      readonly limit: number;
      readonly enable_customer_admin: boolean;
    } | null;
    readonly limit_usage: number | null;
  };
  readonly meter_credit: {
    readonly units: number;
    readonly rollover: boolean;
    readonly meter_id: string;
  };
  readonly feature_flag: Readonly<Record<never, never>>;
  readonly slack_shared_channel: {
    readonly slack_integration_id: string;
    readonly channel_name_template: string;
    readonly private: boolean;
    readonly archive_on_revoke: boolean;
    readonly welcome_message: string | null;
    readonly team_invitees: readonly string[];
  };
}

/** The type of a benefit. Grants do something for `license_keys` and `meter_credit` only. */
export type MockBenefitType = keyof MockBenefitProperties;

export interface MockBenefitBase {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly description: string;
  readonly selectable: boolean;
  readonly deletable: boolean;
  readonly is_deleted: boolean;
  readonly organization_id: string;
  readonly metadata: MockMetadata;
  readonly visibility: MockVisibility;
  readonly visibility_configurable: boolean;
}

/** The type of a benefit with its properties. */
export type MockBenefitKind = {
  readonly [T in MockBenefitType]: {
    readonly type: T;
    readonly properties: MockBenefitProperties[T];
  };
}[MockBenefitType];

/** A benefit as the API writes it. Date-times are RFC 3339 in UTC. */
export type MockBenefit = MockBenefitBase &
  MockBenefitKind & {
    /** Sent of custom benefits, though the API's document does not list it. */
    readonly is_tax_applicable?: boolean;
  };
