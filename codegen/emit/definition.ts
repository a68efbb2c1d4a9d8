import { toSnakeCase } from "../../core/codec/names.js";
import type { Operation } from "../facts/Api.js";
import type { FunctionPlan } from "../plan/Plan.js";
import { type Code, code, imported, joined } from "./code.js";
import { fieldsText } from "./fields.js";
import { keyOf, quoteKey } from "./keys.js";

/** The endpoint as data: what `endpoint` makes a function of, as an object literal. */
export function definitionOf(plan: FunctionPlan): Code {
  const { operation, anonymous, fields } = plan;
  const { method, body } = operation;
  const encode = encodeStep(operation);
  const read = readStep(operation);
  return code`{\n${joined(
    [
      member("method", code`${JSON.stringify(method)}`),
      member("path", code`${JSON.stringify(pathTemplate(operation))}`),
      anonymous ? member("anonymous", code`true`) : NOTHING,
      body?.key == null ? NOTHING : member("bodyKey", code`${JSON.stringify(body.key)}`),
      queryNames(operation),
      member("errors", code`${JSON.stringify(errorNames(plan))}`),
      Object.keys(fields).length === 0 ? NOTHING : member("fields", code`${fieldsText(fields)}`),
      encode === undefined ? NOTHING : member("encode", imported(encode, `../../core/encode/${encode}.js`)),
      member("read", imported(read, `../../core/read/${read}.js`)),
    ],
    "",
  )}}`;
}

/** The names of a function's own errors, each once. */
export function errorNames({ errors }: FunctionPlan): readonly string[] {
  return [...new Set(errors.map(({ name }) => name))];
}

const NOTHING = code``;

function member(key: string, value: Code): Code {
  return code`  ${key}: ${value},\n`;
}

/**
 * The step that puts what is not in the path into a query or a body; undefined where the path is
 * all.
 */
function encodeStep({ parameters, body }: Operation): string | undefined {
  if (body) return body.form ? "formBody" : "jsonBody";
  return parameters.some((parameter) => parameter.in === "query") ? "query" : undefined;
}

/** The step that reads an answer. */
function readStep({ answer }: Operation): string {
  if (answer.kind === "none") return "nothing";
  return answer.kind === "json" && answer.empty.length > 0 ? "optionalJson" : answer.kind;
}

/** The query parameters whose wire name is not the snake_case of their key. */
function queryNames({ parameters }: Operation): Code {
  const entries = parameters
    .filter((parameter) => parameter.in === "query" && toSnakeCase(keyOf(parameter)) !== parameter.name)
    .map((parameter) => `${quoteKey(keyOf(parameter))}: ${JSON.stringify(parameter.name)}`);
  return entries.length === 0 ? NOTHING : member("queryNames", code`{ ${entries.join(", ")} }`);
}

/** The path with the keys of the request for its parameters. */
function pathTemplate({ parameters, path }: Operation): string {
  return parameters.reduce(
    (text, parameter) => text.replace(`{${parameter.name}}`, `{${keyOf(parameter)}}`),
    path,
  );
}
