import { convert } from "./codec.js";
import type { Answer, Caller, Draft, EndpointDefinition, Input, Settings } from "./EndpointDefinition.js";
import type { RequestOptions } from "./options.js";
import { PolarError } from "./PolarError.js";
import type { Success } from "./Result.js";

/** What an answer comes to: a success, or the error that is thrown. */
export const settle = async (
  response: Response,
  body: string,
  settings: Settings,
  core: Caller,
  endpoint: EndpointDefinition,
  input: Input,
  options: RequestOptions | undefined,
): Promise<Success<unknown>> => {
  // biome-ignore lint/suspicious/noExplicitAny: whatever the server sent
  let data: any;
  try {
    data = convert(JSON.parse(body), endpoint.alias);
  } catch {}
  const after = response.headers.get("retry-after") as unknown as number;
  const answer: Answer = {
    response,
    statusCode: response.status,
    headers: response.headers,
    body,
    data,
    retryAfterMs: Math.max(0, after > 0 ? after * 1e3 : +new Date(after) - Date.now()) || 0,
  };
  if (response.ok) {
    const success: Draft = { ok: true, value: undefined, drift: [] };
    success.value = await endpoint.read?.(answer, success, settings, core, endpoint, input, options);
    return success;
  }
  const name = Array.isArray(data?.detail) ? "HTTPValidationError" : data?.error;
  throw new PolarError(
    endpoint.errors.includes(name) ? name : "SDKError",
    `${response.status} ${body}`.slice(0, 300),
    answer,
  );
};
