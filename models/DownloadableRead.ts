// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type FileDownload, FileDownloadSchema } from "./FileDownload.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface DownloadableRead {
  /** A UUID (version 4). */
  id: string;
  /** A UUID (version 4). */
  benefitId: string;
  file: FileDownload;
}

/** Checks a {@link DownloadableRead}. */
export const DownloadableReadSchema: ObjectSchema<DownloadableRead> =
  /* @__PURE__ */ objectSchema<DownloadableRead>({
    id: v.string(),
    benefitId: v.string(),
    file: FileDownloadSchema,
  });
