import { PolarCore as FullCore, type FullCoreOptions } from "polar-fn/core";
import { PolarCore as LiteCore } from "polar-fn/lite/core";

/** A core of either kind. What a call on it comes to narrows on `ok` for both. */
export type Core = FullCore | LiteCore;

/** Options that both kinds of core take. */
export type CoreOptions = Omit<FullCoreOptions, "ky">;

/** One of the four programs that a user can write by choosing two imports. */
export interface CombinationOf<Functions> {
  /** Such as `lite core, full functions`. */
  readonly name: string;
  /** Whether the functions check request and answer. */
  readonly checked: boolean;
  readonly functions: Functions;
  readonly core: (options?: CoreOptions) => Core;
}

const cores = [
  { name: "lite core", core: (options?: CoreOptions): Core => new LiteCore(options) },
  { name: "full core", core: (options?: CoreOptions): Core => new FullCore(options) },
] as const;

/** All four for some functions, whose types are the same: lite with lite first. */
export const combine = <Functions>(lite: Functions, full: Functions): readonly CombinationOf<Functions>[] =>
  cores.flatMap(({ name, core }) => [
    { name: `${name}, lite functions`, checked: false, functions: lite, core },
    { name: `${name}, full functions`, checked: true, functions: full, core },
  ]);
