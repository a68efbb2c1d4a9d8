// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type DownloadableRead, DownloadableReadSchema } from "./DownloadableRead.js";
import { listSchema } from "./listSchema.js";
import { objectSchema } from "./objectSchema.js";
import { type Pagination, PaginationSchema } from "./Pagination.js";
import type { ObjectSchema } from "./Schema.js";

/** A page of files as the API sends it. */
export interface ListResourceDownloadableRead {
  items: DownloadableRead[];
  pagination: Pagination;
}

/** Checks a {@link ListResourceDownloadableRead}. */
export const ListResourceDownloadableReadSchema: ObjectSchema<ListResourceDownloadableRead> =
  /* @__PURE__ */ objectSchema<ListResourceDownloadableRead>({
    items: listSchema(DownloadableReadSchema),
    pagination: PaginationSchema,
  });
