// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import { integer, string } from "./plain.js";
import { type S3FileCreateMultipart, S3FileCreateMultipartSchema } from "./S3FileCreateMultipart.js";
import type { ObjectSchema } from "./Schema.js";

/** A file to upload to a support case, up to 250 MB. */
export interface SupportCaseAttachmentFileCreate {
  /**
   * Needed if the token reaches several organizations; an organization access token refuses it. A
   * UUID (version 4).
   */
  organizationId?: string | null | undefined;
  /** The file's name, with its extension. */
  name: string;
  /**
   * Matches
   * `^(image\/(jpeg|png|gif|webp)|video\/(mp4|quicktime|webm)|application\/pdf|text\/(csv|plain)|application\/msword|application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.document|application\/vnd\.ms-excel|application\/vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet)$`.
   */
  mimeType: string;
  /** In bytes. An integer. At most 262144000. */
  size: number;
  /** The SHA-256 of the whole content, in base64. Kept for those who download it. */
  checksumSha256Base64?: string | null | undefined;
  upload: S3FileCreateMultipart;
  service: "support_case_attachment";
  /** Your own mark of the version. */
  version?: string | null | undefined;
}

/** Checks a {@link SupportCaseAttachmentFileCreate}. */
export const SupportCaseAttachmentFileCreateSchema: ObjectSchema<SupportCaseAttachmentFileCreate> =
  /* @__PURE__ */ objectSchema<SupportCaseAttachmentFileCreate>({
    organizationId: v.nullish(string()),
    name: string(),
    mimeType: v.pipe(
      string(),
      v.regex(
        /^(image\/(jpeg|png|gif|webp)|video\/(mp4|quicktime|webm)|application\/pdf|text\/(csv|plain)|application\/msword|application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.document|application\/vnd\.ms-excel|application\/vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet)$/,
      ),
    ),
    size: v.pipe(integer(), v.maxValue(262144000)),
    checksumSha256Base64: v.nullish(string()),
    upload: S3FileCreateMultipartSchema,
    service: string(),
    version: v.nullish(string()),
  });
