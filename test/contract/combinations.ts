import { PolarCore as FullCore, type FullCoreOptions } from "polar-fn/core";
import { PolarCore as LiteCore } from "polar-fn/lite/core";
import * as full from "./fullFunctions.js";
import * as lite from "./liteFunctions.js";

/** A core of either kind. What a call on it comes to narrows on `ok` for both. */
export type Core = FullCore | LiteCore;

/** Options that both kinds of core take. */
export type CoreOptions = Omit<FullCoreOptions, "ky">;

/** All functions, full or lite: their types are the same. */
export type Functions = typeof lite;

/** One of the four programs that a user can write by choosing two imports. */
export interface Combination {
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

const sets: readonly { readonly name: string; readonly checked: boolean; readonly functions: Functions }[] = [
  { name: "lite functions", checked: false, functions: lite },
  { name: "full functions", checked: true, functions: full },
];

/** All four: lite with lite first. */
export const combinations: readonly Combination[] = cores.flatMap(({ name, core }) =>
  sets.map((set) => ({ ...set, name: `${name}, ${set.name}`, core })),
);

/** The two whose functions check. */
export const checkedCombinations: readonly Combination[] = combinations.filter(({ checked }) => checked);

/** The two whose functions do not. */
export const uncheckedCombinations: readonly Combination[] = combinations.filter(({ checked }) => !checked);
