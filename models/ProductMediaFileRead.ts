// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { boolean, date, integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** An image of a product. */
export interface ProductMediaFileRead {
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
  service: "product_media";
  /** Whether the content is complete. */
  isUploaded: boolean;
  createdAt: Date;
  /** The size as text, for people. */
  sizeReadable: string;
  /** Anyone can load it from here. */
  publicUrl: string;
}

/** Checks a {@link ProductMediaFileRead}. */
export const ProductMediaFileReadSchema: ObjectSchema<ProductMediaFileRead> =
  /* @__PURE__ */ objectSchema<ProductMediaFileRead>({
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
    sizeReadable: string(),
    publicUrl: string(),
  });
