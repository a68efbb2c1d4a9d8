// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface CannotCreateOrganizationError {
  error: "CannotCreateOrganizationError";
  detail: string;
}

/** Checks a {@link CannotCreateOrganizationError}. */
export const CannotCreateOrganizationErrorSchema: ObjectSchema<CannotCreateOrganizationError> =
  /* @__PURE__ */ objectSchema<CannotCreateOrganizationError>({ error: v.string(), detail: v.string() });
