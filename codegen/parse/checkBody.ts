import type { Model, Operation } from "../ir.js";
import { at, refuse } from "../refuse.js";
import { leavesOf } from "./leaves.js";
import { placeOf } from "./operation.js";

/** Stops at a body that the client could not send. */
export const checkBody = (operation: Operation, models: ReadonlyMap<string, Model>): void => {
  const { body } = operation;
  if (!body) return;
  const pointer = at(placeOf(operation), "requestBody");
  if (body.form && body.key !== null) refuse(pointer, "a form beside path parameters");
  for (const leaf of leavesOf({ kind: "model", name: body.model }, models)) {
    if (leaf.kind !== "object") refuse(pointer, `a body that is ${leaf.kind}`);
    else if (body.form) {
      for (const { name, shape } of leaf.properties) {
        const odd = leavesOf(shape, models).find(({ kind }) => ["object", "map", "unknown"].includes(kind));
        if (odd) refuse(pointer, `a form whose "${name}" is ${odd.kind}`);
      }
    }
  }
};
