import type { Answer, Caller, EndpointDefinition, Input, Layer } from "./EndpointDefinition.js";
import { invalid } from "./invalid.js";
import type { CoreOptions, RequestOptions, RetryConfig } from "./options.js";
import { PolarError } from "./PolarError.js";
import type { Result } from "./Result.js";
import { settle } from "./settle.js";

const SERVERS: Readonly<Record<string, string>> = {
  production: "https://api.polar.sh",
  sandbox: "https://sandbox-api.polar.sh",
};

/** An error that has the fields of an answer where it is one. */
type Failed = PolarError & Partial<Pick<Answer, "statusCode" | "retryAfterMs">>;

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
  const settings = {} as Layer;
  const controller = new AbortController();
  const { signal } = controller;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Ends the attempt, whatever it is busy with. */
  let stop!: () => void;
  // The name of the error that whatever is thrown becomes; or, while the
  // request is put together, what is wrong with it, in our words: the
  // platform's would quote a header or a URL, and those may hold a secret.
  let phase: string | [field: string, expected: string, received: string] = "UnexpectedClientError";

  const attempt = async (retries: number, cause: unknown): Promise<Result<unknown, PolarError>> => {
    let delay = 0;
    if (retries) {
      const error: Failed =
        cause instanceof PolarError
          ? cause
          : Array.isArray(phase)
            ? invalid("InvalidRequestError", ...phase)
            : // What fetch throws says little; its cause says what broke.
              new PolarError(
                phase,
                (((cause as Error | null)?.cause ?? cause) as Error | null)?.message as string,
                {
                  cause,
                },
              );
      // First of all: what follows may throw, and would again.
      if (!/^(SDK|Connection)Error$/.test(error.name)) return { ok: false, error };

      phase = "UnexpectedClientError";
      const {
        strategy,
        retryConnectionErrors,
        backoff: { initialInterval = 500, maxInterval = 6e4, exponent = 1.5, maxElapsedTime = 36e5 } = {},
      } = (settings.retries ?? settings.retryConfig ?? {}) as Partial<
        Extract<RetryConfig, { backoff?: unknown }>
      >;
      delay =
        error.retryAfterMs ||
        Math.random() * Math.min(initialInterval * exponent ** (retries - 1), maxInterval);
      // Only a GET is repeated for a server error or a broken connection:
      // anything else may have happened on the server. A 429 says that nothing
      // happened. (One that the endpoint documents has a name of its own.)
      const repeated =
        endpoint.method === "GET"
          ? [settings.retryCodes ?? "408 429 500 502 503 504", retryConnectionErrors === false || error.name]
          : 429;
      const code = `${error.statusCode ?? error.name}`;
      if (
        !(
          new RegExp(`\\b(${code}|${code[0]}XX)\\b`, "i").test(`${repeated}`) &&
          (strategy ? strategy === "backoff" : retries < 3) &&
          delay <= maxInterval &&
          Date.now() - started + delay <= maxElapsedTime
        )
      )
        return { ok: false, error };
    }

    const layers = [config, options, options?.fetchOptions, endpoint, settings] as readonly (
      | Layer
      | undefined
    )[];
    for (const layer of layers) for (const name in layer) settings[name] = layer[name] ?? settings[name];
    Object.assign(settings, endpoint.encode?.(input, settings));
    const { accessToken, server = "production", serverURL = SERVERS[server], timeoutMs = 1e4 } = settings;
    settings.signal?.addEventListener("abort", stop);
    if (settings.signal?.aborted) stop();
    signal.throwIfAborted();
    if (delay)
      await new Promise((done) => {
        timer = setTimeout(done, delay);
      });
    // Longer than 2 ** 31 ms, and a timer would fire at once.
    if (timeoutMs > 0 && timeoutMs < 2 ** 31) timer = setTimeout(stop, timeoutMs);
    const token = typeof accessToken === "function" ? await accessToken() : accessToken;

    phase = ["accessToken", "a string for fetch", typeof token];
    const headers = new Headers();
    const set = (value: string | undefined, name: string) => {
      if (value) headers.set(name, value);
    };
    set(token && `Bearer ${token.trim()}`, "authorization");
    phase = ["serverURL", "a URL for HTTP", `${serverURL ?? server}`.replace(/\/\/.*@/, "//")];
    if (!serverURL) throw server;
    const { url } = new Request(serverURL);
    if (!url.startsWith("http")) throw url;
    const path = endpoint.path.replace(/{(\w+)}/g, (_, key: string) => {
      const id = input?.[key] as string;
      phase = [key, "an ID", `${JSON.stringify(id)}`];
      // A dot segment would lead to another endpoint.
      if (/^(\.|%2e){0,2}$/i.test(id ?? "")) throw id;
      return encodeURIComponent(id);
    });
    phase = ["options", "headers for fetch", "others"];
    set(settings.apiVersion ?? "2026-10", "polar-version");
    set(settings.organizationId, "polar-organization");
    set(settings.userAgent, "user-agent");
    for (const layer of layers) new Headers(layer?.headers ?? {}).forEach(set);
    const request = new Request(url.replace(/\/?([?#].*)?$/, path) + (settings.query ?? ""), {
      ...settings,
      headers,
      signal,
    } as RequestInit);

    // The token may have come too late.
    signal.throwIfAborted();
    phase = "ConnectionError";
    const response = await (settings.fetch ?? fetch)(request);
    const body = await response.text();

    phase = "UnexpectedClientError";
    return settle(response, body, settings, core, endpoint, input, options);
  };

  for (let retries = 0, cause: unknown; ; retries++) {
    try {
      return await new Promise((resolve, reject) => {
        stop = () => {
          reject(
            new PolarError(
              settings.signal?.aborted ? "RequestAbortedError" : "RequestTimeoutError",
              `stopped after ${Date.now() - started} ms`,
              { cause: settings.signal?.reason },
            ),
          );
          controller.abort();
        };
        attempt(retries, cause).then(resolve, reject);
      });
    } catch (thrown) {
      cause = thrown;
    } finally {
      clearTimeout(timer);
      settings.signal?.removeEventListener?.("abort", stop);
    }
  }
};
