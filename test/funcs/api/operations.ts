import { apiDocument } from "../../laws/apiDocument.js";
import type { Operation, Parameter, Response, Schema } from "./Operation.js";

interface Media {
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}

/** An operation as it stands in the document. */
interface Documented {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: Media & { readonly required?: boolean };
  readonly responses: Readonly<Record<string, Media>>;
  readonly security?: readonly Readonly<Record<string, unknown>>[];
  readonly "x-func": string;
  readonly "x-body-key"?: string | null;
  readonly "x-pagination"?: unknown;
  readonly "x-errors"?: readonly { readonly status: number; readonly name: string }[];
}

/**
 * What takes no token although the document lists the security of a user who is signed in: all of
 * its recorded exchanges went well without one.
 */
const OPEN: readonly string[] = ["checkoutsClientConfirm"];

/** The schema that a reference leads to; any other schema as it is. */
export function resolve(schema: Schema): Schema {
  if (schema.$ref === undefined) return schema;
  const target = apiDocument.components.schemas[nameOf(schema)];
  if (!target) throw new Error(`There is no ${schema.$ref}`);
  return resolve(target);
}

/** The name of the schema that a reference leads to. */
export function nameOf({ $ref = "" }: Schema): string {
  return $ref.slice($ref.lastIndexOf("/") + 1);
}

function onlyContent({ content = {} }: Media): Pick<Response, "type" | "schema"> {
  const [[type, media] = [undefined, undefined], ...more] = Object.entries(content);
  if (more.length > 0) throw new Error("Several media types");
  if (!media) return {};
  if (type !== "application/json" && type !== "text/csv") throw new Error(`An answer of ${type}`);
  return { type, schema: media.schema };
}

function bodyOf(operation: Documented): Operation["body"] {
  const { requestBody, "x-body-key": key } = operation;
  const [[type, media] = [undefined, undefined]] = Object.entries(requestBody?.content ?? {});
  if (!media || key === undefined) return undefined;
  return {
    key,
    required: requestBody?.required === true,
    form: type === "application/x-www-form-urlencoded",
    schema: media.schema,
  };
}

/**
 * The errors of a status: each is called what it says of itself, or else what its schema is called.
 */
function errorsOf(status: number, schema: Schema): Operation["errors"] {
  const { anyOf, oneOf, properties } = resolve(schema);
  const members = anyOf ?? oneOf;
  if (members) return members.flatMap((member) => errorsOf(status, member));
  const model = nameOf(schema);
  return [{ status, name: `${properties?.["error"]?.const ?? model}`, model, schema }];
}

/**
 * An error that a server was seen to answer with: as the document has it elsewhere, or of the usual
 * form.
 */
function seenError({ status, name }: { status: number; name: string }): Operation["errors"][number] {
  const text = { type: "string" };
  const error = { type: "string", const: name };
  // `invalid_client` is OAuth's name: its text stands elsewhere, and need not be there.
  const isOfOAuth = /^[a-z_]+$/.test(name);
  const model = name.replace(/(^|_)([a-z])/g, (_, _dash, letter: string) => letter.toUpperCase());
  if (apiDocument.components.schemas[model]) return { status, name, model, schema: ref(model) };
  const schema = isOfOAuth
    ? { type: "object", properties: { error, error_description: text }, required: ["error"] }
    : { type: "object", properties: { error, detail: text }, required: ["error", "detail"] };
  return { status, name, model, schema };
}

function ref(name: string): Schema {
  return { $ref: `#/components/schemas/${name}` };
}

function parse(path: string, method: string, operation: Documented): Operation {
  const { parameters = [], responses, security = [] } = operation;
  const body = bodyOf(operation);
  const answers = Object.entries(responses).map(([status, response]) => ({
    status: Number(status),
    ...onlyContent(response),
  }));
  return {
    func: operation["x-func"],
    method: method.toUpperCase(),
    path,
    parameters,
    ...(body ? { body } : {}),
    successes: answers.filter(({ status }) => status < 300),
    errors: [
      ...answers.flatMap(({ status, schema }) => (status < 300 || !schema ? [] : errorsOf(status, schema))),
      ...(operation["x-errors"] ?? []).map(seenError),
      // What the schemas of the server refuse is told in one way, whether a document says so or
      // not.
      ...answers
        .filter(({ status, schema }) => status === 422 && !schema)
        .map(({ status }) => seenError({ status, name: "HTTPValidationError" })),
    ],
    secured: security.length > 0 && !OPEN.includes(operation["x-func"]),
    portal: security.some((scheme) => "customer_session" in scheme || "member_session" in scheme),
    paged: operation["x-pagination"] !== undefined,
  };
}

/** Every operation of the API. */
export const operations: readonly Operation[] = Object.entries(apiDocument.paths)
  .flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => parse(path, method, operation)),
  )
  .sort((one, other) => (one.func < other.func ? -1 : 1));
