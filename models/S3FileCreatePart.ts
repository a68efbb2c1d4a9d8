// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { integer } from "./integer.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface S3FileCreatePart {
  /** An integer. */
  number: number;
  /** An integer. */
  chunkStart: number;
  /** An integer. */
  chunkEnd: number;
  checksumSha256Base64?: string | null | undefined;
}

/** Checks a {@link S3FileCreatePart}. */
export const S3FileCreatePartSchema: ObjectSchema<S3FileCreatePart> =
  /* @__PURE__ */ objectSchema<S3FileCreatePart>({
    number: integer(),
    chunkStart: integer(),
    chunkEnd: integer(),
    checksumSha256Base64: v.nullish(v.string()),
  });
