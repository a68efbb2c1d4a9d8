import type { GenericSchema } from "valibot";
import type { Answer } from "./call/Answer.js";
import type { Call } from "./call/Call.js";
import { errorAt } from "./call/failures.js";
import { check } from "./check.js";
import type { EndpointDefinition, Values } from "./EndpointDefinition.js";
import { endpoint } from "./endpoint.js";
import { type Issue, issueText } from "./Issue.js";
import type { PolarError } from "./PolarError.js";

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
    checkRequest: (request, definition) => checkRequest(schemas, request, definition),
    checkAnswer: (answer, call) => checkAnswer(schemas, answer, call),
  });
}

function checkRequest(
  { requestSchema }: Schemas,
  request: Values,
  definition: EndpointDefinition,
): PolarError | undefined {
  const issues = check(requestSchema, request ?? {});
  return issues.length > 0 ? checkError(definition, "SDKValidationError", issues, request) : undefined;
}

async function checkAnswer(
  { responseSchema }: Schemas,
  { data }: Answer,
  { endpoint: definition, setup }: Call,
): Promise<readonly Issue[] | PolarError> {
  const { responseValidation, onDrift } = setup.options;
  // An answer without a body has nothing to check.
  if (responseValidation === "off" || !data) return [];
  const drift = check(responseSchema, data);
  if (drift.length === 0) return drift;
  await onDrift?.({ endpoint: `${definition.method} ${definition.path}`, issues: drift });
  return responseValidation === "error"
    ? checkError(definition, "ResponseValidationError", drift, data)
    : drift;
}

function checkError(
  definition: EndpointDefinition,
  name: "SDKValidationError" | "ResponseValidationError",
  issues: readonly Issue[],
  rawValue: unknown,
): PolarError {
  const words = [...new Set(issues.map(issueText))].join("; ");
  // What is not enumerable is not printed with the error: the value may hold a secret.
  return Object.defineProperty(errorAt(definition, name, words, { issues }), "rawValue", { value: rawValue });
}
