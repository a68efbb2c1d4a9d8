import { type Operations, operations } from "../api/operations.js";
import type { Backend } from "../Backend.js";
import { requestValidationError } from "../http/ApiError.js";
import { authorize, authorizePortal } from "../http/authorize.js";
import type { Bearer } from "../http/Bearer.js";
import type { CallOf, Handler, InputOf, OperationName } from "../http/Handler.js";
import { json, noContent, Reply } from "../http/Reply.js";
import type { Operation } from "../read/Operation.js";
import { type Inputs, readAll } from "../read/Source.js";

/**
 * Runs an operation: lets the caller pass, reads the request, and answers with what comes of it.
 */
export function run<TName extends OperationName>(
  name: TName,
  handler: Handler<TName>,
  inputs: Inputs,
  backend: Backend,
  bearer: Bearer | undefined,
): Reply {
  const operation = operations[name];
  const call = callOf(operation, backend, bearer, inputs);
  // The operation's audience, in types, says which of the calls it is.
  const answer = handler(call as CallOf<TName>, inputOf(operation, inputs));
  if (answer instanceof Reply) return answer;
  return operation.status === 204 ? noContent() : json(answer, operation.status);
}

function callOf(
  { audience, scopes }: Pick<Operation, "audience" | "scopes">,
  backend: Backend,
  bearer: Bearer | undefined,
  request: Inputs,
): object {
  if (audience === "anyone") return { ...backend, bearer, request };
  const subject = audience === "organization" ? authorize(bearer, scopes) : authorizePortal(bearer);
  return { ...backend, subject };
}

function inputOf<TName extends OperationName>(
  { reads }: Pick<Operation<Operations[TName]>, "reads">,
  inputs: Inputs,
): InputOf<TName> {
  const path = readAll(reads.path, inputs);
  const query = readAll(reads.query, inputs);
  const body = reads.body?.(inputs);
  const issues = [path, query, body].flatMap((part) => (part === undefined || part.ok ? [] : part.issues));
  if (!path.ok || !query.ok || body?.ok === false) throw requestValidationError(issues);
  return { path: path.value, query: query.value, body: body?.value };
}
