// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { integer } from "./integer.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";
import { type S3FileCreateMultipart, S3FileCreateMultipartSchema } from "./S3FileCreateMultipart.js";

export interface DownloadableFileCreate {
  /** A UUID (version 4). */
  organizationId?: string | null | undefined;
  name: string;
  mimeType: string;
  /** An integer. */
  size: number;
  checksumSha256Base64?: string | null | undefined;
  upload: S3FileCreateMultipart;
  service: "downloadable";
  version?: string | null | undefined;
}

/** Checks a {@link DownloadableFileCreate}. */
export const DownloadableFileCreateSchema: ObjectSchema<DownloadableFileCreate> =
  /* @__PURE__ */ objectSchema<DownloadableFileCreate>({
    organizationId: v.nullish(v.string()),
    name: v.string(),
    mimeType: v.string(),
    size: integer(),
    checksumSha256Base64: v.nullish(v.string()),
    upload: S3FileCreateMultipartSchema,
    service: v.string(),
    version: v.nullish(v.string()),
  });
