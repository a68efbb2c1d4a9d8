import { type Code, imported, importedType } from "./code.js";

/** The hand-written helpers of `models/`, and the file of each. */
export const HELPERS = {
  Open: "Open",
  ObjectSchema: "Schema",
  byKeys: "byKeys",
  closedVariant: "closedVariant",
  eachKey: "eachKey",
  boolean: "plain",
  date: "plain",
  integer: "plain",
  listSchema: "listSchema",
  mapSchema: "mapSchema",
  nullish: "nullish",
  objectSchema: "objectSchema",
  Schema: "Schema",
  number: "plain",
  scalar: "plain",
  string: "plain",
  tupleSchema: "tupleSchema",
  unionSchema: "unionSchema",
  unknown: "plain",
  uuid: "uuid",
  variant: "variant",
  variantWithin: "variantWithin",
} as const;

/** The hand-written files of `models/` that only the helpers use. */
export const INNER_FILES: readonly string[] = [
  ...["addIssues", "CheckConfig", "choiceSchema", "Dataset", "makeSchema", "memberNamed", "objectsFor"],
  ...["ownValue", "partsSchema", "run", "SchemaOf"],
];

/** A hand-written function of `models/`. */
export function helper(name: keyof typeof HELPERS): Code {
  return imported(name, `./${HELPERS[name]}.js`);
}

/** A hand-written type of `models/`. */
export function helperType(name: keyof typeof HELPERS): Code {
  return importedType(name, `./${HELPERS[name]}.js`);
}

/** Something of valibot, such as `string()`. */
export function valibot(text: string): Code {
  return { text: `v.${text}`, uses: [{ name: "v", from: "valibot", isType: false }], isWider: false };
}
