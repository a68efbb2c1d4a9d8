// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { checked } from "../core/checked.js";
import { BenefitSchema } from "../models/Benefit.js";
import { BenefitCreateSchema } from "../models/BenefitCreate.js";
import { benefitsCreate as lite } from "./lite/benefitsCreate.js";

export type { BenefitsCreateError } from "./lite/benefitsCreate.js";

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
export const benefitsCreate: typeof lite = /* @__PURE__ */ checked(lite, BenefitCreateSchema, BenefitSchema);
