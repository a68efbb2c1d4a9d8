// Generated from the Polar API 2026-10 (generator 3). Do not edit.

import * as v from "valibot";
import { integer } from "./integer.js";
import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";

/** A file for a `downloadables` benefit. */
export interface DownloadableFileRead {
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
  /** Your own mark of the version. Null: none. */
  version: string | null;
  service: "downloadable";
  /** Whether the content is complete. */
  isUploaded: boolean;
  createdAt: Date;
  /** When a scan found it harmful. Null: it did not. */
  flaggedMaliciousAt: Date | null;
  /** The size as text, for people. */
  sizeReadable: string;
}

/** Checks a {@link DownloadableFileRead}. */
export const DownloadableFileReadSchema: ObjectSchema<DownloadableFileRead> =
  /* @__PURE__ */ objectSchema<DownloadableFileRead>({
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
    version: nullish(v.string()),
    service: v.string(),
    isUploaded: v.boolean(),
    createdAt: v.date(),
    flaggedMaliciousAt: nullish(v.date()),
    sizeReadable: v.string(),
  });
