import type { Answer, Schema } from "../facts/Api.js";
import type { Json } from "../json.js";
import { pascal } from "../names.js";
import { at, refuse } from "../refuse.js";
import type { Content } from "./members.js";
import { parsePage } from "./page.js";
import { named, type RawSchemas } from "./RawSchemas.js";
import { type ParsedResponse, parseResponses } from "./responses.js";
import { parseShape } from "./shape.js";

/** An answer, and the schemas of it that have no name in the document. */
export interface ParsedAnswer {
  readonly answer: Answer;
  readonly schemas: readonly Schema[];
}

/** What a success of an operation answers. */
export function parseAnswer(
  operation: Json,
  name: string,
  schemas: RawSchemas,
  pointer: string,
): ParsedAnswer {
  const place = at(pointer, "responses");
  const successes = parseResponses(operation, pointer).filter(({ status }) => status < 300);
  if (successes.length === 0) refuse(place, "no success");
  const isPaged = isPagedAt(operation["x-pagination"], at(pointer, "x-pagination"));
  const [success, ...others] = successes.filter(({ content }) => content);
  if (others.length > 0) refuse(place, "several successes with content");
  if (!success?.content) return { answer: { kind: "none" }, schemas: [] };
  const { content } = success;
  if (success.status === 204) refuse(at(success.pointer, "content"), "content where there is none");
  const optional = successes.length > 1;
  if (optional && (isPaged || content.type !== "application/json"))
    refuse(place, "an answer that may be left out, but is no single object");
  if (content.type === "text/csv") return parseText(content);
  if (content.type !== "application/json") return refuseContent(success, content);
  if (isPaged) return parsePage(content.schema, name, schemas, content.pointer);
  if (parseShape(content.schema, content.pointer).kind === "unknown")
    return { answer: { kind: "untyped" }, schemas: [] };
  const model = named(content.schema, `${pascal(name)}Response`, schemas, content.pointer);
  return { answer: { kind: "json", model: model.name, optional }, schemas: model.schemas };
}

/** Whether `x-pagination` is stated: `"page"`, or `["page", "cursor"]`. */
function isPagedAt(value: unknown, pointer: string): boolean {
  if (value === undefined) return false;
  return ["page", "page,cursor"].includes(`${value}`) || refuse(pointer, "unknown pagination");
}

function parseText(content: Content): ParsedAnswer {
  if (parseShape(content.schema, content.pointer).kind !== "string") refuse(content.pointer, "expected text");
  return { answer: { kind: "text" }, schemas: [] };
}

function refuseContent({ pointer }: ParsedResponse, { type }: Content): never {
  return refuse(at(pointer, "content"), `cannot read ${type}`);
}
