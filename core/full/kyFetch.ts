import ky from "ky";
import { wordsOf } from "../call/failures.js";
import { stepError } from "../call/StepError.js";
import type { Fetch } from "../options.js";
import { own } from "../own.js";

/** An instance of ky, of any version from 1.12. */
export interface AnyKy {
  (url: string, options?: never): PromiseLike<Response>;
  extend(options: never): unknown;
  create(options: never): unknown;
}

/** The same, as it is used here. */
interface UsedKy {
  (url: string, options: object): PromiseLike<Response>;
  extend(options: (parent: InstanceOptions) => object): unknown;
  create(options: object): UsedKy;
}

/** Options that an instance was made with and that are not its own business here. */
interface InstanceOptions {
  readonly fetch?: Fetch;
  readonly prefixUrl?: unknown;
  readonly prefix?: unknown;
  readonly baseUrl?: unknown;
  readonly searchParams?: unknown;
  readonly json?: unknown;
  readonly totalTimeout?: unknown;
  readonly onDownloadProgress?: unknown;
  readonly onUploadProgress?: unknown;
}

/**
 * What ky, or the `Request` that it makes, would take from `Object.prototype` where it stands there
 * and was not given.
 */
const INHERITED = [
  ...["cache", "credentials", "duplex", "integrity", "keepalive", "mode", "priority", "redirect"],
  ...["referrer", "referrerPolicy", "window", "headers", "hooks", "signal", "json", "searchParams"],
  ...["onDownloadProgress", "onUploadProgress", "prefix", "prefixUrl", "totalTimeout"],
];

/** A `fetch` that goes through ky: hooks, headers and `fetch` of the instance take part. */
export function kyFetch(instance: AnyKy = ky, given?: Fetch): Fetch {
  let way: Way | undefined;
  return (url, init) => {
    const inherited = INHERITED.find((name) => Object.hasOwn(Object.prototype, name));
    // Without hooks, a request is the same when it does not go through ky.
    if (inherited && instance === ky) return (given ?? fetch)(url, init);
    if (inherited)
      throw stepError("UnexpectedClientError", `ky would read what is at Object.prototype.${inherited}`);
    way ??= wayThrough(instance as unknown as UsedKy, given);
    return throughKy(way, url, init);
  };
}

/** How requests travel: through an instance of ky, and then by a `fetch`. */
interface Way {
  readonly instance: UsedKy;
  readonly fetch: Fetch;
}

/**
 * An instance with the hooks and headers of the one that was given, which leaves the rest to the
 * call.
 */
function wayThrough(instance: UsedKy, given: Fetch | undefined): Way {
  const { fetch: ownFetch, ...options } = optionsOfInstance(instance);
  const { prefixUrl, prefix, baseUrl, searchParams, json, ...others } = options;
  const { totalTimeout, onDownloadProgress, onUploadProgress, ...kept } = others;
  const ours = { retry: 0, timeout: false, throwHttpErrors: false };
  return {
    instance: instance.create(Object.assign(own<object>(kept), ours)),
    fetch: (url, init) => (given ?? ownFetch ?? fetch)(url, init),
  };
}

function optionsOfInstance(instance: UsedKy): InstanceOptions {
  let options: InstanceOptions = {};
  instance.extend((parent) => {
    options = own(parent);
    return {};
  });
  return options;
}

/**
 * Sends a request through ky; what breaks in the connection is told apart from what a hook throws.
 */
async function throughKy(way: Way, url: string, init: RequestInit): Promise<Response> {
  const { method, headers, body, signal } = init;
  const broken: unknown[] = [];
  async function sendOnce(request: Request, extra?: RequestInit): Promise<Response> {
    try {
      // Of what hooks leave behind, the headers are taken.
      const sent = Object.assign(own({ ...init, ...extra }), { headers: request.headers });
      return await way.fetch(url, sent);
    } catch (cause) {
      broken.push(cause);
      throw cause;
    }
  }
  try {
    return await way.instance(url, { method, headers, body, signal, fetch: sendOnce });
  } catch (cause) {
    if (broken.length > 0) throw broken[0];
    throw stepError("UnexpectedClientError", wordsOf(cause, "a hook of ky failed"), { cause });
  }
}
