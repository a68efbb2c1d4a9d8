// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type LicenseKeyRead, LicenseKeyReadSchema } from "./LicenseKeyRead.js";
import { listSchema } from "./listSchema.js";
import { objectSchema } from "./objectSchema.js";
import { type Pagination, PaginationSchema } from "./Pagination.js";
import type { ObjectSchema } from "./Schema.js";

/** A page of license keys as the API sends it. */
export interface ListResourceLicenseKeyRead {
  items: LicenseKeyRead[];
  pagination: Pagination;
}

/** Checks a {@link ListResourceLicenseKeyRead}. */
export const ListResourceLicenseKeyReadSchema: ObjectSchema<ListResourceLicenseKeyRead> =
  /* @__PURE__ */ objectSchema<ListResourceLicenseKeyRead>({
    items: listSchema(LicenseKeyReadSchema),
    pagination: PaginationSchema,
  });
