import { PolarCore as BrowserCore } from "../../core/browser/PolarCore.js";
import type { Caller } from "../../core/call/Caller.js";
import type { AccessToken } from "../../core/options.js";
import type { MaybePromise, PolarProxyOptions, ProxiedFunction, ProxyCall, ProxyFailure } from "./options.js";
import { type Route, routeOf } from "./Route.js";

/** The options of a proxy, checked, with what is made of them. */
export interface Setup<TFunction extends ProxiedFunction> {
  readonly core: Caller;
  readonly basePath: string;
  readonly routes: readonly Route<TFunction>[];
  readonly authorize: (call: ProxyCall<TFunction>) => unknown;
  readonly accessToken: ((call: ProxyCall<TFunction>) => MaybePromise<AccessToken | undefined>) | undefined;
  readonly onError: ((failure: ProxyFailure<TFunction>) => unknown) | undefined;
  readonly bodyLimit: number;
  readonly answerLimit: number;
  readonly origin: string | undefined;
}

/** Reads the options once, own fields only; throws a `TypeError` where one cannot be used. */
export function setupOf<TFunction extends ProxiedFunction>(
  options: PolarProxyOptions<TFunction, never>,
): Setup<TFunction> {
  const read: typeof options = Object.assign(Object.create(null), options);
  const { core, basePath, allow, authorize, accessToken, onError, origin } = read;
  const { bodyLimit = 65_536, answerLimit = 10_000_000 } = read;
  // Programs without types, and numbers made of settings, get as far as this. What may hold a token
  // is not quoted.
  assertOption("core", typeof core?.call === "function", "a PolarCore", typeof core);
  assertOption("core", !(core instanceof BrowserCore), "a core that holds a token", "a browser core");
  assertOption("basePath", isBasePath(basePath), 'a path such as "/api/polar"', JSON.stringify(basePath));
  assertOption("authorize", typeof authorize === "function", "a function", typeof authorize);
  assertOption("bodyLimit", isSize(bodyLimit), "a number of bytes", bodyLimit);
  assertOption("answerLimit", isSize(answerLimit), "a number of bytes", answerLimit);
  const isOrigin = origin === undefined || (URL.canParse(origin) && new URL(origin).origin === origin);
  assertOption("origin", isOrigin, 'an origin such as "https://shop.example"', JSON.stringify(origin));
  const routes = allow.map((endpoint) => routeOf(endpoint));
  return { core, basePath, routes, authorize, accessToken, onError, bodyLimit, answerLimit, origin };
}

function isSize(bytes: number): boolean {
  return typeof bytes === "number" && bytes >= 0;
}

function isBasePath(path: string): boolean {
  return /^(\/[\w~-][\w.~-]*)*$/.test(path);
}

function assertOption(field: string, isRight: boolean, expected: string, received: unknown): void {
  if (!isRight) throw new TypeError(`${field}: expected ${expected}, received ${String(received)}`);
}
