// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { closedVariant } from "./closedVariant.js";
import { type DownloadableFileCreate, DownloadableFileCreateSchema } from "./DownloadableFileCreate.js";
import {
  type OrganizationAvatarFileCreate,
  OrganizationAvatarFileCreateSchema,
} from "./OrganizationAvatarFileCreate.js";
import { type ProductMediaFileCreate, ProductMediaFileCreateSchema } from "./ProductMediaFileCreate.js";
import type { Schema } from "./Schema.js";
import {
  type SupportCaseAttachmentFileCreate,
  SupportCaseAttachmentFileCreateSchema,
} from "./SupportCaseAttachmentFileCreate.js";

/** A file to upload, told apart by `service`. */
export type FileCreate =
  | DownloadableFileCreate
  | ProductMediaFileCreate
  | OrganizationAvatarFileCreate
  | SupportCaseAttachmentFileCreate;

/** Checks a {@link FileCreate}. */
export const FileCreateSchema: Schema<FileCreate> = /* @__PURE__ */ closedVariant("service", {
  downloadable: DownloadableFileCreateSchema,
  organization_avatar: OrganizationAvatarFileCreateSchema,
  product_media: ProductMediaFileCreateSchema,
  support_case_attachment: SupportCaseAttachmentFileCreateSchema,
});
