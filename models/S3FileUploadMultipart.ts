// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { listSchema } from "./listSchema.js";
import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import { type S3FileUploadPart, S3FileUploadPartSchema } from "./S3FileUploadPart.js";
import type { ObjectSchema } from "./Schema.js";

/** Where to send the parts. */
export interface S3FileUploadMultipart {
  /** The upload's ID, not the file's. `filesUploaded` takes it. */
  id: string;
  /** `filesUploaded` takes it. */
  path: string;
  parts: S3FileUploadPart[];
}

/** Checks a {@link S3FileUploadMultipart}. */
export const S3FileUploadMultipartSchema: ObjectSchema<S3FileUploadMultipart> =
  /* @__PURE__ */ objectSchema<S3FileUploadMultipart>({
    id: string(),
    path: string(),
    parts: listSchema(S3FileUploadPartSchema),
  });
