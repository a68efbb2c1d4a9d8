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
    try {
      return await instance(request, {
        method: request.method,
        retry: 0,
        timeout: false,
        throwHttpErrors: false,
        prefixUrl: "",
        async fetch(input) {
          try {
            return await send(input as Request);
          } catch (cause) {
            throw cause instanceof PolarError
              ? cause
              : new PolarError("ConnectionError", (cause as Error | null)?.message ?? "", { cause });
          }
        },
      });
    } catch (cause) {
      throw cause instanceof PolarError
        ? cause
        : new PolarError("UnexpectedClientError", (cause as Error | null)?.message ?? "", { cause });
    }
  };
