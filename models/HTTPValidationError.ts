// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { listSchema } from "./listSchema.js";
import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";
import { type ValidationError, ValidationErrorSchema } from "./ValidationError.js";

/** The request breaks the API's schema or one of its rules. Nothing was done. */
export interface HTTPValidationError {
  /** One entry for each fault. */
  detail?: ValidationError[] | undefined;
}

/** Checks a {@link HTTPValidationError}. */
export const HTTPValidationErrorSchema: ObjectSchema<HTTPValidationError> =
  /* @__PURE__ */ objectSchema<HTTPValidationError>({ detail: nullish(listSchema(ValidationErrorSchema)) });
