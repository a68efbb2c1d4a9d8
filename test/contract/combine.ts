import { PolarCore as BrowserCore } from "polar-fn/browser/core";
import { PolarCore as FullCore, type FullCoreOptions } from "polar-fn/core";
import { PolarCore as LiteCore } from "polar-fn/lite/core";

/** A core of any kind. What a call on it comes to narrows on `ok` for all. */
export type Core = FullCore | LiteCore | BrowserCore;

/** Options that full and lite cores take. */
export type CoreOptions = Omit<FullCoreOptions, "ky">;

/** One of the programs that a user can write by choosing two imports. */
export interface CombinationOf<TFunctions> {
  /** Such as `lite core, full functions`. */
  readonly name: string;
  /** Whether the functions check request and answer. */
  readonly checked: boolean;
  readonly functions: TFunctions;
  readonly core: (options?: CoreOptions) => Core;
}

type Make = (options?: CoreOptions) => Core;

function of<TFunctions>(
  kind: string,
  core: Make,
  lite: TFunctions,
  full: TFunctions,
): readonly CombinationOf<TFunctions>[] {
  return [
    { name: `${kind} core, lite functions`, checked: false, functions: lite, core },
    { name: `${kind} core, full functions`, checked: true, functions: full, core },
  ];
}

/** The four for some functions, whose types are the same: lite with lite first. */
export function combine<TFunctions>(
  lite: TFunctions,
  full: TFunctions,
): readonly CombinationOf<TFunctions>[] {
  return [
    ...of("lite", (options) => new LiteCore(options), lite, full),
    ...of("full", (options) => new FullCore(options), lite, full),
  ];
}

/**
 * The two with a browser core, which brings its token as a header because no proxy adds it here.
 */
export function combineBehindProxy<TFunctions>(
  lite: TFunctions,
  full: TFunctions,
): readonly CombinationOf<TFunctions>[] {
  return of(
    "browser",
    ({ accessToken, serverURL = "" } = {}) =>
      new BrowserCore({ serverURL, headers: { authorization: `Bearer ${String(accessToken)}` } }),
    lite,
    full,
  );
}
