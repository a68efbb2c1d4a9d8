import { wordsOf } from "../../core/call/failures.js";
import { PolarError } from "../../core/PolarError.js";

/** A store failed, or holds what cannot be read. */
export interface StoreError extends PolarError<"StoreError"> {
  /** What the store threw; undefined where it threw nothing. */
  readonly cause: unknown;
}

/** The error for what a store threw; an error of ours stays what it is. */
export function storeError(cause: unknown): PolarError {
  if (cause instanceof PolarError) return cause;
  return new PolarError("StoreError", `store: ${wordsOf(cause, "it failed")}`, { cause });
}
