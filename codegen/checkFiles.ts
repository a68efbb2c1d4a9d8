import { errorName } from "./emit/func.js";
import { SUPPORT } from "./emit/module.js";
import { schemaName } from "./emit/names.js";
import type { API } from "./ir.js";
import { placeOf } from "./parse/operation.js";
import { at, refuse } from "./refuse.js";

/** What generated modules call something else. */
const TAKEN = [
  ...["v", "lite", "Date", "Record", ...Object.keys(SUPPORT), "APIError", "ClientError"],
  ...[
    "Endpoint",
    "EndpointWithDefaults",
    "ListEndpoint",
    "ListEndpointWithDefaults",
    "EndpointWithoutRequest",
  ],
];

/** Stops where two things would have the same file or the same name. */
export const checkFiles = ({ operations, models }: API): void => {
  const functions = new Set<string>();
  const taken = new Set(TAKEN);
  for (const operation of operations) {
    const { name } = operation;
    if (functions.has(name.toLowerCase()))
      refuse(at(placeOf(operation), "x-func"), `two functions called "${name}"`);
    functions.add(name.toLowerCase());
    taken.add(errorName(operation));
  }
  for (const { name } of models) taken.add(schemaName(name));

  // Some file systems take upper and lower case for the same.
  const files = new Set(["index", ...Object.values(SUPPORT)].map((name) => name.toLowerCase()));
  for (const { name } of models) {
    const place = at("/components/schemas", name);
    if (taken.has(name)) refuse(place, `generated code calls something else "${name}"`);
    if (files.has(name.toLowerCase())) refuse(place, `there is another file "${name}.ts"`);
    files.add(name.toLowerCase());
  }
};
