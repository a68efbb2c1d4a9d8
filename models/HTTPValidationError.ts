// Generated from the Polar API 2026-10 (generator 1). Do not edit.
import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";
import { type ValidationError, ValidationErrorSchema } from "./ValidationError.js";

export interface HTTPValidationError {
  detail?: ValidationError[] | undefined;
}

/** Checks a {@link HTTPValidationError}. */
export const HTTPValidationErrorSchema: ObjectSchema<HTTPValidationError> =
  /* @__PURE__ */ objectSchema<HTTPValidationError>({ detail: v.nullish(v.array(ValidationErrorSchema)) });
