// Generated from the Polar API 2026-10 (generator 3). Do not edit.

import * as v from "valibot";
import type { FileServiceTypes } from "./FileServiceTypes.js";
import { integer } from "./integer.js";
import { nullish } from "./nullish.js";
import type { Open } from "./Open.js";
import { objectSchema } from "./objectSchema.js";
import { type S3FileUploadMultipart, S3FileUploadMultipartSchema } from "./S3FileUploadMultipart.js";
import type { ObjectSchema } from "./Schema.js";

/** A file that waits for its content, and where to send it. */
export interface FileUpload {
  /** A UUID (version 4). */
  id: string;
  /** A UUID (version 4). */
  organizationId: string;
  name: string;
  /** Where the storage keeps it. */
  path: string;
  mimeType: string;
  /** In bytes. An integer. */
  size: number;
  /** The storage's own mark of the version. Null until it is uploaded. */
  storageVersion: string | null;
  /** The storage's own checksum. Null until it is uploaded. */
  checksumEtag: string | null;
  /** Of the whole content, as its sender said. Null: not given. */
  checksumSha256Base64: string | null;
  /** The same, in hexadecimal. */
  checksumSha256Hex: string | null;
  /** When the content was stored. Null until it is uploaded. */
  lastModifiedAt: Date | null;
  upload: S3FileUploadMultipart;
  /** Your own mark of the version. Null: none. */
  version: string | null;
  /** Whether the content is complete. Default: `false`. */
  isUploaded?: boolean | undefined;
  service: Open<FileServiceTypes>;
  /** The size as text, for people. */
  sizeReadable: string;
}

/** Checks a {@link FileUpload}. */
export const FileUploadSchema: ObjectSchema<FileUpload> = /* @__PURE__ */ objectSchema<FileUpload>({
  id: v.string(),
  organizationId: v.string(),
  name: v.string(),
  path: v.string(),
  mimeType: v.string(),
  size: integer(),
  storageVersion: nullish(v.string()),
  checksumEtag: nullish(v.string()),
  checksumSha256Base64: nullish(v.string()),
  checksumSha256Hex: nullish(v.string()),
  lastModifiedAt: nullish(v.date()),
  upload: S3FileUploadMultipartSchema,
  version: nullish(v.string()),
  isUploaded: nullish(v.boolean()),
  service: v.string(),
  sizeReadable: v.string(),
});
