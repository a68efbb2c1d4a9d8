// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type CustomField, CustomFieldSchema } from "./CustomField.js";
import { listSchema } from "./listSchema.js";
import { objectSchema } from "./objectSchema.js";
import { type Pagination, PaginationSchema } from "./Pagination.js";
import type { ObjectSchema } from "./Schema.js";

/** A page of custom fields as the API sends it. */
export interface ListResourceCustomField {
  items: CustomField[];
  pagination: Pagination;
}

/** Checks a {@link ListResourceCustomField}. */
export const ListResourceCustomFieldSchema: ObjectSchema<ListResourceCustomField> =
  /* @__PURE__ */ objectSchema<ListResourceCustomField>({
    items: listSchema(CustomFieldSchema),
    pagination: PaginationSchema,
  });
