import type { Model, Operation } from "../ir.js";
import { at, refuse } from "../refuse.js";
import { placeOf } from "./operation.js";

/** Files of `models/` that are written by hand, or for all models. */
const HAND_WRITTEN = ["index", "Open", "objectSchema", "variant"];

/** What generated modules call something else. */
const TAKEN = [
  ...["v", "lite", "Date", "Record", "ObjectSchema", "APIError", "ClientError"],
  ...["Endpoint", "EndpointWithDefaults", "ListEndpoint", "ListEndpointWithDefaults"],
];

/** Stops where two things would have the same file or the same name. */
export const checkFiles = (operations: readonly Operation[], models: readonly Model[]): void => {
  const functions = new Set<string>();
  const taken = new Set(TAKEN);
  for (const operation of operations) {
    const { name } = operation;
    if (functions.has(name.toLowerCase()))
      refuse(at(placeOf(operation), "x-func"), `two functions called "${name}"`);
    functions.add(name.toLowerCase());
    taken.add(`${name.charAt(0).toUpperCase()}${name.slice(1)}Error`);
  }
  for (const { name } of models) taken.add(`${name}Schema`);

  // Some file systems take upper and lower case for the same.
  const files = new Set(HAND_WRITTEN.map((name) => name.toLowerCase()));
  for (const { name } of models) {
    const place = at("/components/schemas", name);
    if (taken.has(name)) refuse(place, `generated code calls something else "${name}"`);
    if (files.has(name.toLowerCase())) refuse(place, `there is another file "${name}.ts"`);
    files.add(name.toLowerCase());
  }
};
