import type { LicenseKeyStatus } from "../api/answers.js";
import type { Metadata } from "../read/metadata.js";

/** A key that a benefit gave to a customer. */
export interface LicenseKeyRecord {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly organization_id: string;
  readonly customer_id: string;
  readonly member_id: string | null;
  readonly benefit_id: string;
  readonly key: string;
  readonly status: LicenseKeyStatus;
  readonly limit_activations: number | null;
  readonly usage: number;
  readonly limit_usage: number | null;
  readonly validations: number;
  readonly last_validated_at: string | null;
  readonly expires_at: string | null;
}

/** A place where a key is in use. */
export interface ActivationRecord {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: null;
  readonly deleted_at: string | null;
  readonly license_key_id: string;
  readonly label: string;
  readonly meta: Metadata;
  readonly conditions: Metadata;
}
