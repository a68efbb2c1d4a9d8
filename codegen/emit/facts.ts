import type { Property, Shape } from "../ir.js";

const FORMATS: Readonly<Record<string, string>> = {
  uuid4: "A UUID (version 4).",
  uuid: "A UUID.",
  uri: "A URL.",
  email: "An e-mail address.",
  ipvanyaddress: "An IP address.",
  date: "A date, `YYYY-MM-DD`.",
};

/** What the document says of a value beside its type, in sentences. */
export const factsOf = (shape: Shape): readonly string[] => {
  switch (shape.kind) {
    case "nullable":
      return factsOf(shape.inner);
    case "union":
      return [...new Set(shape.members.flatMap(factsOf))];
    case "string":
      return [
        ...(shape.format && FORMATS[shape.format] ? [FORMATS[shape.format] as string] : []),
        ...range("characters", shape.minLength, shape.maxLength),
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
      return [...factsOf(shape.items), ...range("items", shape.minItems, shape.maxItems)];
    case "map":
      return [
        ...range("entries", shape.minEntries, shape.maxEntries),
        ...range("characters a key", shape.keyMinLength, shape.keyMaxLength),
        "Keys and values travel as they are.",
        ...(hasDateTime(shape.values) ? ["A date-time among them comes as text."] : []),
      ];
    default:
      return [];
  }
};

const range = (what: string, low: number | undefined, high: number | undefined): readonly string[] => {
  if (low !== undefined && high !== undefined) return [`${low} to ${high} ${what}.`];
  if (high !== undefined) return [`At most ${high} ${what}.`];
  return low === undefined ? [] : [`At least ${low} ${what}.`];
};

const hasDateTime = (shape: Shape): boolean =>
  shape.kind === "dateTime" ||
  (shape.kind === "nullable" && hasDateTime(shape.inner)) ||
  (shape.kind === "union" && shape.members.some(hasDateTime));

/** The facts of a property: those of its value, and its default. */
export const propertyFacts = ({ shape, default: preset }: Property): readonly string[] => [
  ...factsOf(shape),
  ...(preset === undefined || preset === null ? [] : [`Default: \`${JSON.stringify(preset)}\`.`]),
];
