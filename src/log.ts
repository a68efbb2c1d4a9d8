import { PolarError } from "../core/PolarError.js";

/** Where {@link logged} writes; `console` is one. */
export interface Logger {
  info(line: string): void;
}

type Fetch = (request: Request) => Promise<Response>;

/** A URL without the secrets that some of Polar's own URLs carry. */
const withoutSecrets = (address: string): string =>
  address.replace(/polar_\w+/g, "polar_…").replace(/([?&][^=&]*(?:token|secret|key)[^=&]*=)[^&]*/gi, "$1…");

/**
 * A `fetch` that writes a line for every attempt: method, URL, status and the
 * milliseconds until the answer began. It never writes a header or a body.
 *
 * A call whose logger throws fails with an `UnexpectedClientError`.
 *
 * @example
 * ```ts
 * import { PolarCore } from "polar-fn/core";
 * import { logged } from "polar-fn/log";
 *
 * const polar = new PolarCore({ fetch: logged(fetch, console) });
 * ```
 */
export const logged =
  (fetch: Fetch, logger: Logger): Fetch =>
  async (request) => {
    const started = performance.now();
    const log = (outcome: string): void => {
      const line = `${request.method} ${withoutSecrets(request.url)} ${outcome} ${Math.round(performance.now() - started)} ms`;
      try {
        logger.info(line);
      } catch (cause) {
        throw new PolarError("UnexpectedClientError", "the logger threw", { cause });
      }
    };
    let response: Response;
    try {
      response = await fetch(request);
    } catch (error) {
      log(request.signal.aborted ? "aborted" : "failed");
      throw error;
    }
    log(`${response.status}`);
    return response;
  };
