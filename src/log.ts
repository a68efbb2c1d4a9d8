import { stepError } from "../core/call/StepError.js";
import type { Fetch } from "../core/options.js";
import { withoutSecrets } from "./web/withoutSecrets.js";

export type { Fetch } from "../core/options.js";

/** Where {@link logged} writes; `console` is one. */
export interface Logger {
  info(line: string): unknown;
}

/**
 * A `fetch` that writes a line for every attempt: method, URL, status and the milliseconds until
 * the answer began. It never writes a header or a body, and of a URL not the secrets: those that
 * the API has for parameters (client secrets of checkouts, invitations, tokens) and Polar's tokens.
 *
 * A call whose logger throws fails with an `UnexpectedClientError`. What an asynchronous logger
 * rejects with is nobody's business but the logger's.
 *
 * @example
 * ```ts
 * import { PolarCore } from "polar-fn/core";
 * import { logged } from "polar-fn/log";
 *
 * const polar = new PolarCore({ fetch: logged(fetch, console) });
 * ```
 */
export function logged(fetch: Fetch, logger: Logger): Fetch {
  return async (url, init) => {
    const started = performance.now();

    function log(outcome: string): void {
      const ms = Math.round(performance.now() - started);
      write(logger, `${init.method ?? "GET"} ${withoutSecrets(url)} ${outcome} ${ms} ms`);
    }

    let response: Response;
    try {
      response = await fetch(url, init);
    } catch (error) {
      log(init.signal?.aborted ? "aborted" : "failed");
      throw error;
    }
    log(`${response.status}`);
    return response;
  };
}

/** Hands a line to a logger, which may be asynchronous. */
function write(logger: Logger, line: string): void {
  try {
    Promise.resolve(logger.info(line)).catch(() => {});
  } catch (cause) {
    throw stepError("UnexpectedClientError", "the logger threw", { cause });
  }
}
