// Generated from the Polar API 2026-10 (generator 4). Do not edit.

/**
 * Whether a license key works: `granted` does; `disabled` was switched off; `revoked` went with
 * its benefit.
 */
export type LicenseKeyStatus = "granted" | "revoked" | "disabled";
