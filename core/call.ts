import { decode } from "./codec.js";
import type { Call, Caller, EndpointDefinition, Input, Settings } from "./EndpointDefinition.js";
import { invalid } from "./invalid.js";
import type { CoreOptions, RequestOptions } from "./options.js";
import { PolarError } from "./PolarError.js";
import type { Result } from "./Result.js";
import { retryDelay } from "./retryDelay.js";

/**
 * The one way that every call takes: build the request, send it, read the
 * answer, and try again where that is safe. It never rejects.
 */
export const call = async (
  core: Caller,
  config: CoreOptions,
  endpoint: EndpointDefinition,
  input: Input,
  options: RequestOptions | undefined,
): Promise<Result<unknown, PolarError>> => {
  const started = Date.now();
  const settings: Settings = { ...config };
  const controller = new AbortController();
  const abort = () => controller.abort();
  const stopped = new Promise<never>((_, reject) => {
    controller.signal.onabort = () => reject(new Error(`no answer after ${Date.now() - started} ms`));
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  let delay: number | undefined = 0;
  // The name of the error that whatever is thrown now becomes.
  let phase = "UnexpectedClientError";

  const attempt = async () => {
    if (delay) await new Promise((done) => { timer = setTimeout(done, delay); });
    const { timeoutMs = 1e4, accessToken } = settings;
    // Longer than 2 ** 31 ms, and a timer would fire at once.
    if (timeoutMs > 0 && timeoutMs < 2 ** 31) timer = setTimeout(abort, timeoutMs);

    phase = "UnexpectedClientError";
    const context: Call = { core, endpoint, input, options, settings };
    const { query, body, type } = endpoint.encode?.(input, context) ?? {};
    const token = typeof accessToken === "function" ? await accessToken() : accessToken;
    if (token && typeof token !== "string") throw invalid("InvalidRequestError", "accessToken", "a string", typeof token);

    phase = "InvalidRequestError";
    const base = settings.serverURL ?? `https://${settings.server === "sandbox" ? "sandbox-" : ""}api.polar.sh`;
    const path = endpoint.path.replace(/{(\w+)}/g, (_, key: string) => {
      const id = input?.[key] ?? "";
      if (/^(\.|%2e){0,2}$/i.test(`${id}`)) throw invalid("InvalidRequestError", key, "an ID", JSON.stringify(id));
      return encodeURIComponent(`${id}`);
    });
    const request = new Request(`${base}`.replace(/\/$/, "") + path + (query ?? ""), {
      ...settings,
      method: endpoint.method,
      body,
      signal: controller.signal,
    } as RequestInit);
    const { headers } = request;
    const set = (value: string | undefined, name: string) => {
      if (value && !headers.has(name)) headers.set(name, value);
    };
    new Headers(config.headers).forEach(set);
    set(settings.apiVersion ?? "2026-10", "polar-version");
    set(settings.organizationId, "polar-organization");
    set(settings.userAgent, "user-agent");
    set(token && `Bearer ${token}`, "authorization");
    if (type) headers.set("content-type", type);

    phase = "ConnectionError";
    const response = await (settings.fetch ?? fetch)(request);
    const text = await response.text();

    phase = "UnexpectedClientError";
    // biome-ignore lint/suspicious/noExplicitAny: whatever the server sent
    let data: any;
    try {
      data = decode(JSON.parse(text));
    } catch {}
    if (response.ok) return endpoint.read({ response, body: text, data }, context);
    const reported = Array.isArray(data?.detail) ? "HTTPValidationError" : data?.error;
    const after = response.headers.get("retry-after") as unknown as number;
    throw new PolarError(endpoint.errors.includes(reported) ? reported : "SDKError", `${response.status} ${text}`, {
      statusCode: response.status,
      headers: response.headers,
      body: text,
      data,
      response,
      retryAfterMs: Math.max(0, after > 0 ? after * 1e3 : +new Date(after) - Date.now()) || 0,
    });
  };

  for (let retries = 0; ; retries++) {
    try {
      for (const more of [options, options?.fetchOptions])
        for (const name in more) settings[name] = (more as Settings)[name] ?? settings[name];
      settings.signal?.throwIfAborted();
      settings.signal?.addEventListener("abort", abort);
      return await Promise.race([stopped, attempt()]);
    } catch (cause) {
      const error =
        cause instanceof PolarError
          ? cause
          : new PolarError(
              settings.signal?.aborted ? "RequestAbortedError" : controller.signal.aborted ? "RequestTimeoutError" : phase,
              (cause as Error | null)?.message ?? "",
              // What the platform says of a bad header quotes it, and it may be a secret.
              phase === "InvalidRequestError" ? {} : { cause: settings.signal?.reason ?? cause },
            );
      delay = retryDelay(endpoint.method, error, retries, started, settings);
      if (delay === undefined) return { ok: false, error };
    } finally {
      clearTimeout(timer);
      settings.signal?.removeEventListener("abort", abort);
    }
  }
};
