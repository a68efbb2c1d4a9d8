import type { Shape } from "../../facts/Shape.js";
import { modelsIn } from "../../facts/walk.js";
import type { Model, Plan } from "../../plan/Plan.js";
import { importsFor } from "./imports.js";
import { readerOf } from "./reader.js";
import { WHOLES, WRAPPERS } from "./serverRules.js";
import { wireMembers, wireType } from "./wireType.js";

/** Models whose values the mock reads by a source of its own. */
const NOT_WRITTEN: ReadonlySet<string> = new Set(["Timezone", "MetadataQuery", "EventMetadataInput"]);

/** The module with the types and the readers of all that requests hold. */
export function emitMockRequests(plan: Plan): string {
  const models = inOrder(sentModels(plan));
  const later = new Set(models.map(({ name }) => name));
  const readers = models.map((model) => {
    const text = readerText(model, later);
    later.delete(model.name);
    return text;
  });
  const types = models.map(typeText);
  const parts = models.map((_, index) => `${types[index]}\n${readers[index]}\n`);
  return `${importsFor(types.join("\n"), readers.join("\n").replace(/^export const .*? = /gm, "Reader "))}
/* What requests hold, once it was read: under wire names, with defaults filled in. */

${parts.join("\n")}`;
}

/** The models that bodies and parameters lead to. */
export function sentModels({ models, functions }: Plan): readonly Model[] {
  const byName = new Map(models.map((model) => [model.name, model]));
  const roots: Shape[] = functions.flatMap(({ operation: { body, parameters } }) => [
    ...(body === undefined || body.form ? [] : [{ kind: "model" as const, name: body.model }]),
    ...parameters.map(({ shape }) => shape),
  ]);
  const found = new Map<string, Model>();
  const waiting = roots.flatMap(modelsIn);
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const model = byName.get(name);
    if (model === undefined || found.has(name) || NOT_WRITTEN.has(name)) continue;
    found.set(name, model);
    waiting.push(...modelsIn(model.shape));
  }
  return [...found.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** The models that others are made of before those. */
function inOrder(models: readonly Model[]): readonly Model[] {
  const byName = new Map(models.map((model) => [model.name, model]));
  const done = new Set<string>();
  const ordered: Model[] = [];
  for (const model of models) visit(model);
  return ordered;

  function visit(model: Model): void {
    if (done.has(model.name)) return;
    done.add(model.name);
    for (const name of modelsIn(model.shape)) {
      const inner = byName.get(name);
      if (inner !== undefined) visit(inner);
    }
    ordered.push(model);
  }
}

function typeText({ name, shape }: Model): string {
  if (shape.kind !== "object" || shape.properties.length === 0)
    return `export type ${name} = ${wireType(shape)};`;
  return `export interface ${name} {\n${wireMembers(shape.properties, name)}}`;
}

function readerText({ name, shape }: Model, later: ReadonlySet<string>): string {
  const read = readerOf(shape, { model: name, later });
  const check = WHOLES[name];
  const checked = check === undefined ? read : `whole(${read}, ${check})`;
  const wrapper = WRAPPERS[name];
  return `export const ${name}: Reader<${name}> = ${wrapper === undefined ? checked : `${wrapper}(${checked})`};`;
}
