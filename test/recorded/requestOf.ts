import type { Operation, Parameter } from "../../codegen/facts/Api.js";
import { leavesOf } from "../../codegen/facts/leaves.js";
import type { Shape } from "../../codegen/facts/Shape.js";
import { decode } from "../../core/codec/decode.js";
import type { Fields } from "../../core/codec/fields.js";
import { toCamelCase } from "../../core/codec/names.js";
import { facts } from "../facts/facts.js";
import type { Exchange } from "./Exchange.js";

const shapes: ReadonlyMap<string, Shape> = new Map(facts.schemas.map(({ name, shape }) => [name, shape]));

/**
 * The request with which a program has a recorded exchange made: parameters and body under their
 * keys, in camelCase. Undefined where the operation takes none.
 */
export function requestOf(
  { path, query, sent }: Exchange,
  operation: Operation,
  fields: Fields | undefined,
): unknown {
  const parameters = { ...pathOf(path, operation), ...queryOf(query, operation) };
  const { body } = operation;
  if (sent === undefined || !body) return operation.parameters.length > 0 ? parameters : undefined;
  const given = body.form ? formOf(`${sent}`) : decode(sent, fields);
  return body.key === null ? given : { ...parameters, [body.key]: given };
}

function keyOf({ name, key }: Parameter): string {
  return key ?? toCamelCase(name);
}

function pathOf(path: string, operation: Operation): Record<string, unknown> {
  const names = operation.path.split("/");
  const values = path.split("/");
  const request: Record<string, unknown> = {};
  for (const parameter of operation.parameters.filter((each) => each.in === "path")) {
    const place = names.indexOf(`{${parameter.name}}`);
    request[keyOf(parameter)] = decodeURIComponent(values[place] ?? "");
  }
  return request;
}

function queryOf(query: string, operation: Operation): Record<string, unknown> {
  const sent = [...new URLSearchParams(query)];
  const request: Record<string, unknown> = {};
  for (const parameter of operation.parameters.filter((each) => each.in === "query")) {
    const values = sent.filter(([name]) => name === parameter.name).map(([, text]) => text);
    const entries = sent.flatMap(([name, text]) => mapEntry(parameter.name, name, text));
    const value = entries.length > 0 ? mapOf(entries) : typedValue(values, parameter.shape);
    if (value !== undefined) request[keyOf(parameter)] = value;
  }
  return request;
}

/** `metadata[plan]` as the key `plan` of `metadata`. */
function mapEntry(parameter: string, name: string, text: string): readonly [string, string][] {
  return name.startsWith(`${parameter}[`) && name.endsWith("]")
    ? [[name.slice(parameter.length + 1, -1), text]]
    : [];
}

function mapOf(entries: readonly (readonly [string, string])[]): Record<string, unknown> {
  const map: Record<string, unknown> = {};
  for (const [key] of entries) {
    const values = entries.filter(([name]) => name === key).map(([, text]) => text);
    map[key] = values.length > 1 ? values : values[0];
  }
  return map;
}

function typedValue(values: readonly string[], shape: Shape): unknown {
  const leaves = leavesOf(shape, shapes);
  const typed = values.map((text) => typedOf(text, leaves));
  const isList = typed.length > 1 || (typed.length === 1 && mustBeList(shape));
  return isList ? typed : typed[0];
}

function mustBeList(shape: Shape): boolean {
  if (shape.kind === "nullable") return mustBeList(shape.inner);
  return shape.kind === "array";
}

/** The text of a query as the type that the document has. */
function typedOf(text: string, leaves: readonly Shape[]): unknown {
  const kinds = new Set(leaves.map(({ kind }) => kind));
  if (kinds.has("number") && text !== "" && !Number.isNaN(Number(text))) return Number(text);
  if (kinds.has("dateTime") && !Number.isNaN(Date.parse(text))) return new Date(text);
  if (kinds.has("boolean") && (text === "true" || text === "false")) return text === "true";
  return text;
}

function formOf(text: string): Record<string, string> {
  return Object.fromEntries(
    [...new URLSearchParams(text)].map(([name, value]) => [toCamelCase(name), value]),
  );
}
