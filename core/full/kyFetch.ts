import ky, { type KyInstance } from "ky";
import { PolarError } from "../PolarError.js";

/**
 * Sends a request through ky, hooks included.
 *
 * ky's own retries, timeout and status errors are off: the pipeline decides.
 * What breaks in the connection is told apart from what a hook throws.
 */
export const kyFetch =
  (instance: KyInstance = ky, send: (request: Request) => Promise<Response> = (request) => fetch(request)) =>
  async (request: Request): Promise<Response> => {
    const { method, signal } = request;
    let broken: unknown = request;
    try {
      return await instance(request, {
        method,
        signal,
        retry: 0,
        timeout: false,
        throwHttpErrors: false,
        prefixUrl: "",
        async fetch(input) {
          try {
            return await send(input as Request);
          } catch (cause) {
            broken = cause;
            throw cause;
          }
        },
      });
    } catch (cause) {
      if (cause === broken) throw cause;
      throw new PolarError("UnexpectedClientError", (cause as Error | null)?.message as string, { cause });
    }
  };
