import type { EndpointDefinition, Input } from "../../core/EndpointDefinition.js";
import type { SDKValidationError } from "../../core/errors.js";
import type { Issue } from "../../core/Issue.js";
import { PolarError } from "../../core/PolarError.js";

export const isValidationError = (error: unknown): error is SDKValidationError =>
  error instanceof PolarError && error.name === "SDKValidationError";

/** What a full function's check says of a request. */
export const issuesOf = (endpoint: EndpointDefinition, input: Input): readonly Issue[] => {
  try {
    endpoint.encode?.(input, endpoint);
    return [];
  } catch (error) {
    if (isValidationError(error)) return error.issues;
    throw error;
  }
};
