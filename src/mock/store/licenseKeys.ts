import type { LicenseKeyActivationBase, LicenseKeyRead } from "../api/answers.js";
import type { Metadata } from "../read/metadata.js";
import type { Deletable, Stored } from "./records.js";

/** A key that a benefit gave to a customer. */
export type LicenseKeyRecord = Stored<LicenseKeyRead, "customer" | "member" | "display_key">;

/** A place where a key is in use. */
export interface ActivationRecord extends LicenseKeyActivationBase, Deletable {
  readonly conditions: Metadata;
}
