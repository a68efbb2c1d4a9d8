import type { Schema } from "../facts/Api.js";
import { leavesOf } from "../facts/leaves.js";
import { operationPlace } from "../facts/places.js";
import { at, refuse } from "../refuse.js";
import type { ParsedOperation } from "./operation.js";

/** Stops at a query parameter that does not travel as the client would send it. */
export function checkStyles(
  operations: readonly ParsedOperation[],
  schemas: ReadonlyMap<string, Schema>,
): void {
  const shapes = new Map([...schemas].map(([name, { shape }]) => [name, shape]));
  for (const { operation, parameters } of operations) {
    for (const [index, { parameter, deep }] of parameters.entries()) {
      const isMap = leavesOf(parameter.shape, shapes).some(({ kind }) => kind === "map");
      if (parameter.in === "query" && isMap !== deep)
        refuse(
          at(operationPlace(operation), "parameters", index),
          'the style "deepObject" is due exactly where the value is a map',
        );
    }
  }
}
