import { type CombinationOf, combine, combineBehindProxy } from "./combine.js";
import * as full from "./fullFunctions.js";
import * as lite from "./liteFunctions.js";

export type { Core, CoreOptions } from "./combine.js";

/** All functions, full or lite: their types are the same. */
export type Functions = typeof lite;

export type Combination = CombinationOf<Functions>;

/** All four: lite with lite first. */
export const combinations: readonly Combination[] = combine<Functions>(lite, full);

/** The two with a browser core. */
export const combinationsBehindProxy: readonly Combination[] = combineBehindProxy<Functions>(lite, full);

/** The two whose functions check. */
export const checkedCombinations: readonly Combination[] = combinations.filter(({ checked }) => checked);

/** The two whose functions do not. */
export const uncheckedCombinations: readonly Combination[] = combinations.filter(({ checked }) => !checked);
