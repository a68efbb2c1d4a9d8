// Generated from the Polar API 2026-10 (generator 2). Do not edit.

export type FileServiceTypes =
  | "downloadable"
  | "product_media"
  | "organization_avatar"
  | "support_case_attachment";
