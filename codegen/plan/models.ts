import type { Api } from "../facts/Api.js";
import type { Shape } from "../facts/Shape.js";
import { walkThrough } from "../facts/walk.js";
import { errorModels } from "./errors.js";
import type { Model } from "./Plan.js";
import { withPairs } from "./pairs.js";
import { requestModels } from "./requests.js";

/** Every model to write, with the directions in which it travels. */
export function planModels(api: Api): readonly Model[] {
  const { operations, webhooks, schemas } = api;
  const errors = errorModels(api);
  const known = [...schemas, ...errors];
  const shapes = new Map(known.map(({ name, shape }) => [name, shape]));
  const sent = reached(
    operations.flatMap(({ parameters, body }) => [
      ...parameters.map(({ shape }) => shape),
      ...(body ? [modelShape(body.model)] : []),
    ]),
    shapes,
  );
  const received = reached(
    [
      ...operations.flatMap(({ answer }) => ("model" in answer ? [modelShape(answer.model)] : [])),
      ...operations.flatMap((operation) => operation.errors.map(({ name }) => modelShape(name))),
      ...webhooks.map(({ model }) => modelShape(model)),
    ],
    shapes,
  );
  const names = new Set(shapes.keys());
  return [
    ...withPairs(
      schemas.map((schema) => ({
        ...schema,
        sent: sent.has(schema.name),
        received: received.has(schema.name),
      })),
    ),
    ...errors,
    ...operations.flatMap((operation) => requestModels(operation, names)),
  ];
}

function modelShape(name: string): Shape {
  return { kind: "model", name };
}

/** The names of the models that some shapes lead to. */
function reached(roots: readonly Shape[], shapes: ReadonlyMap<string, Shape>): ReadonlySet<string> {
  const seen = new Set<string>();
  const names = new Set<string>();
  for (const root of roots) {
    for (const { shape } of walkThrough(root, "", shapes, seen)) {
      if (shape.kind === "model") names.add(shape.name);
    }
  }
  return names;
}
