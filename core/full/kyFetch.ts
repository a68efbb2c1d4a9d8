import ky, { type KyInstance, type Options } from "ky";
import { wordsOf } from "../call/failures.js";
import { StepError } from "../call/StepError.js";
import type { Fetch } from "../options.js";

/** What is ours in every request, whatever an instance or a call says. ky 2 calls `prefixUrl` otherwise. */
const OURS = {
  retry: 0,
  timeout: false,
  throwHttpErrors: false,
  searchParams: null,
  json: undefined,
  prefixUrl: "",
  prefix: "",
  baseUrl: undefined,
} as unknown as Options;

/** Whatever sends a request of ky's. */
type Send = (input: Request, init?: RequestInit) => Promise<Response>;

/**
 * A `fetch` that goes through ky: hooks, headers and `fetch` of the instance take part.
 *
 * What breaks in the connection is told apart from what a hook throws.
 */
export function kyFetch(instance: KyInstance = ky, given?: Fetch): Fetch {
  const { fetch: own } = optionsOf(instance);
  return async (url, init) => {
    const broken = { is: false, cause: undefined as unknown };
    const send: Send = async (request, extra) => {
      try {
        return await (given ?? own ?? fetch)(request.url, await initOf(request, { ...init, ...extra }));
      } catch (cause) {
        broken.is = true;
        broken.cause = cause;
        throw cause;
      }
    };
    try {
      return await instance(url, { ...init, ...OURS, body: init.body, fetch: send } as Options);
    } catch (cause) {
      if (broken.is) throw broken.cause;
      throw new StepError("UnexpectedClientError", wordsOf(cause, "a hook of ky failed"), { cause });
    }
  };
}

/** The options that an instance was made with. */
function optionsOf(instance: KyInstance): { readonly fetch?: Fetch | undefined } {
  let options: Options = {};
  instance.extend((parent) => {
    options = parent;
    return {};
  });
  return { fetch: options.fetch as Fetch | undefined };
}

/** What `fetch` is told of a request as ky's hooks have left it. */
async function initOf(request: Request, init: RequestInit): Promise<RequestInit> {
  const { method, headers, signal } = request;
  const body = init.body == null ? undefined : await request.text();
  return { ...init, method, headers, signal, ...(body === undefined ? {} : { body }) };
}
