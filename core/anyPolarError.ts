import { own } from "./own.js";
import { PolarError as OwnPolarError } from "./PolarError.js";

/**
 * Every failure: a real `Error` whose `name` says which one. `instanceof` knows the errors of all
 * copies of the package; of a subclass, it knows the subclass's own.
 *
 * It is the class of `PolarError.ts`. What makes it know the others stands here, so that only
 * programs that ask for the class ship that.
 */
export const PolarError: typeof OwnPolarError = /* @__PURE__ */ Object.defineProperty(
  OwnPolarError,
  Symbol.hasInstance,
  /* @__PURE__ */ own({ value: hasInstance }),
);

/** An error of any name, or of one. */
export type PolarError<TName extends string = string> = OwnPolarError<TName>;

function hasInstance(this: typeof OwnPolarError, value: unknown): boolean {
  return this === OwnPolarError
    ? isPolarError(value)
    : Function.prototype[Symbol.hasInstance].call(this, value);
}

/** Whether a value is an error of polar-fn: one of its ES modules, or of its CommonJS. */
export function isPolarError(value: unknown): value is PolarError {
  return value instanceof Error && "~polar-fn" in value;
}
