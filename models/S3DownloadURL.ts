// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { mapSchema } from "./mapSchema.js";
import { nullish } from "./nullish.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface S3DownloadURL {
  url: string;
  /** Keys and values travel as they are. Default: `{}`. */
  headers?: Record<string, string> | undefined;
  expiresAt: Date;
}

/** Checks a {@link S3DownloadURL}. */
export const S3DownloadURLSchema: ObjectSchema<S3DownloadURL> = /* @__PURE__ */ objectSchema<S3DownloadURL>({
  url: v.string(),
  headers: nullish(mapSchema(v.string())),
  expiresAt: v.date(),
});
