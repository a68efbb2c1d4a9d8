// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { BenefitGrantsListRequestSchema } from "../models/BenefitGrantsListRequest.js";
import { ListResourceBenefitGrantSchema } from "../models/ListResourceBenefitGrant.js";
import { benefitGrantsList as lite } from "./lite/benefitGrantsList.js";

export type { BenefitGrantsListError } from "./lite/benefitGrantsList.js";

/**
 * Lists the grants of all benefits that the token reaches, the newest first, a page at a time.
 *
 * A grant that is neither granted nor revoked has failed or waits for the customer, such as for an
 * account to be connected; its `error` says why. `isGranted` false gives all that are not granted
 * now. Of one benefit use `benefitsGrants`; to ask what one customer has, `customersGetState`.
 * `HTTPValidationError`: a filter, sorting, `page` or `limit` that cannot be read.
 *
 * `GET /v1/benefit-grants/`. Scopes: `benefits:read` or `benefits:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const benefitGrantsList: typeof lite = /* @__PURE__ */ checked(
  lite,
  BenefitGrantsListRequestSchema,
  ListResourceBenefitGrantSchema,
);
