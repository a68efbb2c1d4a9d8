// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type FileUploadCompleted, FileUploadCompletedSchema } from "./FileUploadCompleted.js";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";
import { uuid } from "./uuid.js";

/** The request of `filesUploaded`. */
export interface FilesUploadedRequest {
  /** A UUID (version 4). */
  id: string;
  fileUploadCompleted: FileUploadCompleted;
}

/** Checks a {@link FilesUploadedRequest}. */
export const FilesUploadedRequestSchema: ObjectSchema<FilesUploadedRequest> =
  /* @__PURE__ */ objectSchema<FilesUploadedRequest>({
    id: uuid(),
    fileUploadCompleted: FileUploadCompletedSchema,
  });
