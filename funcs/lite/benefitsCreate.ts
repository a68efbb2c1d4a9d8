// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { jsonBody } from "../../core/encode/jsonBody.js";
import { type Endpoint, endpoint } from "../../core/endpoint.js";
import type { APIError, ClientError } from "../../core/errors.js";
import { json } from "../../core/read/json.js";
import type { Benefit } from "../../models/Benefit.js";
import type { BenefitCreate } from "../../models/BenefitCreate.js";
import type { HTTPValidationError } from "../../models/HTTPValidationError.js";

/** What {@link benefitsCreate} can fail with. */
export type BenefitsCreateError = APIError<"HTTPValidationError", HTTPValidationError> | ClientError;

/**
 * Creates a benefit and returns it.
 *
 * Nobody is granted it yet: attach it to a product with `productsUpdateBenefits`, and everyone who
 * has the product or buys it gets the benefit. Sends the `benefit.created` webhook.
 *
 * A GitHub benefit cannot be made with an organization access token. `HTTPValidationError`: that,
 * something that `properties` names does not exist or cannot be used, such as a file, meter,
 * Discord role, repository or Slack integration, a `visibility` other than `public` on a type that
 * customers must see (Discord, GitHub, downloads, Slack), the Slack type where it is not switched
 * on for the organization, or a field is wrong.
 *
 * `POST /v1/benefits/`. Scopes: `benefits:write`.
 * Errors of its own: `HTTPValidationError` (422).
 */
export const benefitsCreate: Endpoint<BenefitCreate, Benefit, BenefitsCreateError> = /* @__PURE__ */ endpoint(
  {
    method: "POST",
    path: "/v1/benefits/",
    errors: ["HTTPValidationError"],
    encode: jsonBody,
    read: json,
  },
);
