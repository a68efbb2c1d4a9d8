// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type FileRead, FileReadSchema } from "./FileRead.js";
import { listSchema } from "./listSchema.js";
import { objectSchema } from "./objectSchema.js";
import { type Pagination, PaginationSchema } from "./Pagination.js";
import type { ObjectSchema } from "./Schema.js";

/** A page of files as the API sends it. */
export interface ListResourceFileRead {
  items: FileRead[];
  pagination: Pagination;
}

/** Checks a {@link ListResourceFileRead}. */
export const ListResourceFileReadSchema: ObjectSchema<ListResourceFileRead> =
  /* @__PURE__ */ objectSchema<ListResourceFileRead>({
    items: listSchema(FileReadSchema),
    pagination: PaginationSchema,
  });
