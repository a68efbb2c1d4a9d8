// Generated from the Polar API 2026-10 (generator 3). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";

/** A company sells. */
export interface OrganizationCompanyLegalEntitySchema {
  type: "company";
  registeredName: string;
}

/** Checks a {@link OrganizationCompanyLegalEntitySchema}. */
export const OrganizationCompanyLegalEntitySchemaSchema: ObjectSchema<OrganizationCompanyLegalEntitySchema> =
  /* @__PURE__ */ objectSchema<OrganizationCompanyLegalEntitySchema>({
    type: v.string(),
    registeredName: v.string(),
  });
