// Generated from the Polar API 2026-10 (generator 4). Do not edit.

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
