import type { Caller } from "../../core/call/Caller.js";
import type { EndpointDefinition } from "../../core/EndpointDefinition.js";
import type { AccessToken } from "../../core/options.js";

/** A full endpoint function, from `polar-fn/funcs/…`. */
export interface ProxiedFunction extends EndpointDefinition {
  // A rest of `never` is what functions of any arguments can be assigned to.
  (...args: never): unknown;
}

/** The request of an endpoint function, in its own words; nothing where it takes none. */
export type RequestOf<Function extends ProxiedFunction> = Function extends (
  ...args: infer Args extends readonly unknown[]
) => unknown
  ? // The core and the options alone: a function without a request.
    Args["length"] extends 1 | 2
    ? Record<never, never>
    : NonNullable<Args[1]>
  : never;

/** What `authorize` may force: a part of the request of one of the functions. */
export type Forced<Function extends ProxiedFunction> = Function extends unknown
  ? Partial<RequestOf<Function>>
  : never;

/** The keys of an object; of anything else, none. */
export type KeysOf<Value> = Value extends object ? keyof Value : never;

/** Refuses a type of what `authorize` gives that has a key which none of the functions has. */
export type OnlyKnown<Function extends ProxiedFunction, Given> = [
  Exclude<KeysOf<Given>, KeysOf<Forced<Function>>>,
] extends [never]
  ? unknown
  : {
      readonly authorize: {
        readonly "no function in `allow` has": Exclude<KeysOf<Given>, KeysOf<Forced<Function>>>;
      };
    };

/** What somebody wants to call. */
export interface ProxyCall<Function extends ProxiedFunction = ProxiedFunction> {
  /** What the browser sent, cookies included. Its body is read already; see `params`. */
  readonly request: Request;
  /** The function, as it is in `allow`. */
  readonly endpoint: Function;
  /** The function's request as the browser wants it: nothing in it can be trusted. */
  readonly params: Readonly<Record<string, unknown>>;
}

/** A call that ended with a status of 500 or more. */
export interface ProxyFailure<Function extends ProxiedFunction = ProxiedFunction> {
  /** What was thrown, or the error of the call to Polar. The browser is not told. */
  readonly cause: unknown;
  /** The status that the browser gets. */
  readonly status: number;
  readonly request: Request;
  readonly endpoint: Function;
}

/** A value, or a promise of it. */
export type MaybePromise<Value> = Value | Promise<Value>;

/** Settings of a proxy. */
export interface PolarProxyOptions<Function extends ProxiedFunction, Given extends false | Forced<Function>> {
  /** Makes the calls, a full core or a lite one: its server, token, retries and timeouts are the proxy's. */
  readonly core: Caller;
  /** Where the proxy is, such as `/api/polar`: the path as the handler sees it, without a slash at its end. */
  readonly basePath: string;
  /** The full functions that can be called; everything else is a 404. */
  readonly allow: readonly Function[];
  /**
   * Says who may call what: false (403), or the parameters that win over what
   * the browser sent, such as the `externalId` of who is signed in; `{}` forces
   * nothing. What it throws becomes a 500.
   *
   * A forced parameter must reach Polar: one that the endpoint does not have,
   * that is undefined, or that is an empty filter is a 500, and nothing is sent.
   */
  readonly authorize: (call: ProxyCall<Function>) => MaybePromise<Given>;
  /** The token for a call that is not to use the core's, such as a customer session's; undefined means the core's. */
  readonly accessToken?: ((call: ProxyCall<Function>) => MaybePromise<AccessToken | undefined>) | undefined;
  /** Told of every answer of 500 or more: for your log. What it throws is ignored. */
  readonly onError?: ((failure: ProxyFailure<Function>) => unknown) | undefined;
  /** How many bytes the body of a request may have. Default 65536. */
  readonly bodyLimit?: number | undefined;
  /**
   * The origin of your pages, such as `https://shop.example`. Only old browsers
   * need it, and only where TLS ends before the handler. Default: the request's own.
   */
  readonly origin?: string | undefined;
}
