// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The token is restricted to certain organizations, so it cannot create one. */
export interface CannotCreateOrganizationError {
  error: "CannotCreateOrganizationError";
  /** The reason, for people; its wording may change. */
  detail: string;
}

/** Checks a {@link CannotCreateOrganizationError}. */
export const CannotCreateOrganizationErrorSchema: ObjectSchema<CannotCreateOrganizationError> =
  /* @__PURE__ */ objectSchema<CannotCreateOrganizationError>({ error: string(), detail: string() });
