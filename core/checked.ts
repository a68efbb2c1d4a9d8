import type { Schema } from "../models/Schema.js";
import type { Answer } from "./call/Answer.js";
import type { OngoingCall } from "./call/OngoingCall.js";
import { refuseUnsafeIDs } from "./call/request.js";
import { type StepError, stepError } from "./call/StepError.js";
import { check } from "./check.js";
import type { EndpointDefinition, Values } from "./EndpointDefinition.js";
import { endpoint } from "./endpoint.js";
import type { Issue } from "./Issue.js";
import { issueMessage } from "./issueMessage.js";

type Schemas = Pick<EndpointDefinition, "requestSchema" | "responseSchema">;

/**
 * Makes the full function of an endpoint from its lite one: the same, with request and answer
 * checked.
 */
export function checked<TFunction extends EndpointDefinition>(
  lite: TFunction,
  requestSchema: Schema<unknown> | undefined,
  responseSchema: Schema<unknown> | undefined,
  make: typeof endpoint = endpoint,
): TFunction {
  const schemas: Schemas = { requestSchema, responseSchema };
  return make({
    ...lite,
    lite,
    ...schemas,
    checkRequest: (request) => {
      refuseUnsafeIDs(lite, request);
      checkRequest(schemas, request);
    },
    checkAnswer: (answer, call) => checkAnswer(schemas, answer, call),
  });
}

function checkRequest({ requestSchema }: Schemas, request: Values): void {
  const issues = check(requestSchema, request ?? {}, "sent");
  if (issues.length > 0) throw checkError("SDKValidationError", issues, request);
}

async function checkAnswer(
  { responseSchema }: Schemas,
  { data }: Answer,
  { endpoint: { method, path }, setup }: OngoingCall,
): Promise<readonly Issue[]> {
  const { responseValidation, onDrift } = setup.options;
  // An answer without a body has nothing to check.
  if (responseValidation === "off" || !data) return [];
  const drift = check(responseSchema, data);
  if (drift.length === 0) return drift;
  await onDrift?.({ endpoint: `${method} ${path}`, issues: drift });
  if (responseValidation === "error") throw checkError("ResponseValidationError", drift, data);
  return drift;
}

function checkError(name: string, issues: readonly Issue[], rawValue: unknown): StepError {
  return stepError(name, issueMessage(issues), { issues, rawValue });
}
