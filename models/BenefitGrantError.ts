// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** Why a benefit could not be granted. */
export interface BenefitGrantError {
  /** For people; the wording may change. */
  message: string;
  /** The kind of fault: `BenefitActionRequiredError` if the customer or you must do something. */
  type: string;
  /** When it failed, as text. */
  timestamp: string;
}

/** Checks a {@link BenefitGrantError}. */
export const BenefitGrantErrorSchema: ObjectSchema<BenefitGrantError> =
  /* @__PURE__ */ objectSchema<BenefitGrantError>({ message: string(), type: string(), timestamp: string() });
