import { HELPERS, INNER_FILES } from "../emit/helpers.js";
import { operationPlace, schemaPlace } from "../facts/places.js";
import { errorUnionName, schemaName } from "../names.js";
import type { Plan } from "../plan/Plan.js";
import { at, refuse } from "../refuse.js";

/** What generated modules call something else. */
const TAKEN = [
  ...["v", "lite", "Date", "Record", ...Object.keys(HELPERS), "APIError", "ClientError"],
  ...["Endpoint", "EndpointWithDefaults", "EndpointWithoutRequest"],
  ...["ListEndpoint", "ListEndpointWithDefaults"],
];

/**
 * Stops where two things would have the same file or the same name. Some file systems take upper
 * and lower case for the same.
 */
export function checkFiles(plan: Plan): void {
  checkFunctions(plan);
  checkModels(plan);
}

function checkFunctions({ functions }: Plan): void {
  const names = new Set<string>();
  for (const { operation } of functions) {
    const name = operation.name.toLowerCase();
    if (names.has(name))
      refuse(at(operationPlace(operation), "x-func"), `two functions called "${operation.name}"`);
    names.add(name);
  }
}

function checkModels({ functions, models }: Plan): void {
  const taken = new Set([
    ...TAKEN,
    ...functions.map(({ operation }) => errorUnionName(operation)),
    ...models.map(({ name }) => schemaName(name)),
  ]);
  const files = new Set(
    ["index", ...Object.values(HELPERS), ...INNER_FILES].map((name) => name.toLowerCase()),
  );
  for (const { name } of models) {
    const place = schemaPlace(name);
    if (taken.has(name)) refuse(place, `generated code calls something else "${name}"`);
    if (files.has(name.toLowerCase())) refuse(place, `there is another file "${name}.ts"`);
    files.add(name.toLowerCase());
  }
}
