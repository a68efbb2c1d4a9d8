// Generated from the Polar API 2026-10 (generator 3). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";

/** A person sells. */
export interface OrganizationIndividualLegalEntitySchema {
  type: "individual";
}

/** Checks a {@link OrganizationIndividualLegalEntitySchema}. */
export const OrganizationIndividualLegalEntitySchemaSchema: ObjectSchema<OrganizationIndividualLegalEntitySchema> =
  /* @__PURE__ */ objectSchema<OrganizationIndividualLegalEntitySchema>({ type: v.string() });
