// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import { integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** A part that is stored. */
export interface S3FileUploadCompletedPart {
  /** An integer. */
  number: number;
  /** The `ETag` header of the storage's answer. */
  checksumEtag: string;
  /** As it was given to `filesCreate`; null if none was. */
  checksumSha256Base64: string | null;
}

/** Checks a {@link S3FileUploadCompletedPart}. */
export const S3FileUploadCompletedPartSchema: ObjectSchema<S3FileUploadCompletedPart> =
  /* @__PURE__ */ objectSchema<S3FileUploadCompletedPart>({
    number: integer(),
    checksumEtag: string(),
    checksumSha256Base64: v.nullable(string()),
  });
