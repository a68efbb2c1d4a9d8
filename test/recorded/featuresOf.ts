import { leavesOf } from "../../codegen/facts/leaves.js";
import type { Property, Shape } from "../../codegen/facts/Shape.js";
import { walk } from "../../codegen/facts/walk.js";
import { conversionOf } from "../../core/codec/names.js";
import { facts } from "../facts/facts.js";

const shapes: ReadonlyMap<string, Shape> = new Map(facts.schemas.map(({ name, shape }) => [name, shape]));

function isWord({ shape }: Property): boolean {
  return leavesOf(shape, shapes).some(({ kind }) => kind === "enum" || kind === "literal");
}

/** Wire names under which some schema has one of a few words. */
const WORDS: ReadonlySet<string> = new Set(
  facts.schemas
    .flatMap(({ shape }) => [...walk(shape, "")])
    .flatMap(({ shape }) => (shape.kind === "object" ? shape.properties.filter(isWord) : []))
    .map(({ name }) => name),
);

/**
 * What a value shows: which fields it has, of which kinds, and which words where a schema has
 * words. Two values with the same features show the same.
 */
export function* featuresOf(value: unknown, path: string, name: string): Generator<string> {
  if (Array.isArray(value)) {
    // Where a fault is, is one thing that it shows.
    if (name === "loc")
      yield `${path}=${value.map((key) => (typeof key === "number" ? "#" : key)).join(".")}`;
    else if (value.length === 0) yield `${path}[]=none`;
    else for (const item of value) yield* featuresOf(item, `${path}[]`, name);
  } else if (typeof value === "object" && value !== null) yield* featuresOfObject(value, path);
  else yield `${path}=${kindOf(value, name)}`;
}

function* featuresOfObject(value: object, path: string): Generator<string> {
  for (const [name, held] of Object.entries(value)) {
    const isFree = conversionOf(name) === "keep";
    yield* isFree ? [`${path}.${name}=${typeof held}`] : featuresOf(held, `${path}.${name}`, name);
  }
}

function kindOf(value: unknown, name: string): string {
  if (typeof value !== "string")
    return value === null || typeof value === "boolean" ? `${value}` : typeof value;
  if (WORDS.has(name)) return value;
  return /^\d{4}-\d\d-\d\dT/.test(value) ? "time" : "text";
}
