// Generated from the Polar API 2026-10 (generator 4). Do not edit.

/**
 * What a file is for: a `downloadables` benefit, a product's media, an organization's avatar, or a
 * support case.
 */
export type FileServiceTypes =
  | "downloadable"
  | "product_media"
  | "organization_avatar"
  | "support_case_attachment";
