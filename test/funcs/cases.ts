import type { Case } from "./Case.js";
import { customerCases } from "./customerCases.js";
import { memberCases } from "./memberCases.js";
import { paymentMethodCases } from "./paymentMethodCases.js";

/** At least one call of every function of customers, written by hand. */
export const cases: readonly Case[] = [...customerCases, ...paymentMethodCases, ...memberCases];

/** The first call of each function. */
export const firstCases: readonly Case[] = cases.filter(
  ({ func }, index) => cases.findIndex((each) => each.func === func) === index,
);

/** How a case is called in the title of a test. */
export const titleOf = (each: Case): string => (each.with ? `${each.func} with ${each.with}` : each.func);
