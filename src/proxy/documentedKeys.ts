import type { GenericSchema } from "valibot";
import type { EndpointDefinition } from "../../core/EndpointDefinition.js";
import { objectsFor } from "../../models/objectsFor.js";
import { ownValue } from "../../models/ownValue.js";
import type { Schema } from "../../models/Schema.js";

/** The keys of the objects that a schema takes for a value: one set for each member of a union it may be. */
function keysOf(schema: Schema<unknown> | undefined, value: unknown): readonly ReadonlySet<string>[] {
  if (!schema) return [];
  return objectsFor(schema as GenericSchema, value).map(({ entries }) => new Set(Object.keys(entries)));
}

/**
 * The keys that a full function documents for a request: one set for each
 * member where the request is a union, and one set otherwise.
 */
export function documentedKeys(
  { requestSchema }: EndpointDefinition,
  request: unknown,
): readonly ReadonlySet<string>[] {
  return keysOf(requestSchema, request);
}

/** The keys that a full function documents for the body that stands beside path parameters. */
export function documentedBodyKeys(
  { requestSchema, bodyKey = "" }: EndpointDefinition,
  request: unknown,
): readonly ReadonlySet<string>[] {
  if (!requestSchema) return [];
  return objectsFor(requestSchema as GenericSchema, request).flatMap(({ entries }) =>
    keysOf(entries[bodyKey], ownValue(request, bodyKey)),
  );
}
