// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import { integer, string } from "./plain.js";
import { type S3FileCreateMultipart, S3FileCreateMultipartSchema } from "./S3FileCreateMultipart.js";
import type { ObjectSchema } from "./Schema.js";

/** An image of a product to upload, up to 10 MB. */
export interface ProductMediaFileCreate {
  /**
   * Needed if the token reaches several organizations; an organization access token refuses it. A
   * UUID (version 4).
   */
  organizationId?: string | null | undefined;
  /** The file's name, with its extension. */
  name: string;
  /** Matches `^image\/(jpeg|png|gif|webp|svg\+xml)$`. */
  mimeType: string;
  /** In bytes. An integer. At most 10485760. */
  size: number;
  /** The SHA-256 of the whole content, in base64. Kept for those who download it. */
  checksumSha256Base64?: string | null | undefined;
  upload: S3FileCreateMultipart;
  service: "product_media";
  /** Your own mark of the version. */
  version?: string | null | undefined;
}

/** Checks a {@link ProductMediaFileCreate}. */
export const ProductMediaFileCreateSchema: ObjectSchema<ProductMediaFileCreate> =
  /* @__PURE__ */ objectSchema<ProductMediaFileCreate>({
    organizationId: v.nullish(string()),
    name: string(),
    mimeType: v.pipe(string(), v.regex(/^image\/(jpeg|png|gif|webp|svg\+xml)$/)),
    size: v.pipe(integer(), v.maxValue(10485760)),
    checksumSha256Base64: v.nullish(string()),
    upload: S3FileCreateMultipartSchema,
    service: string(),
    version: v.nullish(string()),
  });
