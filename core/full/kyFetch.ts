import ky from "ky";
import { wordsOf } from "../call/failures.js";
import { StepError } from "../call/StepError.js";
import type { Fetch } from "../options.js";
import { own } from "../own.js";

/** An instance of ky, of any version from 1.12. */
export interface AnyKy {
  (url: URL, options?: never): PromiseLike<Response>;
  extend(options: never): unknown;
  create(options: never): unknown;
}

/** The same, as it is used here. */
interface UsedKy {
  (url: URL, options: object): PromiseLike<Response>;
  extend(options: (parent: InstanceOptions) => object): unknown;
  create(options: object): UsedKy;
}

/** Options that an instance was made with, as far as they matter here. */
interface InstanceOptions {
  readonly fetch?: Fetch;
  readonly prefixUrl?: unknown;
  readonly prefix?: unknown;
  readonly baseUrl?: unknown;
  readonly searchParams?: unknown;
}

/** A URL, as ky asks for it: it looks for a request's parts at whatever it is given. */
class Input extends URL {
  readonly headers: undefined = undefined;
  readonly method: undefined = undefined;
  readonly signal: undefined = undefined;
}

/**
 * Options that are not ours, as if they were left out: ky and Node's `Request` would read what is
 * not there from `Object.prototype`.
 */
const LEFT_OUT: {
  readonly [TName in Exclude<keyof RequestInit, "body" | "headers" | "method" | "signal">]-?:
    | RequestInit[TName]
    | undefined;
} = {
  cache: undefined,
  credentials: undefined,
  integrity: undefined,
  keepalive: undefined,
  mode: undefined,
  priority: undefined,
  redirect: undefined,
  referrer: "about:client",
  referrerPolicy: undefined,
  window: null,
};

/** What ky, or a listener that Node adds to a signal, reads there whatever it is given. */
const READ_ANYWAY = ["headers", "hooks", "signal"];

/** What is ours in every request, whatever an instance or a call says. */
const OURS = {
  retry: 0,
  timeout: false,
  throwHttpErrors: false,
  searchParams: new URLSearchParams(),
  json: undefined,
  onUploadProgress: undefined,
  onDownloadProgress: undefined,
  totalTimeout: false,
};

/** A `fetch` that goes through ky: hooks, headers and `fetch` of the instance take part. */
export function kyFetch(instance: AnyKy = ky, given?: Fetch): Fetch {
  let way: Way | undefined;
  return (url, init) => {
    const inherited = READ_ANYWAY.find((name) => Object.hasOwn(Object.prototype, name));
    // Without hooks, a request is the same when it does not go through ky.
    if (inherited && instance === ky) return (given ?? fetch)(url, init);
    if (inherited)
      throw new StepError("UnexpectedClientError", `ky would read what is at Object.prototype.${inherited}`);
    way ??= wayThrough(instance as unknown as UsedKy, given);
    return throughKy(way, url, init);
  };
}

/** How requests travel: through an instance of ky, and then by a `fetch`. */
interface Way {
  readonly instance: UsedKy;
  readonly fetch: Fetch;
}

/** An instance like the one that was given, but for what it puts before or behind a URL. */
function wayThrough(instance: UsedKy, given: Fetch | undefined): Way {
  let options: InstanceOptions = {};
  instance.extend((parent) => {
    options = own(parent);
    return {};
  });
  const { fetch: ownFetch, prefixUrl, prefix, baseUrl, searchParams, ...kept } = options;
  return {
    instance: instance.create(Object.assign(Object.create(null), LEFT_OUT, kept)),
    fetch: (url, init) => (given ?? ownFetch ?? fetch)(url, init),
  };
}

/**
 * Sends a request through ky; what breaks in the connection is told apart from what a hook throws.
 */
async function throughKy(way: Way, url: string, init: RequestInit): Promise<Response> {
  const broken: unknown[] = [];
  async function sendOnce(request: Request, extra?: RequestInit): Promise<Response> {
    try {
      return await way.fetch(url, await initOf(request, { ...init, ...extra }));
    } catch (cause) {
      broken.push(cause);
      throw cause;
    }
  }
  try {
    return await way.instance(new Input(url), { ...init, ...OURS, fetch: sendOnce });
  } catch (cause) {
    if (broken.length > 0) throw broken[0];
    throw new StepError("UnexpectedClientError", wordsOf(cause, "a hook of ky failed"), { cause });
  }
}

/** What `fetch` is told of a request as ky's hooks have left it. */
async function initOf(request: Request, init: RequestInit): Promise<RequestInit> {
  const { method, headers, signal } = request;
  const body = init.body == null ? null : await request.text();
  // ky hands on what it does not know, such as the names of another version.
  const others = Object.entries(init).filter(([name]) => !Object.hasOwn(OURS, name));
  return Object.assign(own(Object.fromEntries(others)), { method, headers, signal, body });
}
