import type { Core, Functions } from "../../contract/combinations.js";
import type { Outcome } from "../Outcome.js";
import type { Operation } from "./Operation.js";

/** A function of whose request nothing is known at compile time. */
type Untyped = (core: Core, ...args: readonly unknown[]) => PromiseLike<Outcome>;

/** Calls the function of an operation; one without parameters and body takes no request. */
export function callOf(functions: Functions, { func, parameters, body }: Operation) {
  return (core: Core, request: object | undefined, options: object): PromiseLike<Outcome> => {
    const call: Untyped | undefined = (functions as unknown as Readonly<Record<string, Untyped>>)[func];
    if (!call) throw new Error(`There is no function ${func}`);
    return body || parameters.length > 0 ? call(core, request, options) : call(core, options);
  };
}
