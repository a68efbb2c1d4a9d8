// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import type { CustomFieldSortProperty } from "./CustomFieldSortProperty.js";
import type { CustomFieldType } from "./CustomFieldType.js";
import { listSchema } from "./listSchema.js";
import { objectSchema } from "./objectSchema.js";
import { integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import { unionSchema } from "./unionSchema.js";

/** The request of `customFieldsList`. */
export interface CustomFieldsListRequest {
  /** A UUID (version 4). */
  organizationId?: string | readonly string[] | null | undefined;
  query?: string | null | undefined;
  typeFilter?: CustomFieldType | readonly CustomFieldType[] | null | undefined;
  /** An integer. More than 0. Default: `1`. */
  page?: number | undefined;
  /** An integer. More than 0. Default: `10`. */
  limit?: number | undefined;
  /** Default: `["slug"]`. */
  sorting?: readonly CustomFieldSortProperty[] | null | undefined;
}

/** Checks a {@link CustomFieldsListRequest}. */
export const CustomFieldsListRequestSchema: ObjectSchema<CustomFieldsListRequest> =
  /* @__PURE__ */ objectSchema<CustomFieldsListRequest>({
    organizationId: v.nullish(unionSchema(string(), listSchema(string()))),
    query: v.nullish(string()),
    typeFilter: v.nullish(unionSchema(string(), listSchema(string()))),
    page: v.optional(v.pipe(integer(), v.gtValue(0))),
    limit: v.optional(v.pipe(integer(), v.gtValue(0))),
    sorting: v.nullish(listSchema(string())),
  });
