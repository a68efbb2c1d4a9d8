// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import { integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** A part of the content to upload. */
export interface S3FileCreatePart {
  /** Counts from 1. An integer. */
  number: number;
  /** Where the part starts in the content, in bytes. An integer. */
  chunkStart: number;
  /** Where the part ends in the content, in bytes. An integer. */
  chunkEnd: number;
  /** The SHA-256 of the part, in base64; the storage then checks it. */
  checksumSha256Base64?: string | null | undefined;
}

/** Checks a {@link S3FileCreatePart}. */
export const S3FileCreatePartSchema: ObjectSchema<S3FileCreatePart> =
  /* @__PURE__ */ objectSchema<S3FileCreatePart>({
    number: integer(),
    chunkStart: integer(),
    chunkEnd: integer(),
    checksumSha256Base64: v.nullish(string()),
  });
