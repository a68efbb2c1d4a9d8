// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { BenefitsDeleteRequestSchema } from "../models/BenefitsDeleteRequest.js";
import { benefitsDelete as lite } from "./lite/benefitsDelete.js";

export type { BenefitsDeleteError } from "./lite/benefitsDelete.js";

/**
 * Deletes a benefit and takes it from everyone who has it. Nothing comes back.
 *
 * Cannot be undone. The benefit leaves all products at once; customers lose access in the
 * background, each with a `benefit_grant.revoked` webhook. For the benefit itself
 * `benefit.updated` is sent.
 *
 * `NotPermitted`: the benefit's `deletable` is false, or your role does not allow it.
 * `ResourceNotFound`: no such benefit, or deleted before, so a second call does no harm.
 * `HTTPValidationError`: the ID is no UUID.
 *
 * `DELETE /v1/benefits/{id}`. Scopes: `benefits:write`.
 * Errors of its own: `NotPermitted` (403), `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const benefitsDelete: typeof lite = /* @__PURE__ */ checked(
  lite,
  BenefitsDeleteRequestSchema,
  undefined,
);
