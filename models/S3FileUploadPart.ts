// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { mapSchema } from "./mapSchema.js";
import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { date, integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** Where to send one part. */
export interface S3FileUploadPart {
  /** Counts from 1. An integer. */
  number: number;
  /** Where the part starts in the content, in bytes. An integer. */
  chunkStart: number;
  /** Where the part ends in the content, in bytes. An integer. */
  chunkEnd: number;
  /** The SHA-256 of the part, in base64; the storage then checks it. */
  checksumSha256Base64?: string | null | undefined;
  /** `PUT` the part's bytes here, without your access token. Holds a signature, so it is a secret. */
  url: string;
  /** After this the address no longer works. */
  expiresAt: Date;
  /**
   * Headers to send with the bytes, as they are. Keys and values travel as they are. Default:
   * `{}`.
   */
  headers?: Record<string, string> | undefined;
}

/** Checks a {@link S3FileUploadPart}. */
export const S3FileUploadPartSchema: ObjectSchema<S3FileUploadPart> =
  /* @__PURE__ */ objectSchema<S3FileUploadPart>({
    number: integer(),
    chunkStart: integer(),
    chunkEnd: integer(),
    checksumSha256Base64: nullish(string()),
    url: string(),
    expiresAt: date(),
    headers: nullish(mapSchema(string())),
  });
