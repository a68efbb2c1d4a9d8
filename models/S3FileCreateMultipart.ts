// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { listSchema } from "./listSchema.js";
import { objectSchema } from "./objectSchema.js";
import { type S3FileCreatePart, S3FileCreatePartSchema } from "./S3FileCreatePart.js";
import type { ObjectSchema } from "./Schema.js";

/** How the content is cut into parts. A small file is one part. */
export interface S3FileCreateMultipart {
  /** Together they must cover the whole content. At most 10000 items. */
  parts: readonly S3FileCreatePart[];
}

/** Checks a {@link S3FileCreateMultipart}. */
export const S3FileCreateMultipartSchema: ObjectSchema<S3FileCreateMultipart> =
  /* @__PURE__ */ objectSchema<S3FileCreateMultipart>({
    parts: v.pipe(listSchema(S3FileCreatePartSchema), v.maxLength(10000)),
  });
