// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";

/** The request of `filesDelete`. */
export interface FilesDeleteRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link FilesDeleteRequest}. */
export const FilesDeleteRequestSchema: ObjectSchema<FilesDeleteRequest> =
  /* @__PURE__ */ objectSchema<FilesDeleteRequest>({ id: v.string() });
