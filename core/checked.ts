import type { GenericSchema } from "valibot";
import type { Answer } from "./call/Answer.js";
import type { Call } from "./call/Caller.js";
import { StepError } from "./call/StepError.js";
import { check } from "./check.js";
import type { EndpointDefinition, Values } from "./EndpointDefinition.js";
import { endpoint } from "./endpoint.js";
import { type Issue, issueText } from "./Issue.js";

/** What a full function knows beside its lite one. */
interface Schemas {
  readonly lite: EndpointDefinition;
  /** Checks the request; undefined where there is none. */
  readonly requestSchema: GenericSchema | undefined;
  /** Checks the decoded answer; undefined where it has no JSON. */
  readonly responseSchema: GenericSchema | undefined;
}

/** The definition of a full function. */
export interface CheckedDefinition extends EndpointDefinition, Schemas {
  readonly lite: EndpointDefinition;
}

/** Makes the full function of an endpoint from its lite one: the same, with request and answer checked. */
export function checked<TFunction extends EndpointDefinition>(
  lite: TFunction,
  requestSchema: GenericSchema | undefined,
  responseSchema: GenericSchema | undefined,
  make: typeof endpoint = endpoint,
): TFunction {
  const schemas: Schemas = { lite, requestSchema, responseSchema };
  return make({
    ...lite,
    ...schemas,
    checkRequest: (request) => checkRequest(schemas, request),
    checkAnswer: (answer, call) => checkAnswer(schemas, answer, call),
  });
}

function checkRequest({ requestSchema }: Schemas, request: Values): void {
  const issues = check(requestSchema, request ?? {});
  if (issues.length > 0) throw checkError("SDKValidationError", issues, request);
}

async function checkAnswer(
  { responseSchema }: Schemas,
  { data }: Answer,
  { endpoint: { method, path }, setup }: Call,
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
  return new StepError(name, [...new Set(issues.map(issueText))].join("; "), { issues, rawValue });
}
