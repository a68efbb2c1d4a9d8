import type { CoreTypes } from "../../core/CoreTypes.js";
import type { Caller } from "../../core/call/Caller.js";
import type { EndpointDefinition } from "../../core/EndpointDefinition.js";
import type { AccessToken } from "../../core/options.js";

/** A full endpoint function, from `polar-fn/funcs/…`. */
export interface ProxiedFunction extends EndpointDefinition {
  // A rest of `never` is what functions of any arguments can be assigned to.
  (...args: never): unknown;
}

/** The request of an endpoint function, in its own words; nothing where it takes none. */
export type RequestOf<TFunction extends ProxiedFunction> = TFunction extends (
  ...args: infer TArgs extends readonly unknown[]
) => unknown
  ? // The core and the options alone: a function without a request.
    TArgs["length"] extends 1 | 2
    ? Record<never, never>
    : NonNullable<TArgs[1]>
  : never;

/** What `authorize` may force: a part of the request of one of the functions. */
export type Forced<TFunction extends ProxiedFunction> = TFunction extends unknown
  ? Partial<RequestOf<TFunction>>
  : never;

/** The keys of an object; of anything else, none. */
export type KeysOf<TValue> = TValue extends object ? keyof TValue : never;

/** Refuses a type of what `authorize` gives that has a key which none of the functions has. */
export type OnlyKnown<TFunction extends ProxiedFunction, TGiven> = [
  Exclude<KeysOf<TGiven>, KeysOf<Forced<TFunction>>>,
] extends [never]
  ? unknown
  : {
      readonly authorize: {
        readonly "no function in `allow` has": Exclude<KeysOf<TGiven>, KeysOf<Forced<TFunction>>>;
      };
    };

/** What somebody wants to call. */
export interface ProxyCall<TFunction extends ProxiedFunction = ProxiedFunction> {
  /** What the browser sent, cookies included. Its body is read already; see `params`. */
  readonly request: Request;
  /** The function, as it is in `allow`. */
  readonly endpoint: TFunction;
  /** The function's request as the browser wants it: nothing in it can be trusted. */
  readonly params: Readonly<Record<string, unknown>>;
}

/** A call that ended with a status of 500 or more, or an export that broke off. */
export interface ProxyFailure<TFunction extends ProxiedFunction = ProxiedFunction> {
  /** What was thrown, or the error of the call to Polar. The browser is not told. */
  readonly cause: unknown;
  /** The status that the browser gets; 200 where an export broke off. */
  readonly status: number;
  readonly request: Request;
  readonly endpoint: TFunction;
}

/** A value, or a promise of it. */
export type MaybePromise<TValue> = TValue | Promise<TValue>;

/** A core that holds a token, or something around it. A browser core does not. */
export interface ServerCore extends Caller {
  readonly "~types"?: CoreTypes & { readonly holdsToken?: true };
}

/** Settings of a proxy. */
export interface PolarProxyOptions<
  TFunction extends ProxiedFunction,
  TGiven extends false | "everything" | Forced<TFunction>,
> {
  /**
   * Makes the calls, a full core or a lite one: its server, token, retries and timeouts are the
   * proxy's.
   */
  readonly core: ServerCore;
  /**
   * Where the proxy is, such as `/api/polar`: the path as the handler sees it, without a slash at
   * its end.
   */
  readonly basePath: string;
  /** The full functions that can be called; everything else is a 404. */
  readonly allow: readonly TFunction[];
  /**
   * Says who may call what: false (403), or the parameters that win over what the browser sent,
   * such as the `externalId` of who is signed in. `"everything"`, like `{}`, forces nothing. What
   * it throws becomes a 500.
   *
   * A forced parameter must reach Polar: one that the endpoint does not have, that is undefined, or
   * that is an empty filter is a 500, and nothing is sent. So is anything but plain data, such as
   * an object of a class.
   */
  readonly authorize: (call: ProxyCall<TFunction>) => MaybePromise<TGiven>;
  /**
   * The token for a call that is not to use the core's, such as a customer session's; undefined
   * means the core's.
   */
  readonly accessToken?: ((call: ProxyCall<TFunction>) => MaybePromise<AccessToken | undefined>) | undefined;
  /**
   * Told of every answer of 500 or more, and of exports that broke off: for your log. What it
   * throws is ignored.
   */
  readonly onError?: ((failure: ProxyFailure<TFunction>) => unknown) | undefined;
  /** How many bytes the body of a request may have. Default 65536. */
  readonly bodyLimit?: number | undefined;
  /**
   * How many bytes an answer of Polar's may have, CSV exports apart. More is a 502.
   * Default 10000000.
   */
  readonly answerLimit?: number | undefined;
  /**
   * The origin of your pages, such as `https://shop.example`. Only old browsers need it, and only
   * where TLS ends before the handler. Default: the request's own.
   */
  readonly origin?: string | undefined;
}
