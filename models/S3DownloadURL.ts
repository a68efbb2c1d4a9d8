// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { mapSchema } from "./mapSchema.js";
import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { date, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** A link to a file, for a while. */
export interface S3DownloadURL {
  /** Needs no token: whoever has it can download. Do not store it. */
  url: string;
  /** To send along when downloading. Keys and values travel as they are. Default: `{}`. */
  headers?: Record<string, string> | undefined;
  /** After this the link is refused; list again for a new one. */
  expiresAt: Date;
}

/** Checks a {@link S3DownloadURL}. */
export const S3DownloadURLSchema: ObjectSchema<S3DownloadURL> = /* @__PURE__ */ objectSchema<S3DownloadURL>({
  url: string(),
  headers: nullish(mapSchema(string())),
  expiresAt: date(),
});
