import ky from "ky";
import { wordsOf } from "../call/failures.js";
import { StepError } from "../call/StepError.js";
import type { Fetch } from "../options.js";
import { own } from "../own.js";

/** An instance of ky, of any version from 1.12. */
export interface AnyKy {
  (url: string, options?: never): PromiseLike<Response>;
  extend(options: never): unknown;
}

/** The same, as it is used here. */
interface UsedKy {
  (url: string, options: object): PromiseLike<Response>;
  extend(options: (parent: object) => object): unknown;
}

/** Options that an instance was made with, as far as they matter here. */
interface InstanceOptions {
  readonly fetch?: Fetch;
  readonly prefixUrl?: unknown;
  readonly prefix?: unknown;
  readonly baseUrl?: unknown;
}

/** Whatever sends a request of ky's. */
type Send = (input: Request, init?: RequestInit) => Promise<Response>;

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

/** What is ours in every request, whatever an instance or a call says. */
const OURS = {
  retry: 0,
  timeout: false,
  throwHttpErrors: false,
  searchParams: null,
  json: undefined,
  onUploadProgress: undefined,
};

/**
 * A `fetch` that goes through ky: hooks, headers and `fetch` of the instance take part.
 *
 * What breaks in the connection is told apart from what a hook throws.
 */
export function kyFetch(instance: AnyKy = ky, given?: Fetch): Fetch {
  const used = instance as unknown as UsedKy;
  const options = optionsOf(used);
  const prefixes = prefixesOf(options);
  return async (url, init) => {
    const broken: unknown[] = [];
    const send: Send = async (request, extra) => {
      try {
        const sent = await initOf(request, { ...init, ...extra });
        // The URL is the call's: an instance may add search parameters.
        return await (given ?? options.fetch ?? fetch)(url, sent);
      } catch (cause) {
        broken.push(cause);
        throw cause;
      }
    };
    try {
      return await used(url, { ...LEFT_OUT, ...init, ...OURS, ...prefixes, fetch: send });
    } catch (cause) {
      if (broken.length > 0) throw broken[0];
      throw new StepError("UnexpectedClientError", wordsOf(cause, "a hook of ky failed"), { cause });
    }
  };
}

function optionsOf(instance: UsedKy): InstanceOptions {
  let options: InstanceOptions = {};
  instance.extend((parent) => {
    options = own(parent);
    return {};
  });
  return options;
}

/** Undoes what an instance puts before a URL. ky 1 and 2 have other names for it, and refuse each other's. */
function prefixesOf({ prefixUrl, prefix, baseUrl }: InstanceOptions): object {
  return {
    ...(prefixUrl === undefined ? {} : { prefixUrl: "" }),
    ...(prefix === undefined ? {} : { prefix: "" }),
    ...(baseUrl === undefined ? {} : { baseUrl: undefined }),
  };
}

/** What `fetch` is told of a request as ky's hooks have left it. */
async function initOf(request: Request, init: RequestInit): Promise<RequestInit> {
  const { method, headers, signal } = request;
  const body = init.body == null ? null : await request.text();
  // ky hands on what it does not know, such as the names of another version.
  const others = Object.entries(init).filter(([name]) => !Object.hasOwn(OURS, name));
  return Object.assign(own(Object.fromEntries(others)), { method, headers, signal, body });
}
