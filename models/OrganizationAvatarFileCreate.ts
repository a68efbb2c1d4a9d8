// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import { integer, string } from "./plain.js";
import { type S3FileCreateMultipart, S3FileCreateMultipartSchema } from "./S3FileCreateMultipart.js";
import type { ObjectSchema } from "./Schema.js";

/** An organization's avatar to upload, up to 1 MB. */
export interface OrganizationAvatarFileCreate {
  /**
   * Needed if the token reaches several organizations; an organization access token refuses it. A
   * UUID (version 4).
   */
  organizationId?: string | null | undefined;
  /** The file's name, with its extension. */
  name: string;
  /** Matches `^image\/(jpeg|png|gif|webp|svg\+xml)$`. */
  mimeType: string;
  /** In bytes. An integer. At most 1048576. */
  size: number;
  /** The SHA-256 of the whole content, in base64. Kept for those who download it. */
  checksumSha256Base64?: string | null | undefined;
  upload: S3FileCreateMultipart;
  service: "organization_avatar";
  /** Your own mark of the version. */
  version?: string | null | undefined;
}

/** Checks a {@link OrganizationAvatarFileCreate}. */
export const OrganizationAvatarFileCreateSchema: ObjectSchema<OrganizationAvatarFileCreate> =
  /* @__PURE__ */ objectSchema<OrganizationAvatarFileCreate>({
    organizationId: v.nullish(string()),
    name: string(),
    mimeType: v.pipe(string(), v.regex(/^image\/(jpeg|png|gif|webp|svg\+xml)$/)),
    size: v.pipe(integer(), v.maxValue(1048576)),
    checksumSha256Base64: v.nullish(string()),
    upload: S3FileCreateMultipartSchema,
    service: string(),
    version: v.nullish(string()),
  });
