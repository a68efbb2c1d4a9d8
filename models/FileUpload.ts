// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import type { FileServiceTypes } from "./FileServiceTypes.js";
import { nullish } from "./nullish.js";
import type { Open } from "./Open.js";
import { objectSchema } from "./objectSchema.js";
import { boolean, date, integer, string } from "./plain.js";
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
  id: string(),
  organizationId: string(),
  name: string(),
  path: string(),
  mimeType: string(),
  size: integer(),
  storageVersion: nullish(string()),
  checksumEtag: nullish(string()),
  checksumSha256Base64: nullish(string()),
  checksumSha256Hex: nullish(string()),
  lastModifiedAt: nullish(date()),
  upload: S3FileUploadMultipartSchema,
  version: nullish(string()),
  isUploaded: nullish(boolean()),
  service: string(),
  sizeReadable: string(),
});
