// Generated from the Polar API 2026-10 (generator 3). Do not edit.

import * as v from "valibot";
import { integer } from "./integer.js";
import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
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
    downloaders: integer(),
    downloads: integer(),
    sizeReadable: v.string(),
  });
