// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type FilePatch, FilePatchSchema } from "./FilePatch.js";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";
import { uuid } from "./uuid.js";

/** The request of `filesUpdate`. */
export interface FilesUpdateRequest {
  /** A UUID (version 4). */
  id: string;
  filePatch: FilePatch;
}

/** Checks a {@link FilesUpdateRequest}. */
export const FilesUpdateRequestSchema: ObjectSchema<FilesUpdateRequest> =
  /* @__PURE__ */ objectSchema<FilesUpdateRequest>({ id: uuid(), filePatch: FilePatchSchema });
