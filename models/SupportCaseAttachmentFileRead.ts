// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { integer } from "./integer.js";
import { nullish } from "./nullish.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface SupportCaseAttachmentFileRead {
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
  service: "support_case_attachment";
  isUploaded: boolean;
  createdAt: Date;
  sizeReadable: string;
}

/** Checks a {@link SupportCaseAttachmentFileRead}. */
export const SupportCaseAttachmentFileReadSchema: ObjectSchema<SupportCaseAttachmentFileRead> =
  /* @__PURE__ */ objectSchema<SupportCaseAttachmentFileRead>({
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
    sizeReadable: v.string(),
  });
