// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** A company sells. */
export interface OrganizationCompanyLegalEntitySchema {
  type: "company";
  registeredName: string;
}

/** Checks a {@link OrganizationCompanyLegalEntitySchema}. */
export const OrganizationCompanyLegalEntitySchemaSchema: ObjectSchema<OrganizationCompanyLegalEntitySchema> =
  /* @__PURE__ */ objectSchema<OrganizationCompanyLegalEntitySchema>({
    type: string(),
    registeredName: string(),
  });
