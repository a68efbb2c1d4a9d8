import type { Answer, ErrorAnswer, Operation, Parameter } from "./Api.js";
import { writeKey, writeProperty } from "./writeShape.js";

/** An operation as `api/` has it. What is absent or false is left out. */
export function writeOperation(operation: Operation): unknown {
  const { method, path, tags, tokens, scopes, deprecated, parameters, body, answer, errors, namelessErrors } =
    operation;
  return {
    call: `${method} ${path}`,
    ...(deprecated ? { deprecated } : {}),
    ...listed("tags", tags),
    ...listed("tokens", tokens),
    ...listed("scopes", scopes),
    ...writeParameters("path", parameters),
    ...writeParameters("query", parameters),
    ...(body
      ? {
          body: {
            [body.form ? "form" : "json"]: body.model,
            ...(body.key === null ? {} : { key: body.key }),
            ...(body.required ? {} : { optional: true }),
          },
        }
      : {}),
    answer: writeAnswer(answer),
    ...writeErrors(
      "errors",
      errors.filter(({ seen }) => !seen),
      namelessErrors,
    ),
    ...writeErrors(
      "seen",
      errors.filter(({ seen }) => seen),
    ),
  };
}

function listed(key: string, values: readonly string[]): object {
  return values.length > 0 ? { [key]: values } : {};
}

function writeParameters(place: Parameter["in"], parameters: readonly Parameter[]): object {
  const entries = parameters
    .filter((parameter) => parameter.in === place)
    .map((parameter) => [writeKey(parameter), writeParameter(parameter)]);
  return entries.length > 0 ? { [place]: Object.fromEntries(entries) } : {};
}

function writeParameter(parameter: Parameter): unknown {
  const written = writeProperty(parameter);
  if (parameter.key === undefined) return written;
  const isOwn = typeof written === "object" && written !== null && !Array.isArray(written);
  return { ...(isOwn ? written : { is: written }), key: parameter.key };
}

function writeAnswer(answer: Answer): unknown {
  const { status, empty } = answer;
  return { status, ...contentOf(answer), ...(empty.length > 0 ? { empty } : {}) };
}

function contentOf(answer: Answer): object {
  switch (answer.kind) {
    case "json":
      return { json: answer.model };
    case "page":
      return { page: answer.model, item: answer.item, ...listed("paginations", answer.paginations) };
    case "untyped":
      return { json: "any" };
    case "text":
      return { csv: "string" };
    case "none":
      return {};
  }
}

/** Names of errors by status; none where the document says no more. */
function writeErrors(key: string, errors: readonly ErrorAnswer[], nameless: readonly number[] = []): object {
  const byStatus = new Map<number, string[]>(nameless.map((status) => [status, []]));
  for (const { status, name } of errors) byStatus.set(status, [...(byStatus.get(status) ?? []), name]);
  return byStatus.size > 0 ? { [key]: Object.fromEntries(byStatus) } : {};
}
