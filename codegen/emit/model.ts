import { type API, type Model, type Property, pascal } from "../ir.js";
import type { Overlay } from "../overlay/Overlay.js";
import { doc } from "./doc.js";
import { factsOf, propertyFacts } from "./facts.js";
import { moduleOf } from "./module.js";
import { keyOf, schemaName } from "./names.js";
import { ANY_OBJECT, objectSchemaOf, schemaOf } from "./schema.js";
import { propertyType, restType, typeOf } from "./type.js";

/** What a model is that has no name in the document: a part of an operation. */
const aboutOwn = (name: string, { operations }: API): string => {
  const parts = { Request: "request", Body: "body", Response: "answer", Page: "answer" };
  for (const [suffix, part] of Object.entries(parts)) {
    const operation = operations.find((each) => name === `${pascal(each.name)}${suffix}`);
    if (operation) return `The ${part} of \`${operation.name}\`.`;
  }
  return "";
};

/** The module of a model: its type, then its schema. */
export const emitModel = (model: Model, api: API, overlay: Overlay): string => {
  const module = moduleOf(model, api);
  const { name, shape } = model;
  const words = overlay.models[name];
  const comment = doc([words?.about ?? aboutOwn(name, api), factsOf(shape, module.open).join(" ")]);

  const member = (property: Property): string => {
    const said = [words?.fields?.[keyOf(property)], ...propertyFacts(property, module.open)]
      .filter(Boolean)
      .join(" ");
    return `${doc([said, property.deprecated ? "@deprecated by the API." : ""], "  ")}  ${propertyType(property, module)};\n`;
  };
  const type =
    shape.kind === "object" && shape.properties.length > 0
      ? `export interface ${name} {\n${shape.properties.map(member).join("")}${restType(shape, module)
          .map((line) => `  ${line};\n`)
          .join("")}}`
      : `export type ${name} = ${typeOf(shape, shape.kind === "enum" ? { ...module, open: false } : module)};`;

  // An enum's values are not checked, so it needs no schema.
  if (shape.kind === "enum") return `${module.imports()}\n\n${comment}${type}\n`;

  const isObject = shape.kind === "object" && !shape.rest;
  const kind = isObject ? "ObjectSchema" : "Schema";
  module.useSupport(kind);
  const annotation = `${kind}<${name}>`;
  const expression = shape.kind === "object" ? objectSchemaOf(shape, name, module) : schemaOf(shape, module);
  // Such a schema admits more than the type says, which TypeScript cannot know to be meant.
  const isWider = shape.kind === "object" ? shape.rest : expression.includes(ANY_OBJECT);
  const typed = isWider ? `${expression} as Schema<unknown> as ${annotation}` : expression;
  const schema = `/** Checks a {@link ${name}}. */\nexport const ${schemaName(name)}: ${annotation} = /* @__PURE__ */ ${typed};`;
  if (isWider) module.useSupport("Schema");
  return `${expression.includes("v.") ? 'import * as v from "valibot";' : ""}\n${module.imports()}\n\n${comment}${type}\n\n${schema}\n`;
};
