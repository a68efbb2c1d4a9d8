import { describe } from "vitest";
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
import { type CombinationOf, combine } from "../contract/combine.js";

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

/**
 * Runs the same tests over the four combinations; with few functions, since each test file loads
 * them anew.
 */
export function describeCombinations(
  about: string,
  tests: (combination: CombinationOf<typeof full>) => void,
): void {
  describe.each(combine(lite, full))(`${about} ($name)`, tests);
}
