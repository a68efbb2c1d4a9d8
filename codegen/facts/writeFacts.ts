import type { Api, Schema } from "./Api.js";
import { jsonText } from "./jsonText.js";
import { writeOperation } from "./writeOperation.js";
import { writeShape } from "./writeShape.js";

/** The files of `api/`, by name, with an API's facts. The same facts give the same text. */
export function writeFacts({
  version,
  servers,
  operations,
  schemas,
  webhooks,
}: Api): ReadonlyMap<string, string> {
  const operationsByName = operations.map((operation) => [operation.name, writeOperation(operation)]);
  const schemasByName = schemas.map((schema) => [schema.name, writeSchema(schema)]);
  const modelsByType = webhooks.map(({ type, model }) => [type, model]);
  return new Map([
    ["operations.json", jsonText({ version, servers, operations: Object.fromEntries(operationsByName) })],
    ["schemas.json", jsonText(Object.fromEntries(schemasByName))],
    ["webhooks.json", jsonText(Object.fromEntries(modelsByType))],
  ]);
}

/** A schema: its shape, with the names of its hidden fields beside it. */
function writeSchema({ shape, hidden }: Schema): unknown {
  const written = writeShape(shape);
  return hidden.length > 0 ? { ...Object(written), hidden } : written;
}
