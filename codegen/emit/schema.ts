import type { Property, Shape } from "../ir.js";
import type { Module } from "./module.js";
import { keyOf, quoteKey, schemaName } from "./names.js";

const pipe = (schema: string, checks: readonly string[]): string =>
  checks.length === 0 ? schema : `v.pipe(${[schema, ...checks].join(", ")})`;

/** Checks that hold for requests only: what the server sends is its own business. */
const checksIn = (module: Module, checks: readonly (string | false | undefined)[]): readonly string[] =>
  module.open ? [] : checks.filter((check) => typeof check === "string");

const bound = (action: string, limit: number | undefined): string | undefined =>
  limit === undefined ? undefined : `v.${action}(${limit})`;

/** The server counts code points where `length` counts UTF-16 units. */
const atMost = (limit: number | undefined): string | undefined =>
  limit === undefined ? undefined : `v.check((text) => [...text].length <= ${limit}, "at most ${limit} characters")`;

/** The valibot schema of a shape, as an expression. */
export const schemaOf = (shape: Shape, module: Module): string => {
  switch (shape.kind) {
    case "string":
      return pipe(
        "v.string()",
        checksIn(module, [
          bound("minLength", shape.minLength),
          atMost(shape.maxLength),
          shape.pattern !== undefined && `v.regex(new RegExp(${JSON.stringify(shape.pattern)}))`,
        ]),
      );
    case "dateTime":
      return "v.date()";
    case "number":
      return pipe("v.number()", [
        ...(shape.integer ? ["v.integer()"] : []),
        ...checksIn(module, [
          bound("minValue", shape.minimum),
          bound("gtValue", shape.exclusiveMinimum),
          bound("maxValue", shape.maximum),
        ]),
      ]);
    case "boolean":
      return "v.boolean()";
    // Which values there are is the server's business, and it may know more of them.
    case "literal":
      return `v.${typeof shape.value}()`;
    case "enum":
      return "v.string()";
    case "array":
      return pipe(
        `v.array(${schemaOf(shape.items, module)})`,
        checksIn(module, [bound("minLength", shape.minItems), bound("maxLength", shape.maxItems)]),
      );
    case "tuple":
      return `v.tuple([${shape.items.map((item) => schemaOf(item, module)).join(", ")}])`;
    case "map":
      return mapSchema(shape, module);
    case "object":
      return `v.looseObject({ ${shape.properties.map((property) => `${quoteKey(keyOf(property))}: ${propertySchema(property, module)}`).join(", ")} })`;
    case "union":
      return unionSchema(shape, module);
    case "nullable":
      return `v.nullable(${schemaOf(shape.inner, module)})`;
    case "model":
      if (module.isEnum(shape.name)) return "v.string()";
      module.useSchema(shape.name);
      return schemaName(shape.name);
    case "unknown":
      return "v.unknown()";
  }
};

const mapSchema = (shape: Extract<Shape, { kind: "map" }>, module: Module): string => {
  const key = pipe("v.string()", checksIn(module, [bound("minLength", shape.keyMinLength), atMost(shape.keyMaxLength)]));
  return pipe(
    `v.record(${key}, ${schemaOf(shape.values, module)})`,
    checksIn(module, [bound("minEntries", shape.minEntries), bound("maxEntries", shape.maxEntries)]),
  );
};

const propertySchema = ({ shape, required }: Property, module: Module): string => {
  const inner = schemaOf(shape.kind === "nullable" ? shape.inner : shape, module);
  // An answer may lack what can be null, and have null for what can be missing.
  if (module.open ? !required || shape.kind === "nullable" : !required && shape.kind === "nullable") return `v.nullish(${inner})`;
  if (shape.kind === "nullable") return `v.nullable(${inner})`;
  return required ? inner : `v.optional(${inner})`;
};

const unionSchema = (shape: Extract<Shape, { kind: "union" }>, module: Module): string => {
  const chosen = choiceOf(shape, module);
  if (chosen) {
    module.useSupport("variant");
    const members = Object.entries(chosen.members).map(([value, name]) => `${quoteKey(value)}: ${schemaOf({ kind: "model", name }, module)}`);
    const otherwise = chosen.otherwise ? `, ${schemaOf({ kind: "model", name: chosen.otherwise }, module)}` : "";
    return `variant(${JSON.stringify(chosen.key)}, { ${members.join(", ")} }${otherwise})`;
  }
  // Nothing tells the members apart, so any object may be a member that this version does not know.
  if (module.open && shape.members.every((member) => isObject(member, module))) return "v.looseObject({})";
  const members = [...new Set(withoutNarrower(shape.members).map((member) => schemaOf(member, module)))];
  return members.length === 1 ? `${members[0]}` : `v.union([${members.join(", ")}])`;
};

const isObject = (shape: Shape, module: Module): boolean =>
  shape.kind === "object" || (shape.kind === "model" && isObject(module.model(shape.name), module));

/** Any number covers the integers. */
const withoutNarrower = (members: readonly Shape[]): readonly Shape[] =>
  members.some((member) => member.kind === "number" && !member.integer)
    ? members.filter((member) => !(member.kind === "number" && member.integer))
    : members;

/** How the members of a union are told apart by one property, and the member for any other value. */
interface Choice {
  readonly key: string;
  readonly members: Readonly<Record<string, string>>;
  readonly otherwise?: string;
}

/**
 * The stated discriminator; or a required property that is a literal in every
 * member but one, which admits anything else there or does without it.
 */
const choiceOf = ({ members, discriminator }: Extract<Shape, { kind: "union" }>, module: Module): Choice | undefined => {
  if (discriminator) return { key: keyOf({ name: discriminator.property } as Property), members: discriminator.members };
  const models = members.flatMap((member) => {
    const shape = member.kind === "model" ? module.model(member.name) : undefined;
    return member.kind === "model" && shape?.kind === "object" ? [{ name: member.name, properties: shape.properties }] : [];
  });
  if (models.length !== members.length) return undefined;
  for (const property of models.flatMap(({ properties }) => properties)) {
    const named = models.map((model) => {
      const found = model.properties.find(({ name }) => name === property.name);
      const literal = found?.required && found.shape.kind === "literal" ? String(found.shape.value) : undefined;
      return { name: model.name, literal };
    });
    const others = named.filter(({ literal }) => literal === undefined);
    const literals = named.flatMap(({ name, literal }) => (literal === undefined ? [] : [[literal, name] as const]));
    const [otherwise] = others;
    if (others.length === 1 && otherwise && literals.length > 0 && new Set(literals.map(([value]) => value)).size === literals.length) {
      return { key: keyOf(property), members: Object.fromEntries(literals), otherwise: otherwise.name };
    }
  }
  return undefined;
};
