// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";
import { uuid } from "./uuid.js";

/** The request of `filesDelete`. */
export interface FilesDeleteRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link FilesDeleteRequest}. */
export const FilesDeleteRequestSchema: ObjectSchema<FilesDeleteRequest> =
  /* @__PURE__ */ objectSchema<FilesDeleteRequest>({ id: uuid() });
