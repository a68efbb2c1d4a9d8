import type { PageAnswer, Schema } from "../facts/Api.js";
import { requiredIn } from "../facts/requiredIn.js";
import type { Shape } from "../facts/Shape.js";
import { pascal } from "../names.js";
import { refuse } from "../refuse.js";
import { type RawSchemas, schemaAt } from "./RawSchemas.js";
import { parseShape } from "./shape.js";

/** What is on a page, and the model of what tells whether more follow. */
interface Page {
  readonly model: string;
  readonly item: string;
  readonly pagination: string;
  readonly numbered: boolean;
}

/** A page, and the schema of it that has no name in the document. */
export interface ParsedPage {
  readonly answer: PageAnswer;
  readonly schemas: readonly Schema[];
}

/**
 * A page, or a union of pages of the same items that tell in different ways whether more follow. A
 * union is one page with any of these paginations.
 */
export function parsePage(schema: unknown, name: string, schemas: RawSchemas, pointer: string): ParsedPage {
  const shape = parseShape(schema, pointer);
  const members = shape.kind === "union" ? shape.members : [shape];
  const pages = members.map((member) => {
    if (member.kind !== "model") return refuse(pointer, "a page without a name");
    return pageOf(member.name, schemas, pointer);
  });
  const [page] = pages;
  if (!page || pages.some(({ item }) => item !== page.item))
    return refuse(pointer, "pages of different items");
  const { item, model, numbered } = page;
  const paginations = pages.map(({ pagination }) => pagination);
  if (pages.length === 1)
    return { answer: { kind: "page", model, item, paginations: numbered ? [] : paginations }, schemas: [] };
  const ownName = `${pascal(name)}Page`;
  if (Object.hasOwn(schemas, ownName)) refuse(pointer, `the name "${ownName}" is taken`);
  return {
    answer: { kind: "page", model: ownName, item, paginations },
    schemas: [pageSchema(ownName, item, paginations)],
  };
}

function pageSchema(name: string, item: string, paginations: readonly string[]): Schema {
  const models = paginations.map((pagination): Shape => ({ kind: "model", name: pagination }));
  const properties = [
    { name: "items", shape: { kind: "array", items: { kind: "model", name: item } } as const },
    { name: "pagination", shape: { kind: "union", members: models } as const },
  ].map((property) => ({ ...property, required: true, deprecated: false }));
  return { name, shape: { kind: "object", properties }, hidden: [] };
}

function pageOf(name: string, schemas: RawSchemas, pointer: string): Page {
  const page = schemaAt(schemas, name, pointer);
  const items = requiredIn(page.shape, "items");
  if (items?.kind !== "array") return refuse(page.pointer, "a page without items");
  const pagination = requiredIn(page.shape, "pagination");
  if (pagination?.kind !== "model")
    return refuse(page.pointer, "a page that does not say whether more follow");
  const { shape: numbers } = schemaAt(schemas, pagination.name, page.pointer);
  const numbered = says(numbers, "total_count", "number") && says(numbers, "max_page", "number");
  if (!numbered && !says(numbers, "has_next_page", "boolean"))
    return refuse(page.pointer, "a page that does not say whether more follow");
  if (items.items.kind !== "model") return refuse(page.pointer, "items without a name");
  return { model: name, item: items.items.name, pagination: pagination.name, numbered };
}

function says(shape: Shape, property: string, kind: Shape["kind"]): boolean {
  return requiredIn(shape, property)?.kind === kind;
}
