import type { Property, Shape } from "../../facts/Shape.js";
import { modelsIn, walk } from "../../facts/walk.js";
import type { Model, Plan } from "../../plan/Plan.js";
import type { Words } from "../../words/Words.js";
import { doc } from "../doc.js";
import { aboutModel } from "../model.js";
import { LEAVES_OUT, PARTS_OF_ROWS } from "./serverRules.js";
import { wireMember, wireType } from "./wireType.js";

/** The module with the types of all that answers and payloads of webhooks hold. */
export function emitMockAnswers(plan: Plan, words: Words): string {
  const code = answered(plan)
    .map((model) => doc([aboutModel(model, plan, words)]) + typeText(model))
    .join("\n");
  return `import type { Metadata } from "../read/metadata.js";

/* What answers and payloads of webhooks hold, under wire names. */

${code}`;
}

function answered({ models, functions, webhooks }: Plan): readonly Model[] {
  const byName = new Map(models.map((model) => [model.name, model]));
  const waiting = [
    ...functions.flatMap(({ operation: { answer } }) => ("model" in answer ? [answer.model] : [])),
    ...webhooks.map(({ model }) => model),
  ];
  const found = new Map<string, Model>();
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const model = byName.get(name);
    if (model === undefined || found.has(name)) continue;
    found.set(name, model);
    waiting.push(...modelsIn(model.shape));
  }
  return [...found.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** An enum of more values than this is any text: nobody looks through all countries. */
const MANY = 60;

function typeText({ name, shape, hidden }: Model): string {
  if (shape.kind === "enum" && shape.values.length > MANY) return `export type ${name} = string;\n`;
  if (!isInterface(shape)) return `export type ${name} = ${wireType(shape)};\n`;
  const extra = hidden.map((field) => `  readonly ${field}?: unknown;\n`).join("");
  const rest = shape.rest === undefined ? "" : "  readonly [key: string]: unknown;\n";
  return `export interface ${name} {\n${shape.properties.map((property) => memberText(property, name)).join("")}${extra}${rest}}\n`;
}

function memberText(property: Property, model: string): string {
  const required = property.required || (property.shape.kind === "nullable" && !LEAVES_OUT.has(model));
  return `  ${wireMember({ ...property, required })};\n`;
}

function isInterface(shape: Shape): shape is Shape & { readonly kind: "object" } {
  return shape.kind === "object" && (shape.properties.length > 0 || shape.rest !== undefined);
}

/** The module with the names of the fields of some answers, as the server writes them. */
export function emitMockFields({ models }: Plan): string {
  const lists = models.flatMap(({ name, shape, hidden }) => {
    if (!PARTS_OF_ROWS.has(name) || shape.kind !== "object") return [];
    return `${name}: ${JSON.stringify([...shape.properties.map((property) => property.name), ...hidden])}`;
  });
  return `/** The fields of answers that show a part of what is there, by the answer's type. */
export const FIELDS = { ${lists.join(", ")} } as const;
`;
}

/** The module with the names of the fields of answers that hold date-times. */
export function emitMockDates(plan: Plan): string {
  const names = answered(plan).flatMap(({ shape }) =>
    [...walk(shape, "")].flatMap(({ shape: part }) => datesOf(part)),
  );
  const list = [...new Set(names)].sort().map((name) => JSON.stringify(name));
  return `/** The fields of answers that hold date-times. */
export const DATE_FIELDS: ReadonlySet<string> = new Set([${list.join(", ")}]);
`;
}

function datesOf(shape: Shape): readonly string[] {
  if (shape.kind !== "object") return [];
  return shape.properties.flatMap(({ name, shape: field }) => {
    const plain = field.kind === "nullable" ? field.inner : field;
    return plain.kind === "dateTime" ? [name] : [];
  });
}
