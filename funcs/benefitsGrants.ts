// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { BenefitsGrantsRequestSchema } from "../models/BenefitsGrantsRequest.js";
import { ListResourceBenefitGrantSchema } from "../models/ListResourceBenefitGrant.js";
import { benefitsGrants as lite } from "./lite/benefitsGrants.js";

export type { BenefitsGrantsError } from "./lite/benefitsGrants.js";

/**
 * Lists who has, had or failed to get a benefit, the newest grant first, a page at a time.
 *
 * A grant that is neither granted nor revoked has failed or waits for the customer, such as for an
 * account to be connected; its `error` says why. `isGranted` false gives all that are not granted
 * now. Over all benefits use `benefitGrantsList`; to ask what one customer has,
 * `customersGetState`. `ResourceNotFound`: the token reaches no such benefit; a deleted one counts
 * as missing. `HTTPValidationError`: the ID is no UUID, or a filter, `page` or `limit` cannot be
 * read.
 *
 * `GET /v1/benefits/{id}/grants`. Scopes: `benefits:read` or `benefits:write`.
 * Errors of its own: `ResourceNotFound` (404), `HTTPValidationError` (422).
 */
export const benefitsGrants: typeof lite = /* @__PURE__ */ checked(
  lite,
  BenefitsGrantsRequestSchema,
  ListResourceBenefitGrantSchema,
);
