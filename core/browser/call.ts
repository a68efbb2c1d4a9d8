import type { Caller, EndpointDefinition, Input, Layer } from "../EndpointDefinition.js";
import { invalid } from "../invalid.js";
import type { RequestOptions } from "../options.js";
import { PolarError } from "../PolarError.js";
import type { Result } from "../Result.js";
import { settle } from "../settle.js";
import type { BrowserCoreOptions } from "./options.js";

/**
 * The way of a call from a page to its proxy: build the request, send it once,
 * read the answer. It never rejects.
 *
 * The proxy's core takes the whole way (`../call.ts`); this is what is left of
 * it for a page, on platforms whose `fetch` minds its signal.
 */
export const call = async (
  core: Caller,
  config: BrowserCoreOptions,
  endpoint: EndpointDefinition,
  input: Input,
  options: RequestOptions | undefined,
): Promise<Result<unknown, PolarError>> => {
  const settings = {} as Layer;
  const limit = new AbortController();
  let stop: AbortSignal | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  // The name of the error that whatever is thrown becomes; or empty, while the
  // platform would quote a URL or a header, and those may hold a secret.
  let phase = "UnexpectedClientError";
  try {
    const layers = [config, options, endpoint, settings] as readonly (Layer | undefined)[];
    for (const layer of layers) for (const name in layer) settings[name] = layer[name] ?? settings[name];
    Object.assign(settings, endpoint.encode?.(input, settings));
    const { timeoutMs = 1e4, signal = limit.signal, query = "" } = settings;
    // Much longer, and a timer would fire at once.
    if (timeoutMs > 0 && timeoutMs < 2e9)
      timer = setTimeout(
        () => limit.abort(new PolarError("RequestTimeoutError", `timeoutMs: ${timeoutMs}`)),
        timeoutMs,
      );
    stop = AbortSignal.any([limit.signal, signal as AbortSignal]);
    phase = "";
    const path = endpoint.path.replace(/{(\w+)}/g, (_, key: string) => {
      const id = input?.[key] as string;
      // A dot segment would lead to another endpoint.
      if (/^(\.|%2e){0,2}$/i.test(id ?? ""))
        throw invalid("InvalidRequestError", key, "an ID", `${JSON.stringify(id)}`);
      return encodeURIComponent(id);
    });
    const request = new Request(`${settings.serverURL}`.replace(/\/?([?#].*)?$/, path) + query, {
      ...settings,
      headers: Object.fromEntries(layers.flatMap((layer) => [...new Headers(layer?.headers)])),
      signal: stop,
    } as RequestInit);

    phase = "ConnectionError";
    const response = await (settings.fetch ?? fetch)(request);
    const body = await response.text();

    phase = "UnexpectedClientError";
    return await settle(response, body, settings, core, endpoint, input, options);
  } catch (thrown) {
    const cause: unknown = stop?.reason ?? thrown;
    const name = settings.signal?.aborted ? "RequestAbortedError" : phase;
    return {
      ok: false,
      error:
        cause instanceof PolarError && name === phase
          ? cause
          : name
            ? new PolarError(name, (cause as Error | null)?.message ?? "stopped", { cause })
            : invalid("InvalidRequestError", "serverURL or headers", "valid ones", "others"),
    };
  } finally {
    clearTimeout(timer);
  }
};
