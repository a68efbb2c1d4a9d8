// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import { integer, string } from "./plain.js";
import { type S3FileCreateMultipart, S3FileCreateMultipartSchema } from "./S3FileCreateMultipart.js";
import type { ObjectSchema } from "./Schema.js";

/** A file to upload for a `downloadables` benefit. */
export interface DownloadableFileCreate {
  /**
   * Needed if the token reaches several organizations; an organization access token refuses it. A
   * UUID (version 4).
   */
  organizationId?: string | null | undefined;
  /** The file's name, with its extension. */
  name: string;
  mimeType: string;
  /** In bytes. An integer. */
  size: number;
  /** The SHA-256 of the whole content, in base64. Kept for those who download it. */
  checksumSha256Base64?: string | null | undefined;
  upload: S3FileCreateMultipart;
  service: "downloadable";
  /** Your own mark of the version. */
  version?: string | null | undefined;
}

/** Checks a {@link DownloadableFileCreate}. */
export const DownloadableFileCreateSchema: ObjectSchema<DownloadableFileCreate> =
  /* @__PURE__ */ objectSchema<DownloadableFileCreate>({
    organizationId: v.nullish(string()),
    name: string(),
    mimeType: string(),
    size: integer(),
    checksumSha256Base64: v.nullish(string()),
    upload: S3FileCreateMultipartSchema,
    service: string(),
    version: v.nullish(string()),
  });
