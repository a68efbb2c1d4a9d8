import type { MapShape, NumberShape, Property, Shape, StringShape } from "../facts/Shape.js";
import { walk } from "../facts/walk.js";

const FORMATS: ReadonlyMap<string, string> = new Map([
  ["uuid4", "A UUID (version 4)."],
  ["uuid", "A UUID."],
  ["uri", "A URL."],
  ["email", "An e-mail address."],
  ["ipvanyaddress", "An IP address."],
  ["date", "A date, `YYYY-MM-DD`."],
]);

/** What the API says of a value beside its type, in sentences. */
export function sentencesOf(shape: Shape, received: boolean): readonly string[] {
  switch (shape.kind) {
    case "nullable":
      return sentencesOf(shape.inner, received);
    case "union":
      return [...new Set(shape.members.flatMap((member) => sentencesOf(member, received)))];
    case "string":
      return ofString(shape);
    case "number":
      return ofNumber(shape);
    case "array":
      return [...sentencesOf(shape.items, received), ...range("item", shape.minItems, shape.maxItems)];
    case "map":
      return ofMap(shape, received);
    case "null":
    case "dateTime":
    case "boolean":
    case "literal":
    case "enum":
    case "tuple":
    case "object":
    case "model":
    case "unknown":
      return [];
  }
}

/** What the API says of a property: of its value, and its default where that fits a line. */
export function propertySentences(property: Property, received: boolean): readonly string[] {
  const sentences = sentencesOf(property.shape, received);
  const { default: preset = null } = property;
  const text = JSON.stringify(preset);
  return preset === null || text.length > 80 ? sentences : [...sentences, `Default: \`${text}\`.`];
}

function ofString({ format, minLength, maxLength, pattern }: StringShape): readonly string[] {
  const formatted = format === undefined ? undefined : FORMATS.get(format);
  return [
    ...(formatted === undefined ? [] : [formatted]),
    ...range("character", minLength, maxLength),
    ...(pattern === undefined ? [] : [`Matches \`${pattern}\`.`]),
  ];
}

function ofNumber({ integer, minimum, exclusiveMinimum, maximum }: NumberShape): readonly string[] {
  return [
    ...(integer ? ["An integer."] : []),
    ...(exclusiveMinimum === undefined ? [] : [`More than ${exclusiveMinimum}.`]),
    ...(minimum === undefined ? [] : [`At least ${minimum}.`]),
    ...(maximum === undefined ? [] : [`At most ${maximum}.`]),
  ];
}

function ofMap(shape: MapShape, received: boolean): readonly string[] {
  return [
    ...range("entry", shape.minEntries, shape.maxEntries),
    ...range("character", shape.keyMinLength, shape.keyMaxLength, " a key"),
    hasObject(shape.values) ? "Keys travel as they are." : "Keys and values travel as they are.",
    ...(received && isDateTime(shape.values) ? ["A date-time among them comes as text."] : []),
  ];
}

function range(one: string, low: number | undefined, high: number | undefined, each = ""): readonly string[] {
  if (low === undefined && high === undefined) return [];
  const what = `${(high ?? low) === 1 ? one : pluralOf(one)}${each}`;
  if (low === undefined) return [`At most ${high} ${what}.`];
  return [high === undefined ? `At least ${low} ${what}.` : `${low} to ${high} ${what}.`];
}

function pluralOf(noun: string): string {
  return noun.endsWith("y") ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

/** Whether there are objects among the values, whose own keys are not free. */
function hasObject(shape: Shape): boolean {
  return [...walk(shape, "")].some((place) => place.shape.kind === "model" || place.shape.kind === "object");
}

/** Whether a value can be a date-time itself. */
function isDateTime(shape: Shape): boolean {
  if (shape.kind === "nullable") return isDateTime(shape.inner);
  if (shape.kind === "union") return shape.members.some(isDateTime);
  return shape.kind === "dateTime";
}
