import type { Answer, AnswerContent, Schema } from "../facts/Api.js";
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
  const statuses = successes.filter((each) => each !== success).map(({ status }) => status);
  if (!success?.content) return { answer: { kind: "none", ...statusesOf(statuses) }, schemas: [] };
  const { content, status } = success;
  if (status === 204) refuse(at(success.pointer, "content"), "content where there is none");
  if (statuses.length > 0 && (isPaged || content.type !== "application/json"))
    refuse(place, "an answer that may be left out, but is no single object");
  const { answer, schemas: own } = parseContent(success, content, { isPaged, name, schemas });
  return { answer: { ...answer, status, empty: statuses }, schemas: own };
}

/** What an answer holds, and the schemas of it that have no name in the document. */
interface ParsedContent {
  readonly answer: AnswerContent;
  readonly schemas: readonly Schema[];
}

function statusesOf([status = 204, ...empty]: readonly number[]): Pick<Answer, "status" | "empty"> {
  return { status, empty };
}

function parseContent(
  { pointer }: ParsedResponse,
  { type, schema, pointer: place }: Content,
  { isPaged, name, schemas }: { isPaged: boolean; name: string; schemas: RawSchemas },
): ParsedContent {
  if (type === "text/csv") {
    if (parseShape(schema, place).kind !== "string") refuse(place, "expected text");
    return { answer: { kind: "text" }, schemas: [] };
  }
  if (type !== "application/json") refuse(at(pointer, "content"), `cannot read ${type}`);
  if (isPaged) return parsePage(schema, name, schemas, place);
  if (parseShape(schema, place).kind === "unknown") return { answer: { kind: "untyped" }, schemas: [] };
  const model = named(schema, `${pascal(name)}Response`, schemas, place);
  return { answer: { kind: "json", model: model.name }, schemas: model.schemas };
}

/** Whether `x-pagination` is stated: `"page"`, or `["page", "cursor"]`. */
function isPagedAt(value: unknown, pointer: string): boolean {
  if (value === undefined) return false;
  return ["page", "page,cursor"].includes(`${value}`) || refuse(pointer, "unknown pagination");
}
