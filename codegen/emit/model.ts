import type { Property, Shape } from "../facts/Shape.js";
import { pascal, schemaName } from "../names.js";
import type { Model, Plan } from "../plan/Plan.js";
import type { Words } from "../words/Words.js";
import { type Context, contextOf } from "./Context.js";
import { type Code, code, importLines, joined } from "./code.js";
import { doc } from "./doc.js";
import { helperType } from "./helpers.js";
import { keyOf } from "./keys.js";
import { objectSchemaOf, schemaOf } from "./schema.js";
import { propertySentences, sentencesOf } from "./sentences.js";
import { enumType, propertyType, restType, typeOf } from "./type.js";

/** The module of a model: its type, then its schema. */
export function emitModel(model: Model, plan: Plan, words: Words): string {
  const context = contextOf(model, plan);
  const type = typeDeclaration(model, context, words);
  // An enum's values are not checked, so it needs no schema.
  const schema = model.shape.kind === "enum" ? undefined : schemaDeclaration(model, context);
  const imports = importLines([...type.uses, ...(schema?.uses ?? [])], `./${model.name}.js`);
  const comment = doc([aboutModel(model, plan, words)]);
  return `${imports}\n\n${comment}${type.text}\n${schema ? `\n${schema.text}\n` : ""}`;
}

/**
 * What is said of a model: our words or what it is a part of, then what the API says of its values.
 */
export function aboutModel({ name, shape, received }: Model, plan: Plan, words: Words): string {
  const about = words.models[name]?.about ?? aboutPart(name, plan) ?? aboutError(name, plan) ?? "";
  return [about, sentencesOf(shape, received).join(" ")].filter((part) => part !== "").join("\n\n");
}

/** What a model is that has no name in the document: a part of an operation. */
function aboutPart(name: string, { functions }: Plan): string | undefined {
  const parts = { Request: "request", Body: "body", Response: "answer", Page: "answer" };
  for (const [suffix, part] of Object.entries(parts)) {
    const found = functions.find(({ operation }) => name === `${pascal(operation.name)}${suffix}`);
    if (found) return `The ${part} of \`${found.operation.name}\`.`;
  }
  return undefined;
}

/** What a model is that was seen: the body of an error. */
function aboutError(name: string, { functions }: Plan): string | undefined {
  const error = functions.flatMap(({ errors }) => errors).find(({ model, seen }) => seen && model === name);
  return error && `The body of the error \`${error.name}\`.`;
}

function typeDeclaration({ name, shape }: Model, context: Context, words: Words): Code {
  if (shape.kind === "enum") return code`export type ${name} = ${enumType(shape.values)};`;
  if (shape.kind !== "object" || shape.properties.length === 0)
    return code`export type ${name} = ${typeOf(shape, context)};`;
  const members = shape.properties.map((property) => memberOf(property, name, context, words));
  const rest = restType(shape, context).map((member) => code`  ${member};\n`);
  return code`export interface ${name} {\n${joined([...members, ...rest], "")}}`;
}

function memberOf(property: Property, model: string, context: Context, words: Words): Code {
  const said = [
    words.models[model]?.fields?.[keyOf(property)] ?? "",
    ...propertySentences(property, context.open),
  ];
  const deprecated = property.deprecated ? "@deprecated by the API." : "";
  const comment = doc([said.filter((part) => part !== "").join(" "), deprecated], "  ");
  return code`${comment}  ${propertyType(property, context)};\n`;
}

function schemaDeclaration({ name, shape }: Model, context: Context): Code {
  const kind = shape.kind === "object" && !shape.rest ? "ObjectSchema" : "Schema";
  const annotation = code`${helperType(kind)}<${name}>`;
  const schema = typedSchema(name, shape, annotation, context);
  return code`/** Checks a {@link ${name}}. */
export const ${schemaName(name)}: ${annotation} = /* @__PURE__ */ ${schema};`;
}

/**
 * A schema that admits more than the type says, which TypeScript cannot know to be meant, is cast
 * to it.
 */
function typedSchema(name: string, shape: Shape, annotation: Code, context: Context): Code {
  if (shape.kind === "object") {
    const schema = objectSchemaOf(shape, code`${name}`, context);
    return shape.rest ? cast(schema, annotation) : schema;
  }
  const schema = schemaOf(shape, context);
  return schema.isWider ? cast(schema, annotation) : schema;
}

function cast(schema: Code, annotation: Code): Code {
  return code`${schema} as ${helperType("Schema")}<unknown> as ${annotation}`;
}
