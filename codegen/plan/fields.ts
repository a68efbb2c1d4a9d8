import type { FieldRule, Fields } from "../../core/codec/fields.js";
import { conversionOf } from "../../core/codec/names.js";
import type { Operation, Webhook } from "../facts/Api.js";
import { operationPlace, webhookPlace } from "../facts/places.js";
import type { ObjectShape, Shape } from "../facts/Shape.js";
import { walkThrough } from "../facts/walk.js";
import { at, refuse } from "../refuse.js";
import { type Conversions, conversionsFor } from "./conversions.js";
import { type Occurrence, ruleOf } from "./fieldRules.js";
import type { PlannedError } from "./Plan.js";

type Shapes = ReadonlyMap<string, Shape>;

/** A value that is encoded or decoded as one. */
interface Whole {
  readonly model: string;
  readonly received: boolean;
  readonly pointer: string;
}

/**
 * The wire names whose values do not convert as the names say in what an operation sends and
 * receives. The codec goes by names alone. So for each name the conversions are worked out that are
 * right wherever the name occurs.
 */
export function fieldsOf(operation: Operation, errors: readonly PlannedError[], shapes: Shapes): Fields {
  const { body, answer } = operation;
  const place = operationPlace(operation);
  const responses = at(place, "responses");
  const wholes: Whole[] = [];
  if (body) wholes.push({ model: body.model, received: false, pointer: at(place, "requestBody") });
  if ("model" in answer) wholes.push({ model: answer.model, received: true, pointer: responses });
  for (const { model } of errors) wholes.push({ model, received: true, pointer: responses });
  return fieldsIn(wholes, shapes, place);
}

/** The same for the payloads of all webhooks together: whoever reads one need not know which. */
export function payloadFieldsOf(webhooks: readonly Webhook[], shapes: Shapes): Fields {
  const wholes = webhooks.map(({ type, model }) => ({ model, received: true, pointer: webhookPlace(type) }));
  return fieldsIn(wholes, shapes, "/webhooks");
}

function fieldsIn(wholes: readonly Whole[], shapes: Shapes, place: string): Fields {
  const occurrences = new Map<string, Occurrence[]>();
  for (const whole of wholes) {
    for (const occurrence of occurrencesIn(whole, shapes)) {
      const known = occurrences.get(occurrence.name);
      if (known) known.push(occurrence);
      else occurrences.set(occurrence.name, [occurrence]);
    }
  }
  const rules: (readonly [name: string, rule: FieldRule])[] = [];
  for (const name of [...occurrences.keys()].sort()) {
    const rule = ruleOf(name, conversionOf(name), occurrences.get(name) ?? [], place);
    if (rule !== undefined) rules.push([name, rule]);
  }
  return Object.fromEntries(rules);
}

/** All properties that the codec goes by, however deep. */
function* occurrencesIn({ model, received, pointer }: Whole, shapes: Shapes): Generator<Occurrence> {
  const whole: Shape = { kind: "model", name: model };
  if (!conversionsFor(whole, received, shapes).has("convert"))
    refuse(pointer, "the codec would convert what must stay as it is");
  for (const { shape, pointer: place } of walkThrough(whole, pointer, shapes)) {
    if (shape.kind === "object") yield* occurrencesOf(shape, received, shapes, place);
  }
}

function* occurrencesOf(
  holder: ObjectShape,
  received: boolean,
  shapes: Shapes,
  pointer: string,
): Generator<Occurrence> {
  const literals = new Map(holder.properties.map((property) => [property.name, literalOf(property)]));
  const always = new Set(holder.properties.flatMap(({ name, required }) => (required ? [name] : [])));
  for (const { name, shape } of holder.properties) {
    const place = at(pointer, "properties", name);
    const right: Conversions = conversionsFor(shape, received, shapes);
    if (right.size === 0) refuse(place, "nothing that the codec does is right for all that this can be");
    // Where names are free, the codec does not go by them.
    if (!holder.rest) yield { name, right, literals, always, pointer: place };
  }
}

/** The text that a property always has; undefined where it can have another. */
function literalOf({ required, shape }: ObjectShape["properties"][number]): string | undefined {
  if (!required || shape.kind !== "literal") return undefined;
  return typeof shape.value === "string" ? shape.value : undefined;
}
