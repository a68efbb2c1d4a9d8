import { isDeepStrictEqual } from "node:util";
import type { Answer, Body, Operation } from "../facts/Api.js";
import { line, listChanges } from "./entries.js";
import { propertyChanges } from "./shapeChanges.js";

/** How an operation changed, in lines. */
export function operationChanges(before: Operation, after: Operation): readonly string[] {
  return [
    ...listChanges([callText(before)], [callText(after)], "call"),
    ...listChanges([deprecationText(before)], [deprecationText(after)], "state"),
    ...listChanges(before.tags, after.tags, "tag"),
    ...listChanges(before.tokens, after.tokens, "token"),
    ...listChanges(before.scopes, after.scopes, "scope"),
    ...parameterChanges(before, after, "path"),
    ...parameterChanges(before, after, "query"),
    ...listChanges(bodyTexts(before.body), bodyTexts(after.body), "body"),
    ...listChanges([answerText(before.answer)], [answerText(after.answer)], "answer"),
    ...listChanges(errorTexts(before), errorTexts(after), "error"),
    ...orderChanges(before, after),
  ];
}

/** An operation in a line. */
export function callText({ method, path }: Operation): string {
  return `${method} ${path}`;
}

function deprecationText({ deprecated }: Operation): string {
  return deprecated ? "deprecated" : "not deprecated";
}

function parameterChanges(before: Operation, after: Operation, place: "path" | "query"): readonly string[] {
  return propertyChanges(
    before.parameters.filter((parameter) => parameter.in === place),
    after.parameters.filter((parameter) => parameter.in === place),
    place,
  );
}

function bodyTexts(body: Body | undefined): readonly string[] {
  if (!body) return [];
  const { model, key, required, form } = body;
  const where = key === null ? "as the request" : `under ${key}`;
  return [`${model}, ${form ? "a form" : "JSON"} ${where}${required ? "" : ", may be absent"}`];
}

function answerText(answer: Answer): string {
  const others = answer.empty.map((status) => `, or nothing (${status})`);
  return [`${contentText(answer)} (${answer.status})`, ...others].join("");
}

function contentText(answer: Answer): string {
  switch (answer.kind) {
    case "json":
      return answer.model;
    case "page":
      return [`a page of ${answer.item}, ${answer.model}`, ...answer.paginations].join(", ");
    case "untyped":
      return "JSON of any kind";
    case "text":
      return "text";
    case "none":
      return "nothing";
  }
}

function errorTexts({ errors, namelessErrors }: Operation): readonly string[] {
  return [
    ...errors.map(({ status, name, seen }) => `${status} ${name}${seen ? ", seen on a server" : ""}`),
    ...namelessErrors.map((status) => `${status} without a name`),
  ];
}

/** The order of parameters, scopes and errors shows in types and comments. */
function orderChanges(before: Operation, after: Operation): readonly string[] {
  function namesOf({ parameters }: Operation) {
    return parameters.map(({ name }) => name);
  }

  function isMoved(one: readonly unknown[], other: readonly unknown[]) {
    return (
      !isDeepStrictEqual(one, other) &&
      isDeepStrictEqual([...one].map(String).sort(), [...other].map(String).sort())
    );
  }

  return [
    ...(isMoved(namesOf(before), namesOf(after)) ? [line("~", "parameters", "in another order")] : []),
    ...(isMoved(errorTexts(before), errorTexts(after)) ? [line("~", "errors", "in another order")] : []),
  ];
}
