// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { BenefitSchema } from "../models/Benefit.js";
import { BenefitsUpdateRequestSchema } from "../models/BenefitsUpdateRequest.js";
import { benefitsUpdate as lite } from "./lite/benefitsUpdate.js";

export type { BenefitsUpdateError } from "./lite/benefitsUpdate.js";

/**
 * Changes the given fields of a benefit and returns the benefit.
 *
 * Name the benefit's own `type`, which cannot change. Fields left out stay as they are;
 * `properties` and `metadata` are replaced as a whole. Sends the `benefit.updated` webhook.
 *
 * Customers who have the benefit follow in the background where its role, repository, files or
 * license key limits change, each with a `benefit_grant.updated` webhook. A new number of meter
 * credits counts from the next grant or period on; a new key prefix only for new keys.
 *
 * `ResourceNotFound`: the token reaches no such benefit; a deleted one counts as missing.
 * `HTTPValidationError`: another type, something that `properties` names does not exist or cannot
 * be used, such as a file, meter, Discord role, repository or Slack integration, a `visibility`
 * other than `public` on a type that customers must see (Discord, GitHub, downloads, Slack), or a
 * field is wrong.
 *
 * `PATCH /v1/benefits/{id}`. Scopes: `benefits:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const benefitsUpdate: typeof lite = /* @__PURE__ */ checked(
  lite,
  BenefitsUpdateRequestSchema,
  BenefitSchema,
);
