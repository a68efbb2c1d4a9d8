import type { Operation } from "../facts/Api.js";
import { leavesOf } from "../facts/leaves.js";
import { operationPlace } from "../facts/places.js";
import type { ObjectShape, Shape } from "../facts/Shape.js";
import { at, refuse } from "../refuse.js";

type Shapes = ReadonlyMap<string, Shape>;

/** Stops at a body that the client could not send. */
export function checkBody(operation: Operation, shapes: Shapes): void {
  const { body } = operation;
  if (!body) return;
  const pointer = at(operationPlace(operation), "requestBody");
  if (body.form && body.key !== null) refuse(pointer, "a form beside path parameters");
  for (const leaf of leavesOf({ kind: "model", name: body.model }, shapes)) {
    if (leaf.kind !== "object") refuse(pointer, `a body that is ${leaf.kind}`);
    else if (body.form) checkForm(leaf, shapes, pointer);
  }
}

function checkForm({ properties }: ObjectShape, shapes: Shapes, pointer: string): void {
  for (const { name, shape } of properties) {
    const odd = leavesOf(shape, shapes).find(({ kind }) => ["object", "map", "unknown"].includes(kind));
    if (odd) refuse(pointer, `a form whose "${name}" is ${odd.kind}`);
  }
}
