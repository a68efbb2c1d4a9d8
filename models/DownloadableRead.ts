// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type FileDownload, FileDownloadSchema } from "./FileDownload.js";
import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** A file that the customer may download. */
export interface DownloadableRead {
  /** A UUID (version 4). */
  id: string;
  /** The benefit that gives it. A UUID (version 4). */
  benefitId: string;
  file: FileDownload;
}

/** Checks a {@link DownloadableRead}. */
export const DownloadableReadSchema: ObjectSchema<DownloadableRead> =
  /* @__PURE__ */ objectSchema<DownloadableRead>({
    id: string(),
    benefitId: string(),
    file: FileDownloadSchema,
  });
