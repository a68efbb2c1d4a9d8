// Generated from the Polar API 2026-10 (generator 4). Do not edit.

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
