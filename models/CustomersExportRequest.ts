// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { listSchema } from "./listSchema.js";
import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import { unionSchema } from "./unionSchema.js";

/** Which customers `customersExport` exports. */
export interface CustomersExportRequest {
  /**
   * Only customers of this organization, or of any of these. Without it: of all that the token
   * reaches. A UUID (version 4).
   */
  organizationId?: string | readonly string[] | null | undefined;
}

/** Checks a {@link CustomersExportRequest}. */
export const CustomersExportRequestSchema: ObjectSchema<CustomersExportRequest> =
  /* @__PURE__ */ objectSchema<CustomersExportRequest>({
    organizationId: v.nullish(unionSchema(string(), listSchema(string()))),
  });
