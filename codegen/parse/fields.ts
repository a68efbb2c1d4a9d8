import type { Conversion, FieldRule, Fields } from "../../core/codec/fields.js";
import { conversionOf } from "../../core/codec/names.js";
import type { Model, Operation, Shape, Webhook } from "../ir.js";
import { at, refuse } from "../refuse.js";
import { type Conversions, common, conversionsFor, preferred } from "./conversions.js";
import { placeOf } from "./operation.js";
import { webhookPlace } from "./webhooks.js";

type Models = ReadonlyMap<string, Model>;

/** A value that is encoded or decoded as one. */
interface Whole {
  readonly model: string;
  readonly received: boolean;
  readonly pointer: string;
}

/** A property somewhere in what an operation sends or receives. */
interface Found {
  readonly name: string;
  /** The conversions that are right for it. */
  readonly right: Conversions;
  /** The texts of its holder that are literals, which may tell the holder from others; undefined for what is none. */
  readonly beside: ReadonlyMap<string, string | undefined>;
  /** The names that its holder always has. */
  readonly always: ReadonlySet<string>;
  readonly pointer: string;
}

/**
 * The wire names whose values do not convert as the names say in what an operation sends and
 * receives. The codec goes by names alone. So for each name the conversions are worked out that are
 * right wherever the name occurs.
 */
export const fieldsOf = (operation: Operation, models: Models): Fields => {
  const { body, answer, errors } = operation;
  const place = placeOf(operation);
  const wholes: Whole[] = [];
  if (body) wholes.push({ model: body.model, received: false, pointer: at(place, "requestBody") });
  if ("model" in answer)
    wholes.push({ model: answer.model, received: true, pointer: at(place, "responses") });
  for (const { model } of errors) wholes.push({ model, received: true, pointer: at(place, "responses") });
  return fieldsIn(wholes, models, place);
};

/** The same for the payloads of all webhooks together: whoever reads one need not know which. */
export const webhookFieldsOf = (webhooks: readonly Webhook[], models: Models): Fields =>
  fieldsIn(
    webhooks.map(({ type, model }) => ({ model, received: true, pointer: webhookPlace(type) })),
    models,
    "/webhooks",
  );

const fieldsIn = (wholes: readonly Whole[], models: Models, place: string): Fields => {
  const found = new Map<string, Found[]>();
  for (const { model, received, pointer } of wholes) {
    const shape: Shape = { kind: "model", name: model };
    if (!conversionsFor(shape, received, models).has("convert"))
      refuse(pointer, "the codec would convert what must stay as it is");
    for (const property of propertiesOf(shape, received, models, pointer, new Set())) {
      const known = found.get(property.name);
      if (known) known.push(property);
      else found.set(property.name, [property]);
    }
  }
  const rules = [...found]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([name, places]) => {
      const rule = ruleOf(name, places, place);
      return rule ? [[name, rule] as const] : [];
    });
  return Object.fromEntries(rules);
};

/** All properties that the codec goes by, however deep. */
function* propertiesOf(
  shape: Shape,
  received: boolean,
  models: Models,
  pointer: string,
  seen: Set<string>,
): Iterable<Found> {
  const inside = (inner: Shape, place: string) => propertiesOf(inner, received, models, place, seen);
  if (shape.kind === "model") {
    const model = seen.has(shape.name) ? undefined : models.get(shape.name);
    seen.add(shape.name);
    if (model) yield* inside(model.shape, at("/components/schemas", shape.name));
  } else if (shape.kind === "nullable") yield* inside(shape.inner, pointer);
  else if (shape.kind === "array") yield* inside(shape.items, at(pointer, "items"));
  else if (shape.kind === "map") yield* inside(shape.values, at(pointer, "additionalProperties"));
  else if (shape.kind === "tuple") for (const item of shape.items) yield* inside(item, pointer);
  else if (shape.kind === "union") for (const member of shape.members) yield* inside(member, pointer);
  else if (shape.kind === "object") {
    const beside = new Map(
      shape.properties.map(({ name, required, shape: value }) => [
        name,
        required && value.kind === "literal" && typeof value.value === "string" ? value.value : undefined,
      ]),
    );
    const always = new Set(shape.properties.flatMap(({ name, required }) => (required ? [name] : [])));
    for (const { name, shape: value } of shape.properties) {
      const place = at(pointer, "properties", name);
      const right = conversionsFor(value, received, models);
      if (right.size === 0) refuse(place, "nothing that the codec does is right for all that this can be");
      // Where names are free, the codec does not go by them.
      if (!shape.rest) yield { name, right, beside, always, pointer: place };
      yield* inside(value, place);
    }
    if (shape.rest) yield* inside(shape.rest, at(pointer, "additionalProperties"));
  }
}

/** The rule that a name needs in an operation; undefined where the name itself says enough. */
const ruleOf = (name: string, found: readonly Found[], place: string): FieldRule | undefined => {
  const usual = conversionOf(name);
  const right = common(found.map((each) => each.right));
  if (right.has(usual)) return undefined;
  const always = preferred(right);
  if (always) return always;
  for (const property of new Set(found.flatMap(({ beside }) => [...beside.keys()]))) {
    const values = valuesOf(property, found, usual);
    if (values) return { by: property, values };
  }
  const places = [...new Set(found.map(({ pointer }) => pointer))];
  return (
    besideRuleOf(found, usual) ??
    refuse(place, `"${name}" means different things to the codec: ${places.join(", ")}`)
  );
};

/** The codec sees holders of the wire and of the program, so what it goes by must be called the same in both. */
const isSameInBoth = (property: string): boolean => !property.includes("_");

/** The conversions of a name by the text that its holder has under `property`; undefined where that does not tell. */
const valuesOf = (
  property: string,
  found: readonly Found[],
  usual: Conversion,
): Readonly<Record<string, Conversion>> | undefined => {
  if (!isSameInBoth(property)) return undefined;
  const groups = new Map<string | undefined, Conversions[]>();
  for (const { beside, right } of found) {
    const value = beside.get(property);
    if (value === undefined && beside.has(property)) return undefined;
    groups.set(value, [...(groups.get(value) ?? []), right]);
  }
  const values: [value: string, conversion: Conversion][] = [];
  for (const [value, sets] of groups) {
    const right = common(sets);
    if (right.has(usual)) continue;
    const chosen = preferred(right);
    if (value === undefined || !chosen) return undefined;
    values.push([value, chosen]);
  }
  return Object.fromEntries(values);
};

/** The rule by a property that only some holders have, and those always; undefined where none tells. */
const besideRuleOf = (found: readonly Found[], usual: Conversion): FieldRule | undefined => {
  const others = found.filter(({ right }) => right.has(usual));
  const odd = found.filter(({ right }) => !right.has(usual));
  const chosen = preferred(common(odd.map(({ right }) => right)));
  const property = [...(odd[0]?.always ?? [])].find(
    (each) =>
      isSameInBoth(each) &&
      odd.every(({ always }) => always.has(each)) &&
      others.every(({ beside }) => !beside.has(each)),
  );
  return chosen && property !== undefined ? { beside: property, conversion: chosen } : undefined;
};
