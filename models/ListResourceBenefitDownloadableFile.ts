// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type BenefitDownloadableFile, BenefitDownloadableFileSchema } from "./BenefitDownloadableFile.js";
import { listSchema } from "./listSchema.js";
import { objectSchema } from "./objectSchema.js";
import { type Pagination, PaginationSchema } from "./Pagination.js";
import type { ObjectSchema } from "./Schema.js";

/** A page of a benefit's files as the API sends it. */
export interface ListResourceBenefitDownloadableFile {
  items: BenefitDownloadableFile[];
  pagination: Pagination;
}

/** Checks a {@link ListResourceBenefitDownloadableFile}. */
export const ListResourceBenefitDownloadableFileSchema: ObjectSchema<ListResourceBenefitDownloadableFile> =
  /* @__PURE__ */ objectSchema<ListResourceBenefitDownloadableFile>({
    items: listSchema(BenefitDownloadableFileSchema),
    pagination: PaginationSchema,
  });
