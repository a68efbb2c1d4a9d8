// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { boolean, date, integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** A file of a benefit, and how often it was downloaded. */
export interface BenefitDownloadableFile {
  /** A UUID (version 4). */
  id: string;
  /** A UUID (version 4). */
  organizationId: string;
  name: string;
  path: string;
  mimeType: string;
  /** An integer. */
  size: number;
  storageVersion: string | null;
  checksumEtag: string | null;
  checksumSha256Base64: string | null;
  checksumSha256Hex: string | null;
  lastModifiedAt: Date | null;
  version: string | null;
  service: "downloadable";
  isUploaded: boolean;
  createdAt: Date;
  /** When a scan found it harmful. Null: it did not. */
  flaggedMaliciousAt: Date | null;
  /** Different customers or members who have downloaded it. An integer. */
  downloaders: number;
  /** Downloads in all. An integer. */
  downloads: number;
  sizeReadable: string;
}

/** Checks a {@link BenefitDownloadableFile}. */
export const BenefitDownloadableFileSchema: ObjectSchema<BenefitDownloadableFile> =
  /* @__PURE__ */ objectSchema<BenefitDownloadableFile>({
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
    version: nullish(string()),
    service: string(),
    isUploaded: boolean(),
    createdAt: date(),
    flaggedMaliciousAt: nullish(date()),
    downloaders: integer(),
    downloads: integer(),
    sizeReadable: string(),
  });
