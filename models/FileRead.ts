// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type DownloadableFileRead, DownloadableFileReadSchema } from "./DownloadableFileRead.js";
import {
  type OrganizationAvatarFileRead,
  OrganizationAvatarFileReadSchema,
} from "./OrganizationAvatarFileRead.js";
import { type ProductMediaFileRead, ProductMediaFileReadSchema } from "./ProductMediaFileRead.js";
import type { Schema } from "./Schema.js";
import {
  type SupportCaseAttachmentFileRead,
  SupportCaseAttachmentFileReadSchema,
} from "./SupportCaseAttachmentFileRead.js";
import { variant } from "./variant.js";

/** A file, told apart by `service`. */
export type FileRead =
  | DownloadableFileRead
  | ProductMediaFileRead
  | OrganizationAvatarFileRead
  | SupportCaseAttachmentFileRead;

/** Checks a {@link FileRead}. */
export const FileReadSchema: Schema<FileRead> = /* @__PURE__ */ variant("service", {
  downloadable: DownloadableFileReadSchema,
  organization_avatar: OrganizationAvatarFileReadSchema,
  product_media: ProductMediaFileReadSchema,
  support_case_attachment: SupportCaseAttachmentFileReadSchema,
});
