import { check } from "../../core/check.js";
import type { EndpointDefinition, Values } from "../../core/EndpointDefinition.js";
import type { SDKValidationError } from "../../core/errors.js";
import type { Issue } from "../../core/Issue.js";
import { PolarError } from "../../core/PolarError.js";

export const isValidationError = (error: unknown): error is SDKValidationError =>
  error instanceof PolarError && error.name === "SDKValidationError";

/** What a full function's check says of a request. */
export const issuesOf = ({ requestSchema }: EndpointDefinition, request: Values): readonly Issue[] =>
  check(requestSchema, request ?? {}, "sent");
