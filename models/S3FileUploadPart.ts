// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { integer } from "./integer.js";
import { mapSchema } from "./mapSchema.js";
import { nullish } from "./nullish.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface S3FileUploadPart {
  /** An integer. */
  number: number;
  /** An integer. */
  chunkStart: number;
  /** An integer. */
  chunkEnd: number;
  checksumSha256Base64?: string | null | undefined;
  url: string;
  expiresAt: Date;
  /** Keys and values travel as they are. Default: `{}`. */
  headers?: Record<string, string> | undefined;
}

/** Checks a {@link S3FileUploadPart}. */
export const S3FileUploadPartSchema: ObjectSchema<S3FileUploadPart> =
  /* @__PURE__ */ objectSchema<S3FileUploadPart>({
    number: integer(),
    chunkStart: integer(),
    chunkEnd: integer(),
    checksumSha256Base64: nullish(v.string()),
    url: v.string(),
    expiresAt: v.date(),
    headers: nullish(mapSchema(v.string())),
  });
