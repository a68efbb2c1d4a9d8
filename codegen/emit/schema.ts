import { toCamelCase } from "../../core/codec.js";
import type { Property, Shape } from "../ir.js";
import type { Module } from "./module.js";
import { keyOf, quoteKey, schemaName } from "./names.js";
import { typeOf } from "./type.js";

const pipe = (schema: string, checks: readonly string[]): string =>
  checks.length === 0 ? schema : `v.pipe(${[schema, ...checks].join(", ")})`;

/** Checks that hold for requests only: what the server sends is its own business. */
const checksIn = (module: Module, checks: readonly (string | false | undefined)[]): readonly string[] =>
  module.open ? [] : checks.filter((check) => typeof check === "string");

const bound = (action: string, limit: number | undefined): string | undefined =>
  limit === undefined ? undefined : `v.${action}(${limit})`;

/** The server counts code points where `length` counts UTF-16 units. */
const atMost = (limit: number | undefined): string | undefined => bound("maxCodePoints", limit);

/** A call of a hand-written helper of `models/`. */
const helper = (name: Parameters<Module["useSupport"]>[0], argument: string, module: Module): string => {
  module.useSupport(name);
  return `${name}(${argument})`;
};

/** The valibot schema of a shape, as an expression. */
export const schemaOf = (shape: Shape, module: Module): string => {
  switch (shape.kind) {
    case "string":
      return pipe(
        "v.string()",
        checksIn(module, [
          bound("minLength", shape.minLength),
          atMost(shape.maxLength),
          shape.pattern !== undefined && `v.regex(${new RegExp(shape.pattern)})`,
        ]),
      );
    case "dateTime":
      return typeOf(shape, module) === "Date" ? "v.date()" : "v.string()";
    case "number":
      return pipe(
        shape.integer ? helper("integer", "", module) : "v.number()",
        checksIn(module, [
          bound("minValue", shape.minimum),
          bound("gtValue", shape.exclusiveMinimum),
          bound("maxValue", shape.maximum),
        ]),
      );
    case "boolean":
    case "null":
      return `v.${shape.kind}()`;
    // Which values there are is the server's business, and it may know more of them.
    case "literal":
      return `v.${typeof shape.value}()`;
    case "enum":
      return "v.string()";
    case "array":
      return pipe(
        helper("listSchema", schemaOf(shape.items, module), module),
        checksIn(module, [bound("minLength", shape.minItems), bound("maxLength", shape.maxItems)]),
      );
    case "tuple": {
      const items = shape.items.map((item) => schemaOf(item, module)).join(", ");
      return helper("tupleSchema", items, module);
    }
    case "map":
      return mapSchema(shape, module);
    case "object":
      return objectSchemaOf(shape, typeOf(shape, module), { ...module, inMap: false });
    case "union":
      return unionSchema(shape, module);
    case "nullable": {
      const scalars = shape.inner.kind === "union" ? scalarsOf(shape.inner.members, module) : [];
      if (scalars.length > 1) return scalarSchema([...scalars, "null"], module);
      return `v.nullable(${schemaOf(shape.inner, module)})`;
    }
    case "model":
      return modelSchema(shape, module);
    case "unknown":
      return "v.unknown()";
  }
};

/** The schema of an object of a TypeScript type, as an expression. */
export const objectSchemaOf = (
  { properties, rest }: Extract<Shape, { kind: "object" }>,
  type: string,
  module: Module,
): string => {
  const entries = properties.map(
    (property) => `${quoteKey(keyOf(property))}: ${propertySchema(property, module)}`,
  );
  // Valibot's own takes a list for an object.
  if (rest)
    return helper("mapSchema", [schemaOf(rest, module), `{ ${entries.join(", ")} }`].join(", "), module);
  module.useSupport("objectSchema");
  return `objectSchema<${type}>({ ${entries.join(", ")} })`;
};

const modelSchema = (
  { name, minLength, maxLength }: Extract<Shape, { kind: "model" }>,
  module: Module,
): string => {
  const checks = checksIn(module, [bound("minLength", minLength), atMost(maxLength)]);
  if (module.isEnum(name)) return pipe("v.string()", checks);
  module.useSchema(name);
  return pipe(module.isCyclic(name) ? `v.lazy(() => ${schemaName(name)})` : schemaName(name), checks);
};

const mapSchema = (shape: Extract<Shape, { kind: "map" }>, module: Module): string => {
  const values = schemaOf(shape.values, { ...module, inMap: true });
  const checks = checksIn(module, [bound("minLength", shape.keyMinLength), atMost(shape.keyMaxLength)]);
  return pipe(helper("mapSchema", values, module), [
    ...(checks.length === 0 ? [] : [helper("eachKey", pipe("v.string()", checks), module)]),
    ...checksIn(module, [bound("minEntries", shape.minEntries), bound("maxEntries", shape.maxEntries)]),
  ]);
};

const propertySchema = ({ shape, required }: Property, module: Module): string => {
  const inner = schemaOf(shape.kind === "nullable" ? shape.inner : shape, module);
  // An answer may lack what can be null, and have null for what can be missing.
  if (module.open && (!required || shape.kind === "nullable")) return helper("nullish", inner, module);
  if (!required && shape.kind === "nullable") return `v.nullish(${inner})`;
  if (shape.kind === "nullable") return `v.nullable(${inner})`;
  return required ? inner : `v.optional(${inner})`;
};

/** The schema of a union of objects that nothing tells apart, in an answer. */
export const ANY_OBJECT = "objectSchema({})";

/** The schema of a union of objects in an answer, of which no property of their own says which it is. */
const unionOfObjects = (members: readonly Shape[], module: Module): string => {
  const inner = innerChoiceOf(members, module);
  if (inner) {
    const schemas = members.map(
      (member, index) => `${quoteKey(`${inner.values[index]}`)}: ${schemaOf(member, module)}`,
    );
    const names = [inner.holder, inner.key].map((name) => JSON.stringify(name));
    return helper("variantWithin", [...names, `{ ${schemas.join(", ")} }`].join(", "), module);
  }
  const keyed = keysOfMembers(members, module);
  if (keyed.length > 0) {
    const lists = keyed.map(({ member, keys }) => {
      const names = keys.map((key) => JSON.stringify(key));
      return `[${[schemaOf(member, module), ...names].join(", ")}]`;
    });
    return helper("byKeys", lists.join(", "), module);
  }
  // Any object may be a member that this version does not know.
  module.useSupport("objectSchema");
  return ANY_OBJECT;
};

/** The property of a property that is another literal in every member. */
const innerChoiceOf = (members: readonly Shape[], module: Module) => {
  const find = (shape: Shape | undefined, name: string): Shape | undefined =>
    shape && objectOf(shape, module)?.properties.find((each) => each.name === name && each.required)?.shape;
  for (const holder of objectOf(members[0], module)?.properties ?? []) {
    const held = members.map((member) => find(member, holder.name));
    for (const property of objectOf(held[0], module)?.properties ?? []) {
      const values = held.flatMap((shape) => {
        const found = find(shape, property.name);
        return found?.kind === "literal" && typeof found.value === "string" ? [found.value] : [];
      });
      if (new Set(values).size === members.length)
        return { holder: keyOf(holder), key: keyOf(property), values };
    }
  }
  return undefined;
};

/**
 * The members with keys that some other does without, those with the most keys
 * first; none where a value of one member may have all the keys of an earlier.
 */
const keysOfMembers = (members: readonly Shape[], module: Module) => {
  const all = members.map((member) => {
    const { properties = [], rest } = objectOf(member, module) ?? {};
    return {
      member,
      mayHave: (name: string) => rest !== undefined || properties.some((each) => each.name === name),
      // What can be null an answer may lack.
      has: properties.filter(({ shape, required }) => required && !canBeNull(shape, module)),
    };
  });
  const isShared = (name: string) => all.every(({ has }) => has.some((each) => each.name === name));
  const keyed = all
    .map((each) => ({ ...each, own: each.has.filter(({ name }) => !isShared(name)) }))
    .sort((one, other) => other.own.length - one.own.length);
  const withKeys = keyed.filter(({ own }) => own.length > 0);
  const isClear = keyed.every(({ mayHave }, index) =>
    withKeys.slice(0, index).every(({ own }) => !own.every(({ name }) => mayHave(name))),
  );
  return isClear ? withKeys.map(({ member, own }) => ({ member, keys: own.map(keyOf) })) : [];
};

const canBeNull = (shape: Shape, module: Module): boolean =>
  ["nullable", "null", "unknown"].includes(shape.kind) ||
  (shape.kind === "model" && canBeNull(module.model(shape.name), module));

const unionSchema = (shape: Extract<Shape, { kind: "union" }>, module: Module): string => {
  const chosen = choiceOf(shape, module);
  if (chosen) {
    const either = (names: readonly string[]): string => {
      const schemas = names.map((name) => modelSchema({ kind: "model", name }, module));
      return schemas.length === 1 ? `${schemas[0]}` : helper("unionSchema", schemas.join(", "), module);
    };
    const members = Object.entries(chosen.members).map(
      ([value, names]) => `${quoteKey(value)}: ${either(names)}`,
    );
    const otherwise = chosen.otherwise === undefined ? [] : [either([chosen.otherwise])];
    const isClosed = !module.open && otherwise.length === 0;
    const parts = [JSON.stringify(chosen.key), `{ ${members.join(", ")} }`, ...otherwise];
    return helper(isClosed ? "closedVariant" : "variant", parts.join(", "), module);
  }
  if (module.open && shape.members.every((member) => objectOf(member, module)))
    return unionOfObjects(shape.members, module);
  const scalars = scalarsOf(shape.members, module);
  if (scalars.length > 1) return scalarSchema(scalars, module);
  const members = [...new Set(withoutNarrower(shape.members).map((member) => schemaOf(member, module)))];
  return members.length === 1 ? `${members[0]}` : helper("unionSchema", members.join(", "), module);
};

const scalarSchema = (types: readonly string[], module: Module): string =>
  helper("scalar", types.map((type) => JSON.stringify(type)).join(", "), module);

/** The types of a union of nothing but plain types. */
const scalarsOf = (members: readonly Shape[], module: Module): readonly string[] => {
  const types = withoutNarrower(members).map((member) => {
    // Only to look at: what it would need is not needed.
    const schema = schemaOf(member, { ...module, useSupport: () => {} });
    return /^(?:v\.)?(string|number|integer|boolean)\(\)$/.exec(schema)?.[1];
  });
  return types.includes(undefined) ? [] : [...new Set(types as string[])];
};

/** What is nothing but an object. */
const objectOf = (
  shape: Shape | undefined,
  module: Module,
): Extract<Shape, { kind: "object" }> | undefined => {
  const object = shape?.kind === "model" ? module.model(shape.name) : shape;
  return object?.kind === "object" ? object : undefined;
};

/** Any number covers the integers. */
const withoutNarrower = (members: readonly Shape[]): readonly Shape[] =>
  members.some((member) => member.kind === "number" && !member.integer)
    ? members.filter((member) => !(member.kind === "number" && member.integer))
    : members;

/** How the members of a union are told apart by one property. */
interface Choice {
  readonly key: string;
  /** The members by value; those that may do without the property also stand under an empty one. */
  readonly members: Readonly<Record<string, readonly string[]>>;
  /** The member that admits any other value. */
  readonly otherwise?: string;
}

/**
 * The stated discriminator, which some members may do without; or a required
 * property that is a literal in every member but one, which admits anything
 * else there or does without it.
 */
const choiceOf = (
  { members, discriminator }: Extract<Shape, { kind: "union" }>,
  module: Module,
): Choice | undefined => {
  if (discriminator) {
    const { property, members: named } = discriminator;
    const silent = [...new Set(Object.values(named))].filter((name) =>
      objectsOf(name, module)?.some((properties) =>
        properties.some((each) => each.name === property && !each.required),
      ),
    );
    const byValue = Object.entries(named).map(([value, name]) => [value, [name]] as const);
    return {
      key: toCamelCase(property),
      members: Object.fromEntries(silent.length > 0 ? [...byValue, ["", silent] as const] : byValue),
    };
  }
  const models = members.flatMap((member) => {
    const objects = member.kind === "model" ? objectsOf(member.name, module) : undefined;
    return member.kind === "model" && objects ? [{ name: member.name, objects }] : [];
  });
  if (models.length !== members.length) return undefined;
  for (const property of models.flatMap(({ objects }) => objects.flat())) {
    const named = models.map(({ name, objects }) => {
      const found = objects.map((properties) => properties.find((each) => each.name === property.name));
      const literals = found.flatMap((each) =>
        each?.required && each.shape.kind === "literal" && typeof each.shape.value === "string"
          ? [each.shape.value]
          : [],
      );
      return {
        name,
        literals: literals.length === objects.length ? [...new Set(literals)] : [],
        // An enum may have the literal of another member among its values.
        isAlso: (value: string) =>
          found.some(
            (each) =>
              each &&
              each.shape.kind !== "string" &&
              !(each.shape.kind === "literal" && each.shape.value !== value),
          ),
      };
    });
    const [other, ...more] = named.filter(({ literals }) => literals.length === 0);
    const byValue = named.flatMap(({ name, literals }) => literals.map((value) => [value, [name]] as const));
    if (
      other &&
      !byValue.some(([value]) => other.isAlso(value)) &&
      more.length === 0 &&
      byValue.length > 0 &&
      new Set(byValue.map(([value]) => value)).size === byValue.length
    ) {
      return { key: keyOf(property), members: Object.fromEntries(byValue), otherwise: other.name };
    }
  }
  return undefined;
};

/** The properties of each object that a model can be; undefined where it can be anything else. */
const objectsOf = (
  name: string,
  module: Module,
  seen: readonly string[] = [],
): readonly (readonly Property[])[] | undefined => {
  const shape = module.model(name);
  if (shape.kind === "object") return [shape.properties];
  if (shape.kind !== "union" || seen.includes(name)) return undefined;
  const objects = shape.members.map((member) =>
    member.kind === "model" ? objectsOf(member.name, module, [...seen, name]) : undefined,
  );
  return objects.includes(undefined) ? undefined : objects.flatMap((each) => each ?? []);
};
