// Generated from the Polar API 2026-10 (generator 2). Do not edit.

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
