import { innerShapes, type Property, type Shape } from "../ir.js";

const FORMATS: Readonly<Record<string, string>> = {
  uuid4: "A UUID (version 4).",
  uuid: "A UUID.",
  uri: "A URL.",
  email: "An e-mail address.",
  ipvanyaddress: "An IP address.",
  date: "A date, `YYYY-MM-DD`.",
};

/** What the document says of a value beside its type, in sentences. */
export const factsOf = (shape: Shape, received: boolean): readonly string[] => {
  switch (shape.kind) {
    case "nullable":
      return factsOf(shape.inner, received);
    case "union":
      return [...new Set(shape.members.flatMap((member) => factsOf(member, received)))];
    case "string":
      return [
        ...(shape.format && FORMATS[shape.format] ? [FORMATS[shape.format] as string] : []),
        ...range("character", shape.minLength, shape.maxLength),
        ...(shape.pattern === undefined ? [] : [`Matches \`${shape.pattern}\`.`]),
      ];
    case "number":
      return [
        ...(shape.integer ? ["An integer."] : []),
        ...(shape.exclusiveMinimum === undefined ? [] : [`More than ${shape.exclusiveMinimum}.`]),
        ...(shape.minimum === undefined ? [] : [`At least ${shape.minimum}.`]),
        ...(shape.maximum === undefined ? [] : [`At most ${shape.maximum}.`]),
      ];
    case "array":
      return [...factsOf(shape.items, received), ...range("item", shape.minItems, shape.maxItems)];
    case "map":
      return [
        ...range("entry", shape.minEntries, shape.maxEntries),
        ...range("character", shape.keyMinLength, shape.keyMaxLength, " a key"),
        hasObject(shape.values) ? "Keys travel as they are." : "Keys and values travel as they are.",
        ...(received && hasDateTime(shape.values) ? ["A date-time among them comes as text."] : []),
      ];
    default:
      return [];
  }
};

const range = (
  one: string,
  low: number | undefined,
  high: number | undefined,
  each = "",
): readonly string[] => {
  const what = `${(high ?? low) === 1 ? one : one.replace(/y$/, "ie").concat("s")}${each}`;
  if (low !== undefined && high !== undefined) return [`${low} to ${high} ${what}.`];
  if (high !== undefined) return [`At most ${high} ${what}.`];
  return low === undefined ? [] : [`At least ${low} ${what}.`];
};

/** Whether there are objects among the values, whose own keys are not free. */
const hasObject = (shape: Shape): boolean =>
  shape.kind === "model" || shape.kind === "object" || innerShapes(shape).some(hasObject);

const hasDateTime = (shape: Shape): boolean =>
  shape.kind === "dateTime" ||
  (shape.kind === "nullable" && hasDateTime(shape.inner)) ||
  (shape.kind === "union" && shape.members.some(hasDateTime));

/** The facts of a property: those of its value, and its default where that fits a line. */
export const propertyFacts = (
  { shape, default: preset = null }: Property,
  received: boolean,
): readonly string[] => {
  const facts = factsOf(shape, received);
  const text = JSON.stringify(preset);
  return preset === null || text.length > 80 ? facts : [...facts, `Default: \`${text}\`.`];
};
