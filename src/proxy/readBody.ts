import { convert } from "../../core/codec.js";
import { type Detail, invalidRequest, Refusal, serverFault } from "./Refusal.js";
import type { Route } from "./Route.js";

/** The bytes of a body, up to a limit. */
const bytesOf = async (request: Request, limit: number): Promise<Uint8Array> => {
  // What is left of it would pass for a body without fields.
  if (request.bodyUsed) throw serverFault(new TypeError("The request's body was read before."));
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true };
    if (done) break;
    size += value.length;
    if (size > limit) {
      // Nobody waits for the rest.
      reader?.cancel().catch(() => {});
      throw new Refusal(413, "PayloadTooLarge", `A body has at most ${limit} bytes.`);
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
};

const refused = (type: string, msg: string): Refusal => {
  const detail: Detail = { type, loc: ["body"], msg };
  return invalidRequest(detail);
};

/** The part of the request that is in the body. */
export const readBody = async (
  { endpoint: { bodyKey, alias }, takesBody }: Route,
  request: Request,
  limit: number,
): Promise<Record<string, unknown>> => {
  const bytes = await bytesOf(request, limit);
  const type = request.headers.get("content-type");
  if ((bytes.length || type !== null) && !/^application\/json(; *charset="?utf-8"?)?$/i.test(type ?? ""))
    throw new Refusal(415, "UnsupportedMediaType", "A body is application/json.");
  if (!bytes.length) return {};
  if (!takesBody) throw refused("extra_forbidden", "The endpoint takes no body.");
  let value: unknown;
  try {
    value = convert(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)), alias);
  } catch {
    throw refused("json_invalid", "JSON decode error");
  }
  if (value !== Object(value) || Array.isArray(value))
    throw refused("model_attributes_type", "Input should be an object.");
  return bodyKey === undefined ? { ...(value as object) } : { [bodyKey]: value };
};
