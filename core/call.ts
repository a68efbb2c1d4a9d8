import { decode } from "./codec.js";
import type { Caller, EndpointDefinition, Input, Settings } from "./EndpointDefinition.js";
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
  const { method } = endpoint;
  const started = Date.now();
  const settings: Settings = { ...config };
  const controller = new AbortController();
  const abort = () => controller.abort();
  const stopped = new Promise<never>((_, reject) => {
    controller.signal.onabort = () => reject({ message: `no answer after ${Date.now() - started} ms` });
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  let delay: number | undefined = 0;
  // What is thrown now becomes the error of this name…
  let phase: string | undefined;
  // …unless a value is in question: its name, what it should be, and what may be shown of it.
  let suspect: readonly [field: string, expected: string, received: unknown] | undefined;

  const attempt = async () => {
    const { signal, timeoutMs = 1e4, accessToken } = settings;
    signal?.throwIfAborted();
    signal?.addEventListener("abort", abort);
    if (delay)
      await new Promise((done) => {
        timer = setTimeout(done, delay);
      });
    // Longer than 2 ** 31 ms, and a timer would fire at once.
    if (timeoutMs > 0 && timeoutMs < 2 ** 31) timer = setTimeout(abort, timeoutMs);

    const encoded = endpoint.encode?.(input, endpoint, settings);
    const token = typeof accessToken === "function" ? await accessToken() : accessToken;
    const path = endpoint.path.replace(/{(\w+)}/g, (_, key: string) => {
      const id = input?.[key] ?? "";
      suspect = [key, "an ID", JSON.stringify(id)];
      // A dot segment would lead to another endpoint.
      if (/^(\.|%2e){0,2}$/i.test(id as string)) throw 0;
      return encodeURIComponent(id as string);
    });
    const base = `${settings.serverURL ?? `https://${settings.server === "sandbox" ? "sandbox-" : ""}api.polar.sh`}`;
    suspect = ["serverURL", "a URL for fetch", base.replace(/\/\/.*@/, "//")];
    const url = new URL(base, globalThis.location?.href);
    url.pathname = url.pathname.replace(/\/$/, "") + path;
    url.search = encoded?.query ?? "";
    const init = { ...settings, ...encoded, headers: {}, method, signal: controller.signal };
    const request = new Request(url, init as RequestInit);

    const set = (value: string | undefined, name: string) => {
      suspect = [name, "a header", typeof value];
      if (value && !request.headers.has(name)) request.headers.set(name, value);
    };
    if (encoded?.type) request.headers.set("content-type", encoded.type);
    for (const more of [options?.fetchOptions, options, config]) {
      suspect = ["headers", "names and values that HTTP allows", "others"];
      new Headers(more?.headers ?? {}).forEach(set);
    }
    set(settings.apiVersion ?? "2026-10", "polar-version");
    set(settings.organizationId, "polar-organization");
    set(settings.userAgent, "user-agent");
    suspect = ["accessToken", "a string", typeof token];
    set(token && `Bearer ${token.trim()}`, "authorization");

    suspect = undefined;
    controller.signal.throwIfAborted();
    phase = "ConnectionError";
    const response = await (settings.fetch ?? fetch)(request);
    const body = await response.text();

    phase = undefined;
    // biome-ignore lint/suspicious/noExplicitAny: whatever the server sent
    let data: any;
    try {
      data = decode(JSON.parse(body));
    } catch {}
    if (response.ok) return endpoint.read({ response, body, data }, { core, endpoint, input, options, settings });
    const reported = Array.isArray(data?.detail) ? "HTTPValidationError" : data?.error;
    const after = response.headers.get("retry-after") as unknown as number;
    throw new PolarError(endpoint.errors.includes(reported) ? reported : "SDKError", `${response.status} ${body}`, {
      statusCode: response.status,
      headers: response.headers,
      body,
      data,
      response,
      retryAfterMs: Math.max(0, after > 0 ? after * 1e3 : +new Date(after) - Date.now()) || 0,
    });
  };

  try {
    for (const more of [options, options?.fetchOptions])
      for (const name in more) settings[name] = (more as Settings)[name] ?? settings[name];
    for (let retries = 0; ; retries++) {
      try {
        return await Promise.race([stopped, attempt()]);
      } catch (cause) {
        const error =
          cause instanceof PolarError
            ? cause
            : suspect
              ? invalid("InvalidRequestError", ...suspect)
              : new PolarError(
                  settings.signal?.aborted
                    ? "RequestAbortedError"
                    : controller.signal.aborted
                      ? "RequestTimeoutError"
                      : (phase ?? "UnexpectedClientError"),
                  (cause as Error | null)?.message ?? "",
                  { cause: settings.signal?.reason ?? cause },
                );
        delay = retryDelay(method, error, retries, started, settings);
        if (delay === undefined) return { ok: false, error };
      } finally {
        clearTimeout(timer);
        settings.signal?.removeEventListener("abort", abort);
      }
    }
  } catch (cause) {
    // Options that are not what they should be, or a thrown thing that cannot even be looked at.
    return { ok: false, error: new PolarError("UnexpectedClientError", "the call broke off", { cause }) };
  }
};
