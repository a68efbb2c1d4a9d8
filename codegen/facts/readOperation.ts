import { arrayAt, flagAt, type Json, objectAt, onlyKeys, optional, stringAt, stringsAt } from "../json.js";
import { at, refuse } from "../refuse.js";
import type { Answer, AnswerContent, Body, ErrorAnswer, Operation, Parameter } from "./Api.js";
import { readProperty } from "./readShape.js";

const METHODS: readonly Operation["method"][] = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/** Reads an operation as `writeOperation` writes it. */
export function readOperation(name: string, value: unknown, pointer: string): Operation {
  const operation = objectAt(value, pointer);
  onlyKeys(operation, pointer, [
    ...[
      "call",
      "deprecated",
      "tags",
      "tokens",
      "scopes",
      "path",
      "query",
      "body",
      "answer",
      "errors",
      "seen",
    ],
  ]);
  return {
    name,
    ...callAt(operation["call"], at(pointer, "call")),
    tags: stringsAt(operation["tags"], at(pointer, "tags")),
    tokens: stringsAt(operation["tokens"], at(pointer, "tokens")),
    scopes: stringsAt(operation["scopes"], at(pointer, "scopes")),
    deprecated: flagAt(operation["deprecated"], at(pointer, "deprecated")),
    parameters: [...parametersIn(operation, "path", pointer), ...parametersIn(operation, "query", pointer)],
    ...optional("body", bodyAt(operation["body"], at(pointer, "body"))),
    answer: answerAt(operation["answer"], at(pointer, "answer")),
    errors: [
      ...errorsAt(operation["errors"], false, at(pointer, "errors")),
      ...errorsAt(operation["seen"], true, at(pointer, "seen")),
    ],
    namelessErrors: namelessAt(operation["errors"], at(pointer, "errors")),
  };
}

/** `GET /v1/customers/`. */
function callAt(value: unknown, pointer: string): Pick<Operation, "method" | "path"> {
  const [verb, path, ...others] = stringAt(value, pointer).split(" ");
  const method = METHODS.find((each) => each === verb);
  if (!method || path === undefined || others.length > 0)
    return refuse(pointer, "expected a method and a path");
  return { method, path };
}

function parametersIn(operation: Json, place: Parameter["in"], pointer: string): readonly Parameter[] {
  const own = at(pointer, place);
  return Object.entries(objectAt(operation[place] ?? {}, own)).map(([name, value]) => {
    const isOwn = typeof value === "object" && value !== null && !Array.isArray(value);
    if (!isOwn) return { ...readProperty(name, value, at(own, name)), in: place };
    const { key, ...property } = objectAt(value, at(own, name));
    const chosen = key === undefined ? undefined : stringAt(key, at(own, name, "key"));
    return { ...readProperty(name, property, at(own, name)), in: place, ...optional("key", chosen) };
  });
}

function bodyAt(value: unknown, pointer: string): Body | undefined {
  if (value === undefined) return undefined;
  const body = objectAt(value, pointer);
  onlyKeys(body, pointer, ["json", "form", "key", "optional"]);
  const form = "form" in body;
  return {
    key: body["key"] === undefined ? null : stringAt(body["key"], at(pointer, "key")),
    required: !flagAt(body["optional"], at(pointer, "optional")),
    model: stringAt(form ? body["form"] : body["json"], at(pointer, form ? "form" : "json")),
    form,
  };
}

function answerAt(value: unknown, pointer: string): Answer {
  const answer = objectAt(value, pointer);
  onlyKeys(answer, pointer, ["status", "empty", "json", "csv", "page", "item", "paginations"]);
  const empty = arrayAt(answer["empty"] ?? [], at(pointer, "empty")).map(Number);
  return { ...contentOf(answer, pointer), status: Number(answer["status"]), empty };
}

function contentOf(answer: Json, pointer: string): AnswerContent {
  if (answer["json"] === "any") return { kind: "untyped" };
  if ("json" in answer) return { kind: "json", model: stringAt(answer["json"], at(pointer, "json")) };
  if ("csv" in answer) return { kind: "text" };
  if (!("page" in answer)) return { kind: "none" };
  return {
    kind: "page",
    model: stringAt(answer["page"], at(pointer, "page")),
    item: stringAt(answer["item"], at(pointer, "item")),
    paginations: stringsAt(answer["paginations"], at(pointer, "paginations")),
  };
}

/** The statuses of errors without names. */
function namelessAt(value: unknown, pointer: string): readonly number[] {
  return Object.entries(objectAt(value ?? {}, pointer))
    .filter(([status, names]) => stringsAt(names, at(pointer, status)).length === 0)
    .map(([status]) => Number(status));
}

function errorsAt(value: unknown, seen: boolean, pointer: string): readonly ErrorAnswer[] {
  return Object.entries(objectAt(value ?? {}, pointer)).flatMap(([status, names]) =>
    stringsAt(names, at(pointer, status)).map((name) => ({ status: Number(status), name, seen })),
  );
}
