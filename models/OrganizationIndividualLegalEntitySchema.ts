// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** A person sells. */
export interface OrganizationIndividualLegalEntitySchema {
  type: "individual";
}

/** Checks a {@link OrganizationIndividualLegalEntitySchema}. */
export const OrganizationIndividualLegalEntitySchemaSchema: ObjectSchema<OrganizationIndividualLegalEntitySchema> =
  /* @__PURE__ */ objectSchema<OrganizationIndividualLegalEntitySchema>({ type: string() });
