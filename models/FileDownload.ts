// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import type { FileServiceTypes } from "./FileServiceTypes.js";
import { nullish } from "./nullish.js";
import type { Open } from "./Open.js";
import { objectSchema } from "./objectSchema.js";
import { boolean, date, integer, string } from "./plain.js";
import { type S3DownloadURL, S3DownloadURLSchema } from "./S3DownloadURL.js";
import type { ObjectSchema } from "./Schema.js";

/** A file with a link to it. */
export interface FileDownload {
  /** A UUID (version 4). */
  id: string;
  /** A UUID (version 4). */
  organizationId: string;
  name: string;
  /** Its place in Polar's store; not a link. */
  path: string;
  mimeType: string;
  /** In bytes. An integer. */
  size: number;
  storageVersion: string | null;
  checksumEtag: string | null;
  checksumSha256Base64: string | null;
  checksumSha256Hex: string | null;
  lastModifiedAt: Date | null;
  /** Where to get the file. */
  download: S3DownloadURL;
  /** The organization's own word for the version. Null if it gave none. */
  version: string | null;
  /** Whether the file is there yet. */
  isUploaded: boolean;
  service: Open<FileServiceTypes>;
  /** The size for people. */
  sizeReadable: string;
}

/** Checks a {@link FileDownload}. */
export const FileDownloadSchema: ObjectSchema<FileDownload> = /* @__PURE__ */ objectSchema<FileDownload>({
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
  download: S3DownloadURLSchema,
  version: nullish(string()),
  isUploaded: boolean(),
  service: string(),
  sizeReadable: string(),
});
