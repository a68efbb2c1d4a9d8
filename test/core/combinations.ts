import { describe } from "vitest";
import { PolarCore as FullCore, type FullCoreOptions } from "../../core/index.js";
import { PolarCore as LiteCore } from "../../core/lite.js";
import { customersCreate } from "../../funcs/customersCreate.js";
import { customersDelete } from "../../funcs/customersDelete.js";
import { customersExport } from "../../funcs/customersExport.js";
import { customersGet } from "../../funcs/customersGet.js";
import { customersGetStateExternal } from "../../funcs/customersGetStateExternal.js";
import { customersList } from "../../funcs/customersList.js";
import { customersMembersCreate } from "../../funcs/customersMembersCreate.js";
import { customersUpdate } from "../../funcs/customersUpdate.js";
import { customersCreate as liteCustomersCreate } from "../../funcs/lite/customersCreate.js";
import { customersDelete as liteCustomersDelete } from "../../funcs/lite/customersDelete.js";
import { customersExport as liteCustomersExport } from "../../funcs/lite/customersExport.js";
import { customersGet as liteCustomersGet } from "../../funcs/lite/customersGet.js";
import { customersGetStateExternal as liteCustomersGetStateExternal } from "../../funcs/lite/customersGetStateExternal.js";
import { customersList as liteCustomersList } from "../../funcs/lite/customersList.js";
import { customersMembersCreate as liteCustomersMembersCreate } from "../../funcs/lite/customersMembersCreate.js";
import { customersUpdate as liteCustomersUpdate } from "../../funcs/lite/customersUpdate.js";

const full = {
  customersCreate,
  customersDelete,
  customersExport,
  customersGet,
  customersGetStateExternal,
  customersList,
  customersMembersCreate,
  customersUpdate,
};

const lite: typeof full = {
  customersCreate: liteCustomersCreate,
  customersDelete: liteCustomersDelete,
  customersExport: liteCustomersExport,
  customersGet: liteCustomersGet,
  customersGetStateExternal: liteCustomersGetStateExternal,
  customersList: liteCustomersList,
  customersMembersCreate: liteCustomersMembersCreate,
  customersUpdate: liteCustomersUpdate,
};

/** One of the four ways to choose a core and functions. */
export interface Combination {
  readonly core: "lite" | "full";
  readonly functions: "lite" | "full";
  /** Makes the core; typed as the lite one, whose results the full one's also are. */
  readonly make: (options?: FullCoreOptions) => LiteCore;
  readonly funcs: typeof full;
}

const makers = {
  lite: (options?: FullCoreOptions) => new LiteCore(options),
  full: (options?: FullCoreOptions) => new FullCore(options) as unknown as LiteCore,
};

export const combinations: readonly Combination[] = (["lite", "full"] as const).flatMap((core) =>
  (["lite", "full"] as const).map((functions) => ({
    core,
    functions,
    make: makers[core],
    funcs: functions === "lite" ? lite : full,
  })),
);

/** Runs the same tests over the four combinations. */
export const describeCombinations = (about: string, tests: (combination: Combination) => void): void =>
  describe.each(combinations)(`${about} ($core core, $functions functions)`, tests);
