import type { Api } from "../facts/Api.js";
import { checkBody } from "./checkBody.js";
import { checkNotation } from "./checkNotation.js";
import { checkParameters } from "./checkParameters.js";
import { checkShapes } from "./checkShapes.js";
import { checkUnions } from "./checkUnions.js";

/** Stops at facts for which no client can be written. */
export function checkApi({ operations, schemas }: Api): void {
  const shapes = new Map(schemas.map(({ name, shape }) => [name, shape]));
  checkNotation(shapes);
  checkShapes(shapes);
  for (const operation of operations) {
    checkParameters(operation, shapes);
    checkBody(operation, shapes);
  }
  checkUnions(shapes);
}
