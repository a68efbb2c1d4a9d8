import ky, { type KyInstance, type Options } from "ky";
import { wordsOf } from "../call/failures.js";
import { StepError } from "../call/StepError.js";
import type { Fetch } from "../options.js";
import { own } from "../own.js";

/** What the platform reads from options beside what is ours. ky's own objects would inherit it. */
const LEFT_OUT: {
  readonly [Name in keyof Omit<RequestInit, "body" | "headers" | "method" | "signal">]-?: undefined;
} = {
  cache: undefined,
  credentials: undefined,
  integrity: undefined,
  keepalive: undefined,
  mode: undefined,
  priority: undefined,
  redirect: undefined,
  referrer: undefined,
  referrerPolicy: undefined,
  window: undefined,
};

/** What is ours in every request, whatever an instance or a call says. Two names are ky 2's. */
const OURS = {
  retry: 0,
  timeout: false,
  throwHttpErrors: false,
  searchParams: null,
  json: undefined,
  prefixUrl: "",
  prefix: "",
  baseUrl: undefined,
};

/** Whatever sends a request of ky's. */
type Send = (input: Request, init?: RequestInit) => Promise<Response>;

/**
 * A `fetch` that goes through ky: hooks, headers and `fetch` of the instance take part.
 *
 * What breaks in the connection is told apart from what a hook throws.
 */
export function kyFetch(instance: KyInstance = ky, given?: Fetch): Fetch {
  const instanceFetch = fetchOf(instance);
  return async (url, init) => {
    const broken = { is: false, cause: undefined as unknown };
    const send: Send = async (request, extra) => {
      try {
        return await (given ?? instanceFetch ?? fetch)(
          request.url,
          await initOf(request, { ...init, ...extra }),
        );
      } catch (cause) {
        broken.is = true;
        broken.cause = cause;
        throw cause;
      }
    };
    try {
      return await instance(url, { ...LEFT_OUT, ...init, ...OURS, fetch: send } as object);
    } catch (cause) {
      if (broken.is) throw broken.cause;
      throw new StepError("UnexpectedClientError", wordsOf(cause, "a hook of ky failed"), { cause });
    }
  };
}

/** The `fetch` that an instance was made with. */
function fetchOf(instance: KyInstance): Fetch | undefined {
  let options: Options = {};
  instance.extend((parent) => {
    options = own(parent);
    return {};
  });
  return options.fetch as Fetch | undefined;
}

/** What `fetch` is told of a request as ky's hooks have left it. */
async function initOf(request: Request, init: RequestInit): Promise<RequestInit> {
  const { method, headers, signal } = request;
  const body = init.body == null ? null : await request.text();
  // ky hands on what it does not know, such as the names of another version.
  const others = Object.entries(init).filter(([name]) => !Object.hasOwn(OURS, name));
  return Object.assign(own(Object.fromEntries(others)), { method, headers, signal, body });
}
