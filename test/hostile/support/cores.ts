import { PolarCore as BrowserCore, type BrowserCoreOptions } from "polar-fn/browser/core";
import { PolarCore as FullCore, type FullCoreOptions } from "polar-fn/core";
import { PolarCore as LiteCore } from "polar-fn/lite/core";
import { full, lite } from "./functions.js";

/** A core of any kind. */
export type Core = FullCore | LiteCore | BrowserCore;

/** Options that a full and a lite core take. */
export type Options = Omit<FullCoreOptions, "ky">;

/** One of the six programs that a user can write by choosing a core and a kind of functions. */
export interface Combination {
  /** Such as `lite core, full functions`. */
  readonly name: string;
  /** Whether the functions check request and answer. */
  readonly checked: boolean;
  /** Whether the core has a token and retries. */
  readonly hasToken: boolean;
  readonly functions: typeof lite;
  readonly make: (options?: Options) => Core;
}

/** Where a browser core is told that its proxy is. */
export const PROXY = "https://shop.example/api/polar";

function makeBrowserCore(options: Options = {}): Core {
  // A page has a proxy, and no token.
  const { accessToken: _token, retryConfig: _retries, server: _server, ...rest } = options;
  return new BrowserCore({ serverURL: PROXY, ...rest } as BrowserCoreOptions);
}

function both(kind: string, make: Combination["make"], hasToken: boolean): readonly Combination[] {
  return [
    { name: `${kind} core, lite functions`, checked: false, hasToken, functions: lite, make },
    { name: `${kind} core, full functions`, checked: true, hasToken, functions: full, make },
  ];
}

/** All six, lite with lite first. */
export const combinations: readonly Combination[] = [
  ...both("lite", (options) => new LiteCore(options), true),
  ...both("full", (options) => new FullCore(options), true),
  ...both("browser", makeBrowserCore, false),
];

/** The four that have a token and retries. */
export const combinationsWithToken: readonly Combination[] = combinations.filter(({ hasToken }) => hasToken);
