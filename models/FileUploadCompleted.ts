// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { listSchema } from "./listSchema.js";
import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import {
  type S3FileUploadCompletedPart,
  S3FileUploadCompletedPartSchema,
} from "./S3FileUploadCompletedPart.js";
import type { ObjectSchema } from "./Schema.js";

/** That all parts are stored. */
export interface FileUploadCompleted {
  /** The upload's ID (`upload.id` of `filesCreate`), not the file's. */
  id: string;
  /** `upload.path` of `filesCreate`. */
  path: string;
  parts: readonly S3FileUploadCompletedPart[];
}

/** Checks a {@link FileUploadCompleted}. */
export const FileUploadCompletedSchema: ObjectSchema<FileUploadCompleted> =
  /* @__PURE__ */ objectSchema<FileUploadCompleted>({
    id: string(),
    path: string(),
    parts: listSchema(S3FileUploadCompletedPartSchema),
  });
