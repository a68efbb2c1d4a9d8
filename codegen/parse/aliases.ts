import type { Alias, Model, Operation, Shape, Webhook } from "../ir.js";
import { at, refuse } from "../refuse.js";
import {
  CONVERSIONS,
  type Conversion,
  type Conversions,
  common,
  conversionOf,
  conversionsFor,
} from "./conversions.js";
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
 * The wire names that the codec must treat as others in what an operation
 * sends and receives. It goes by names alone, so here is worked out, for each
 * name, which conversions are right wherever the name occurs.
 */
export const aliasesOf = (operation: Operation, models: Models): readonly Alias[] => {
  const { body, answer, errors } = operation;
  const place = placeOf(operation);
  const wholes: Whole[] = [];
  if (body) wholes.push({ model: body.model, received: false, pointer: at(place, "requestBody") });
  if ("model" in answer)
    wholes.push({ model: answer.model, received: true, pointer: at(place, "responses") });
  for (const { model } of errors) wholes.push({ model, received: true, pointer: at(place, "responses") });
  return aliasesIn(wholes, models, place);
};

/** The same for the payloads of all webhooks together: whoever reads one need not know which. */
export const webhookAliasesOf = (webhooks: readonly Webhook[], models: Models): readonly Alias[] =>
  aliasesIn(
    webhooks.map(({ type, model }) => ({ model, received: true, pointer: webhookPlace(type) })),
    models,
    "/webhooks",
  );

const aliasesIn = (wholes: readonly Whole[], models: Models, place: string): readonly Alias[] => {
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
  return [...found.keys()].sort().flatMap((name) => aliasOf(name, found.get(name) ?? [], place));
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

const preferred = (right: Conversions): Conversion | undefined =>
  (Object.keys(CONVERSIONS) as Conversion[]).find((each) => right.has(each));

const aliasOf = (name: string, found: readonly Found[], place: string): readonly Alias[] => {
  const usual = conversionOf(name);
  const right = common(found.map((each) => each.right));
  if (right.has(usual)) return [];
  const always = preferred(right);
  if (always) return [{ name, as: CONVERSIONS[always] }];
  for (const property of new Set(found.flatMap(({ beside }) => [...beside.keys()]))) {
    const values = valuesOf(property, found, usual);
    if (values) return [{ name, as: { property, values } }];
  }
  const present = presentOf(found, usual);
  if (present) return [{ name, as: present }];
  const places = [...new Set(found.map(({ pointer }) => pointer))];
  return refuse(place, `"${name}" means different things to the codec: ${places.join(", ")}`);
};

/** The codec sees holders of the wire and of the program, so what it goes by must be called the same in both. */
const isSameInBoth = (property: string): boolean => !property.includes("_");

/** What a name is to be treated as by the value that its holder has for `property`; undefined where that does not tell. */
const valuesOf = (
  property: string,
  found: readonly Found[],
  usual: Conversion,
): Readonly<Record<string, string>> | undefined => {
  if (!isSameInBoth(property)) return undefined;
  const groups = new Map<string | undefined, Conversions[]>();
  for (const { beside, right } of found) {
    const value = beside.get(property);
    if (value === undefined && beside.has(property)) return undefined;
    groups.set(value, [...(groups.get(value) ?? []), right]);
  }
  const values: Record<string, string> = {};
  for (const [value, sets] of groups) {
    const right = common(sets);
    if (right.has(usual)) continue;
    const chosen = preferred(right);
    if (value === undefined || !chosen) return undefined;
    values[value] = CONVERSIONS[chosen];
  }
  return values;
};

/** What a name is to be treated as by a property that only some holders have, and those always; undefined where none tells. */
const presentOf = (
  found: readonly Found[],
  usual: Conversion,
): { readonly property: string; readonly present: string } | undefined => {
  const others = found.filter(({ right }) => right.has(usual));
  const odd = found.filter(({ right }) => !right.has(usual));
  const chosen = preferred(common(odd.map(({ right }) => right)));
  const property = [...(odd[0]?.always ?? [])].find(
    (each) =>
      isSameInBoth(each) &&
      odd.every(({ always }) => always.has(each)) &&
      others.every(({ beside }) => !beside.has(each)),
  );
  return chosen && property !== undefined ? { property, present: CONVERSIONS[chosen] } : undefined;
};
